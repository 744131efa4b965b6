// SPDX-License-Identifier: AGPL-3.0-or-later
// What the shelf of peers is read from: those who stand by themselves today, what each is a member of, and
// what it says in public that it uses.
import { sql } from 'kysely';
import type { OrganisationKind } from '../../people/directory/organisation.ts';
import { placeIn } from '../../people/directory/stores/places.ts';
import type { Db } from '../../platform/db.ts';
import type { NamedUse, ShelvedOrganisation, ShelvedSoftware } from '../peer-shelf.ts';
import { type SaidRow, saidBy, saidIn, saidOf } from './public.ts';

interface OrganisationRow {
  id: string;
  name: string;
  slug: string;
  kind: OrganisationKind;
  country: string;
  territory: string | null;
  population: number | null;
  latitude: number | null;
  longitude: number | null;
}

/** Some by their ids, or so many whose address follows one. */
export async function readOrganisations(
  db: Db,
  of: { readonly ids: readonly string[] } | { readonly after: string; readonly limit: number },
): Promise<ShelvedOrganisation[]> {
  const some =
    'ids' in of
      ? sql`o.id = any(${of.ids}::uuid[])`
      : sql`o.id in (select id from organisation where heir_id is null and slug > ${of.after} order by slug limit ${of.limit})`;
  const { rows } = await sql<OrganisationRow>`
    select o.id, o.name, o.slug, o.kind, o.country, o.territory, o.population, p.latitude, p.longitude
    from organisation o left join organisation_place p on p.organisation_id = o.id
    where o.heir_id is null and ${some} order by o.slug`.execute(db);
  return rows.map(({ latitude, longitude, ...row }) => {
    const { territory, population, country: code } = row;
    const [country, place] = [once(code), placeIn({ latitude, longitude, country: once(code) })];
    return {
      ...{ id: row.id, name: row.name, slug: row.slug, kind: once(row.kind) as OrganisationKind, country },
      ...(territory !== null && { territory: once(territory) }),
      ...(population !== null && { population }),
      ...(place && { place }),
    };
  });
}

const words = new Map<string, string>();
/** The same text once in memory: kinds, countries and territories are few. */
function once(word: string): string {
  const known = words.get(word);
  if (known === undefined && words.size < 2_000) words.set(word, word);
  return known ?? word;
}

export async function readGroupings(
  db: Db,
  ids: readonly string[],
): Promise<{ member: string; groupings: string[] }[]> {
  const { rows } = await sql<{ member: string; groupings: string[] }>`
    select coalesce(o.heir_id, o.id) as member, array_agg(distinct m.grouping_id) as groupings
    from organisation o join organisation_member m on m.member_id = o.id
    where o.id = any(${ids}::uuid[]) or o.heir_id = any(${ids}::uuid[]) group by 1`.execute(db);
  return rows;
}

export async function readSoftware(db: Db, ids: readonly string[]): Promise<ShelvedSoftware[]> {
  const { rows } = await sql<Omit<ShelvedSoftware, 'function'> & { trade: string | null }>`
    select s.id, s.slug, s.name, e.main_function as trade,
      coalesce((select string_agg(r.id::text, ' ' order by r.id) from source_record r where r.software_id = s.id), '') as records
    from software s left join search_entry e on e.software_id = s.id where s.id = any(${ids}::uuid[])`.execute(
    db,
  );
  return rows.map(({ trade, ...rest }) => ({ ...rest, ...(trade !== null && { function: trade }) }));
}

interface UseRow extends SaidRow {
  organisation: string;
  software: string;
  told: boolean;
}

/** What these say in public that they use, ended declarations too: which day it is, the question says. */
export async function readUses(
  db: Db,
  ids: readonly string[],
): Promise<(NamedUse & { readonly organisation: string })[]> {
  const { rows } = await sql<UseRow>`
    with line as (select id from organisation where id = any(${ids}::uuid[]) or heir_id = any(${ids}::uuid[])),
    told as (select distinct r.software_id, coalesce(o.heir_id, o.id) as organisation_id
      from line join usage t on t.organisation_id = line.id join organisation o on o.id = line.id
      join usage_experience x on x.usage_id = t.id join source_record r on r.id = t.record_id
      where x.published_on is not null and t.published_on is not null and t.withdrawn_on is null)
    select u.organisation_id as organisation, u.software_id as software, ${saidOf},
      told.software_id is not null as told
    from halle.public_use_of(${ids}::uuid[]) u ${saidBy}
    left join told on told.software_id = u.software_id and told.organisation_id = u.organisation_id`.execute(
    db,
  );
  return rows.map(({ organisation, software, told, ...said }) => ({
    ...{ organisation, software, told },
    ...saidIn(said),
  }));
}
