// SPDX-License-Identifier: AGPL-3.0-or-later
// What programs look for at fixed addresses: robots.txt (RFC 9309), sitemap.xml (sitemaps.org 0.9) and
// security.txt (RFC 9116).
import { languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { robotsText, securityText, sitemapText } from './routes-words.ts';
import { listPublicPages } from './store.ts';

const hour = 'public, max-age=3600';
const plain = 'text/plain; charset=utf-8';

export function fileRoutes({ server, db, config }: Web): void {
  const { url, demonstration, keeper } = config;
  server.get(site.robots, async (_, reply) =>
    reply.header('cache-control', hour).type(plain).send(robotsText(url, demonstration)),
  );
  server.get(site.security, async (_, reply) => {
    const text = securityText(url, keeper.contact, new Date());
    if (!text) throw new Problem('not-found', 'home.no-security');
    return reply.header('cache-control', hour).type(plain).send(text);
  });
  server.get(site.sitemap, async (_, reply) => {
    const pages = await listPublicPages(db, languages().length);
    return reply
      .header('cache-control', hour)
      .type('application/xml; charset=utf-8')
      .send(sitemapText(url, demonstration ? undefined : pages));
  });
}
