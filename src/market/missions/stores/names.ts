// SPDX-License-Identifier: AGPL-3.0-or-later
// Names that the pages of the market show beside an id.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Named } from '../named.ts';

/** Names and addresses of organisations, by id. */
export async function namesOf(
  db: Db | Tx,
  ids: readonly (string | undefined)[],
): Promise<Map<string, Named>> {
  const known = [...new Set(ids.filter((id) => id !== undefined))];
  if (known.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'slug'])
    .where('id', 'in', known)
    .execute();
  const apart = await namesakesAmong(db, known);
  return new Map(
    rows.map(({ id, name, slug }) => {
      const number = apart.get(id);
      return [id, { name, slug, ...(number && { apart: number }) }];
    }),
  );
}

/** The numbers of those whose name another provider bears too. */
async function namesakesAmong(db: Db | Tx, ids: readonly string[]): Promise<Map<string, Named['apart']>> {
  const { rows } = await sql<{ id: string; scheme: string; number: string; isProved: boolean }>`
    select o.id, p.scheme, p.number, p.number_proved_on is not null as "isProved"
    from provider p join organisation o on o.id = p.organisation_id
    where o.id = any(${ids}::uuid[]) and p.number is not null and exists (
      select from organisation other join provider on provider.organisation_id = other.id
      where other.folded = o.folded and other.id <> o.id and other.heir_id is null)`.execute(db);
  return new Map(rows.map(({ id, ...apart }) => [id, apart]));
}
