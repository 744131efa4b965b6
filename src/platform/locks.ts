// SPDX-License-Identifier: AGPL-3.0-or-later
// What is read and then written upon is locked first: whoever asks for the same thing waits until the
// transaction that has it ends. A count of the day, the last administrator, one more of what may be few: read
// under its lock, it is still true when the row is written.
import { sql } from 'kysely';
import type { Tx } from './db.ts';

/** What is locked: one thing of a kind, by its id or by a hash that stands for it. */
export type Locked = readonly [
  kind:
    | 'account'
    | 'organisation'
    | 'availability'
    | 'letters'
    | 'mission'
    | 'reader'
    | 'client'
    | 'identity',
  id: string,
];

/**
 * Locks these things until the transaction ends, always in the same order so that two transactions cannot
 * deadlock. Locking one again does nothing.
 */
export async function lockFor(tx: Tx, ...things: readonly Locked[]): Promise<void> {
  const keys = [...new Set(things.map(([kind, id]) => `${kind} ${id}`))].sort();
  for (const key of keys) await sql`select halle.lock_for(${key})`.execute(tx);
}
