// SPDX-License-Identifier: AGPL-3.0-or-later
// What the catalogue knows of one organisation: the software it uses, by its own word or by a source's, and
// the software it publishes.
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Db, Tx } from '../../platform/db.ts';

export interface UsedSoftware {
  readonly name: string;
  readonly slug: string;
  /** True: the organisation says so in public, by itself or by its mandatary. */
  readonly declared: boolean;
  /** Its last confirmation, or the day that the source speaks of. ISO date. */
  readonly date: string;
  /** Who said so for it by mandate. */
  readonly mandatary?: string;
  /** The source of the catalogue that says so, and where. */
  readonly source?: { readonly name: string; readonly url?: string };
  /** The commune that said so, or was said to, before it merged into this one; absent: this one itself. */
  readonly former?: string;
}

/** @param on ISO date: declarations over by then are left out */
export async function listSoftwareUsed(
  db: Db | Tx,
  organisation: Id<'Organisation'>,
  on: string,
): Promise<UsedSoftware[]> {
  const { rows } = await sql<UsedRow>`
    with line as materialized (select unnest(halle.line_of(${organisation}::uuid)) as id)
    select * from (select distinct on (s.id) s.name, s.slug, u.declared, u.date, u.said_by, case when not o.is_double then o.name end as former,
        case when u.by <> u.said_by then hand.name end as mandatary, u.source, u.url
      from (
        select r.software_id, true as declared, w.confirmed_on::text as date, w.said_by, w.declared_by as by, null as source, null as url
          from declared_use w join source_record r on r.id = w.record_id
          where w.said_by in (select id from line) and w.expires_on >= ${on}
        union all
        select software_id, false, date::text, organisation_id, null, source, url from software_usage
          where organisation_id in (select id from line)) u
      join software s on s.id = u.software_id join organisation o on o.id = u.said_by left join organisation hand on hand.id = u.by
      order by s.id, u.declared desc, u.date desc, u.said_by = ${organisation}::uuid desc) one
    order by name`.execute(db);
  return rows.map(({ said_by, former, mandatary, source, url, ...row }) => ({
    ...row,
    ...(said_by !== organisation && former !== null && { former }),
    ...(mandatary !== null && { mandatary }),
    ...(source !== null && { source: { name: source, ...(url && { url }) } }),
  }));
}

interface UsedRow extends Pick<UsedSoftware, 'name' | 'slug' | 'declared' | 'date'> {
  readonly said_by: string;
  readonly former: string | null;
  readonly mandatary: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

/** The software that any of these uses, by their own word or by a source's, as ids of entries. */
export async function listUsedByAny(db: Db | Tx, organisations: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with today as (select distinct halle.heir_of(id) from unnest(${organisations}::uuid[]) id)
    select r.software_id as id from declared_use w join source_record r on r.id = w.record_id
      where w.organisation_id in (select * from today)
    union select software_id from software_usage u where halle.heir_of(u.organisation_id) in (select * from today)`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

export interface PublishedSoftware {
  readonly name: string;
  readonly slug: string;
  readonly publisher: string;
  /** The publisher's own site, as the source writes it. */
  readonly url?: string;
  /** Who names the publisher, of what day, and where. */
  readonly source: { readonly name: string; readonly date: string; readonly url?: string };
}

interface PublishedRow extends Pick<PublishedSoftware, 'name' | 'slug'> {
  readonly said: {
    readonly value: { readonly name: string; readonly url?: string };
    readonly source: string;
    readonly date: string;
    readonly url?: string;
  };
}

/** Every entry with a publisher: which of them one organisation publishes, the caller tells. */
export async function listPublishers(db: Db | Tx): Promise<PublishedSoftware[]> {
  const { rows } = await sql<PublishedRow>`
    select name, slug, entry->'publisher' as said
    from software where entry->'publisher'->'value'->>'name' is not null order by name`.execute(db);
  return rows.map(({ said: { value, source, date, url }, ...row }) => ({
    ...row,
    publisher: value.name,
    ...(value.url && { url: value.url }),
    source: { name: source, date, ...(url && { url }) },
  }));
}

/** How many entries the catalogue has today. */
export async function countEntries(db: Db | Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from software`.execute(db);
  return rows[0]!.n;
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
