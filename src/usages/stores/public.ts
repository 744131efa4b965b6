// SPDX-License-Identifier: AGPL-3.0-or-later
// What all may read of usages: who named itself, how many members operators host for, what was learnt. No
// table of private details is read here.
import { type Selectable, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { placeIn } from '../../people/directory/stores/places.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Experience } from '../experience.ts';
import type { UsageExperienceTable } from '../tables.ts';
import type { HostedUse, PublicExperience, PublicUse, Users } from '../users.ts';

/**
 * Who says in public that they use a software, largest first; each once, by who stands for it today.
 * @param on ISO date: declarations over by then are left out
 */
export async function listPublicUses(db: Db | Tx, softwareId: string, on: string): Promise<PublicUse[]> {
  const { rows } = await sql<UseRow>`
    select o.id, o.name, o.slug, o.population, o.country, p.latitude, p.longitude, ${saidOf}
    from public_use u join organisation o on o.id = u.organisation_id ${saidBy}
    left join organisation_place p on p.organisation_id = o.id
    where u.software_id = ${softwareId}::uuid and u.expires_on >= ${on}
    order by o.population desc nulls last, o.slug`.execute(db);
  return rows.map(publicUse);
}

/** Of `public_use u`: the organisation that it is said of, and who said it last by its mandate. */
export const saidBy = sql`join organisation said on said.id = u.said_by
  left join lateral (select w.declared_by from usage w join source_record wr on wr.id = w.record_id
    where w.organisation_id = u.said_by and wr.software_id = u.software_id and w.published_on is not null and w.withdrawn_on is null
    order by w.expires_on desc, w.confirmed_on desc, w.id desc limit 1) word on true
  left join organisation hand on hand.id = word.declared_by and word.declared_by <> u.said_by`;

/** What was said (of `public_use u`), and by whom (`saidBy`): one that is no more, a mandatary. */
export const saidOf = sql`u.since, u.confirmed_on, u.expires_on,
  case when u.said_by <> u.organisation_id and not said.is_double then said.name end as former, u.declared_on,
  hand.name as mandatary, hand.slug as mandatary_slug`;

export interface SaidRow {
  since: string | null;
  confirmed_on: string;
  expires_on: string;
  former: string | null;
  declared_on: string;
  mandatary: string | null;
  mandatary_slug: string | null;
}

export const saidIn = ({ since, confirmed_on, expires_on, former, declared_on, ...by }: SaidRow) => ({
  ...(former !== null && { former: { name: former, on: declared_on } }),
  ...(by.mandatary !== null && { mandatary: { name: by.mandatary, slug: by.mandatary_slug ?? '' } }),
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

/** Of `said`: its name of then, where it is part of another today. */
const formerName = sql<
  string | null
>`case when said.heir_id is not null and not said.is_double then said.name end`;

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
      sql<
        string | null
      >`(select hand.name from organisation hand where hand.id = told.told_by and hand.id <> told.organisation_id)`.as(
        'mandatary',
      ),
      formerName.as('former'),
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
  return rows.map(toldOf);
}

type ToldRow = Selectable<UsageExperienceTable> & {
  readonly name: string;
  readonly former: string | null;
  readonly mandatary: string | null;
  readonly linked: boolean;
};

const toldOf = ({ name, former, mandatary, linked, ...row }: ToldRow): PublicExperience => ({
  organisation: name,
  ...(former !== null && { former }),
  ...(mandatary !== null && { mandatary }),
  linked,
  experience: experienceOf(row),
});

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
