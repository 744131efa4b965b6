// SPDX-License-Identifier: AGPL-3.0-or-later
// Organisations in the database: found by code, by name as people type it, loaded by edition.
import { sql } from 'kysely';
import { Problem } from '../../../base/problem.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { readCode } from '../codes/code.ts';
import { refuse } from '../codes/meant.ts';
import { foldName, type Organisation } from '../organisation.ts';
import type { OrganisationTable } from '../tables.ts';
import { whoIsMeant } from './codes.ts';
import { organisationOf } from './rows.ts';

/** @throws Problem not-found `people.no-organisation` */
export async function loadOrganisation(db: Db | Tx, id: string): Promise<Organisation> {
  const row = await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('not-found', 'people.no-organisation', { written: id.slice(0, 80) });
  return organisationOf(row);
}

export async function findOrganisationBySlug(db: Db | Tx, slug: string): Promise<Organisation | undefined> {
  const row = await db.selectFrom('organisation').selectAll().where('slug', '=', slug).executeTakeFirst();
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

/** The one commune of that name; undefined when there is none, or several. */
export async function findCommuneByName(db: Db | Tx, name: string): Promise<Organisation | undefined> {
  const rows = await db
    .selectFrom('organisation')
    .selectAll()
    .where('kind', '=', 'commune')
    .where('folded', '=', foldName(name))
    .limit(2)
    .execute();
  return rows.length === 1 ? organisationOf(rows[0]!) : undefined;
}

/**
 * Those whose name starts with what is typed, then those that contain a word that does; the exact name first,
 * then the largest. Of a code, all who bear it in whatever country.
 */
export async function suggestOrganisations(db: Db | Tx, typed: string, limit = 8): Promise<Organisation[]> {
  const [meant] = await whoIsMeant(db, [readCode(typed)]);
  if (meant?.one) return [meant.one];
  if (meant && meant.several.length > 0) return meant.several.map(({ bearer }) => bearer);
  const folded = foldName(typed).slice(0, 80);
  if (folded.length < 2) return [];
  const rows = await db
    .selectFrom('organisation')
    .selectAll()
    .where((where) =>
      where.or([where('folded', 'like', `${folded}%`), where('folded', 'like', `% ${folded}%`)]),
    )
    .orderBy(sql`folded <> ${folded}`)
    .orderBy(sql`folded not like ${`${folded}%`}`)
    .orderBy('population', (order) => order.desc().nullsLast())
    .orderBy('slug')
    .limit(limit)
    .execute();
  return rows.map(organisationOf);
}

/** How many of each kind. */
export async function countOrganisations(db: Db | Tx): Promise<Record<OrganisationTable['kind'], number>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['kind', sql<number>`count(*)`.as('n')])
    .groupBy('kind')
    .execute();
  return {
    commune: 0,
    grouping: 0,
    operator: 0,
    provider: 0,
    other: 0,
    ...Object.fromEntries(rows.map(({ kind, n }) => [kind, n])),
  };
}

/** The members of a grouping, largest first. */
export async function listMembers(db: Db | Tx, groupingId: string): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisation_member')
    .innerJoin('organisation', 'organisation.id', 'organisation_member.member_id')
    .selectAll('organisation')
    .where('grouping_id', '=', groupingId)
    .orderBy('population', (order) => order.desc().nullsLast())
    .execute();
  return rows.map(organisationOf);
}
