// SPDX-License-Identifier: AGPL-3.0-or-later
// Making a passkey and removing it: WebAuthn level 3, registration. Its owner is signed in.

import { createHmac, randomBytes } from 'node:crypto';
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { idFrom } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { lockFor } from '../../../platform/locks.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { asAccount, type Present } from '../../signed-in/actions-session.ts';
import { begin, type SignInContext, useBegun } from '../ways/actions.ts';
import { mostPasskeys, type Passkey } from './passkey.ts';
import { listPasskeys, putPasskey, removePasskey } from './store.ts';

/** Edwards, elliptic and RSA signatures: what devices of today make (COSE numbers). */
const algorithms = [-8, -7, -257];

export const partyOf = (url: string) => ({ rpId: new URL(url).hostname, origin: new URL(url).origin });

/**
 * The identifier under which a device stores the account. It tells this account from others of this halle and
 * says nothing else.
 */
const handleOf = (keyFor: KeyFor, account: string) =>
  new Uint8Array(createHmac('sha256', keyFor('people.passkey-handle')).update(account).digest());

export interface Making {
  readonly ip: string;
  /** How the device will show the passkey to its owner. */
  readonly name: string;
}

/**
 * What the browser needs to make a passkey, and the token of the attempt.
 * @throws Problem conflict `people.passkeys.enough`
 */
export async function askForPasskey(
  ways: SignInContext,
  { account }: Present,
  { ip, name }: Making,
  at: Date,
): Promise<{ options: PublicKeyCredentialCreationOptionsJSON; token: string }> {
  const known = await asAccount(ways.db, account.id, (tx) => mustBeFew(tx, account.id));
  const options = await generateRegistrationOptions({
    rpName: 'Halle',
    rpID: partyOf(ways.url).rpId,
    userName: name,
    userID: handleOf(ways.keyFor, account.id),
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(({ credential, transports }) => ({
      id: credential.toString('base64url'),
      transports: [...transports],
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const token = await begin(
    ways,
    'passkey-new',
    { challenge: options.challenge, account: account.id },
    ip,
    at,
  );
  return { options, token };
}

/** @returns those that the account has @throws Problem conflict `people.passkeys.enough` */
async function mustBeFew(tx: Tx, account: string): Promise<Passkey[]> {
  await lockFor(tx, ['account', account]);
  const known = await listPasskeys(tx, account);
  if (known.length >= mostPasskeys)
    throw new Problem('conflict', 'people.passkeys.enough', { n: mostPasskeys });
  return known;
}

export interface Made {
  readonly token: string | undefined;
  readonly answer: unknown;
  readonly browser: string;
}

/**
 * Keeps the passkey that a device has made.
 * @throws Problem conflict `people.ways.over`, `people.passkeys.known`, invalid `people.passkeys.not-made`
 */
export async function keepPasskey(
  ways: SignInContext,
  { account }: Present,
  { token, answer, browser }: Made,
  at: Date,
): Promise<void> {
  const plan = (await useBegun(ways, token, 'passkey-new', at)) as { challenge: string; account: string };
  if (plan.account !== account.id) throw new Problem('conflict', 'people.ways.over');
  const made = await verifyMade(ways.url, plan.challenge, answer);
  const id = idFrom<'Passkey'>(at.getTime(), randomBytes(16));
  await asAccount(ways.db, account.id, async (tx) => {
    await mustBeFew(tx, account.id);
    const kept = await putPasskey(tx, { id, account: account.id, browser, createdAt: at, ...made });
    if (!kept) throw new Problem('conflict', 'people.passkeys.known');
    await record(
      tx,
      { kind: 'people.passkey-made', account: account.id, subject: { kind: 'passkey', id } },
      at,
    );
  });
}

async function verifyMade(
  url: string,
  expectedChallenge: string,
  answer: unknown,
): Promise<Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports'>> {
  const { rpId, origin } = partyOf(url);
  const seen = await verifyRegistrationResponse({
    response: answer as RegistrationResponseJSON,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch((cause: unknown) => {
    throw new Problem('invalid', 'people.passkeys.not-made', {}, { cause });
  });
  if (!seen.verified) throw new Problem('invalid', 'people.passkeys.not-made');
  const { id, publicKey, counter, transports = [] } = seen.registrationInfo.credential;
  const known = transports.filter((word) => /^[a-z-]{2,20}$/.test(word)).slice(0, 10);
  return {
    credential: Buffer.from(id, 'base64url'),
    publicKey: Buffer.from(publicKey),
    counter,
    transports: known,
  };
}

/** Removes a passkey of one's own; one that is no more is no mistake. */
export function forgetPasskey(
  { db }: SignInContext,
  { account }: Present,
  id: string,
  at: Date,
): Promise<void> {
  return asAccount(db, account.id, async (tx) => {
    if (!(await removePasskey(tx, account.id, id))) return;
    await record(
      tx,
      { kind: 'people.passkey-removed', account: account.id, subject: { kind: 'passkey', id } },
      at,
    );
  });
}
