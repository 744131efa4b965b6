// SPDX-License-Identifier: AGPL-3.0-or-later
// Signing in by a passkey: WebAuthn level 3, authentication by a credential that the device itself proposes.

import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { Problem } from '../../../base/problem.ts';
import { actAs, inTransaction, type Tx } from '../../../platform/db.ts';
import { begin, countReturn, type SignInContext, subjectOf, useBegun } from '../ways/actions.ts';
import { startSession } from '../ways/actions-session.ts';
import { type Made, partyOf } from './actions-new.ts';
import type { Passkey } from './passkey.ts';
import { findPasskey, noteUse } from './store.ts';

/**
 * What the browser needs to ask the device, and the token of the attempt. It is the same for everyone: nobody
 * is named yet.
 */
export async function beginPasskeySignIn(
  ways: SignInContext,
  ip: string,
  at: Date,
): Promise<{ options: PublicKeyCredentialRequestOptionsJSON; token: string }> {
  const options = await generateAuthenticationOptions({
    rpID: partyOf(ways.url).rpId,
    userVerification: 'required',
  });
  return { options, token: await begin(ways, 'passkey', { challenge: options.challenge }, ip, at) };
}

/**
 * Signs in who shows a passkey of the halle, used for this challenge.
 * @returns the token of the session
 * @throws Problem conflict `people.ways.over`, invalid `people.passkeys.unknown`,
 * `people.passkeys.not-proved`, unavailable `people.ways.too-many`
 */
export async function signInByPasskey(
  ways: SignInContext,
  { token, answer, browser }: Made,
  at: Date,
): Promise<string> {
  const { challenge } = (await useBegun(ways, token, 'passkey', at)) as { challenge: string };
  const written = (answer as { id?: unknown } | null)?.id;
  if (typeof written !== 'string' || !/^[\w-]{1,1364}$/.test(written))
    throw new Problem('invalid', 'people.passkeys.unknown');
  await countReturn(ways, token ?? '', subjectOf(ways.keyFor, 'passkey', written), at);
  return inTransaction(ways.db, async (tx) => {
    const key = await findPasskey(tx, Buffer.from(written, 'base64url'));
    if (!key) throw new Problem('invalid', 'people.passkeys.unknown');
    await actAs(tx, { account: key.account });
    await proveUse(tx, ways.url, challenge, answer, key, at);
    return (await startSession(tx, { account: key.account, way: 'passkey', browser }, at)).token;
  });
}

/**
 * A counter that did not grow means that the passkey was copied. The library refuses that, and also another
 * origin, another challenge, or a user whom the device did not verify.
 */
async function proveUse(
  tx: Tx,
  url: string,
  expectedChallenge: string,
  answer: unknown,
  key: Passkey,
  at: Date,
): Promise<void> {
  const { rpId, origin } = partyOf(url);
  const seen = await verifyAuthenticationResponse({
    response: answer as AuthenticationResponseJSON,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    credential: {
      id: key.credential.toString('base64url'),
      publicKey: new Uint8Array(key.publicKey),
      counter: key.counter,
    },
  }).catch((cause: unknown) => {
    throw new Problem('invalid', 'people.passkeys.not-proved', {}, { cause });
  });
  if (!seen.verified) throw new Problem('invalid', 'people.passkeys.not-proved');
  await noteUse(tx, key.id, seen.authenticationInfo.newCounter, at);
}
