// SPDX-License-Identifier: AGPL-3.0-or-later
// The sum of a secret round, which the database keeps and cannot read: one row for each round, written anew
// at each vote, so that no row is a ballot and no order is kept.
import '../tables.ts';
import type { Tx } from '../../../platform/db.ts';
import { openWords, sealWords } from '../../../platform/sealing.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { emptySum, readSum, sumWords } from '../ended.ts';
import type { Votes } from '../tally.ts';
import type { Vote } from '../vote.ts';

const sealing = 'pools.secret-votes';
/** What a sum belongs to: one moved elsewhere does not open. */
const placeOf = (vote: string, round: number): string => `${vote} ${round}`;

/** @returns all zero where nobody voted yet */
export async function openSum(tx: Tx, keyFor: KeyFor, vote: string, round: number): Promise<Votes> {
  const row = await tx
    .selectFrom('pool_sealed_sum')
    .select('sealed')
    .where('vote_id', '=', vote)
    .where('round', '=', round)
    .executeTakeFirst();
  return row ? readSum(openWords(keyFor(sealing), row.sealed, placeOf(vote, round))) : emptySum;
}

/** One more of a choice. @param tx holds the lock of the vote, and has noted who voted */
export async function addToSum(
  tx: Tx,
  keyFor: KeyFor,
  {
    vote,
    round,
    choice,
  }: { readonly vote: Pick<Vote, 'id' | 'pool'>; readonly round: number; readonly choice: keyof Votes },
): Promise<void> {
  const before = await openSum(tx, keyFor, vote.id, round);
  const sum = { ...before, [choice]: before[choice] + 1 };
  const cast_count = Object.values(sum).reduce((all, one) => all + one, 0);
  const sealed = sealWords(keyFor(sealing), sumWords(sum), placeOf(vote.id, round));
  // one or the other, never an insert that becomes an update: the database counts what each may be
  if (cast_count === 1)
    await tx
      .insertInto('pool_sealed_sum')
      .values({ vote_id: vote.id, group_id: vote.pool, round, cast_count, sealed })
      .execute();
  else
    await tx
      .updateTable('pool_sealed_sum')
      .set({ cast_count, sealed })
      .where('vote_id', '=', vote.id)
      .where('round', '=', round)
      .execute();
}
