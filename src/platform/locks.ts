// SPDX-License-Identifier: AGPL-3.0-or-later
// Locks for things that are read before they are written: another transaction that locks the same thing
// waits until this one ends. What was read (a count of the day, whether somebody is the last administrator)
// is then still true when the row is written.
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
    | 'pool'
    | 'pool-vote'
    | 'pool-session'
    | 'reader'
    | 'client'
    | 'identity'
    | 'need',
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
