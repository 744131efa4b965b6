// SPDX-License-Identifier: AGPL-3.0-or-later
// Letters expire: a copy older than twelve months has none. The search is told so, once a day, without anyone asking.
import { type Db, inTransaction } from '../../platform/db.ts';
import { indexOutdated } from '../search/stores/index.ts';
import { nextRevision } from '../stores/entries.ts';

/** Indexes again the entries whose letter has expired at `at`. @returns how many */
export function keepIndex(db: Db, at: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const count = await indexOutdated(tx, at);
    if (count > 0) await nextRevision(tx);
    return count;
  });
}
