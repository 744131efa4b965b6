// SPDX-License-Identifier: AGPL-3.0-or-later
// Where organisations are, in the database: written by list, computed for those that group others, and found
// for the few that a page shows.
import { type RawBuilder, sql } from 'kysely';
import type { PlaceIn } from '../../../base/place.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { KnownPlace } from '../place.ts';
import type { Points } from '../sources/points.ts';
import { membersOf } from './members.ts';

/**
 * Who is not in the directory has no place; who has one already gets the new one. By code, since who made
 * itself known before a list had it keeps its own id.
 */
export async function savePoints(tx: Tx, { scheme, source, date, places }: Points): Promise<void> {
  const [codes, latitudes, longitudes] = [
    places.map(({ code }) => code),
    places.map(({ latitude }) => latitude),
    places.map(({ longitude }) => longitude),
  ];
  const bearer =
    scheme === 'insee'
      ? sql`select id, insee as code from organisation where kind = 'commune' and heir_id is null`
      : sql`select organisation_id as id, code from organisation_code where scheme = ${scheme}`;
  await sql`insert into organisation_place as p (organisation_id, latitude, longitude, middle_of, source, source_date)
    select o.id, latitude, longitude, 'territory', ${source}, ${date}::date
    from unnest(${codes}::text[], ${latitudes}::float8[], ${longitudes}::float8[]) as one (code, latitude, longitude)
    join (${bearer}) o using (code)
    on conflict (organisation_id) do update set latitude = excluded.latitude, longitude = excluded.longitude,
      middle_of = excluded.middle_of, source = excluded.source, source_date = excluded.source_date`.execute(
    tx,
  );
}

/** A territory and one that contains it, or itself. */
export interface Within {
  readonly inner: string;
  readonly outer: string;
}

/**
 * Those that have no point of their own: who groups others is in the middle of its members; a department,
 * region or province in that of its communes. Both weighed by inhabitants: where the people are for whom they
 * act. The Métropole de Lyon is no part of the department of the Rhône.
 */
export async function saveMiddles(tx: Tx, within: readonly Within[]): Promise<void> {
  const [inner, outer] = [within.map((one) => one.inner), within.map((one) => one.outer)];
  await sql`delete from organisation_place where middle_of <> 'territory'`.execute(tx);
  await saveMeans(
    tx,
    'members',
    sql`select distinct m.grouping_id as id, coalesce(o.heir_id, o.id) as member_id
      from organisation_member m join organisation o on o.id = m.member_id`,
  );
  await saveMeans(
    tx,
    'communes',
    sql`select level.id, c.id as member_id from organisation level
      join unnest(${inner}::text[], ${outer}::text[]) as w (inside, around) on w.around = level.territory
      join organisation c on c.territory = w.inside and c.kind = 'commune' and c.heir_id is null
      where level.kind in ('department', 'region', 'province') and not (level.kind = 'department' and level.territory = 'FR-69'
        and exists (select from organisation_member m join organisation g on g.id = m.grouping_id where m.member_id = c.id and g.form = 'MET69'))`,
  );
}

/**
 * The mean is that of points on the sphere: the date line is no exception.
 * @param parts of whom, and each of them
 */
async function saveMeans(tx: Tx, of: 'members' | 'communes', parts: RawBuilder<unknown>): Promise<void> {
  await sql`with weighed as (
      select part.id, greatest(coalesce(o.population, 1), 1) as weight, p.latitude, p.longitude, p.source, p.source_date
      from (${parts}) part join organisation o on o.id = part.member_id join organisation_place p on p.organisation_id = o.id
      where p.middle_of = 'territory'),
    summed as (
      select id, sum(weight * cosd(latitude) * cosd(longitude)) as x, sum(weight * cosd(latitude) * sind(longitude)) as y,
        sum(weight * sind(latitude)) as z, min(source) as source, min(source_date) as source_date
      from weighed group by id)
    insert into organisation_place (organisation_id, latitude, longitude, middle_of, source, source_date)
    select id, round(atan2d(z, sqrt(x * x + y * y))::numeric, 3), round(atan2d(y, x)::numeric, 3), ${of}, source, source_date
    from summed where x * x + y * y + z * z > 0
    on conflict (organisation_id) do nothing`.execute(tx);
}

/** The places of some organisations by their id; those of which nobody knows it are absent. */
export async function findPlaces(
  db: Db | Tx,
  organisations: readonly string[],
): Promise<ReadonlyMap<string, KnownPlace>> {
  if (organisations.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisation_place')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['organisation_id', 'latitude', 'longitude', 'country', 'middle_of'])
    .select(['organisation_place.source', 'organisation_place.source_date'])
    .where('organisation_id', '=', sql<string>`any(${organisations}::uuid[])`)
    .execute();
  return new Map(
    rows.map(({ organisation_id: id, middle_of: middleOf, source_date: date, ...row }) => [
      id,
      { ...row, middleOf, date },
    ]),
  );
}

/** The places of all members of a grouping, largest first as pages list them; undefined where unknown. */
export async function listMemberPlaces(db: Db | Tx, grouping: string): Promise<(PlaceIn | undefined)[]> {
  const rows = await db
    .selectFrom('organisation')
    .leftJoin('organisation_place', 'organisation_id', 'organisation.id')
    .select(['latitude', 'longitude', 'country'])
    .where('organisation.id', 'in', membersOf(grouping))
    .orderBy('population', (order) => order.desc().nullsLast())
    .orderBy('slug')
    .execute();
  return rows.map(placeIn);
}

/** What a left join of `organisation_place` gives. */
export const placeIn = ({
  latitude,
  longitude,
  country,
}: {
  latitude: number | null;
  longitude: number | null;
  country: string;
}): PlaceIn | undefined =>
  latitude === null || longitude === null ? undefined : { latitude, longitude, country };
