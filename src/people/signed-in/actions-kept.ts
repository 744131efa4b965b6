// SPDX-License-Identifier: AGPL-3.0-or-later
// Keeps what was typed by somebody whose session ended, so that they find it once they have signed in again.
import { type Db, inTransaction } from '../../platform/db.ts';
import { clientOf } from '../../platform/links/secrets.ts';
import type { KeyFor } from '../../platform/secret.ts';
import { countTyped, putTyped, type Typed } from './store-kept.ts';

/** A town hall shares one network address; nobody types this much in a row without a session. */
const mostAnHour = 60;
/** Characters of everything typed in a form. */
const mostTyped = 60_000;

/**
 * @param ip network address of who typed
 * @returns the secret that finds it again; undefined where it is too much to be kept
 */
export function keepTyped(
  db: Db,
  keyFor: KeyFor,
  typed: Typed,
  ip: string,
  at: Date,
): Promise<string | undefined> {
  const client = clientOf(keyFor, ip);
  return inTransaction(
    db,
    async (tx) => {
      if (JSON.stringify(typed).length > mostTyped) return undefined;
      if ((await countTyped(tx, client, at)) >= mostAnHour) return undefined;
      return putTyped(tx, keyFor, typed, client, at);
    },
    at,
  );
}
