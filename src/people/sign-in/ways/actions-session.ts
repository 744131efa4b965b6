// SPDX-License-Identifier: AGPL-3.0-or-later
// How every sign-in that is not by mail ends: a session begins, and the journal notes by which way.
import type { Id } from '../../../base/id.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { beginSession } from '../../accounts/store-sessions.ts';

export interface SigningIn {
  readonly account: Id<'Account'>;
  readonly way: 'openid' | 'passkey';
  readonly browser: string;
}

/** Begins a session and tells the journal by which way. @param tx afterwards acts for the account */
export async function startSession(
  tx: Tx,
  { account, way, browser }: SigningIn,
  at: Date,
): Promise<{ id: Id<'Session'>; token: string }> {
  await actAs(tx, { account });
  const session = await beginSession(tx, { account, way, browser }, at);
  await record(
    tx,
    { kind: 'people.signed-in', account, subject: { kind: 'session', id: session.id }, facts: { way } },
    at,
  );
  return session;
}
