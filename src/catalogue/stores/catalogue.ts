// SPDX-License-Identifier: AGPL-3.0-or-later
// Reading the catalogue: one software by the word of its address, its records, users and conflicts; lists,
// counts and changes.
import { sql } from 'kysely';
import { Problem } from '../../base/problem.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Conflict, RecordId, Software, SourceName, Usage } from '../software.ts';
import { type StoredEntry, softwareFrom } from '../stored.ts';

/** Users shown with an entry; `listUsages` gives all. */
export const shownUsages = 60;

/** One source's record behind an entry. */
export interface Provenance {
  readonly id: RecordId;
  readonly source: SourceName;
  readonly externalId: string;
  readonly name: string;
  /** ISO date on which the source said it. */
  readonly date: string;
  readonly url?: string;
  readonly fetchedAt: Date;
  readonly withdrawn: boolean;
}

/** A conflict with the other entry's name and address, to show and link. */
export interface ShownConflict extends Conflict {
  readonly name: string;
  readonly slug: string;
}

export interface LoadedSoftware {
  readonly software: Software;
  readonly records: readonly Provenance[];
  readonly conflicts: readonly ShownConflict[];
  readonly updatedAt: Date;
  readonly revision: number;
}

/**
 * The software of an address. `{ alias }`: the word that its address has now, for a permanent redirection.
 * `software.usages` holds the first `shownUsages`, `usageCount` the true number; the grade is that of the
 * first repository.
 * @throws Problem not-found `catalogue.no-software`
 */
export async function loadSoftwareBySlug(
  db: Db | Tx,
  slug: string,
): Promise<LoadedSoftware | { readonly alias: string }> {
  const row = await db
    .selectFrom('software')
    .leftJoin('search_entry', 'search_entry.software_id', 'software.id')
    .selectAll('software')
    .select('search_entry.usages')
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (!row) return { alias: await loadAlias(db, slug) };
  const [usages, records, conflicts] = await Promise.all([
    listUsages(db, row.id, { limit: shownUsages }),
    listProvenance(db, row.id),
    shownConflicts(db, row.conflicts),
  ]);
  return {
    software: {
      ...softwareFrom(row.id, row.slug, row.entry, usages),
      usageCount: row.usages ?? row.usage_count,
    },
    records,
    conflicts,
    updatedAt: row.updated_at,
    revision: row.revision,
  };
}

async function loadAlias(db: Db | Tx, slug: string): Promise<string> {
  const row = await db
    .selectFrom('software_slug')
    .innerJoin('source_record', 'source_record.id', 'software_slug.record_id')
    .innerJoin('software', 'software.id', 'source_record.software_id')
    .select('software.slug')
    .where('software_slug.slug', '=', slug)
    .executeTakeFirst();
  if (!row) throw new Problem('not-found', 'catalogue.no-software', { slug: slug.slice(0, 80) });
  return row.slug;
}

/** The administrations said to use a software: recognised ones first. */
export async function listUsages(
  db: Db | Tx,
  softwareId: string,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Usage[]> {
  const rows = await db
    .selectFrom('software_usage')
    .selectAll()
    .where('software_id', '=', softwareId)
    .orderBy('position')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ organisation, organisation_id, source, date, url }) => ({
    organisation,
    source,
    date,
    ...(organisation_id && { organisationId: organisation_id }),
    ...(url && { url }),
  }));
}

async function listProvenance(db: Db | Tx, softwareId: string): Promise<Provenance[]> {
  const rows = await db
    .selectFrom('source_record')
    .select(['id', 'source', 'external_id', 'claim', 'fetched_at', 'withdrawn_at'])
    .where('software_id', '=', softwareId)
    .orderBy('first_seen')
    .orderBy('id')
    .execute();
  return rows.map(({ id, source, external_id, claim, fetched_at, withdrawn_at }) => ({
    id: id as RecordId,
    source,
    externalId: external_id,
    name: claim.name,
    date: claim.date,
    ...(claim.url && { url: claim.url }),
    fetchedAt: fetched_at,
    withdrawn: withdrawn_at !== null,
  }));
}

async function shownConflicts(db: Db | Tx, conflicts: readonly Conflict[]): Promise<ShownConflict[]> {
  if (conflicts.length === 0) return [];
  const others = await db
    .selectFrom('software')
    .select(['id', 'name', 'slug'])
    .where(
      'id',
      'in',
      conflicts.map((one) => one.with),
    )
    .execute();
  return conflicts.flatMap((conflict) => {
    const other = others.find(({ id }) => id === conflict.with);
    return other ? [{ ...conflict, name: other.name, slug: other.slug }] : [];
  });
}

/** A record as its source gave it, without persons. @throws Problem not-found `catalogue.no-record` */
export async function loadRawRecord(
  db: Db | Tx,
  id: string,
): Promise<{
  source: SourceName;
  externalId: string;
  media: string;
  raw: string;
  sha256: string;
  fetchedAt: Date;
}> {
  const row = await db
    .selectFrom('source_record')
    .select(['source', 'external_id', 'media', 'raw', 'sha256', 'fetched_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Problem('not-found', 'catalogue.no-record', { written: id.slice(0, 80) });
  return {
    source: row.source,
    externalId: row.external_id,
    media: row.media,
    raw: row.raw,
    sha256: row.sha256,
    fetchedAt: row.fetched_at,
  };
}

/** The software of these addresses, in their order; unknown ones are left out. */
export async function listSoftwareBySlugs(db: Db | Tx, slugs: readonly string[]): Promise<Software[]> {
  if (slugs.length === 0) return [];
  const rows = await db
    .selectFrom('software')
    .leftJoin('search_entry', 'search_entry.software_id', 'software.id')
    .select(['software.id', 'slug', 'entry', 'usages', 'usage_count'])
    .where('slug', 'in', [...slugs])
    .execute();
  return slugs.flatMap((slug) =>
    rows
      .filter((row) => row.slug === slug)
      .map(({ id, entry, usages, usage_count }) => ({
        ...softwareFrom(id, slug, entry, []),
        usageCount: usages ?? usage_count,
      })),
  );
}

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
