// SPDX-License-Identifier: AGPL-3.0-or-later
// The site of an opened halle: the server with every feature's routes, ready to listen or to be injected by a test.
import { sql } from 'kysely';
import type { Opened } from './open.ts';
import { openWeb, type Web } from './platform/web.tsx';
import { allRoutes, allTexts, shell } from './web.ts';

/** Builds the site. The caller listens (`web.server.listen`) and closes (`web.server.close`). */
export async function openSite({ db, config, log }: Pick<Opened, 'db' | 'config' | 'log'>): Promise<Web> {
  const web = await openWeb({
    db,
    config,
    log,
    shell,
    texts: allTexts,
    revision: async () => '0',
    health: async () => void (await sql`select 1`.execute(db)),
  });
  allRoutes(web);
  await web.server.ready();
  return web;
}
