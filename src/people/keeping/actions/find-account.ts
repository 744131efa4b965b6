// SPDX-License-Identifier: AGPL-3.0-or-later
// The account that somebody at the desk, or a command, means.
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import { findAddress, readerOf } from '../../../platform/mail.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { findAccountOf } from '../../accounts/store.ts';
import type { KeptAccount } from '../account.ts';
import { findKeptAccounts } from '../stores/accounts.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The account that is meant by its number, or by its mail address: whoever looks must know the address, it is
 * shown to nobody.
 * @param written hostile
 */
export async function findAccountMeant(
  tx: Tx,
  keyFor: KeyFor,
  written: string,
): Promise<Id<'Account'> | undefined> {
  const given = written.trim();
  if (uuid.test(given)) return given as Id<'Account'>;
  const address = findAddress(given);
  return address && (await findAccountOf(tx, readerOf(keyFor, address)));
}

/** @throws Problem not-found `people.keeping.no-account` */
export async function loadKeptAccount(tx: Tx, id: string): Promise<KeptAccount> {
  const [found] = await findKeptAccounts(tx, [id]);
  if (!found) throw new Problem('not-found', 'people.keeping.no-account', { field: 'account' });
  return found;
}

/**
 * The account that a command names.
 * @throws Problem not-found `people.keeping.no-account`
 */
export async function accountNamed(tx: Tx, keyFor: KeyFor, written: string): Promise<Id<'Account'>> {
  const found = await findAccountMeant(tx, keyFor, written);
  if (!found) throw new Problem('not-found', 'people.keeping.no-account');
  return (await loadKeptAccount(tx, found)).id;
}
