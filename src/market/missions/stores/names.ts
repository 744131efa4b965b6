// SPDX-License-Identifier: AGPL-3.0-or-later
// Names that the pages of the market show beside an id: organisations, territories.
import type { Db, Tx } from '../../../platform/db.ts';

/** Names and addresses of organisations, by id. */
export async function namesOf(
  db: Db | Tx,
  ids: readonly (string | undefined)[],
): Promise<Map<string, { name: string; slug: string }>> {
  const known = [...new Set(ids.filter((id) => id !== undefined))];
  if (known.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'slug'])
    .where('id', 'in', known)
    .execute();
  return new Map(rows.map(({ id, name, slug }) => [id, { name, slug }]));
}

/** Names of territories, by ISO 3166-2 code. One that the directory does not name is absent. */
export async function territoryNames(db: Db | Tx, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom('territory')
    .select(['code', 'name'])
    .where('code', 'in', [...codes])
    .execute();
  return new Map(rows.map(({ code, name }) => [code, name]));
}
