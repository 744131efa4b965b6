// SPDX-License-Identifier: AGPL-3.0-or-later
// Sign-ins that were begun by another way than a mail and are not finished, kept as `platform/links` keeps
// whatever opens once: found by the token in the browser's cookie.

import type { Tx } from '../../../platform/db.ts';
import { countLinks, findLink, putLink, useLink } from '../../../platform/links/store.ts';
import { openWords, sealWords } from '../../../platform/sealing.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { type AttemptWay, attemptMinutes, isOpen } from './attempt.ts';

const sealing = 'people.attempt';
const purposes = 'people.way.' as const;
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/**
 * Keeps what a sign-in must match when the browser comes back from the other side.
 * @param client HMAC of the network address
 * @returns the token that only the cookie holds
 */
export async function putAttempt(
  tx: Tx,
  keyFor: KeyFor,
  { way, plan, client }: { way: AttemptWay; plan: unknown; client: Buffer },
  at: Date,
): Promise<string> {
  const seal = (id: string) => sealWords(keyFor(sealing), JSON.stringify(plan), id);
  const times = { opensFor: attemptMinutes * minute, keptFor: 2 * day };
  const { token } = await putLink(tx, { purpose: purposes + way, client, seal, ...times }, at);
  return token;
}

/**
 * Marks a sign-in that was begun as used: it cannot be finished a second time, even if what follows fails.
 * @returns its plan; undefined when unknown, used, over, or another way
 */
export async function useAttempt(
  tx: Tx,
  keyFor: KeyFor,
  token: string,
  way: AttemptWay,
  at: Date,
): Promise<unknown> {
  const found = await findLink(tx, token, [purposes + way]);
  if (!found?.sealed || !isOpen({ begunAt: found.askedAt, usedAt: found.usedAt ?? null }, at))
    return undefined;
  await useLink(tx, found.id, at, 'nothing');
  return JSON.parse(openWords(keyFor(sealing), found.sealed, found.id)) as unknown;
}

/**
 * How many were begun in the last hour from a network address, or came back for one identity. Other
 * transactions that count the same wait until this one ends.
 */
export async function countAttempts(
  tx: Tx,
  of: { client: Buffer } | { identity: Buffer },
  at: Date,
): Promise<number> {
  const counts = await countLinks(tx, purposes, of, new Date(at.getTime() - hour));
  return 'client' in of ? counts.client : counts.identity;
}
