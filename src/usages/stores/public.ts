// SPDX-License-Identifier: AGPL-3.0-or-later
// What all may read of usages: who named itself, how many members operators host for, what was learnt. No
// table of private details is read here.
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { placeIn } from '../../people/directory/stores/places.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Experience } from '../experience.ts';
import type { UsageExperienceTable } from '../tables.ts';
import type { Former, HostedUse, PublicExperience, PublicUse, Users } from '../users.ts';

/**
 * Who says in public that they use a software, largest first; each once, by who stands for it today.
 * @param on ISO date: declarations over by then are left out
 */
export async function listPublicUses(db: Db | Tx, softwareId: string, on: string): Promise<PublicUse[]> {
  const { rows } = await sql<UseRow>`
    select o.id, o.name, o.slug, o.population, o.country, p.latitude, p.longitude, ${saidOf}
    from public_use u join organisation o on o.id = u.organisation_id join organisation said on said.id = u.said_by
    left join organisation_place p on p.organisation_id = o.id
    where u.software_id = ${softwareId}::uuid and u.expires_on >= ${on}
    order by o.population desc nulls last, o.slug`.execute(db);
  return rows.map(publicUse);
}

/** What was said (of `public_use u`), and by whom where that is no more (`organisation said`). */
export const saidOf = sql`u.since, u.confirmed_on, u.expires_on,
  case when u.said_by <> u.organisation_id then said.name end as former, u.declared_on`;

export interface SaidRow {
  since: string | null;
  confirmed_on: string;
  expires_on: string;
  former: string | null;
  declared_on: string;
}

export const saidIn = ({ since, confirmed_on, expires_on, former, declared_on }: SaidRow) => ({
  ...(former !== null && { former: { name: former, on: declared_on } }),
  ...(since && { since }),
  confirmedOn: confirmed_on,
  expiresOn: expires_on,
});

interface UseRow extends SaidRow {
  id: string;
  name: string;
  slug: string;
  population: number | null;
  country: string;
  latitude: number | null;
  longitude: number | null;
}

function publicUse(row: UseRow): PublicUse {
  const { id, name, slug, population } = row;
  const place = placeIn(row);
  return {
    organisation: {
      id: id as Id<'Organisation'>,
      name,
      slug,
      ...(population === null ? {} : { population }),
      ...(place && { place }),
    },
    ...saidIn(row),
  };
}

/** @param on ISO date */
export async function listHostedUses(db: Db | Tx, softwareId: string, on: string): Promise<HostedUse[]> {
  const { rows } = await sql<HostedUse>`
    select o.name as operator, h.members::int, h.agreed::int, h.latest
    from hosted_usages(array(select id from source_record where software_id = ${softwareId}::uuid), ${on}::date) h
    join organisation o on o.id = h.declared_by order by h.members desc, o.slug`.execute(db);
  return rows;
}

/** Users who speak for themselves, for a sheet. @param on ISO date */
export async function loadUsers(db: Db | Tx, softwareId: string, on: string): Promise<Users> {
  const [named, hosted, experiences] = await Promise.all([
    listPublicUses(db, softwareId, on),
    listHostedUses(db, softwareId, on),
    listPublicExperiences(db, softwareId, on),
  ]);
  return { on, named, hosted, experiences };
}

/** What organisations that name themselves tell of a software, latest first. @param on ISO date */
export async function listPublicExperiences(
  db: Db | Tx,
  softwareId: string,
  on: string,
): Promise<PublicExperience[]> {
  const rows = await db
    .selectFrom('usage_experience as told')
    .innerJoin('usage', 'usage.id', 'told.usage_id')
    .innerJoin('source_record', 'source_record.id', 'usage.record_id')
    .innerJoin('organisation as said', 'said.id', 'usage.organisation_id')
    .innerJoin('organisation', (join) =>
      join.on(sql<boolean>`organisation.id = coalesce(said.heir_id, said.id)`),
    )
    .selectAll('told')
    .select([
      'organisation.name',
      sql<string | null>`case when said.heir_id is not null then said.name end`.as('former'),
      sql<boolean>`halle.provides(said.id, usage.record_id) or halle.provides(organisation.id, usage.record_id)`.as(
        'linked',
      ),
    ])
    .where('source_record.software_id', '=', softwareId)
    .where('told.published_on', 'is not', null)
    .where('usage.published_on', 'is not', null)
    .where('usage.withdrawn_on', 'is', null)
    .where('usage.expires_on', '>=', on)
    .orderBy('told.told_on', 'desc')
    .orderBy('organisation.slug')
    .limit(50)
    .execute();
  return rows.map(({ name, former, linked, ...row }) => ({
    organisation: name,
    ...(former !== null && { former }),
    linked,
    experience: experienceOf(row),
  }));
}

export function experienceOf(row: Selectable<UsageExperienceTable>): Experience {
  return {
    again: row.again,
    toldOn: row.told_on,
    ...(row.cost_cents !== null &&
      row.currency && { cost: { cents: row.cost_cents, currency: row.currency } }),
    ...(row.effort_days !== null && { effortDays: row.effort_days }),
    ...(row.migration && { migration: row.migration }),
    ...(row.went_wrong && { wentWrong: row.went_wrong }),
    ...(row.published_on && { publishedOn: row.published_on }),
  };
}

export interface UsedBy {
  readonly software: { readonly slug: string; readonly name: string; readonly repository?: string };
  readonly organisation: {
    readonly name: string;
    readonly slug: string;
    readonly country: string;
    readonly siren?: string;
    readonly insee?: string;
    /** Each with its kind: `insee:82008`, `siren:218200087`, `nis:62063`. */
    readonly codes: readonly string[];
  };
  readonly former?: Former;
  readonly since?: string;
  readonly confirmedOn: string;
  readonly expiresOn: string;
}

/**
 * Every public declaration, in the order of software then organisation.
 * @param software id of one entry; absent: of all
 * @param after `software organisation` slugs of the last one read
 */
export async function listUsedBy(
  db: Db | Tx,
  {
    on,
    software,
    after,
    limit,
  }: {
    on: string;
    software?: string | undefined;
    after?: readonly [string, string] | undefined;
    limit: number;
  },
): Promise<UsedBy[]> {
  const { rows } = await sql<UsedByRow>`
    select s.slug as s, s.name as title, s.main_repository as repository, o.slug as o, o.name, o.country, o.siren, o.insee,
      array(select c.scheme || ':' || c.code from organisation_code c where c.organisation_id = o.id order by 1) as codes, ${saidOf}
    from public_use u join software s on s.id = u.software_id join organisation o on o.id = u.organisation_id
    join organisation said on said.id = u.said_by
    where u.expires_on >= ${on}
      ${software === undefined ? sql`` : sql`and u.software_id = ${software}::uuid`}
      ${after ? sql`and (s.slug, o.slug) > (${after[0]}, ${after[1]})` : sql``}
    order by s.slug, o.slug limit ${limit}`.execute(db);
  return rows.map(usedBy);
}

interface UsedByRow extends SaidRow {
  s: string;
  title: string;
  repository: string | null;
  o: string;
  name: string;
  country: string;
  siren: string | null;
  insee: string | null;
  codes: string[];
}

function usedBy({ s, title, repository, o, name, country, siren, insee, codes, ...said }: UsedByRow): UsedBy {
  return {
    software: { slug: s, name: title, ...(repository && { repository }) },
    organisation: {
      ...{ name, slug: o, country, ...(siren && { siren }), ...(insee && { insee }) },
      codes: [...(insee ? [`insee:${insee}`] : []), ...(siren ? [`siren:${siren}`] : []), ...codes],
    },
    ...saidIn(said),
  };
}
