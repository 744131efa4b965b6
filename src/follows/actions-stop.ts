// SPDX-License-Identifier: AGPL-3.0-or-later
// Stopping one followed thing by the link of a letter, without signing in.
import { Problem } from '../base/problem.ts';
import type { Tx } from '../platform/db.ts';
import { readSigned, signLink } from '../platform/links/signed.ts';
import type { KeyFor } from '../platform/secret.ts';
import type { Follow } from './follow.ts';
import { readStop, type Stop, stopWords } from './stop-link.ts';
import { dropFollow, listFollows } from './store.ts';

const purpose = 'follows.stop';

export const signStop = (keyFor: KeyFor, stop: Stop): string => signLink(keyFor, purpose, stopWords(stop));

/** @throws Problem invalid `follows.link-forged` */
function stopIn(keyFor: KeyFor, token: string): Stop {
  const signed = readSigned(token);
  if (!signed?.isFor(keyFor, purpose)) throw new Problem('invalid', 'follows.link-forged');
  return readStop(signed.words);
}

/** What a link would stop; undefined where it is stopped already. @throws Problem as `stopByLink` */
export async function findByStop(tx: Tx, keyFor: KeyFor, token: string): Promise<Follow | undefined> {
  const { reader, follow } = stopIn(keyFor, token);
  return (await listFollows(tx, reader)).find(({ id }) => id === follow);
}

/** Stopping twice changes nothing. @throws Problem invalid `follows.link-forged` */
export async function stopByLink(tx: Tx, keyFor: KeyFor, token: string): Promise<void> {
  const { reader, follow } = stopIn(keyFor, token);
  await dropFollow(tx, reader, follow);
}
