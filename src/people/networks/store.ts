// SPDX-License-Identifier: AGPL-3.0-or-later
// Networks as all may read them; a transaction that acts for a network also sees its draft.
import './tables.ts';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Formerly } from '../directory/organisation.ts';
import type { Neighbour } from '../directory/public-organisation.ts';
import { membersOf } from '../directory/stores/members.ts';
import type { StatedItem } from './network.ts';
import type { Governing, JoinedNetwork, ListedNetwork, Said, Stated } from './shown.ts';

/** Whoever acts for communes, or says in public that it is a network. */
const networks = sql<boolean>`(o.heir_id is null and (o.kind in ('operator', 'association') or o.id in (
  select coalesce(said.heir_id, said.id) from network n join organisation said on said.id = n.organisation_id
  where n.published_on is not null)))`;

/** Rows of an organisation, and of those whose heir it is. */
const ofLine = (id: string) => sql<string>`any(halle.line_of(${id}::uuid))`;

export async function isNetwork(db: Db | Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{
    is: boolean;
  }>`select ${networks} as is from organisation o where o.id = ${id}::uuid`.execute(db);
  return rows[0]?.is === true;
}

/** By their names: whoever lists them for reading sorts them in the reader’s language. */
export async function listNetworks(db: Db | Tx): Promise<ListedNetwork[]> {
  const { rows } = await sql<NetworkRow>`
    select o.id, o.name, o.slug, o.kind, o.form, o.country, o.territory, o.site, o.verified, coalesce(o.stated_in, o.source) as source,
      o.source_date as date, (select count(*) from (${members(sql`o.id`)}) m)::int as members,
      ((select count(*) from network_item i where i.network_id = any(halle.line_of(o.id)) and i.withdrawn_on is null)
        + (select count(*) from network_governance g where g.network_id = any(halle.line_of(o.id)) and g.ended_on is null))::int as stated
    from organisation o where ${networks} order by o.name, o.slug`.execute(db);
  return rows.map(({ form, territory, site, date, ...row }) => ({
    ...row,
    ...(form !== null && { form }),
    ...(territory !== null && { territory }),
    ...(site !== null && { site }),
    ...(date !== null && { date }),
  }));
}

type Nullable = 'form' | 'territory' | 'site' | 'date';
type NetworkRow = Omit<ListedNetwork, Nullable> & Readonly<Record<Nullable, string | null>>;

/**
 * Members that a directory lists, those that joined by their own act, and those that the network states and
 * that do not deny it; as who stands for them today.
 */
export const members = (network: ReturnType<typeof sql>) => sql<{ member_id: string }>`
  select * from ${membersOf(network)} listed
  union select coalesce(joined.heir_id, joined.id) from network_member m join organisation joined on joined.id = m.member_id
    where m.network_id = any(halle.line_of(${network})) and m.left_on is null
  union select coalesce(stated.heir_id, stated.id) from network_statement s join organisation stated on stated.id = s.member_id
    where s.network_id = any(halle.line_of(${network})) and s.withdrawn_on is null and s.answer is distinct from 'no'`;

/**
 * Member → the one of `hosts` that counts it, or one whose heir it is, among its members, as `members` has
 * them.
 */
export async function listHostsOf(
  db: Db | Tx,
  hosts: readonly string[],
  asked: readonly string[],
): Promise<Map<string, Id<'Organisation'>>> {
  if (hosts.length === 0 || asked.length === 0) return new Map();
  const { rows } = await sql<{ member: string; host: Id<'Organisation'> }>`
    with asked as (select distinct id from unnest(${[...asked]}::uuid[]) as given (id))
    select m.member_id as member, host.id as host from unnest(${[...hosts]}::uuid[]) as host (id),
      lateral (${members(sql`host.id`)}) as m (member_id) where m.member_id in (select id from asked)`.execute(
    db,
  );
  return new Map(rows.map(({ member, host }) => [member, host]));
}

/** What it says of itself; where it says nothing, what the latest of those said whose heir it is. */
export async function findSaid(db: Db | Tx, id: string): Promise<Said | undefined> {
  const row = await db
    .selectFrom('network')
    .selectAll()
    .where('organisation_id', '=', ofLine(id))
    .orderBy(sql`organisation_id = ${id}::uuid`, 'desc')
    .orderBy('described_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      description: row.description,
      on: row.described_at.toISOString(),
      published: row.published_on !== null,
    }
  );
}

/** Who joined by their own act, the latest first; a commune that merged, as the one that it is part of. */
export async function listJoined(db: Db | Tx, network: string): Promise<Joined[]> {
  const { rows } = await sql<Omit<Joined, 'population' | 'formerly'> & JoinedColumns>`
    select * from (select distinct on (o.id) o.id, o.name, o.slug, o.kind, o.population, m.joined_on as "joinedOn",
        case when said.heir_id is not null and not said.is_double then said.name end as former
      from network_member m join organisation said on said.id = m.member_id
      join organisation o on o.id = coalesce(said.heir_id, said.id)
      where m.network_id = any(halle.line_of(${network}::uuid)) and m.left_on is null
      order by o.id, said.heir_id is null desc, m.joined_on) joined
    order by "joinedOn" desc, slug`.execute(db);
  return rows.map(({ population, former, ...row }) => ({
    ...row,
    ...(population !== null && { population }),
    ...(former !== null && { formerly: { kind: 'merged' as const, name: former } }),
  }));
}

/** Those that it states, that do not deny it and that did not join by their own act, by name. */
export async function listStatedMembers(db: Db | Tx, network: string, most: number): Promise<Stated[]> {
  const { rows } = await sql<Omit<Stated, 'population' | 'answeredOn'> & StatedColumns>`
    select * from (select distinct on (o.id) o.id, o.name, o.slug, o.kind, o.population, s.stated_on as "statedOn",
        case s.answer when 'yes' then s.answered_on end as "answeredOn"
      from network_statement s join organisation said on said.id = s.member_id
      join organisation o on o.id = coalesce(said.heir_id, said.id)
      where s.network_id = any(halle.line_of(${network}::uuid)) and s.withdrawn_on is null and s.answer is distinct from 'no'
        and not exists (select from network_member m where m.network_id = any(halle.line_of(${network}::uuid))
          and m.member_id = any(halle.line_of(o.id)) and m.left_on is null)
      order by o.id, s.stated_on desc) stated
    order by name, slug limit ${most}`.execute(db);
  return rows.map(({ population, answeredOn, ...row }) => ({
    ...row,
    ...(population !== null && { population }),
    ...(answeredOn !== null && { answeredOn }),
  }));
}

interface StatedColumns {
  readonly population: number | null;
  readonly answeredOn: string | null;
}

/** Joined by the commune `formerly`, where that one is part of it today. */
type Joined = Neighbour & { readonly joinedOn: string; readonly formerly?: Formerly };
interface JoinedColumns {
  readonly population: number | null;
  readonly former: string | null;
}

/** The networks that an organisation joined by its own act, or of which it became a member as an heir. */
export async function listJoinedBy(db: Db | Tx, member: string): Promise<JoinedNetwork[]> {
  const { rows } = await sql<Omit<JoinedNetwork, 'former'> & { former: string | null }>`
    select distinct on (o.slug) o.name, o.slug, m.joined_on as "joinedOn",
      case when said.id <> ${member}::uuid and not said.is_double then said.name end as former
    from network_member m join organisation said on said.id = m.member_id join organisation n on n.id = m.network_id
    join organisation o on o.id = coalesce(n.heir_id, n.id)
    where m.member_id = any(halle.line_of(${member}::uuid)) and m.left_on is null
    order by o.slug, said.id = ${member}::uuid desc, m.joined_on`.execute(db);
  return rows.map(({ former, ...row }) => ({ ...row, ...(former !== null && { former }) }));
}

export async function listItems(db: Db | Tx, network: string): Promise<StatedItem[]> {
  const rows = await db
    .selectFrom('network_item')
    .select(['id', 'kind', 'how', 'subject', 'stated_on'])
    .where('network_id', '=', ofLine(network))
    .where('withdrawn_on', 'is', null)
    .orderBy('stated_on')
    .orderBy('id')
    .execute();
  return rows.map(({ stated_on, ...row }) => ({ ...row, statedOn: stated_on }));
}

/** The software that a network governs, as items: their record and since when. */
export async function listGoverned(db: Db | Tx, network: string): Promise<StatedItem[]> {
  const rows = await db
    .selectFrom('network_governance')
    .select(['id', 'record_id', 'since'])
    .where('network_id', '=', ofLine(network))
    .where('ended_on', 'is', null)
    .orderBy('since')
    .execute();
  return rows.map(({ id, record_id, since }) => ({ id, kind: 'libre', subject: record_id, statedOn: since }));
}

/** The networks that govern what any of these records is. */
export async function listGoverning(db: Db | Tx, records: readonly string[]): Promise<Governing[]> {
  if (records.length === 0) return [];
  return db
    .selectFrom('network_governance')
    .innerJoin('organisation as decided', 'decided.id', 'network_id')
    .innerJoin('organisation', (join) =>
      join.on(sql<boolean>`organisation.id = coalesce(decided.heir_id, decided.id)`),
    )
    .select(['organisation.name', 'organisation.slug', 'since'])
    .where('record_id', '=', sql<string>`any(${records}::uuid[])`)
    .where('ended_on', 'is', null)
    .orderBy('since')
    .execute();
}
