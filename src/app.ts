// SPDX-License-Identifier: AGPL-3.0-or-later
// The site of an opened halle: the server with every feature's routes, ready to listen or to be injected by a
// test.
import { goBy } from './base/zone.ts';
import { sentences } from './languages/index.ts';
import { speak } from './languages/load.ts';
import { health } from './platform/health.ts';
import type { Opened } from './platform/opened.ts';
import { type RevisionReader, revisionsIn } from './platform/revisions.ts';
import { openWeb, type Web, type WebParts } from './platform/web.tsx';
import { allRoutes, shell } from './web.ts';

interface SiteParts extends Pick<Opened, 'db' | 'config' | 'log' | 'keyFor'> {
  /** Read for each question by default. */
  readonly revisions?: RevisionReader;
  /** Where the site hears what happens; without it pages that follow look from time to time. */
  readonly directUrl?: string | undefined;
}

/**
 * Builds the site. The caller listens (`web.server.listen`) and closes (`web.server.close`).
 * @param more adds routes before the server is ready
 * @param onRoute is told of every address
 */
export async function openSite(
  { db, config, log, keyFor, directUrl, revisions = revisionsIn(db) }: SiteParts,
  more?: (web: Web) => void,
  onRoute?: WebParts['onRoute'],
): Promise<Web> {
  speak(config.languages);
  goBy(config.zone);
  const parts = { db, config, log, keyFor, shell, texts: sentences, directUrl, ...(onRoute && { onRoute }) };
  const workerRole = async () => ({ wall: (await health(db, new Date())).database.wall });
  const web = await openWeb({ ...parts, revisions, health: workerRole });
  allRoutes(web);
  more?.(web);
  await web.server.ready();
  return web;
}
