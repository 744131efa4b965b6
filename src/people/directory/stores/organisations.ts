// SPDX-License-Identifier: AGPL-3.0-or-later
// An organisation as its public page shows it: where it lies, of whom it is a member, who its members are,
// and who says so.

import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Neighbour, PublicOrganisation } from '../public-organisation.ts';
import { shownMembers } from '../public-organisation.ts';
import { findOrganisationBySlug } from './directory.ts';
import { groupingsOf, membersOf } from './members.ts';
import { formerKind } from './names.ts';
import { findPlaces, listMemberPlaces } from './places.ts';

/** Undefined when no organisation has, or had, that address. */
export async function findPublicOrganisation(
  db: Db | Tx,
  slug: string,
): Promise<PublicOrganisation | { movedTo: string } | undefined> {
  const organisation = await findOrganisationBySlug(db, slug);
  if (!organisation) return findMoved(db, slug);
  if (organisation.slug !== slug) return { movedTo: organisation.slug };
  const { id } = organisation;
  const [listing, codes, memberOf, members, count] = [
    await findListing(db, id),
    await db
      .selectFrom('organisation_code')
      .select(['scheme', 'code'])
      .where('organisation_id', '=', id)
      .orderBy('scheme')
      .execute(),
    await neighbours(db, groupingsOf(id)),
    await neighbours(db, membersOf(id)),
    await countMembers(db, id),
  ];
  const place = (await findPlaces(db, [id])).get(id);
  return {
    ...{ organisation, ...listing, codes, memberOf, members, memberCount: count },
    ...(place && { place }),
    memberPlaces: await listMemberPlaces(db, id),
    otherNames: await listOtherNames(db, id),
  };
}

async function findMoved(db: Db | Tx, slug: string): Promise<{ movedTo: string } | undefined> {
  const row = await db
    .selectFrom('organisation_slug')
    .innerJoin('organisation', (join) =>
      join.on(sql<boolean>`organisation.id = halle.heir_of(organisation_slug.organisation_id)`),
    )
    .select('organisation.slug')
    .where('organisation_slug.slug', '=', slug)
    .executeTakeFirst();
  return row && { movedTo: row.slug };
}

async function findListing(db: Db | Tx, id: string) {
  const row = await db
    .selectFrom('organisation')
    .leftJoin('territory', 'territory.code', 'organisation.territory')
    .select(['territory.name as territory', 'site', 'source', 'stated_in', 'source_date', 'verified'])
    .where('organisation.id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    ...(row.territory !== null && { territoryName: row.territory }),
    ...(row.site !== null && { site: row.site }),
    source: row.stated_in ?? row.source,
    ...(row.source_date !== null && { date: row.source_date }),
    verified: row.verified,
  };
}

/** Its own, and those of whom it is the heir: their names are told where no list does. */
async function listOtherNames(db: Db | Tx, id: string): Promise<PublicOrganisation['otherNames']> {
  const { rows } = await sql<PublicOrganisation['otherNames'][number] & { code: string | null }>`
    select kind, name, code from organisation_other_name where organisation_id = any(halle.line_of(${id}::uuid)) and name is not null
    union all select ${formerKind}, b.name, b.insee from organisation b where b.heir_id = ${id}::uuid and not exists (
      select from organisation_other_name n where n.organisation_id = any(halle.line_of(${id}::uuid)) and n.folded = b.folded)
      and not exists (select from organisation o where o.id = ${id}::uuid and o.folded = b.folded)
    order by code, name`.execute(db);
  return rows.map(({ kind, name }) => ({ kind, name }));
}

/** Its own site, where it is known. */
export async function findSite(db: Db | Tx, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('organisation').select('site').where('id', '=', id).executeTakeFirst();
  return row?.site ?? undefined;
}

async function neighbours(db: Db | Tx, ids: RawBuilder<string>): Promise<Neighbour[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'slug', 'kind', 'population'])
    .where('id', 'in', ids)
    .orderBy('population', (order) => order.desc().nullsLast())
    .orderBy('slug')
    .limit(shownMembers)
    .execute();
  return rows.map(({ population, ...row }) => ({
    ...row,
    id: row.id as Id<'Organisation'>,
    ...(population !== null && { population }),
  }));
}

async function countMembers(db: Db | Tx, id: string): Promise<number> {
  const row = await db
    .selectFrom('organisation')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('id', 'in', membersOf(id))
    .executeTakeFirstOrThrow();
  return row.n;
}
