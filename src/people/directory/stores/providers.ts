// SPDX-License-Identifier: AGPL-3.0-or-later
// Organisations that make themselves known: a provider under its official number. The directory lists all
// others.
import type { Id } from '../../../base/id.ts';
import { slugify } from '../../../base/text.ts';
import type { Tx } from '../../../platform/db.ts';
import { foldName } from '../organisation.ts';
import '../tables.ts';

export interface NewProvider {
  readonly id: Id<'Organisation'>;
  readonly name: string;
  /** `siren`, or a scheme of `organisation_code`. */
  readonly scheme: string;
  readonly number: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Writes an organisation of kind `provider`. @returns whether nobody bears its number yet */
export async function addProvider(tx: Tx, added: NewProvider, on: string): Promise<boolean> {
  const { id, scheme, number } = added;
  const row = await tx
    .insertInto('organisation')
    .values({ ...rowOf(added, on), slug: await freeSlug(tx, slugify(added.name)) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row || scheme === 'siren') return row !== undefined;
  const code = await tx
    .insertInto('organisation_code')
    .values({ scheme, code: number, organisation_id: id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('code')
    .executeTakeFirst();
  return code !== undefined;
}

function rowOf({ id, name, scheme, number, country }: NewProvider, on: string) {
  const unknown = {
    form: null,
    insee: null,
    department: null,
    territory: null,
    population: null,
    population_year: null,
  };
  const from = { source: 'itself', source_version: '1', source_date: on, verified: false };
  const siren = scheme === 'siren' ? number : null;
  return { ...unknown, ...from, id, kind: 'provider' as const, name, folded: foldName(name), country, siren };
}

/** `acme`, else `acme-2`, `acme-3`…: organisations of one name keep addresses of their own. */
async function freeSlug(tx: Tx, slug: string): Promise<string> {
  const rows = await tx
    .selectFrom('organisation')
    .select('slug')
    .where((where) => where.or([where('slug', '=', slug), where('slug', 'like', `${slug}-%`)]))
    .execute();
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}

/** Its number was proved to be its own. */
export async function verifyOrganisation(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('organisation').set({ verified: true }).where('id', '=', id).execute();
}

/** Takes its official number back: whoever bears it can register. */
export async function releaseNumber(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('organisation').set({ siren: null, verified: false }).where('id', '=', id).execute();
  await tx.deleteFrom('organisation_code').where('organisation_id', '=', id).execute();
}
