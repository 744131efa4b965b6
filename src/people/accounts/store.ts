// SPDX-License-Identifier: AGPL-3.0-or-later
// Accounts in the database: found by the hash of their address, which is kept sealed.
import { randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import type { Tx } from '../../platform/db.ts';
import { presentHashes } from '../../platform/links/secrets.ts';
import { type Address, readerOf } from '../../platform/mail.ts';
import { openWords, sealWords } from '../../platform/sealing.ts';
import type { KeyFor } from '../../platform/secret.ts';
import type { Account } from './account.ts';

const sealing = 'people.address';

/** The account of an address, made if there is none. @param tx afterwards sees the rows of this address */
export async function findOrMakeAccount(
  tx: Tx,
  keyFor: KeyFor,
  address: Address,
  lang: Lang,
  at: Date,
): Promise<Account> {
  const reader = readerOf(keyFor, address);
  await presentHashes(tx, { reader });
  const id = idFrom<'Account'>(at.getTime(), randomBytes(16));
  const sealed = sealWords(keyFor(sealing), address, id);
  await tx
    .insertInto('account')
    .values({ id, reader, address: sealed, lang, created_at: at })
    .onConflict((on) => on.column('reader').doNothing())
    .execute();
  const row = await tx
    .selectFrom('account')
    .select(['id', 'lang'])
    .where('reader', '=', reader)
    .executeTakeFirstOrThrow();
  return { id: row.id as Id<'Account'>, lang: row.lang };
}

/** The account that an address opens already. @param tx afterwards sees the rows of this reader */
export async function findAccountOf(tx: Tx, reader: Buffer): Promise<Id<'Account'> | undefined> {
  await presentHashes(tx, { reader });
  const row = await tx.selectFrom('account').select('id').where('reader', '=', reader).executeTakeFirst();
  return row && (row.id as Id<'Account'>);
}

/**
 * An account that has no mail address (somebody came by an identity provider): its address is empty.
 * @param reader hash of what opens it instead
 */
export async function makeWithoutAddress(
  tx: Tx,
  keyFor: KeyFor,
  reader: Buffer,
  lang: Lang,
  at: Date,
): Promise<Id<'Account'>> {
  await presentHashes(tx, { reader });
  const id = idFrom<'Account'>(at.getTime(), randomBytes(16));
  await tx
    .insertInto('account')
    .values({ id, reader, address: sealWords(keyFor(sealing), '', id), lang, created_at: at })
    .execute();
  return id;
}

/**
 * The address of an account; empty where none opens it, for its owner's eyes and for mails to them, and its
 * hash.
 * @param tx acts for the account
 */
export async function loadAddress(
  tx: Tx,
  keyFor: KeyFor,
  id: string,
): Promise<{ address: Address; reader: Buffer }> {
  const { address, reader } = await tx
    .selectFrom('account')
    .select(['address', 'reader'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { address: openWords(keyFor(sealing), address, id) as Address, reader };
}

/** The address of an account, opened. @param sealed as its row holds it */
export const openAddress = (keyFor: KeyFor, id: string, sealed: Buffer): string =>
  openWords(keyFor(sealing), sealed, id);

/** @param tx acts for the account */
export async function saveLanguage(tx: Tx, id: string, lang: Lang): Promise<void> {
  await tx.updateTable('account').set({ lang }).where('id', '=', id).execute();
}
