// SPDX-License-Identifier: AGPL-3.0-or-later
// An organisation as its public page shows it: where it lies, of whom it is a member, who its members are,
// and who says so.

import type { Id } from '../../../base/id.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Neighbour, PublicOrganisation } from '../public-organisation.ts';
import { shownMembers } from '../public-organisation.ts';
import { findOrganisationBySlug } from './directory.ts';
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
    await neighbours(db, 'grouping_id', 'member_id', id),
    await neighbours(db, 'member_id', 'grouping_id', id),
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
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
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

async function listOtherNames(db: Db | Tx, id: string): Promise<PublicOrganisation['otherNames']> {
  const rows = await db
    .selectFrom('organisation_other_name')
    .select(['kind', 'name'])
    .where('organisation_id', '=', id)
    .where('name', 'is not', null)
    .orderBy('code')
    .orderBy('name')
    .execute();
  return rows.map(({ kind, name }) => ({ kind, name: name! }));
}

/** Its own site, where it is known. */
export async function findSite(db: Db | Tx, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('organisation').select('site').where('id', '=', id).executeTakeFirst();
  return row?.site ?? undefined;
}

type Side = 'grouping_id' | 'member_id';

async function neighbours(db: Db | Tx, wanted: Side, of: Side, id: string): Promise<Neighbour[]> {
  const rows = await db
    .selectFrom('organisation_member')
    .innerJoin('organisation', 'organisation.id', `organisation_member.${wanted}`)
    .select(['organisation.id', 'name', 'slug', 'kind', 'population'])
    .where(`organisation_member.${of}`, '=', id)
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
    .selectFrom('organisation_member')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('grouping_id', '=', id)
    .executeTakeFirstOrThrow();
  return row.n;
}
