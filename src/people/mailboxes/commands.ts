// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle import mailboxes FILE`: the official mailboxes that a directory lists.
import path from 'node:path';
import type { Machine } from '../../platform/cli.ts';
import { importMailboxes } from './actions.ts';
import { readMailboxes } from './sources/file.ts';

const shown = 20;

/** Complaints are told, the rest is taken in. Exit code 1 when nothing could be. */
export async function importMailboxFile(file: string, machine: Machine): Promise<void> {
  const { say, out, err } = machine;
  const at = new Date();
  const reading = await readMailboxes(file, at.toISOString().slice(0, 10));
  const { db } = await machine.open();
  const { read, changed, complaints } = await importMailboxes(db, reading, at);
  for (const { place, key, written } of complaints.slice(0, shown))
    err(say('people.mailboxes.complaint', { place, why: say(key, { written }) }));
  if (complaints.length > shown) err(say('people.mailboxes.more', { n: complaints.length - shown }));
  out(say('people.mailboxes.imported', { read, changed, file: path.basename(file) }));
  if (read === 0 && complaints.length > 0) process.exitCode = 1;
}
