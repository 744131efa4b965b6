// SPDX-License-Identifier: AGPL-3.0-or-later
// Rounds that are over: which wait to be counted, and their end, which the database itself writes once.
import '../tables.ts';
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Counted } from '../count.ts';

export interface DueVote {
  readonly vote: string;
  /** Who coordinates: the program counts for it. */
  readonly coordinator: Id<'Organisation'>;
}

/** @param tx knows the moment */
export async function listDue(tx: Db | Tx): Promise<DueVote[]> {
  const { rows } = await sql<DueVote>`
    select vote_id as vote, organisation_id as coordinator from halle.due_votes()`.execute(tx);
  return rows;
}

/** @returns true for the one of several that ends it */
export async function endRound(
  tx: Tx,
  vote: string,
  { result, round, closes, why, for: ayes, against, abstain, percentBp }: Counted,
): Promise<boolean> {
  const kept = JSON.stringify({ numbers: { for: ayes, against, abstain, percentBp }, why });
  const next = result === 'extended' ? new Date(closes) : null;
  const { rows } = await sql<{ done: boolean }>`
    select halle.close_vote_round(${vote}::uuid, ${round}::integer, ${result}, ${kept}::jsonb, ${next}::timestamptz) as done`.execute(
    tx,
  );
  return rows[0]?.done ?? false;
}
