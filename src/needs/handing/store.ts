// SPDX-License-Identifier: AGPL-3.0-or-later
// Needs that change hands in the database: seen by who leads one and by who would.
import './tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import type { Answer, Handover } from './handover.ts';

/** The one that waits for an answer, as far as the transaction sees it. */
export async function findHandover(tx: Tx, need: string): Promise<Handover | undefined> {
  const { rows } = await sql<Handover>`
    select h.id, jsonb_build_object('id', f.id, 'name', f.name) as "from", jsonb_build_object('id', t.id, 'name', t.name) as "to"
    from need_handover h join organisation f on f.id = halle.heir_of(h.from_id) join organisation t on t.id = halle.heir_of(h.to_id)
    where h.need_id = ${need} and h.answered_at is null`.execute(tx);
  return rows[0];
}

export interface Proposing {
  readonly id: string;
  readonly need: string;
  readonly from: string;
  readonly to: string;
  readonly account: string;
}

/** @returns false where one waits already */
export async function putHandover(
  tx: Tx,
  { id, need, from, to, account }: Proposing,
  at: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('need_handover')
    .values({ id, need_id: need, from_id: from, to_id: to, account_id: account, proposed_at: at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @returns false where it was answered before */
export async function answerHandover(
  tx: Tx,
  id: string,
  { answer, account }: { readonly answer: Answer; readonly account: string },
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('need_handover')
    .set({ answer, answered_account: account, answered_at: at })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
