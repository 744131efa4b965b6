// SPDX-License-Identifier: AGPL-3.0-or-later
// What somebody had typed in a form when their session ended, until they have signed in again: sealed, found
// by a secret that their browser holds, for some hours.
import type { Tx } from '../../platform/db.ts';
import { countLinks, findLink, putLink } from '../../platform/links/store.ts';
import { openWords, sealWords } from '../../platform/sealing.ts';
import type { KeyFor } from '../../platform/secret.ts';

const [purpose, sealing] = ['people.kept', 'people.kept'];
const hour = 3_600_000;
/** Long enough for a mail that is late, and a meeting. */
export const keptHours = 4;

export interface Typed {
  /** Where the form was sent to: an address of this halle. */
  readonly address: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** @param client HMAC of the network address @returns the secret */
export async function putTyped(
  tx: Tx,
  keyFor: KeyFor,
  typed: Typed,
  client: Buffer,
  at: Date,
): Promise<string> {
  const seal = (id: string) => sealWords(keyFor(sealing), JSON.stringify(typed), id);
  const times = { opensFor: keptHours * hour, keptFor: keptHours * hour };
  return (await putLink(tx, { purpose, client, seal, ...times }, at)).token;
}

/** How many were kept for a network address in the last hour; others that count it wait. */
export const countTyped = async (tx: Tx, client: Buffer, at: Date): Promise<number> =>
  (await countLinks(tx, [purpose], { client }, new Date(at.getTime() - hour))).client;

/** Undefined where there is none, or no longer. */
export async function findTyped(tx: Tx, keyFor: KeyFor, token: string, at: Date): Promise<Typed | undefined> {
  const found = await findLink(tx, token, [purpose]);
  if (!found?.sealed || found.expiresAt <= at) return undefined;
  return JSON.parse(openWords(keyFor(sealing), found.sealed, found.id)) as Typed;
}
