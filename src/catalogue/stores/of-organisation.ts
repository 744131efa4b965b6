// SPDX-License-Identifier: AGPL-3.0-or-later
// What the catalogue knows of one organisation: the software it uses, by its own word or by a source's, and
// the software it publishes.
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Db, Tx } from '../../platform/db.ts';

export interface UsedSoftware {
  readonly name: string;
  readonly slug: string;
  /** True: the organisation says so itself, in public. */
  readonly declared: boolean;
  /** Its last confirmation, or the day that the source speaks of. ISO date. */
  readonly date: string;
}

/** @param on ISO date: declarations over by then are left out */
export async function listSoftwareUsed(
  db: Db | Tx,
  organisation: Id<'Organisation'>,
  on: string,
): Promise<UsedSoftware[]> {
  const { rows } = await sql<UsedSoftware>`
    select s.name, s.slug, bool_or(u.declared) as declared,
      coalesce(max(u.date) filter (where u.declared), max(u.date)) as date
    from (
      select r.software_id, true as declared, w.confirmed_on::text as date from declared_use w join source_record r on r.id = w.record_id
      where w.organisation_id = ${organisation}::uuid and w.expires_on >= ${on}
      union all
      select software_id, false, date::text from software_usage where organisation_id = ${organisation}::uuid) u
    join software s on s.id = u.software_id group by s.id, s.name, s.slug order by s.name`.execute(db);
  return rows;
}

export interface PublishedSoftware {
  readonly name: string;
  readonly slug: string;
  readonly publisher: string;
  readonly url?: string;
}

/** Every entry with a publisher: which of them one organisation publishes, the caller tells. */
export async function listPublishers(db: Db | Tx): Promise<PublishedSoftware[]> {
  const { rows } = await sql<PublishedSoftware & { url: string | null }>`
    select name, slug, entry->'publisher'->'value'->>'name' as publisher, entry->'publisher'->'value'->>'url' as url
    from software where entry->'publisher'->'value'->>'name' is not null order by name`.execute(db);
  return rows.map(({ url, ...row }) => ({ ...row, ...(url && { url }) }));
}

/** The entries that these records are today. Record → its entry. */
export async function listEntriesOf(
  db: Db | Tx,
  records: readonly string[],
): Promise<Map<string, { name: string; slug: string }>> {
  const { rows } = await sql<{ record: string; name: string; slug: string }>`
    select r.id as record, s.name, s.slug from source_record r join software s on s.id = r.software_id
    where r.id = any(${records}::uuid[])`.execute(db);
  return new Map(rows.map(({ record, ...entry }) => [record, entry]));
}

/** All records of an entry. */
export async function listRecordIds(db: Db | Tx, software: string): Promise<string[]> {
  const rows = await db
    .selectFrom('source_record')
    .select('id')
    .where('software_id', '=', software)
    .execute();
  return rows.map(({ id }) => id);
}
