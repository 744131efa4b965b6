// SPDX-License-Identifier: AGPL-3.0-or-later
// The address where a reader refuses further mails. Opening it changes nothing; posting to it does, by a
// person or by a mail program.
import type { FastifyRequest } from 'fastify';
import { languages } from '../../base/language.ts';
import { patternIn, site } from '../../site.ts';
import type { Web } from '../web.tsx';
import { letterTopic } from './digest.ts';
import { refusalPage, refusedPage } from './pages.tsx';
import { readRefusal } from './refusal.ts';
import { refuse } from './store.ts';

const written = (request: FastifyRequest) => (request.params as { refusal: string }).refusal;

export function mailRoutes(web: Web): void {
  web.get(
    site.patterns.mailRefusal,
    async ({ lang, request }) => {
      const { topic } = readRefusal(web.keyFor, written(request));
      return refusalPage(lang, written(request), topic === letterTopic);
    },
    { keep: false },
  );
  web.server.register(async (server) => {
    // RFC 8058 3.2: a mail program may post its one word as multipart; the address says all there is to know
    server.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, _body, done) =>
      done(null, {}),
    );
    for (const { lang } of languages()) {
      server.post(
        patternIn(site.patterns.mailRefusal, lang),
        { config: { crossSite: true } },
        async (request, reply) => {
          const { reader, topic } = readRefusal(web.keyFor, written(request));
          await refuse(web.db, reader, topic, new Date());
          return web.page(request, reply, refusedPage(lang));
        },
      );
    }
  });
}
