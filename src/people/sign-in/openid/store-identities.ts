// SPDX-License-Identifier: AGPL-3.0-or-later
// Identities in the database: known by a hash, never by what the provider calls the person; and what closes
// the provider's session.

import { randomBytes } from 'node:crypto';
import { dayHere } from '../../../base/day.ts';
import { type Id, idFrom } from '../../../base/id.ts';
import type { Tx } from '../../../platform/db.ts';
import { presentHashes } from '../../../platform/links/secrets.ts';
import { openWords, sealWords } from '../../../platform/sealing.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import './tables.ts';

const sealing = 'people.openid-hint';

/** The account that an identity opens. @param subject HMAC */
export async function findAccountBy(tx: Tx, subject: Buffer): Promise<Id<'Account'> | undefined> {
  await presentHashes(tx, { identity: subject });
  const row = await tx
    .selectFrom('openid_identity')
    .select('account_id')
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row && (row.account_id as Id<'Account'>);
}

/** @param tx acts for the account @returns false when this identity already opens an account */
export async function putIdentity(
  tx: Tx,
  account: string,
  provider: string,
  subject: Buffer,
  at: Date,
): Promise<boolean> {
  const id = idFrom<'OpenIdIdentity'>(at.getTime(), randomBytes(16));
  const row = await tx
    .insertInto('openid_identity')
    .values({ id, account_id: account, provider, subject, created_at: at, used_on: dayHere(at) })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** @param tx acts for the account */
export async function noteIdentity(tx: Tx, subject: Buffer, at: Date): Promise<void> {
  await tx
    .updateTable('openid_identity')
    .set({ used_on: dayHere(at) })
    .where('subject', '=', subject)
    .execute();
}

/** Which providers open an account, since when. @param tx acts for the account */
export async function listIdentities(tx: Tx, account: string): Promise<{ provider: string; since: Date }[]> {
  const rows = await tx
    .selectFrom('openid_identity')
    .select(['provider', 'created_at'])
    .where('account_id', '=', account)
    .orderBy('created_at')
    .execute();
  return rows.map(({ provider, created_at }) => ({ provider, since: created_at }));
}

export interface Hint {
  readonly session: string;
  readonly account: string;
  readonly provider: string;
  readonly hint: string;
}

/** @param tx acts for the account */
export async function putHint(
  tx: Tx,
  keyFor: KeyFor,
  { session, account, provider, hint }: Hint,
): Promise<void> {
  const sealed = sealWords(keyFor(sealing), hint, session);
  await tx
    .insertInto('openid_session')
    .values({ session_id: session, account_id: account, provider, hint: sealed })
    .execute();
}

/** By which provider a session began, and the token that closes its own. @param tx acts for the account */
export async function findHint(
  tx: Tx,
  keyFor: KeyFor,
  session: string,
): Promise<Pick<Hint, 'provider' | 'hint'> | undefined> {
  const row = await tx
    .selectFrom('openid_session')
    .select(['provider', 'hint'])
    .where('session_id', '=', session)
    .executeTakeFirst();
  return row && { provider: row.provider, hint: openWords(keyFor(sealing), row.hint, session) };
}
