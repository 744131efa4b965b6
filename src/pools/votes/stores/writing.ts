// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing votes: proposals, their versions, remarks, the opening, ballots. Nothing of it is changed later.
import '../tables.ts';
import type { Tx } from '../../../platform/db.ts';
import type { Question } from '../../charter/clause.ts';
import type { VoteRule } from '../rule.ts';
import type { Proposal, Saying, Vote } from '../vote.ts';

export interface By {
  readonly account: string;
  readonly organisation: string;
}

/** @returns its number in the pool */
export async function saveProposal(
  tx: Tx,
  vote: {
    readonly id: string;
    readonly pool: string;
    readonly question: Question;
    readonly about?: string | undefined;
    readonly heardDays?: number | undefined;
    readonly discussUntil?: string | undefined;
  },
  { account, organisation }: By,
  at: Date,
): Promise<number> {
  const last = await tx
    .selectFrom('pool_vote')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('group_id', '=', vote.pool)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  await tx
    .insertInto('pool_vote')
    .values({
      ...{ id: vote.id, group_id: vote.pool, number, question: vote.question, proposed_at: at },
      ...{ organisation_id: organisation, account_id: account, discuss_until: vote.discussUntil ?? null },
      ...{ about_seat: vote.about ?? null, heard_days: vote.heardDays ?? null },
      ...{ opened_at: null, rule: null, secret: null, round: null, closes_at: null, weights_key: null },
      ...{ closed_at: null, result: null, withdrawn_at: null },
    })
    .execute();
  return number;
}

export async function saveVersion(
  tx: Tx,
  vote: { readonly id: string; readonly pool: string; readonly version: number },
  { title, words, shown }: Proposal,
  { account, organisation }: By,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('pool_vote_text')
    .values({
      ...{ vote_id: vote.id, group_id: vote.pool, version: vote.version },
      ...{ title, words, shown: shown ?? null, organisation_id: organisation, account_id: account, at },
    })
    .execute();
}

export async function saveRemark(
  tx: Tx,
  {
    id,
    vote,
    pool,
    words,
  }: { readonly id: string; readonly vote: string; readonly pool: string; readonly words: string },
  { account, organisation }: By,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('pool_vote_remark')
    .values({
      id,
      vote_id: vote,
      group_id: pool,
      words,
      organisation_id: organisation,
      account_id: account,
      at,
    })
    .execute();
}

/** @returns false when it was opened or withdrawn meanwhile */
export async function saveOpening(
  tx: Tx,
  vote: string,
  {
    rule,
    closesAt,
    weightsKey,
  }: {
    readonly rule: VoteRule;
    readonly closesAt: Date;
    readonly weightsKey?: number | undefined;
  },
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('pool_vote')
    .set({
      ...{ opened_at: at, rule: JSON.stringify(rule), secret: rule.secret ?? false },
      ...{ round: 1, closes_at: closesAt, weights_key: weightsKey ?? null },
    })
    .where('id', '=', vote)
    .where('opened_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns false when it was opened or withdrawn meanwhile */
export async function saveWithdrawal(tx: Tx, vote: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('pool_vote')
    .set({ withdrawn_at: at })
    .where('id', '=', vote)
    .where('opened_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

interface Seated {
  readonly vote: Pick<Vote, 'id' | 'pool'>;
  readonly round: number;
  readonly seat: string;
}

/** @returns false when the seat has voted in this round */
export async function saveBallot(
  tx: Tx,
  { vote, round, seat }: Seated,
  { choice, delegate, reason }: Saying,
  { account, organisation }: By,
  at: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('pool_ballot')
    .values({
      ...{ vote_id: vote.id, group_id: vote.pool, round, seat_id: seat, at },
      ...{ organisation_id: organisation, account_id: account },
      ...{ choice: choice ?? null, delegate_id: delegate ?? null, reason: reason ?? null },
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Who voted in secret, and nothing else. @returns false when the seat has voted in this round */
export async function saveVoter(
  tx: Tx,
  { vote, round, seat }: Seated,
  organisation: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('pool_voter')
    .values({ vote_id: vote.id, group_id: vote.pool, round, seat_id: seat, organisation_id: organisation })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function saveInterest(
  tx: Tx,
  { vote, seat }: Omit<Seated, 'round'>,
  words: string,
  organisation: string,
): Promise<void> {
  await tx
    .insertInto('pool_interest')
    .values({ vote_id: vote.id, group_id: vote.pool, seat_id: seat, organisation_id: organisation, words })
    .onConflict((on) => on.doNothing())
    .execute();
}
