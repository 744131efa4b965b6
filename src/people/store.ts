// SPDX-License-Identifier: AGPL-3.0-or-later
// Organisations in the database: found by code, by name as people type it, loaded by edition.
import { type Selectable, sql } from 'kysely';
import type { Id } from '../base/id.ts';
import { Problem } from '../base/problem.ts';
import type { Db, Tx } from '../platform/db.ts';
import { foldName, type Organisation } from './organisation.ts';
import type { OrganisationTable } from './tables.ts';

/** @throws Problem not-found `people.no-organisation` */
export async function loadOrganisation(db: Db | Tx, id: string): Promise<Organisation> {
  const row = await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('not-found', 'people.no-organisation', { written: id.slice(0, 80) });
  return organisation(row);
}

export async function findOrganisationBySlug(db: Db | Tx, slug: string): Promise<Organisation | undefined> {
  const row = await db.selectFrom('organisation').selectAll().where('slug', '=', slug).executeTakeFirst();
  return row && organisation(row);
}

/** By SIREN (9 digits), SIRET (14), INSEE code of a commune, or `nis:…`, `quebec:…`, `quebec-mrc:…`. */
export async function findOrganisationByCode(db: Db | Tx, code: string): Promise<Organisation | undefined> {
  const written = code.replace(/\s+/g, '').toUpperCase();
  const query = db.selectFrom('organisation').selectAll('organisation');
  const [, scheme, other] = /^([A-Z-]+):(\w+)$/.exec(written) ?? [];
  if (scheme && other) {
    const found = await query
      .innerJoin('organisation_code', 'organisation_id', 'organisation.id')
      .where('scheme', '=', scheme.toLowerCase())
      .where('code', '=', other)
      .executeTakeFirst();
    return found && organisation(found);
  }
  const row = /^\d{9}(\d{5})?$/.test(written)
    ? await query.where('siren', '=', written.slice(0, 9)).executeTakeFirst()
    : await query.where('insee', '=', written).executeTakeFirst();
  return row && organisation(row);
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
  return rows.length === 1 ? organisation(rows[0]!) : undefined;
}

/** Those whose name starts with what is typed, then those that contain a word that does; the exact name first, then the largest. */
export async function suggestOrganisations(db: Db | Tx, typed: string, limit = 8): Promise<Organisation[]> {
  const folded = foldName(typed).slice(0, 80);
  if (folded.length < 2) return [];
  const rows = await db
    .selectFrom('organisation')
    .selectAll()
    .where((where) => where.or([where('folded', 'like', `${folded}%`), where('folded', 'like', `% ${folded}%`)]))
    .orderBy(sql`folded <> ${folded}`)
    .orderBy(sql`folded not like ${`${folded}%`}`)
    .orderBy('population', (order) => order.desc().nullsLast())
    .orderBy('slug')
    .limit(limit)
    .execute();
  return rows.map(organisation);
}

/** How many of each kind. */
export async function countOrganisations(db: Db | Tx): Promise<Record<OrganisationTable['kind'], number>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['kind', sql<number>`count(*)`.as('n')])
    .groupBy('kind')
    .execute();
  return { commune: 0, grouping: 0, operator: 0, provider: 0, other: 0, ...Object.fromEntries(rows.map(({ kind, n }) => [kind, n])) };
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
  return rows.map(organisation);
}

function organisation(row: Selectable<OrganisationTable>): Organisation {
  const { id, kind, name, slug, country } = row;
  return {
    id: id as Id<'Organisation'>,
    kind,
    name,
    slug,
    country,
    ...(row.form !== null && { form: row.form }),
    ...(row.siren !== null && { siren: row.siren }),
    ...(row.insee !== null && { insee: row.insee }),
    ...(row.department !== null && { department: row.department }),
    ...(row.territory !== null && { territory: row.territory }),
    ...(row.population !== null && { population: row.population }),
    ...(row.population_year !== null && { populationYear: row.population_year }),
  };
}
