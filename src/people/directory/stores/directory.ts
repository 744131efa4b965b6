// SPDX-License-Identifier: AGPL-3.0-or-later
// Organisations in the database: found by code, by name as people type it, loaded by edition.
import { sql } from 'kysely';
import { Problem } from '../../../base/problem.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { readCode } from '../codes/code.ts';
import { refuse } from '../codes/meant.ts';
import { foldName, type Organisation, organisationKinds } from '../organisation.ts';
import type { OrganisationTable } from '../tables.ts';
import { whoIsMeant } from './codes.ts';
import { membersOf } from './members.ts';
import { findByName, findCommunesByNames } from './names.ts';
import { organisationOf } from './rows.ts';

/** @throws Problem not-found `people.no-organisation` */
export async function loadOrganisation(db: Db | Tx, id: string): Promise<Organisation> {
  const row = await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('not-found', 'people.no-organisation', { written: id.slice(0, 80) });
  return organisationOf(row);
}

/** The address of the one that was entered twice under this one; undefined of any other. */
export async function findDoubled(db: Db | Tx, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('organisation as asked')
    .innerJoin('organisation as o', 'o.id', 'asked.heir_id')
    .select('o.slug')
    .where('asked.slug', '=', slug)
    .where('asked.is_double', '=', true)
    .executeTakeFirst();
  return row?.slug;
}

/**
 * At its address; of a commune that merged, the one that it is part of today.
 * @param itself ids of those that are meant themselves, merged or not
 */
export async function findOrganisationBySlug(
  db: Db | Tx,
  slug: string,
  itself: readonly string[] = [],
): Promise<Organisation | undefined> {
  const row = await db
    .selectFrom('organisation as asked')
    .innerJoin('organisation as o', (join) =>
      join.on(
        sql<boolean>`o.id = case when asked.id = any(${itself}::uuid[]) then asked.id else coalesce(asked.heir_id, asked.id) end`,
      ),
    )
    .selectAll('o')
    .where('asked.slug', '=', slug)
    .executeTakeFirst();
  return row && organisationOf(row);
}

/**
 * By its official code, as `readCode` reads it; undefined where nobody bears it.
 * @throws Problem conflict `people.code.ambiguous`
 */
export async function findOrganisationByCode(db: Db | Tx, code: string): Promise<Organisation | undefined> {
  const [meant] = await whoIsMeant(db, [readCode(code)]);
  if (meant?.one) return meant.one;
  if (meant?.key === 'people.code.ambiguous') refuse(meant);
  return undefined;
}

/** The one commune of that name, or of which one that bore it is a part; undefined for none, or several. */
export async function findCommuneByName(db: Db | Tx, name: string): Promise<Organisation | undefined> {
  const folded = foldName(name);
  const found = (await findCommunesByNames(db, [folded])).get(folded) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Those whose name starts with what is typed, then those that contain a word that does; the exact name first,
 * then the largest. Of a code, all who bear it in whatever country.
 */
export async function suggestOrganisations(db: Db | Tx, typed: string, limit = 8): Promise<Organisation[]> {
  const coded = await whoBears(db, typed);
  if (coded.length > 0) return coded;
  const folded = foldName(typed).slice(0, 80);
  if (folded.length < 2) return [];
  return findByName(db, {
    fits: (own) => sql`(${own} like ${`${folded}%`} or ${own} like ${`% ${folded}%`})`,
    rank: (own) =>
      sql`case when ${own} = ${folded} then 0 when ${own} like ${`${folded}%`} then 1 else 2 end`,
    limit,
  });
}

/** All who bear a code, in whatever country; a code that lost its first zero is sought with it. */
async function whoBears(db: Db | Tx, typed: string): Promise<Organisation[]> {
  const reading = readCode(typed);
  const whole = reading.fault === 'zero' ? readCode(reading.written.padStart(5, '0')) : reading;
  const [meant] = await whoIsMeant(db, [whole]);
  return meant?.one ? [meant.one] : (meant?.several ?? []).map(({ bearer }) => bearer);
}

/** How many of each kind. */
export async function countOrganisations(db: Db | Tx): Promise<Record<OrganisationTable['kind'], number>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['kind', sql<number>`count(*)`.as('n')])
    .where('heir_id', 'is', null)
    .groupBy('kind')
    .execute();
  const none = Object.fromEntries(organisationKinds.map((kind) => [kind, 0]));
  const counted = Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
  return { ...none, ...counted } as Record<OrganisationTable['kind'], number>;
}

/** The members of a grouping, largest first. */
export async function listMembers(db: Db | Tx, groupingId: string): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisation')
    .selectAll()
    .where('id', 'in', membersOf(groupingId))
    .orderBy('population', (order) => order.desc().nullsLast())
    .execute();
  return rows.map(organisationOf);
}
