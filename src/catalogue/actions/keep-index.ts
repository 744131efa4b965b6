// SPDX-License-Identifier: AGPL-3.0-or-later
// Letters expire: a copy older than twelve months has none. The search is told so, once a day, without anyone
// asking.
import { type Db, inTransaction } from '../../platform/db.ts';
import { indexSoftware, listOutdated } from '../search/stores/index.ts';
import { nextRevision } from '../stores/entries.ts';

/** Entries indexed in one transaction: whoever declares a use waits for these at most. */
const batch = 200;

/** Indexes again the entries whose letter has expired at `at`. @returns how many */
export async function keepIndex(db: Db, at: Date): Promise<number> {
  const ids = await listOutdated(db, at);
  let count = 0;
  for (let from = 0; from < ids.length; from += batch)
    count += await inTransaction(db, async (tx) => {
      const some = ids.slice(from, from + batch);
      const written = await indexSoftware(tx, some, at);
      if (written > 0) await nextRevision(tx, some);
      return written;
    });
  return count;
}
