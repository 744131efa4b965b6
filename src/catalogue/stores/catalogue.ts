// SPDX-License-Identifier: AGPL-3.0-or-later
// The catalogue as a whole: its revision, its figures, what changed since a revision.
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { SourceName } from '../software.ts';
import type { StoredEntry } from '../stored.ts';

/** The revision of the catalogue: a page made at one revision is good until it changes. */
export async function catalogueRevision(db: Db | Tx): Promise<number> {
  return (await db.selectFrom('catalogue_revision').select('revision').executeTakeFirstOrThrow()).revision;
}

export interface CatalogueCounts {
  readonly software: number;
  readonly madeForLocalAuthorities: number;
  /** With a letter, or known to be inert or archived, from facts of any age. */
  readonly graded: number;
  readonly usages: number;
  readonly records: Readonly<Partial<Record<SourceName, number>>>;
}

/** The figures of the whole catalogue, counted now. */
export async function countCatalogue(db: Db | Tx): Promise<CatalogueCounts> {
  const { rows } = await sql<
    Omit<CatalogueCounts, 'records'>
  >`select count(*)::int as software, (count(*) filter (where made_for_local_authorities))::int as "madeForLocalAuthorities",
    (select count(*)::int from software_grade where state <> 'unavailable') as graded, (select coalesce(sum(usages), 0)::int from search_entry) as usages from software`.execute(
    db,
  );
  const records = await db
    .selectFrom('source_record')
    .select(['source', sql<number>`count(*)::int`.as('n')])
    .where('withdrawn_at', 'is', null)
    .groupBy('source')
    .execute();
  return { ...rows[0]!, records: Object.fromEntries(records.map(({ source, n }) => [source, n])) };
}

export interface Change {
  readonly id: string;
  readonly slug: string;
  readonly entry: StoredEntry;
  readonly revision: number;
}

/**
 * What changed after a revision, oldest first: entries as they are now, and ids of those that are no more.
 */
export async function changesSince(
  db: Db | Tx,
  revision: number,
  limit: number,
): Promise<{ changed: Change[]; gone: { id: string; revision: number }[] }> {
  const changed = await db
    .selectFrom('software')
    .select(['id', 'slug', 'entry', 'revision'])
    .where('revision', '>', revision)
    .orderBy('revision')
    .orderBy('id')
    .limit(limit)
    .execute();
  const gone = await db
    .selectFrom('software_gone')
    .select(['id', 'revision'])
    .where('revision', '>', revision)
    .orderBy('revision')
    .limit(limit)
    .execute();
  return { changed, gone };
}
