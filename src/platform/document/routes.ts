// SPDX-License-Identifier: AGPL-3.0-or-later
// A document at its address, as the file of a word processor.
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../base/language.ts';
import { type Pattern, patternIn } from '../../site.ts';
import type { Web } from '../web.tsx';
import { attachment } from './attachment.ts';
import type { Document } from './document.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Raised whenever the same document is written otherwise: a browser then fetches it anew. */
const writing = 1;

/**
 * Browsers may keep it and ask each time whether it still holds, as for pages: the tag is that of the
 * document's value, so that nothing is written where it does.
 */
export function documentFile(
  { server }: Web,
  pattern: Pattern,
  build: (asked: { lang: Lang; request: FastifyRequest }) => Promise<Document>,
): void {
  for (const { lang } of languages()) {
    server.get(patternIn(pattern, lang), async (request, reply) => {
      const document = await build({ lang, request });
      const etag = `W/"${createHash('sha256')
        .update(`${writing} ${JSON.stringify(document)}`)
        .digest('base64url')
        .slice(0, 22)}"`;
      reply.header('etag', etag).header('cache-control', 'no-cache');
      if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) return reply.code(304).send();
      return sendFile(reply, document);
    });
  }
}

/** A document for those alone who may read it: no browser keeps it. */
export function sendDocument(reply: FastifyReply, document: Document): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  return sendFile(reply, document);
}

async function sendFile(reply: FastifyReply, document: Document): Promise<FastifyReply> {
  // The package that writes it weighs ten megabytes of memory: only who writes one pays for it.
  const { writeDocx } = await import('./docx/write.ts');
  return reply
    .type(mediaType)
    .header('content-disposition', attachment(document.title, 'docx'))
    .send(Buffer.from(await writeDocx(document)));
}
