// SPDX-License-Identifier: AGPL-3.0-or-later
// Keeps a process's shelf true to the search table: what changed since is read, by revision, before a
// question is answered.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import { emptyShelf, type Shelf, type ShelfRow, shelve, unshelve } from '../shelf.ts';
import '../tables.ts';

const batch = 1_000;

interface Kept {
  readonly shelf: Shelf;
  revision: number;
  /** One reading at a time; questions wait for it. */
  reading: Promise<void>;
}

/** One shelf for each database opened; a transaction has its own, since it sees what others do not yet. */
const kept = new WeakMap<object, Kept>();

/** The shelf as of `revision` (or later), which the caller has just read. */
export async function shelfAt(db: Db | Tx, revision: number): Promise<Shelf> {
  const held = kept.get(db) ?? { shelf: emptyShelf(), revision: 0, reading: Promise.resolve() };
  kept.set(db, held);
  if (held.revision < revision) {
    held.reading = held.reading.catch(() => {}).then(() => catchUp(db, held, revision));
    await held.reading;
  }
  return held.shelf;
}

async function catchUp(db: Db | Tx, held: Kept, revision: number): Promise<void> {
  if (held.revision >= revision) return;
  const since = held.revision;
  const gone = await db.selectFrom('search_gone').select('number').where('revision', '>', since).execute();
  for (let from = -1; ; ) {
    const rows = await changedSince(db, since, from);
    for (const row of rows) shelve(held.shelf, { ...row, marks: row.marks.split(' ') });
    if (rows.length < batch) break;
    from = rows.at(-1)!.number;
  }
  for (const { number } of gone) unshelve(held.shelf, number);
  held.revision = revision;
}

async function changedSince(
  db: Db | Tx,
  since: number,
  from: number,
): Promise<(Omit<ShelfRow, 'marks'> & { marks: string })[]> {
  const { rows } = await sql<Omit<ShelfRow, 'marks'> & { marks: string }>`
    select number, name, main_function as main, array_to_string(marks, ' ') as marks, merit, advised_against as advised, usages
    from search_entry where revision > ${since} and number > ${from} order by number limit ${batch}`.execute(
    db,
  );
  return rows;
}
