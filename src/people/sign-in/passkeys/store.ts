// SPDX-License-Identifier: AGPL-3.0-or-later
// Passkeys in the database: opened by who knows their credential, listed to and removed by their owner.
import { createHash } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { dayHere } from '../../../base/day.ts';
import type { Id } from '../../../base/id.ts';
import type { Tables, Tx } from '../../../platform/db.ts';
import { presentHashes } from '../../../platform/links/secrets.ts';
import type { Passkey } from './passkey.ts';
import './tables.ts';

/** @param tx acts for the account @returns false when the passkey already belongs to an account */
export async function putPasskey(tx: Tx, key: Omit<Passkey, 'usedOn'>): Promise<boolean> {
  const { id, account, credential, publicKey, counter, transports, browser, createdAt } = key;
  const row = await tx
    .insertInto('passkey')
    .values({
      id,
      account_id: account,
      credential,
      public_key: publicKey,
      counter,
      transports: [...transports],
      browser,
      created_at: createdAt,
      used_on: null,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The passkey of a credential, kept from others until the transaction ends. */
export async function findPasskey(tx: Tx, credential: Buffer): Promise<Passkey | undefined> {
  const passkey = createHash('sha256').update(credential).digest();
  await presentHashes(tx, { passkey });
  const row = await tx
    .selectFrom('passkey')
    .selectAll()
    .where(sql<Buffer>`sha256(credential)`, '=', passkey)
    .forUpdate()
    .executeTakeFirst();
  return row && passkeyOf(row);
}

/** Oldest first. @param tx acts for the account */
export async function listPasskeys(tx: Tx, account: string): Promise<Passkey[]> {
  const rows = await tx
    .selectFrom('passkey')
    .selectAll()
    .where('account_id', '=', account)
    .orderBy('created_at')
    .execute();
  return rows.map(passkeyOf);
}

/** @param tx acts for the account */
export async function noteUse(tx: Tx, id: string, counter: number, at: Date): Promise<void> {
  await tx
    .updateTable('passkey')
    .set({ counter, used_on: dayHere(at) })
    .where('id', '=', id)
    .execute();
}

/** @param tx acts for the account @returns whether there was one */
export async function removePasskey(tx: Tx, account: string, id: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('account_id', '=', account)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

function passkeyOf(row: Selectable<Tables['passkey']>): Passkey {
  return {
    id: row.id as Id<'Passkey'>,
    account: row.account_id as Id<'Account'>,
    credential: row.credential,
    publicKey: row.public_key,
    counter: row.counter,
    transports: row.transports,
    browser: row.browser,
    createdAt: row.created_at,
    ...(row.used_on && { usedOn: row.used_on }),
  };
}
