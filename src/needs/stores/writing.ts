// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing needs: said, put off, closed; and whether the same was said already, or too much.
import '../tables.ts';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '../../base/day.ts';
import type { Tx } from '../../platform/db.ts';
import { type Closing, type Need, wordsKey } from '../need.ts';

/** What the same words are found by. */
const digestOf = (need: Parameters<typeof wordsKey>[0]): Buffer =>
  createHash('sha256').update(wordsKey(need)).digest();

/** A need that stands and says the very same, whoever said it. */
export async function findSame(
  tx: Tx,
  need: Parameters<typeof wordsKey>[0],
  at: Date,
): Promise<{ readonly slug: string; readonly organisation: string } | undefined> {
  const { rows } = await sql<{ slug: string; organisation: string }>`
    select slug, organisation_id as organisation from need
    where words_digest = ${digestOf(need)} and closed_at is null and needed_by >= halle.day_of(organisation_id, ${at}) limit 1`.execute(
    tx,
  );
  return rows[0];
}

/** @param tx acts for who says it @returns false where the organisation says the same already */
export async function putNeed(tx: Tx, need: Need, account: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('need')
    .values({
      ...{ id: need.id, organisation_id: need.organisation, slug: need.slug, kind: need.kind },
      ...{ title: need.title, purpose: need.purpose, audience: need.audience },
      ...{ quantity: need.quantity ?? null, in_use: need.inUse ?? null, record_id: need.software ?? null },
      ...{ functions: [...need.functions], lang: need.lang, needed_by: need.neededBy },
      ...{ words_digest: digestOf(need), account_id: account, said_at: new Date(need.saidAt) },
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Other words for the same need. @param tx acts for who leads it */
export async function rewordNeed(tx: Tx, need: Need, at: Date): Promise<void> {
  await tx
    .updateTable('need')
    .set({
      ...{ title: need.title, purpose: need.purpose, audience: need.audience, lang: need.lang },
      ...{ quantity: need.quantity ?? null, in_use: need.inUse ?? null, record_id: need.software ?? null },
      ...{ functions: [...need.functions], words_digest: digestOf(need), reworded_at: at },
    })
    .where('id', '=', need.id)
    .executeTakeFirstOrThrow();
}

/** @param tx acts for who leads it */
export async function putOff(tx: Tx, id: string, neededBy: Day): Promise<void> {
  await tx.updateTable('need').set({ needed_by: neededBy }).where('id', '=', id).executeTakeFirstOrThrow();
}

/** @param tx acts for who leads it */
export async function closeNeed(tx: Tx, id: string, why: Closing, at: Date): Promise<void> {
  await tx
    .updateTable('need')
    .set({ closed_at: sql<Date>`greatest(said_at, ${at}::timestamptz)`, closed_why: why })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** How many an account, or an organisation, said since a moment. */
export async function countSaid(
  tx: Tx,
  of: { readonly account: string } | { readonly organisation: string },
  since: Date,
): Promise<number> {
  const query = tx
    .selectFrom('need')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('said_at', '>', since);
  const row = await ('account' in of
    ? query.where('account_id', '=', of.account)
    : query.where('organisation_id', '=', of.organisation)
  ).executeTakeFirstOrThrow();
  return Number(row.n);
}
