// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing charters: a draft and its clauses, comments, accords. What was proposed is never changed.
import './tables.ts';
import type { Tx } from '../../platform/db.ts';
import type { Accord } from './accord.ts';
import type { Answered } from './charter.ts';
import type { Version } from './version.ts';

/** Who says it, for which member, when. */
export interface Speaker {
  readonly account: string;
  readonly organisation: string;
  readonly at: Date;
}

const saidBy = ({ account, organisation, at }: Speaker) => ({
  ...{ account_id: account, organisation_id: organisation, said_at: at },
});

/** A draft that begins with these answers. */
export async function saveDraft(
  tx: Tx,
  { id, number, pool }: Pick<Version, 'id' | 'number'> & { readonly pool: string },
  answers: readonly Answered[],
  by: Speaker,
): Promise<void> {
  const { account: account_id, organisation: organisation_id, at: begun_at } = by;
  await tx
    .insertInto('pool_charter')
    .values({ id, group_id: pool, version: number, account_id, organisation_id, begun_at })
    .execute();
  if (answers.length > 0)
    await tx
      .insertInto('pool_charter_clause')
      .values(answers.map((one) => ({ ...rowOf({ id, pool }, one), ...saidBy(by), turn: 1 })))
      .execute();
}

const rowOf = (
  { id, pool }: { readonly id: string; readonly pool: string },
  { clause, answer, words }: Answered,
) => ({
  ...{ charter_id: id, group_id: pool, clause },
  answer: answer ?? null,
  words: words ?? null,
});

/**
 * @param turn how often it had been said when it was read
 * @returns false where somebody said it meanwhile
 */
export async function saveClause(
  tx: Tx,
  of: { readonly id: string; readonly pool: string },
  answered: Answered,
  turn: number,
  by: Speaker,
): Promise<boolean> {
  const row = { ...rowOf(of, answered), ...saidBy(by), turn: turn + 1 };
  if (turn === 0) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('pool_charter_clause')
      .values(row)
      .onConflict((on) => on.doNothing())
      .executeTakeFirst();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const { numUpdatedRows } = await tx
    .updateTable('pool_charter_clause')
    .set(row)
    .where('charter_id', '=', of.id)
    .where('clause', '=', answered.clause)
    .where('turn', '=', turn)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function saveComment(
  tx: Tx,
  of: { readonly id: string; readonly pool: string },
  comment: { readonly id: string; readonly clause: string; readonly words: string },
  by: Speaker,
): Promise<void> {
  await tx
    .insertInto('pool_charter_comment')
    .values({ ...comment, charter_id: of.id, group_id: of.pool, ...saidBy(by) })
    .execute();
}

/** @returns false where it is no draft any more */
export async function saveProposed(tx: Tx, id: string, by: Speaker): Promise<boolean> {
  const { account: proposed_account, organisation: proposed_for, at: proposed_at } = by;
  const { numUpdatedRows } = await tx
    .updateTable('pool_charter')
    .set({ proposed_account, proposed_for, proposed_at })
    .where('id', '=', id)
    .where('proposed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns false where the member gave it already */
export async function saveAccord(
  tx: Tx,
  of: { readonly id: string; readonly pool: string },
  accord: Omit<Accord, 'second' | 'at'>,
  by: Speaker,
): Promise<boolean> {
  const { id, seat, office, power, powerOn, powerReference, two } = accord;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('pool_accord')
    .values({
      ...{ id, charter_id: of.id, group_id: of.pool, seat_id: seat, office, power, power_on: powerOn },
      ...{ power_reference: powerReference ?? null, two, given_at: by.at },
      ...{ account_id: by.account, organisation_id: by.organisation },
    })
    .onConflict((on) => on.columns(['charter_id', 'seat_id']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The second of the two who must. @returns false where it was given, or none waits for it */
export async function saveSecond(
  tx: Tx,
  of: { readonly id: string },
  { seat, office }: Pick<Accord, 'seat' | 'office'>,
  by: Speaker,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('pool_accord')
    .set({ second_account: by.account, second_office: office, second_at: by.at })
    .where('charter_id', '=', of.id)
    .where('seat_id', '=', seat)
    .where('two', '=', true)
    .where('second_at', 'is', null)
    .where('account_id', '<>', by.account)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many comments an account wrote after a moment, of those that the transaction sees. */
export async function countComments(tx: Tx, account: string, since: Date): Promise<number> {
  const { n } = await tx
    .selectFrom('pool_charter_comment')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('account_id', '=', account)
    .where('said_at', '>', since)
    .executeTakeFirstOrThrow();
  return n;
}
