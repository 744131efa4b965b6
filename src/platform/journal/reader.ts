// SPDX-License-Identifier: AGPL-3.0-or-later
// Readers of the journal: each keeps a cursor on seal numbers. A reader may meet an entry twice after a crash
// of what it does outside the database, never miss one.
import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from '../db.ts';
import { entryColumns, type SealedEntry } from './entries.ts';

/**
 * Hands the next sealed entries to `handle`, in order, and moves the reader's cursor in the same transaction.
 * @param reader name of the reader, `feature.purpose`; two processes with one name take turns
 * @returns how many entries were handled
 */
export function readJournal(
  db: Db,
  reader: string,
  handle: (tx: Tx, entries: readonly SealedEntry[]) => Promise<void>,
  limit = 500,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    await tx
      .insertInto('journal_cursor')
      .values({ reader })
      .onConflict((on) => on.doNothing())
      .execute();
    const cursor = await tx
      .selectFrom('journal_cursor')
      .select('number')
      .where('reader', '=', reader)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const { rows } = await sql<SealedEntry>`
      select s.number, s.hash, ${entryColumns} from journal_seal s join journal_entry e on e.id = s.entry
      where s.number > ${cursor.number} order by s.number limit ${limit}`.execute(tx);
    if (rows.length === 0) return 0;
    await handle(tx, rows);
    await tx
      .updateTable('journal_cursor')
      .set({ number: rows.at(-1)!.number })
      .where('reader', '=', reader)
      .execute();
    return rows.length;
  });
}
