// SPDX-License-Identifier: AGPL-3.0-or-later
// Every public usage for programs, each with who says it: the user, its mandatary, a source of the catalogue;
// and what operators host without naming for whom.
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Former } from '../users.ts';
import { type SaidRow, saidBy, saidIn, saidOf } from './public.ts';

/** By what right it is said. */
export type Right = 'self' | 'mandate' | 'operator' | 'source';

export interface UsedBy {
  /** Its place among those of the software: the slug of the organisation, or what stands for one. */
  readonly place: string;
  readonly software: { readonly slug: string; readonly name: string; readonly repository?: string };
  /** Absent of an operator’s count. */
  readonly organisation?: {
    readonly name: string;
    /** Absent where a source names somebody that the directory does not know. */
    readonly country?: string;
    readonly siren?: string;
    readonly insee?: string;
    /** Each with its kind: `insee:82008`, `siren:218200087`, `nis:62063`. */
    readonly codes: readonly string[];
  };
  readonly right: Right;
  /** Who says it: an organisation, or a source of the catalogue. */
  readonly by: { readonly name: string; readonly slug?: string; readonly url?: string };
  /** Of an operator: members that it hosts for, and how many of them said that it is exact. */
  readonly hosted?: { readonly members: number; readonly agreed: number };
  readonly former?: Former;
  readonly since?: string;
  readonly confirmedOn: string;
  /** Absent where what a source says has no end. */
  readonly expiresOn?: string;
}

export interface UsedByQuery {
  /** ISO date: declarations over by then are left out. */
  readonly on: string;
  /** Id of one entry; absent: of all. */
  readonly software?: string | undefined;
  /** Slug of the software and place of the last one read. */
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}

/** In the order of software, then of place: named organisations first, then names alone, then counts. */
export async function listUsedBy(
  db: Db | Tx,
  { on, software, after, limit }: UsedByQuery,
): Promise<UsedBy[]> {
  const one = (column: string) =>
    software === undefined ? sql`` : sql`and ${sql.ref(column)} = ${software}::uuid`;
  const { rows } = await sql<Row>`
    with public as materialized (select * from public_use where expires_on >= ${on} ${one('software_id')}),
    said as (
      select u.software_id, o.slug as place, u.organisation_id, o.name as named, case when hand.id is null then 'self' else 'mandate' end as sort,
        coalesce(hand.name, said.name) as by, coalesce(hand.slug, said.slug) as by_slug, null as by_url, null::bigint as members, null::bigint as agreed, ${saidOf}
      from public u join organisation o on o.id = u.organisation_id ${saidBy}
      union all
      select u.software_id, coalesce(o.slug, '') || '~' || lpad(u.position::text, 6, '0'), coalesce(o.heir_id, o.id), u.organisation, 'source',
        u.source, null, u.url, null, null, null, u.date::date, null, null, u.date::date, null, null
      from software_usage u left join organisation o on o.id = u.organisation_id
      where not exists (select from public p where p.software_id = u.software_id and p.organisation_id = coalesce(o.heir_id, o.id)) ${one('u.software_id')}
      union all
      select h.software_id, '~~' || o.slug, null, null, 'operator', o.name, o.slug, null, h.members, h.agreed, null, h.latest, null, null, h.latest, null, null
      from hosted_by_software(${on}::date) h join organisation o on o.id = h.declared_by where true ${one('h.software_id')})
    select s.slug as s, s.name as title, s.main_repository as repository, u.*, o.country, o.siren, o.insee,
      array(select c.scheme || ':' || c.code from organisation_code c where c.organisation_id = o.id order by 1) as codes
    from said u join software s on s.id = u.software_id left join organisation o on o.id = u.organisation_id
    ${after ? sql`where (s.slug, u.place) > (${after[0]}, ${after[1]})` : sql``}
    order by s.slug, u.place limit ${limit}`.execute(db);
  return rows.map(usedBy);
}

interface Row extends Omit<SaidRow, 'expires_on'> {
  s: string;
  title: string;
  repository: string | null;
  place: string;
  named: string | null;
  sort: Right;
  by: string;
  by_slug: string | null;
  by_url: string | null;
  members: string | null;
  agreed: string | null;
  expires_on: string | null;
  country: string | null;
  siren: string | null;
  insee: string | null;
  codes: string[];
}

function usedBy({ s, title, repository, place, sort, by, members, agreed, expires_on, ...row }: Row): UsedBy {
  const { mandatary: _, expiresOn, ...said } = saidIn({ ...row, expires_on: expires_on ?? '' });
  return {
    place,
    software: { slug: s, name: title, ...(repository && { repository }) },
    ...(row.named !== null && { organisation: named(row.named, row) }),
    right: sort,
    by: { name: by, ...(row.by_slug && { slug: row.by_slug }), ...(row.by_url && { url: row.by_url }) },
    ...(members !== null && { hosted: { members: Number(members), agreed: Number(agreed) } }),
    ...said,
    ...(expiresOn && { expiresOn }),
  };
}

const named = (
  name: string,
  { country, siren, insee, codes }: Pick<Row, 'country' | 'siren' | 'insee' | 'codes'>,
): NonNullable<UsedBy['organisation']> => ({
  ...{ name, ...(country && { country }), ...(siren && { siren }), ...(insee && { insee }) },
  codes: [...(insee ? [`insee:${insee}`] : []), ...(siren ? [`siren:${siren}`] : []), ...codes],
});
