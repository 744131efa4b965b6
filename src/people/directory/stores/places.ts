// SPDX-License-Identifier: AGPL-3.0-or-later
// Where organisations are, in the database: written by list, computed for those that group others, and found
// for the few that a page shows.
import { sql } from 'kysely';
import type { PlaceIn } from '../../../base/place.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { KnownPlace } from '../place.ts';
import type { Points } from '../sources/points.ts';

/** Who is not in the directory any more has no place; who has one already gets the new one. */
export async function savePoints(tx: Tx, { source, date, places }: Points): Promise<void> {
  const [ids, latitudes, longitudes] = [
    places.map(({ organisation }) => organisation),
    places.map(({ latitude }) => latitude),
    places.map(({ longitude }) => longitude),
  ];
  await sql`insert into organisation_place as p (organisation_id, latitude, longitude, middle_of, source, source_date)
    select one.id, latitude, longitude, 'territory', ${source}, ${date}::date
    from unnest(${ids}::uuid[], ${latitudes}::float8[], ${longitudes}::float8[]) as one (id, latitude, longitude)
    join organisation o on o.id = one.id
    on conflict (organisation_id) do update set latitude = excluded.latitude, longitude = excluded.longitude,
      middle_of = excluded.middle_of, source = excluded.source, source_date = excluded.source_date`.execute(
    tx,
  );
}

/**
 * Those that group others, and have no territory of their own in the lists, are in the middle of their
 * members, weighed by inhabitants: where the people are for whom they act.
 */
export async function saveMiddles(tx: Tx): Promise<void> {
  await sql`delete from organisation_place where middle_of = 'members'`.execute(tx);
  // The mean of the points on the sphere, so that members on both sides of the date line are no exception.
  await sql`with weighed as (
      select m.grouping_id as id, greatest(coalesce(o.population, 1), 1) as weight, p.latitude, p.longitude, p.source, p.source_date
      from organisation_member m join organisation o on o.id = m.member_id join organisation_place p on p.organisation_id = o.id
      where p.middle_of = 'territory'),
    summed as (
      select id, sum(weight * cosd(latitude) * cosd(longitude)) as x, sum(weight * cosd(latitude) * sind(longitude)) as y,
        sum(weight * sind(latitude)) as z, min(source) as source, min(source_date) as source_date
      from weighed group by id)
    insert into organisation_place (organisation_id, latitude, longitude, middle_of, source, source_date)
    select id, round(atan2d(z, sqrt(x * x + y * y))::numeric, 3), round(atan2d(y, x)::numeric, 3), 'members', source, source_date
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
    .selectFrom('organisation_member')
    .innerJoin('organisation', 'organisation.id', 'member_id')
    .leftJoin('organisation_place', 'organisation_id', 'organisation.id')
    .select(['latitude', 'longitude', 'country'])
    .where('grouping_id', '=', grouping)
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
