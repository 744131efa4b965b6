// SPDX-License-Identifier: AGPL-3.0-or-later
// The address where a mail server posts what came back, with the key that both know. Nothing is there as long
// as no key is set.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languages } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { patternIn, site } from '../../../site.ts';
import type { Web } from '../../web.tsx';
import { noteBounces } from './note.ts';
import { mostBytes } from './report.ts';

export function bounceRoutes({ server, db, config }: Web): void {
  const take = async (request: FastifyRequest, reply: FastifyReply) => {
    if (config.bounceKey === undefined) throw new Problem('not-found', 'mail.bounces.no-key');
    if (!isSame(request.headers.authorization ?? '', `Bearer ${config.bounceKey}`))
      throw new Problem('forbidden', 'mail.bounces.wrong-key');
    if (!Buffer.isBuffer(request.body)) throw new Problem('invalid', 'mail.bounces.not-a-message');
    return reply.send(await noteBounces(db, request.body, new Date()));
  };
  server.register(async (inner) => {
    inner.removeAllContentTypeParsers();
    inner.addContentTypeParser(
      ['message/rfc822', 'application/mbox', 'application/octet-stream'],
      { parseAs: 'buffer', bodyLimit: 10 * mostBytes },
      (_request, body, done) => done(null, body),
    );
    for (const { lang } of languages())
      inner.post(patternIn(site.patterns.mailBounces, lang), { config: { crossSite: true } }, take);
  });
}

const digest = (words: string) => createHash('sha256').update(words).digest();
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));
