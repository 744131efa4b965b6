// SPDX-License-Identifier: AGPL-3.0-or-later
// Software by the word of their addresses, with their users and the entries that they are easily mistaken
// for.
import { Problem } from '../../base/problem.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Conflict } from '../conflict.ts';
import type { Software, Usage } from '../software.ts';
import { softwareFrom } from '../stored.ts';
import { listProvenance, type Provenance } from './provenance.ts';

/** Users shown with an entry; `listUsages` gives all. */
export const shownUsages = 60;

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
    .leftJoin('organisation as of', 'of.id', 'organisation_id')
    .leftJoin('organisation as heir', 'heir.id', 'of.heir_id')
    .selectAll('software_usage')
    .select('heir.name as heir')
    .where('software_id', '=', softwareId)
    .orderBy('position')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ organisation, organisation_id, heir, source, date, url }) => ({
    organisation,
    source,
    date,
    ...(organisation_id && { organisationId: organisation_id }),
    ...(heir && { heir }),
    ...(url && { url }),
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
