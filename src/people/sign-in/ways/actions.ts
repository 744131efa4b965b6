// SPDX-License-Identifier: AGPL-3.0-or-later
// What all sign-ins that are not by mail have in common: how many may be begun is limited, and each is
// finished once.

import { createHmac } from 'node:crypto';
import { Problem } from '../../../base/problem.ts';
import { type Db, inTransaction } from '../../../platform/db.ts';
import { clientOf } from '../../../platform/links/secrets.ts';
import { noteSubject } from '../../../platform/links/store.ts';
import type { MailContext } from '../../../platform/mail.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import type { AttemptWay, Limits } from './attempt.ts';
import { countAttempts, putAttempt, useAttempt } from './store.ts';

/** What each way to sign in needs: mails, and how many may be asked for. */
export interface SignInContext extends MailContext {
  readonly db: Db;
  readonly limits: Limits;
}

/**
 * Begins a sign-in.
 * @returns the token for the browser's cookie
 * @throws Problem unavailable `people.ways.too-many`
 */
export function begin(
  { db, keyFor, limits }: SignInContext,
  way: AttemptWay,
  plan: unknown,
  ip: string,
  at: Date,
): Promise<string> {
  const client = clientOf(keyFor, ip);
  return inTransaction(db, async (tx) => {
    if ((await countAttempts(tx, { client }, at)) >= limits.perClient)
      throw new Problem('unavailable', 'people.ways.too-many');
    return putAttempt(tx, keyFor, { way, plan, client }, at);
  });
}

/**
 * Takes a sign-in that was begun and marks it as used, in a transaction of its own: even if what follows is
 * refused, the same return cannot be used a second time.
 * @throws Problem conflict `people.ways.over`
 */
export async function useBegun(
  { db, keyFor }: SignInContext,
  token: string | undefined,
  way: AttemptWay,
  at: Date,
): Promise<unknown> {
  const plan = token && (await inTransaction(db, (tx) => useAttempt(tx, keyFor, token, way, at)));
  if (!plan) throw new Problem('conflict', 'people.ways.over');
  return plan;
}

/**
 * Counts an attempt to come back as this identity, whether or not it then succeeds: this limits guessing.
 * @throws Problem unavailable `people.ways.too-many`
 */
export async function countReturn(
  { db, limits }: SignInContext,
  token: string,
  subject: Buffer,
  at: Date,
): Promise<void> {
  const n = await inTransaction(db, async (tx) => {
    const before = await countAttempts(tx, { identity: subject }, at);
    await noteSubject(tx, token, subject);
    return before;
  });
  if (n >= limits.perAddress) throw new Problem('unavailable', 'people.ways.too-many');
}

/** What is kept of an identity or passkey to know it again. */
export const subjectOf = (keyFor: KeyFor, ...words: readonly string[]) =>
  createHmac('sha256', keyFor('people.identity')).update(JSON.stringify(words)).digest();
