// SPDX-License-Identifier: AGPL-3.0-or-later
// Accounts that those who keep the halle suspended. Whoever is suspended sees it, and why.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import type { Tx } from '../../platform/db.ts';
import './tables.ts';

/** A suspension that holds. */
export interface Suspension {
  readonly account: Id<'Account'>;
  readonly since: Date;
  /** As it was said to whoever is suspended. */
  readonly reason: string;
}

/** @param tx acts for the account, or keeps the halle */
export async function findSuspension(tx: Tx, account: string): Promise<Suspension | undefined> {
  const row = await tx
    .selectFrom('account_suspension')
    .select(['since', 'reason'])
    .where('account_id', '=', account)
    .where('until', 'is', null)
    .executeTakeFirst();
  return row && { account: account as Id<'Account'>, ...row };
}

/** All that hold, the latest first. @param tx keeps the halle */
export async function listSuspensions(tx: Tx): Promise<Suspension[]> {
  const rows = await tx
    .selectFrom('account_suspension')
    .select(['account_id', 'since', 'reason'])
    .where('until', 'is', null)
    .orderBy('since', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ account_id, ...rest }) => ({ account: account_id as Id<'Account'>, ...rest }));
}

/**
 * Suspends, and ends every session that the account has.
 * @param tx keeps the halle
 * @returns false where it is suspended already
 */
export async function suspend(tx: Tx, account: string, reason: string, at: Date): Promise<boolean> {
  const id = idFrom<'Suspension'>(at.getTime(), randomBytes(16));
  const row = await tx
    .insertInto('account_suspension')
    .values({ id, account_id: account, since: at, until: null, reason })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row) await tx.deleteFrom('session').where('account_id', '=', account).execute();
  return row !== undefined;
}

/** @param tx keeps the halle @returns false where it is not suspended */
export async function resume(tx: Tx, account: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('account_suspension')
    .set({ until: at })
    .where('account_id', '=', account)
    .where('until', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
