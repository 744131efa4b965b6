// SPDX-License-Identifier: AGPL-3.0-or-later
// Keeps a process's shelf of software true to the search table: what changed since is read, by revision,
// before a question is answered.
import { sql } from 'kysely';
import { unshelve } from '../../../base/list/shelf.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { followedShelf } from '../../../platform/list/kept.ts';
import { type KeptEntry, keepEntry, type Shelf, softwareShelf } from '../list.ts';
import '../tables.ts';

const batch = 1_000;

/** The shelf as of `revision` (or later), which the caller has just read. */
export const shelfAt = followedShelf(() => softwareShelf(), catchUp);

async function catchUp(db: Db | Tx, shelf: Shelf, since: number): Promise<void> {
  const gone = await db.selectFrom('search_gone').select('number').where('revision', '>', since).execute();
  for (let from = -1; ; ) {
    const rows = await changedSince(db, since, from);
    for (const row of rows) keepEntry(shelf, { ...row, marks: row.marks.split(' ') });
    if (rows.length < batch) break;
    from = rows.at(-1)!.number;
  }
  for (const { number } of gone) unshelve(shelf, number);
}

type Row = Omit<KeptEntry, 'marks'> & { readonly marks: string };

async function changedSince(db: Db | Tx, since: number, from: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select number, name, main_function as main, array_to_string(marks, ' ') as marks, merit, advised_against as advised, usages
    from search_entry where revision > ${since} and number > ${from} order by number limit ${batch}`.execute(
    db,
  );
  return rows;
}
