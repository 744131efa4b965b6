// SPDX-License-Identifier: AGPL-3.0-or-later
// What a first start loads of the catalogue: the starter files, and the measured facts that come with them.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../base/problem.ts';
import type { Db } from '../platform/db.ts';
import { contentHash, loadOnce } from '../platform/first-load.ts';
import { packageRoot } from '../platform/root.ts';
import { importRecords } from './actions/import.ts';
import { readInput } from './sources/input.ts';
import { findSource } from './sources/registry.ts';

export const starterFolder = path.join(packageRoot, 'src', 'catalogue', 'starter');

/**
 * Loads the starter catalogue unless this content is loaded already. @returns how many records changed; 0 when it was
 * @throws Problem invalid `catalogue.import.bad-starter` when one of our own files is wrong
 */
export async function loadStarter(db: Db, at: Date, folder = starterFolder): Promise<number> {
  const source = findSource('starter')!;
  if (!existsSync(folder)) return 0;
  const files = await readInput(folder, source);
  let written = 0;
  await loadOnce(db, 'catalogue.starter', contentHash(files.flatMap(({ name, bytes }) => [name, bytes])), async (tx) => {
    const reads = source.read(files, at.toISOString().slice(0, 10));
    const wrong = reads.find(({ claim }) => !claim);
    if (wrong)
      throw new Problem('invalid', 'catalogue.import.bad-starter', {
        place: wrong.place,
        key: wrong.complaints[0]?.key ?? '',
        line: wrong.complaints[0]?.line ?? 1,
      });
    const { counts } = await importRecords(tx, { source: 'starter', reads, complete: true, at });
    written = counts.new + counts.changed + counts.returned;
  });
  return written;
}
