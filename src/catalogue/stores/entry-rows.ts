// SPDX-License-Identifier: AGPL-3.0-or-later
// An entry as rows: written anew with its users, removed, and its records attached to it.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import type { Entry } from '../record.ts';
import { storedEntry } from '../stored.ts';
import { insertRows, orUpdate } from './rows.ts';

/**
 * Says of each record which entry it makes.
 * @returns the entries that a record left or came to: what they come from, and who uses them, changed
 */
export async function attachRecords(tx: Tx, entries: readonly Entry[]): Promise<ReadonlySet<string>> {
  const pairs = entries.flatMap(({ id, records }) => records.map((record) => [record.id, id] as const));
  const { rows } = await sql<{ former: string; entry: string }>`
    with given as (select * from unnest(${pairs.map(([record]) => record)}::uuid[], ${pairs.map(([, entry]) => entry)}::uuid[]) as given(record, entry)),
      moved as (select record, entry, software_id as former from given join source_record r on r.id = record where software_id <> entry)
    update source_record r set software_id = moved.entry from moved where r.id = moved.record
    returning moved.former, moved.entry`.execute(tx);
  return new Set(rows.flatMap(({ former, entry }) => [former, entry]));
}

/** Removes entries that are no more, and notes at which revision they went. */
export async function removeEntries(tx: Tx, gone: readonly string[], revision: number): Promise<void> {
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

/** Writes entries with their users, over what stood before. */
export async function writeEntries(
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
