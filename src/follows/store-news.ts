// SPDX-License-Identifier: AGPL-3.0-or-later
// What happened, read from the dated rows of the features to the left: once for everybody who follows
// something, or of one thing for its feed.
import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../platform/db.ts';
import type { News, NewsKind } from './news.ts';

/** Which news: since a moment, of one software, of one function. */
export interface Sought {
  readonly since?: Date | undefined;
  readonly software?: string | undefined;
  readonly function?: string | undefined;
  readonly most: number;
}

interface Row {
  kind: NewsKind;
  key: string;
  at: Date;
  software_id: string | null;
  slug: string | null;
  name: string | null;
  functions: string[] | null;
  territories: string[] | null;
  organisation: string | null;
  organisation_slug: string | null;
  was: string | null;
  became: string | null;
  mission: string | null;
  title: string | null;
}

/** Where an organisation is: ISO 3166-2, or its country alone. */
const placeOf = sql`array[coalesce(o.territory, o.country || '-' || o.department, o.country)]`;
const functionOf = sql`coalesce(s.functions, '{}')`;

/** Grades, releases, advice, the best of a function. */
const changes = ({ since, software, function: one }: Sought): RawBuilder<unknown> => sql`
  select case when c.kind = 'grade' and c.became = 'archived' then 'archived' else c.kind end as kind, c.kind || '-' || c.id as key,
    c.at, s.id as software_id, s.slug, s.name, array_remove(array[c.function], null) as functions, null::text[] as territories,
    null as organisation, null as organisation_slug, coalesce(former.name, c.was) as was, c.became, null as mission, null as title
  from software_change c join software s on s.id = c.software_id
  left join software former on former.id = case when c.kind = 'best' then c.was::uuid end
  where (c.kind <> 'best' or former.id is not null)
    ${since ? sql`and c.at >= ${since}` : sql``} ${software ? sql`and c.software_id = ${software} and c.kind <> 'best'` : sql``}
    ${one ? sql`and c.function = ${one}` : sql``}`;

const newSoftware = ({ since, function: one }: Sought) => sql`
  select 'new', 'new-' || s.id, s.first_seen, s.id, s.slug, s.name, ${functionOf}, null::text[], null, null, null, null, null, null
  from software s where true ${since ? sql`and s.first_seen >= ${since}` : sql``} ${one ? sql`and ${one} = any (s.functions)` : sql``}`;

const usages = ({ since, function: one }: Sought) => sql`
  select 'usage', 'usage-' || u.id, u.published_on::timestamp at time zone 'UTC', s.id, s.slug, s.name, ${functionOf}, ${placeOf},
    o.name, o.slug, null, null, null, null
  from usage u join source_record r on r.id = u.record_id join software s on s.id = r.software_id
  join organisation said on said.id = u.organisation_id join organisation o on o.id = coalesce(said.heir_id, said.id)
  where u.published_on is not null and u.withdrawn_on is null
    ${since ? sql`and u.published_on >= (${since}::timestamptz at time zone 'UTC')::date` : sql``}
    ${one ? sql`and ${one} = any (s.functions)` : sql``}`;

const missions = ({ since }: Sought) => sql`
  select 'mission', 'mission-' || m.id, opened.at, s.id, s.slug, s.name, ${functionOf}, ${placeOf}, o.name, o.slug, null, null, m.slug, m.title
  from mission_step opened join mission m on m.id = opened.thing_id
  join organisation asked on asked.id = m.organisation_id join organisation o on o.id = coalesce(asked.heir_id, asked.id)
  left join source_record r on r.id = m.record_id left join software s on s.id = r.software_id
  where opened.step = 'opened' and m.published ${since ? sql`and opened.at >= ${since}` : sql``}
    and not exists (select from mission_step gone where gone.thing_id = m.id and gone.step = 'withdrawn')`;

const needs = ({ since, function: one }: Sought) => sql`
  select 'need', 'need-' || n.id, n.said_at, null::uuid, null, null, n.functions, ${placeOf}, o.name, o.slug, null, null, n.slug, n.title
  from need n join organisation said on said.id = n.organisation_id join organisation o on o.id = coalesce(said.heir_id, said.id)
  where n.closed_at is null and n.head_id is null ${since ? sql`and n.said_at >= ${since}` : sql``}
    ${one ? sql`and ${one} = any (n.functions)` : sql``}`;

/** Those that one may join; once its door is shut, a pool is no news. */
const pools = ({ since, function: one }: Sought) => sql`
  select 'pool', 'pool-' || p.id, founded.at, null::uuid, null, null, p.functions, array[p.territory], o.name, o.slug, null, null, p.slug, p.name
  from pool p join pool_step founded on founded.thing_id = p.id and founded.step = 'founded'
  join organisation said on said.id = p.organisation_id join organisation o on o.id = coalesce(said.heir_id, said.id)
  where not exists (select from pool_step gone where gone.thing_id = p.id and gone.step in ('closed', 'ended'))
    ${since ? sql`and founded.at >= ${since}` : sql``} ${one ? sql`and ${one} = any (p.functions)` : sql``}`;

/** A provider that served a place already does not come to it when it changes or adds an offer. */
const providers = ({ since }: Sought) => sql`
  select distinct on (p.organisation_id, p.published_on) 'provider', 'provider-' || p.organisation_id || '-' || p.published_on,
    p.published_on::timestamp at time zone 'UTC', s.id, s.slug, s.name, ${functionOf}, p.territories, o.name, o.slug, null, null, null, null
  from provider_offer p join organisation o on o.id = p.organisation_id
  left join source_record r on r.id = p.record_id left join software s on s.id = r.software_id
  where p.published_on is not null and p.withdrawn_on is null
    ${since ? sql`and p.published_on >= (${since}::timestamptz at time zone 'UTC')::date` : sql``}
    and not exists (select from provider_offer e where e.organisation_id = p.organisation_id and e.withdrawn_on is null
      and e.published_on < p.published_on and e.territories && p.territories)
  order by p.organisation_id, p.published_on, p.id`;

/** The latest first. Of a software, a function, or everything since a moment. */
export async function listNews(db: Db | Tx, sought: Sought): Promise<News[]> {
  const parts = sought.software
    ? [changes(sought)]
    : sought.function
      ? [changes(sought), newSoftware(sought), usages(sought), needs(sought), pools(sought)]
      : [
          ...[changes(sought), newSoftware(sought), usages(sought)],
          ...[needs(sought), pools(sought), missions(sought), providers(sought)],
        ];
  return read(db, parts, sought.most);
}

/** What happened in territories: uses, needs, pools, missions, providers. */
export const listLocalNews = (db: Db | Tx, sought: Sought): Promise<News[]> =>
  read(db, [usages(sought), needs(sought), pools(sought), missions(sought), providers(sought)], sought.most);

/** One after the other, so that each is cut to its latest by itself. */
async function read(db: Db | Tx, parts: readonly RawBuilder<unknown>[], most: number): Promise<News[]> {
  const all: News[] = [];
  for (const part of parts) {
    const { rows } = await sql<Row>`
      select * from (${part}) as told (kind, key, at, software_id, slug, name, functions, territories,
        organisation, organisation_slug, was, became, mission, title)
      order by at desc, key limit ${most}`.execute(db);
    all.push(...rows.map(newsOf));
  }
  return all;
}

function newsOf(row: Row): News {
  const { kind, key, at, software_id: id, slug, name, organisation, organisation_slug, mission, title } = row;
  return {
    kind,
    key,
    at: at.toISOString(),
    functions: row.functions ?? [],
    territories: row.territories ?? [],
    ...(id && slug && name && { software: { id, slug, name } }),
    ...(organisation &&
      organisation_slug && { organisation: { name: organisation, slug: organisation_slug } }),
    ...(row.was && { was: row.was }),
    ...(row.became && { became: row.became }),
    ...(mission && title && { [named(kind)]: { slug: mission, title } }),
  };
}

/** What the slug and title of a row are of. */
const named = (kind: NewsKind): 'need' | 'pool' | 'mission' =>
  kind === 'need' || kind === 'pool' ? kind : 'mission';
