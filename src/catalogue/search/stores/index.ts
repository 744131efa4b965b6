// SPDX-License-Identifier: AGPL-3.0-or-later
// Keeping the search table true to the catalogue: called in the transaction that writes entries, grades or
// users.

import { sql } from 'kysely';
import { dayHere } from '../../../base/day.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Notice } from '../../notices/notice.ts';
import { noticesOf } from '../../notices/stores/notices.ts';
import type { RecordId } from '../../software.ts';
import { type StoredEntry, softwareFrom } from '../../stored.ts';
import { type GradeMade, type SearchRow, searchRow } from '../search.ts';
import { usersOf } from './users.ts';
import '../tables.ts';

const batch = 1_000;
const knowsFit = ['for:local', 'for:anyone'];

interface Row {
  id: string;
  slug: string;
  entry: StoredEntry;
  usage_count: number;
  repository: string | null;
  state: GradeMade['state'] | null;
  letter: GradeMade['letter'] | null;
  advised_against: boolean | null;
  read_at: Date | null;
  populations: number[];
}

/**
 * Computes the search rows of these software anew (the row of a deleted entry goes with the entry). Takes any
 * number: ten thousand need a few seconds. It does not count up the revision: whoever changed the entries
 * does.
 * @returns how many rows were written
 */
export async function indexSoftware(tx: Tx, ids: readonly string[], at: Date): Promise<number> {
  if (ids.length === 0) return 0;
  const { revision } = await tx
    .updateTable('search_revision')
    .set((set) => ({ revision: set('revision', '+', 1) }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  let written = 0;
  for (let start = 0; start < ids.length; start += batch) {
    const rows = await readRows(tx, ids.slice(start, start + batch), at);
    const notices = await noticesOf(
      tx,
      rows.flatMap(({ repository }) => repository ?? []),
    );
    await write(
      tx,
      rows.map((row) => rowOf(row, notices.get(row.repository ?? '') ?? [], at)),
      revision,
    );
    written += rows.length;
  }
  return written;
}

/**
 * Entries whose search row is out of date: their grade has expired (its copy is over twelve months old), a
 * declared use has ended, or the row was made before rows told for whom a software is made.
 */
export async function listOutdated(db: Db | Tx, at: Date): Promise<string[]> {
  const { rows } = await sql<{ software_id: string }>`
    select software_id from search_entry where graded_until <= ${at} or not marks && ${knowsFit}
    union select r.software_id from declared_use u join source_record r on r.id = u.record_id
      where u.expires_on < ${dayHere(at)}::date and u.expires_on >= ${dayHere(at)}::date - 8`.execute(db);
  return rows.map((row) => row.software_id);
}

async function readRows(tx: Tx, ids: readonly string[], at: Date): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with users as materialized (select * from ${usersOf(sql`${ids}::uuid[]`, dayHere(at))} as users)
    select s.id, s.slug, s.entry, (select count(*)::int from users u where u.software_id = s.id) as usage_count, g.repository, g.state, g.letter, g.advised_against, g.read_at,
      array(select o.population from users u join organisation o on o.id = u.organisation_id
        where u.software_id = s.id and o.kind = 'commune' and o.population is not null) as populations
    from software s left join software_grade g on g.software_id = s.id
    where s.id = any(${ids}::uuid[])`.execute(tx);
  return rows;
}

function rowOf(
  { id, slug, entry, usage_count, populations, ...row }: Row,
  notices: readonly Notice[],
  at: Date,
): SearchRow {
  const software = { ...softwareFrom(id, slug, entry, []), id: id as RecordId, usageCount: usage_count };
  const grade =
    row.state && row.read_at
      ? {
          state: row.state,
          letter: row.letter ?? undefined,
          advisedAgainst: row.advised_against === true,
          readAt: row.read_at.getTime(),
          notices,
        }
      : undefined;
  return searchRow(software, grade, populations, at.getTime());
}

async function write(tx: Tx, rows: readonly SearchRow[], revision: number): Promise<void> {
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(software_id uuid, name text, names text[], main_function text, marks text[],
        named text, fr text, en text, merit smallint, advised_against boolean, usages integer, graded_until timestamptz)),
    written as (
      insert into search_entry (software_id, name, names, main_function, marks, merit, advised_against, usages, graded_until, revision)
      select software_id, name, names, main_function, marks, merit, advised_against, usages, graded_until, ${revision}::bigint from given
      on conflict (software_id) do update set name = excluded.name, names = excluded.names, main_function = excluded.main_function,
        marks = excluded.marks, merit = excluded.merit, advised_against = excluded.advised_against, usages = excluded.usages,
        graded_until = excluded.graded_until, revision = excluded.revision
      returning software_id, number)
    insert into search_words (number, unsorted, words)
    select number, main_function is null, setweight(to_tsvector('halle.names', named), 'A') || setweight(to_tsvector('halle.fr', fr), 'B') || setweight(to_tsvector('halle.en', en), 'C')
    from given join written using (software_id)
    on conflict (number) do update set words = excluded.words, unsorted = excluded.unsorted`.execute(tx);
}
