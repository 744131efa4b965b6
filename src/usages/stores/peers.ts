// SPDX-License-Identifier: AGPL-3.0-or-later
// Peers in the database: those who say in public that they use a software, the most alike found by what is
// cheap to compare, then their other tools for these few only.
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { OrganisationKind } from '../../people/directory/organisation.ts';
import { findPlaces } from '../../people/directory/stores/places.ts';
import type { OrganisationTable } from '../../people/directory/tables.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { inOrder, type Peer } from '../peers.ts';
import { type SaidRow, saidIn, saidOf } from './public.ts';

interface Row extends SaidRow {
  id: string;
  name: string;
  slug: string;
  kind: OrganisationKind;
  population: number | null;
  same_kind: boolean;
  same_grouping: boolean;
  same_territory: boolean | null;
  same_country: boolean;
  ratio: number | null;
}

/** More than anyone reads; what is beyond them is less alike. */
const looked = 80;
/** Peers given, unless more are asked for. */
const mostShown = 20;
/** Users up to whom each is compared; beyond, the organisations most alike are asked whether they use it. */
const fewUsers = 2_500;

interface PeerQuery {
  /** ISO date. */
  readonly on: string;
  /** Ids of the entries that the organisation itself uses, as it may see them. */
  readonly tools: readonly string[];
  readonly limit?: number;
  /** From whom one starts: the users, or those alike; by how many use it when absent. */
  readonly from?: 'users' | 'alike';
}

/** Public users of a software like an organisation, the most alike first. @param softwareId of the entry */
export async function listPeers(
  db: Db | Tx,
  softwareId: string,
  organisation: string,
  asked: PeerQuery,
): Promise<Peer[]> {
  const { on, tools, limit = mostShown } = asked;
  const rows = await mostAlike(db, softwareId, organisation, asked);
  const common = await commonTools(
    db,
    rows.map(({ id }) => id),
    tools.filter((id) => id !== softwareId),
    on,
  );
  const peers = inOrder(rows.map((row) => peer(row, common.get(row.id) ?? 0))).slice(0, limit);
  const places = await findPlaces(
    db,
    peers.map((one) => one.organisation.id),
  );
  return peers.map((one) => {
    const place = places.get(one.organisation.id);
    return place ? { ...one, organisation: { ...one.organisation, place } } : one;
  });
}

async function mostAlike(
  db: Db | Tx,
  softwareId: string,
  organisation: string,
  { on, from, limit = mostShown }: PeerQuery,
): Promise<Row[]> {
  const entry = from
    ? undefined
    : await db
        .selectFrom('search_entry')
        .select('usages')
        .where('software_id', '=', softwareId)
        .executeTakeFirst();
  const near = from === 'alike' || (entry?.usages ?? 0) > fewUsers;
  const self = near ? await loadSelf(db, organisation) : undefined;
  const found = self ? await ranked(db, softwareId, organisation, fromAlike(on, self)) : [];
  // too few of those alike use it: then everybody who does is compared
  return found.length >= limit || from === 'alike'
    ? found
    : ranked(db, softwareId, organisation, fromUsers(softwareId, on));
}

function loadSelf(db: Db | Tx, organisation: string): Promise<Self | undefined> {
  return db
    .selectFrom('organisation')
    .select(['kind', 'country', 'territory', 'population'])
    .where('id', '=', organisation)
    .executeTakeFirst();
}

/** The id is a value, so that the view is asked of this software alone. */
const fromUsers = (softwareId: string, on: string) => sql`
  users as (select u.* from public_use u cross join me
    where u.software_id = ${softwareId}::uuid and u.expires_on >= ${on} and u.organisation_id <> me.id)`;

type Self = Pick<Selectable<OrganisationTable>, 'kind' | 'country' | 'territory' | 'population'>;

/**
 * Of its groupings, of its territory, and nearest in size in its country. Its own facts are values, so that
 * the indexes are read in order.
 */
const fromAlike = (on: string, { kind, country, territory, population }: Self) => sql`
  candidates as materialized (
    select member_id as id from near
    union (select id from organisation where territory = ${territory} and kind = ${kind} and heir_id is null
      order by abs(coalesce(population, 0) - ${population ?? 0}::int) limit 200)
    union (select id from organisation where kind = ${kind} and country = ${country} and heir_id is null and population >= ${population ?? 0}::int
      order by population limit 200)
    union (select id from organisation where kind = ${kind} and country = ${country} and heir_id is null and population < ${population ?? 0}::int
      order by population desc limit 200)),
  users as (select c.id as organisation_id, its.* from candidates c cross join me
    cross join lateral (
      select u.organisation_id as said_by, min(u.declared_on) as declared_on, min(u.since) as since,
        max(u.confirmed_on) as confirmed_on, max(u.expires_on) as expires_on
      from usage u where u.organisation_id = any(halle.line_of(c.id)) and u.record_id in (select id from records)
        and u.published_on is not null and u.withdrawn_on is null and u.expires_on >= ${on}
      group by 1 order by 5 desc, 4 desc, u.organisation_id = c.id desc limit 1) its
    where c.id <> me.id)`;

async function ranked(
  db: Db | Tx,
  softwareId: string,
  organisation: string,
  users: RawBuilder<unknown>,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with me as materialized (select * from organisation where id = ${organisation}::uuid),
    records as materialized (select id from source_record where software_id = ${softwareId}::uuid),
    near as materialized (select distinct coalesce(o.heir_id, o.id) as member_id
      from organisation_member mine join organisation_member others using (grouping_id) join organisation o on o.id = others.member_id
      where mine.member_id = any(halle.line_of(${organisation}::uuid))),
    ${users},
    alike as (
      select o.id, o.name, o.slug, o.kind, o.population, ${saidOf}, o.kind = me.kind as same_kind,
        o.id in (select member_id from near) as same_grouping, o.territory = me.territory as same_territory, o.country = me.country as same_country,
        o.population::float8 / nullif(me.population, 0) as ratio
      from users u join organisation o on o.id = u.organisation_id join organisation said on said.id = u.said_by cross join me)
    select * from alike order by
      same_kind::int * 2 + same_country::int + same_grouping::int * 2 + coalesce(same_territory, false)::int * 2
        + 2 * (1 - least(1, coalesce(abs(ln(nullif(ratio, 0))) / ln(4), 1))) desc, confirmed_on desc, slug
    limit ${looked}`.execute(db);
  return rows;
}

async function commonTools(
  db: Db | Tx,
  organisations: readonly string[],
  tools: readonly string[],
  on: string,
): Promise<Map<string, number>> {
  if (organisations.length === 0 || tools.length === 0) return new Map();
  const { rows } = await sql<{ organisation_id: string; n: number }>`
    select coalesce(o.heir_id, o.id) as organisation_id, count(distinct r.software_id)::int as n
    from organisation o join usage u on u.organisation_id = o.id join source_record r on r.id = u.record_id
    where (o.id = any(${organisations}::uuid[]) or o.heir_id = any(${organisations}::uuid[])) and r.software_id = any(${tools}::uuid[])
      and u.published_on is not null and u.withdrawn_on is null and u.expires_on >= ${on} group by 1`.execute(
    db,
  );
  return new Map(rows.map(({ organisation_id, n }) => [organisation_id, n]));
}

function peer(row: Row, common: number): Peer {
  const { id, name, slug, kind, population, ratio } = row;
  return {
    organisation: {
      id: id as Id<'Organisation'>,
      name,
      slug,
      kind,
      ...(population === null ? {} : { population }),
    },
    likeness: {
      sameKind: row.same_kind,
      sameGrouping: row.same_grouping,
      sameTerritory: row.same_territory ?? false,
      sameCountry: row.same_country,
      ...(ratio === null || ratio <= 0 ? {} : { sizeRatio: ratio }),
      commonTools: common,
    },
    ...saidIn(row),
  };
}

/**
 * Entries that an organisation uses, what it inherited too, as the transaction may see it: its own drafts
 * when it acts for it, else what is public.
 */
export async function listTools(db: Db | Tx, organisation: string, on: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct r.software_id as id from usage u join source_record r on r.id = u.record_id
    where u.organisation_id = any(halle.line_of(${organisation}::uuid)) and u.withdrawn_on is null and u.expires_on >= ${on}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
