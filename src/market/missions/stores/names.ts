// SPDX-License-Identifier: AGPL-3.0-or-later
// Names that the pages of the market show beside an id.
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
