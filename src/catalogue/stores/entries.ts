// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing the entries that records and decisions make: only what changed, with lasting addresses, one
// revision a time.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import { canonical } from '../plan.ts';
import { indexSoftware } from '../search/stores/index.ts';
import type { Entry } from '../software.ts';
import { storedEntry } from '../stored.ts';
import { insertRows, orUpdate } from './rows.ts';
import { slugsFor } from './slugs.ts';

/** What saving did: ids of entries written, and of those that are no more. */
export interface SavedEntries {
  readonly written: readonly string[];
  readonly gone: readonly string[];
  readonly revision: number;
}

/**
 * Saves the entries of one neighbourhood. Entries that their records made until now and make no longer are
 * removed; their addresses lead on.
 */
export async function saveEntries(tx: Tx, entries: readonly Entry[], at: Date): Promise<SavedEntries> {
  const recordIds = entries.flatMap(({ records }) => records.map(({ id }) => id as string));
  const former = await tx
    .selectFrom('software')
    .select(['id', 'slug', 'entry', 'conflicts'])
    .where('id', '=', sql<string>`any(${recordIds}::uuid[])`)
    .execute();
  const standing = entries.filter(({ withdrawn }) => !withdrawn);
  const slugs = await slugsFor(tx, standing);
  const usersKnown = await usersOf(tx, recordIds);
  const known = new Map(former.map((row) => [row.id, canonical([row.slug, row.entry, row.conflicts])]));
  const same = (entry: Entry) =>
    known.get(entry.id) === canonical([slugs.get(entry.id), storedEntry(entry.software), entry.conflicts]) &&
    usersKnown.get(entry.id) === usersText(entry);
  const changed = standing.filter((entry) => !same(entry));
  const stays = new Set<string>(standing.map(({ id }) => id));
  const gone = former.map(({ id }) => id).filter((id) => !stays.has(id));
  await attach(tx, entries);
  if (changed.length === 0 && gone.length === 0) return { written: [], gone, revision: 0 };
  const revision = await nextRevision(tx);
  await remove(tx, gone, revision);
  await write(tx, changed, slugs, revision, at);
  const written = changed.map(({ id }) => id);
  await indexSoftware(tx, written, at);
  return { written, gone, revision };
}

/** Raises the catalogue's revision: pages kept in memory are made anew. */
export async function nextRevision(tx: Tx): Promise<number> {
  const { revision } = await tx
    .updateTable('catalogue_revision')
    .set((set) => ({ revision: set('revision', '+', 1) }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}

const usersText = ({ software }: Entry) =>
  canonical(
    software.usages.map((usage) => [
      usage.organisation,
      usage.organisationId ?? null,
      usage.source,
      usage.date,
      usage.url ?? null,
    ]),
  );

async function usersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('software_usage')
    .selectAll()
    .where('software_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('software_id')
    .orderBy('position')
    .execute();
  const texts = new Map(ids.map((id) => [id, '[]']));
  for (const [id, users] of Map.groupBy(rows, ({ software_id }) => software_id))
    texts.set(
      id,
      canonical(
        users.map((user) => [user.organisation, user.organisation_id, user.source, user.date, user.url]),
      ),
    );
  return texts;
}

async function attach(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const pairs = entries.flatMap(({ id, records }) => records.map((record) => [record.id, id] as const));
  await sql`update source_record r set software_id = given.entry from unnest(${pairs.map(([record]) => record)}::uuid[], ${pairs.map(([, entry]) => entry)}::uuid[]) as given(record, entry) where r.id = given.record and r.software_id <> given.entry`.execute(
    tx,
  );
}

async function remove(tx: Tx, gone: readonly string[], revision: number): Promise<void> {
  if (gone.length === 0) return;
  await tx.deleteFrom('software').where('id', '=', sql<string>`any(${gone}::uuid[])`).execute();
  await insertRows(
    tx,
    sql`insert into software_gone`,
    { id: 'uuid', revision: 'bigint' },
    gone.map((id) => ({ id, revision })),
    '(id) do update set revision = excluded.revision',
  );
}

const types = {
  id: 'uuid',
  slug: 'text',
  name: 'text',
  entry: 'jsonb',
  conflicts: 'jsonb',
  main_repository: 'text',
  functions: 'text[]',
  categories: 'text[]',
  countries: 'text[]',
  languages: 'text[]',
  systems: 'text[]',
  licence: 'text',
  publisher_country: 'text',
  made_for_local_authorities: 'boolean',
  usage_count: 'integer',
  first_seen: 'timestamptz',
  updated_at: 'timestamptz',
  revision: 'bigint',
};

async function write(
  tx: Tx,
  entries: readonly Entry[],
  slugs: ReadonlyMap<string, string>,
  revision: number,
  at: Date,
): Promise<void> {
  const ids = entries.map(({ id }) => id as string);
  await tx.deleteFrom('software_gone').where('id', '=', sql<string>`any(${ids}::uuid[])`).execute();
  await insertRows(
    tx,
    sql`insert into software`,
    types,
    entries.map((entry) => row(entry, slugs.get(entry.id)!, revision, at)),
    orUpdate('id', types),
  );
  await tx.deleteFrom('software_usage').where('software_id', '=', sql<string>`any(${ids}::uuid[])`).execute();
  const users = entries.flatMap(({ id, software }) =>
    software.usages.map(({ organisation, organisationId, source, date, url }, position) => ({
      software_id: id as string,
      position,
      organisation,
      organisation_id: organisationId ?? null,
      source,
      date,
      url: url ?? null,
    })),
  );
  await insertRows(
    tx,
    sql`insert into software_usage`,
    {
      software_id: 'uuid',
      position: 'integer',
      organisation: 'text',
      organisation_id: 'uuid',
      source: 'text',
      date: 'date',
      url: 'text',
    },
    users,
  );
}

function row({ id, software, records, conflicts }: Entry, slug: string, revision: number, at: Date) {
  return {
    id: id as string,
    slug,
    name: software.name.value,
    entry: storedEntry(software),
    conflicts,
    main_repository: software.repositories[0]?.value.url ?? null,
    functions: software.functions?.value ?? [],
    categories: software.categories?.value ?? [],
    countries: software.countries?.value ?? [],
    languages: software.languages?.value ?? [],
    systems: software.connections.map(({ system }) => system),
    licence: software.licence?.value ?? null,
    publisher_country: software.publisher?.value.country ?? null,
    made_for_local_authorities: software.madeForLocalAuthorities?.value ?? null,
    usage_count: software.usages.length,
    first_seen: new Date(Math.min(...records.map(({ firstSeen }) => firstSeen))).toISOString(),
    updated_at: at.toISOString(),
    revision,
  };
}
