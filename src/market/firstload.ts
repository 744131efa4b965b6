// SPDX-License-Identifier: AGPL-3.0-or-later
// What a first start loads of the market: the publishers of the starter's software, as their pages say it,
// and companies that serve it, as open lists say.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dayHere } from '../base/day.ts';
import { starterFolder } from '../catalogue/firstload.ts';
import { readInput } from '../catalogue/sources/input.ts';
import { findSource } from '../catalogue/sources/registry.ts';
import type { Db } from '../platform/db.ts';
import { contentHash, loadOnce } from '../platform/first-load.ts';
import { servicesFile } from './providers/actions/import.ts';
import { listPublishers, listServices } from './providers/actions/publishers.ts';

/** @returns how many publishers and companies are new or changed; 0 when this content was loaded already */
export async function loadPublishers(db: Db, at: Date, folder = starterFolder): Promise<number> {
  if (!existsSync(folder)) return 0;
  const source = findSource('starter')!;
  const files = await readInput(folder, source);
  const services = await readFile(servicesFile, 'utf8');
  let written = 0;
  const content = contentHash([
    'publishers@2',
    services,
    ...files.flatMap(({ name, bytes }) => [name, bytes]),
  ]);
  await loadOnce(db, 'market.publishers', content, async () => {
    const claims = source.read(files, dayHere(at)).flatMap(({ claim }) => claim ?? []);
    written = await listPublishers(db, claims, at);
    written += await listServices(db, services, claims, at);
  });
  return written;
}
