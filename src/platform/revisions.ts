// SPDX-License-Identifier: AGPL-3.0-or-later
// The revisions of what processes keep in memory. PostgreSQL raises them, by triggers, in the transaction
// that changes what is kept; here they are read, and what was raised is counted up.
import { sql } from 'kysely';
import type { Db } from './db.ts';
import type { Log } from './log.ts';
import { repeatEvery } from './repeat.ts';

/** What is kept: pages, the shelf of providers. */
export type Family = 'pages' | 'providers';

/** A value that changes in the same transaction as anything the family keeps. */
export async function revisionOf(db: Db, family: Family): Promise<string> {
  const { rows } = await sql<{ number: number }>`select halle.revision_of(${family}) as number`.execute(db);
  return String(rows[0]!.number);
}

/**
 * Counts up what was raised, so that reading stays short. For readers nothing changes.
 * @returns how many raises were counted
 */
export async function foldRevisions(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select halle.fold_revisions() as n`.execute(db);
  return rows[0]!.n;
}

/** Counts up every few seconds until stopped. @returns the function that stops it */
export function keepFolding(db: Db, log: Log, everyMs = 5_000): () => Promise<void> {
  const warn = ({ message }: Error) =>
    log.warn({ message }, 'revisions could not be counted up; tried again soon');
  return repeatEvery(() => foldRevisions(db).catch(warn), everyMs);
}
