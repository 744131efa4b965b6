// SPDX-License-Identifier: AGPL-3.0-or-later
// Peers in the database: those who say in public that they use a software, the most alike found by what is cheap to compare,
// then their other tools for these few only.
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { OrganisationKind } from '../../../people/organisation.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { inOrder, type Peer } from '../peers.ts';

interface Row {
  id: string;
  name: string;
  slug: string;
  kind: OrganisationKind;
  population: number | null;
  since: string | null;
  confirmed_on: string;
  expires_on: string;
  same_kind: boolean;
  same_grouping: boolean;
  same_territory: boolean | null;
  same_country: boolean;
  ratio: number | null;
}

/** More than anyone reads; what is beyond them is less alike. */
const looked = 80;

/**
 * Public users of a software like an organisation, the most alike first. @param softwareId of the entry @param on ISO date
 * @param tools ids of the entries that the organisation itself uses, as it may see them
 */
export async function listPeers(
  db: Db | Tx,
  softwareId: string,
  organisation: string,
  { on, tools, limit = 30 }: { on: string; tools: readonly string[]; limit?: number },
): Promise<Peer[]> {
  const { rows } = await sql<Row>`
    with me as (select * from organisation where id = ${organisation}::uuid),
    groupings as (select grouping_id from organisation_member where member_id = ${organisation}::uuid),
    near as (select distinct member_id from organisation_member where grouping_id in (select grouping_id from groupings)),
    users as (
      select u.organisation_id, min(u.since) as since, max(u.confirmed_on) as confirmed_on, max(u.expires_on) as expires_on from usage u
      where u.record_id in (select id from source_record where software_id = ${softwareId}::uuid)
        and u.published_on is not null and u.withdrawn_on is null and u.expires_on >= ${on} and u.organisation_id <> ${organisation}::uuid
      group by u.organisation_id),
    alike as (
      select o.id, o.name, o.slug, o.kind, o.population, users.since, users.confirmed_on, users.expires_on, o.kind = me.kind as same_kind,
        near.member_id is not null as same_grouping, o.territory = me.territory as same_territory, o.country = me.country as same_country,
        o.population::float8 / nullif(me.population, 0) as ratio
      from users join organisation o on o.id = users.organisation_id cross join me left join near on near.member_id = o.id)
    select * from alike order by
      same_kind::int * 2 + same_country::int + same_grouping::int * 2 + coalesce(same_territory, false)::int * 2
        + 2 * (1 - least(1, coalesce(abs(ln(nullif(ratio, 0))) / ln(4), 1))) desc, confirmed_on desc, slug
    limit ${looked}`.execute(db);
  const common = await commonTools(
    db,
    rows.map(({ id }) => id),
    tools.filter((id) => id !== softwareId),
    on,
  );
  return inOrder(rows.map((row) => peer(row, common.get(row.id) ?? 0))).slice(0, limit);
}

async function commonTools(
  db: Db | Tx,
  organisations: readonly string[],
  tools: readonly string[],
  on: string,
): Promise<Map<string, number>> {
  if (organisations.length === 0 || tools.length === 0) return new Map();
  const { rows } = await sql<{ organisation_id: string; n: number }>`
    select u.organisation_id, count(distinct r.software_id)::int as n from usage u join source_record r on r.id = u.record_id
    where u.organisation_id = any(${organisations}::uuid[]) and r.software_id = any(${tools}::uuid[])
      and u.published_on is not null and u.withdrawn_on is null and u.expires_on >= ${on} group by 1`.execute(db);
  return new Map(rows.map(({ organisation_id, n }) => [organisation_id, n]));
}

function peer(row: Row, common: number): Peer {
  const { id, name, slug, kind, population, since, ratio } = row;
  return {
    organisation: { id: id as Id<'Organisation'>, name, slug, kind, ...(population === null ? {} : { population }) },
    likeness: {
      sameKind: row.same_kind,
      sameGrouping: row.same_grouping,
      sameTerritory: row.same_territory ?? false,
      sameCountry: row.same_country,
      ...(ratio === null || ratio <= 0 ? {} : { sizeRatio: ratio }),
      commonTools: common,
    },
    ...(since ? { since } : {}),
    confirmedOn: row.confirmed_on,
    expiresOn: row.expires_on,
  };
}

/** Entries that an organisation uses, as the transaction may see it: its own drafts when it acts for it, else what is public. */
export async function listTools(db: Db | Tx, organisation: string, on: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct r.software_id as id from usage u join source_record r on r.id = u.record_id
    where u.organisation_id = ${organisation}::uuid and u.withdrawn_on is null and u.expires_on >= ${on}`.execute(db);
  return rows.map(({ id }) => id);
}
