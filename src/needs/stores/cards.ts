// SPDX-License-Identifier: AGPL-3.0-or-later
// What the cards of the board are made of, kept in memory until the catalogue, usages or the directory
// change.
import '../../catalogue/search/tables.ts';
import { sql } from 'kysely';
import { dayHere } from '../../base/day.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { type SizeBand, sizeBands } from '../../people/directory/organisation.ts';
import type { Db } from '../../platform/db.ts';
import { type Changed, followingShelf } from '../../platform/list/following.ts';
import { revisionsIn } from '../../platform/revisions.ts';
import { type Cards, type Club, fewestForClub, gapsIn } from '../cards.ts';

interface Kept {
  cards: Cards;
}

const held = followingShelf<Kept>({
  families: ['catalogue', 'search', 'usages', 'organisations'],
  read: async (db, at) => ({ cards: { ...(await ofCatalogue(db, at)), communes: await bySize(db) } }),
  follow,
  term: dayHere,
});

/** Never late: they stand on a page that is kept. */
export async function cardsAt(db: Db, at: Date): Promise<Cards> {
  return (await held.whole(db, await revisionsIn(db).families(), at)).shelf.cards;
}

async function follow(db: Db, kept: Kept, { organisations = [] }: Changed, at: Date): Promise<void> {
  const communes = organisations.length > 0 ? await bySize(db) : kept.cards.communes;
  kept.cards = { ...(await ofCatalogue(db, at)), communes };
}

/** A, B or C, or finished and stable: what may be relied on. */
const living = ['grade:A', 'grade:B', 'grade:C', 'grade:inert'];

async function ofCatalogue(db: Db, at: Date): Promise<Omit<Cards, 'communes'>> {
  const { rows } = await sql<{ id: string; software: number; living: number }>`
    select f.id, count(*)::int as software, (count(*) filter (where e.marks && ${living}::text[] and not e.advised_against))::int as living
    from software s join search_entry e on e.software_id = s.id cross join unnest(s.functions) as f (id) group by f.id`.execute(
    db,
  );
  const known = new Map(rows.map(({ id, ...counts }) => [id, counts]));
  const order = loadThesaurus().functions.map(({ id }) => id);
  const on = dayHere(at);
  return { gaps: gapsIn(order, known, await servedBySize(db, on)), clubs: await clubs(db, on) };
}

async function clubs(db: Db, on: string): Promise<Club[]> {
  const { rows } = await sql<Club>`
    with users as (
      select k.software_id, coalesce(o.heir_id, k.organisation_id) as who from software_usage k join organisation o on o.id = k.organisation_id
      union select u.software_id, u.organisation_id from public_use u where u.expires_on >= ${on})
    select s.slug, s.name, count(*)::int as users from users join software s on s.id = software_id
    group by s.id having count(*) >= ${fewestForClub} order by users desc, s.name limit 60`.execute(db);
  return rows;
}

async function bySize(db: Db): Promise<ReadonlyMap<SizeBand, number>> {
  const starts = sizeBands.map(({ from }) => from);
  const { rows } = await sql<{ place: number; n: number }>`
    select width_bucket(population, ${starts}::int[]) as place, count(*)::int as n from organisation
    where kind = 'commune' and heir_id is null and population is not null group by 1`.execute(db);
  return new Map(
    rows.flatMap(({ place, n }) => (sizeBands[place - 1] ? [[sizeBands[place - 1]!.id, n]] : [])),
  );
}

/** By function: communes that declare, or of which sources say, a software for it. */
async function servedBySize(db: Db, on: string): Promise<ReadonlyMap<string, ReadonlyMap<SizeBand, number>>> {
  const starts = sizeBands.map(({ from }) => from);
  const { rows } = await sql<{ id: string; place: number; n: number }>`
    with users as (
      select k.software_id, coalesce(o.heir_id, k.organisation_id) as who from software_usage k join organisation o on o.id = k.organisation_id
      union select u.software_id, u.organisation_id from public_use u where u.expires_on >= ${on})
    select f.id, width_bucket(o.population, ${starts}::int[]) as place, count(distinct o.id)::int as n
    from users join software s on s.id = users.software_id cross join unnest(s.functions) as f (id)
    join organisation o on o.id = users.who where o.kind = 'commune' and o.population is not null group by 1, 2`.execute(
    db,
  );
  const served = new Map<string, Map<SizeBand, number>>();
  for (const { id, place, n } of rows) {
    const band = sizeBands[place - 1]?.id;
    if (band) served.set(id, (served.get(id) ?? new Map<SizeBand, number>()).set(band, n));
  }
  return served;
}
