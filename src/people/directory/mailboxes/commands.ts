// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle import mailboxes FILE`: the official mailboxes that a directory lists.

import path from 'node:path';
import { dayHere } from '../../../base/day.ts';
import { Problem } from '../../../base/problem.ts';
import type { Machine } from '../../../platform/cli.ts';
import { asOwner } from '../../../platform/owner.ts';
import { countryIn } from '../codes/columns.ts';
import { importMailboxes } from './actions.ts';
import { readMailboxes } from './sources/file.ts';

const shown = 20;

/**
 * Complaints are printed, the rest is imported. Exit code 1 when nothing could be.
 * @param country of codes that say none
 */
export async function importMailboxFile(
  file: string,
  { country: written }: { country?: string },
  machine: Machine,
): Promise<void> {
  const { say, out, err } = machine;
  const at = new Date();
  const country = countryIn(written ?? '');
  if (country === 'unknown')
    throw new Problem('invalid', 'people.code.no-such-country', { written: written!.slice(0, 40) });
  const reading = await readMailboxes(file, dayHere(at), country);
  const { read, changed, complaints } = await asOwner(await machine.open(), (db) =>
    importMailboxes(db, reading, at),
  );
  for (const { place, key, facts } of complaints.slice(0, shown))
    err(say('people.mailboxes.complaint', { place, why: say(key, facts) }));
  if (complaints.length > shown) err(say('people.mailboxes.more', { n: complaints.length - shown }));
  out(say('people.mailboxes.imported', { read, changed, file: path.basename(file) }));
  if (read === 0 && complaints.length > 0) process.exitCode = 1;
}
