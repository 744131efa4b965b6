// SPDX-License-Identifier: AGPL-3.0-or-later
// Keepers in the database. Only the operator's command, as the owner, makes one and ends it.
import '../tables.ts';
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Id, idFrom } from '../../../base/id.ts';
import type { Tx } from '../../../platform/db.ts';

/** Whether an account keeps the halle. @param tx acts for it */
export async function isKeeper(tx: Tx, account: string): Promise<boolean> {
  const row = await tx
    .selectFrom('keeper')
    .select('id')
    .where('account_id', '=', account)
    .where('until', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export interface KeeperRow {
  readonly account: Id<'Account'>;
  readonly since: Date;
  readonly passkeys: number;
  readonly identities: number;
}

/** Those who are keepers now, and by what they could come in. @param tx as the owner, reading everything */
export async function listKeepers(tx: Tx): Promise<KeeperRow[]> {
  const { rows } = await sql<KeeperRow>`
    select k.account_id as account, k.since,
      (select count(*)::integer from passkey p where p.account_id = k.account_id) as passkeys,
      (select count(*)::integer from openid_identity i where i.account_id = k.account_id) as identities
    from keeper k where k.until is null order by k.since`.execute(tx);
  return rows;
}

/** @param tx as the owner, mending @returns false where the account is one already */
export async function addKeeper(tx: Tx, account: string, at: Date): Promise<boolean> {
  const row = await tx
    .insertInto('keeper')
    .values({
      id: idFrom<'Keeper'>(at.getTime(), randomBytes(16)),
      account_id: account,
      since: at,
      until: null,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** @param tx as the owner, mending @returns false where the account is none */
export async function endKeeper(tx: Tx, account: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('keeper')
    .set({ until: at })
    .where('account_id', '=', account)
    .where('until', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
