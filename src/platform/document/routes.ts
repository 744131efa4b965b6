// SPDX-License-Identifier: AGPL-3.0-or-later
// A document at its address, as the file of a word processor.
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../base/language.ts';
import { slugify } from '../../base/text.ts';
import { type Pattern, patternIn } from '../../site.ts';
import type { Web } from '../web.tsx';
import { type Document, plain } from './document.ts';

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
      // The package that writes it weighs ten megabytes of memory: only who writes one pays for it.
      const { writeDocx } = await import('./docx/write.ts');
      return reply
        .type(mediaType)
        .header('content-disposition', attachment(document.title, 'docx'))
        .send(Buffer.from(await writeDocx(document)));
    });
  }
}

/**
 * The name under which a file is kept: in ASCII for all, in full for those who read RFC 8187. No sign that a
 * file system refuses is in it.
 */
export function attachment(title: string, ending: string): string {
  const full = plain(title)
    .replace(/[\\/:*?"<>|%]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .toWellFormed()
    .trim();
  const coded = encodeURIComponent(`${full || 'document'}.${ending}`).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${slugify(title)}.${ending}"; filename*=UTF-8''${coded}`;
}
