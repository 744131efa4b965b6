// SPDX-License-Identifier: AGPL-3.0-or-later
// What every other way in shares: it is begun under a limit and finished once.

import { createHmac } from 'node:crypto';
import { Problem } from '../../../base/problem.ts';
import { inTransaction } from '../../../platform/db.ts';
import { clientOf } from '../../../platform/links/secrets.ts';
import { noteSubject } from '../../../platform/links/store.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import type { SignInContext } from '../accounts/actions.ts';
import type { AttemptWay } from './attempt.ts';
import { countAttempts, putAttempt, useAttempt } from './store.ts';

/**
 * Begins a way in.
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
 * What was begun, used up in a transaction of its own: a return that is refused later does not serve again.
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
 * Counts a return for the one it speaks of, whether it is then let in or not.
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
