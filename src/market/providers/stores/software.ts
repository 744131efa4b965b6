// SPDX-License-Identifier: AGPL-3.0-or-later
// The software that people name in an offer or a reference.
import { sql } from 'kysely';
import { Problem } from '../../../base/problem.ts';
import type {} from '../../../catalogue/tables.ts';
import type { Db, Tx } from '../../../platform/db.ts';

export interface NamedSoftware {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/**
 * By its address or its whole name, whatever its capitals.
 * @throws Problem not-found `market.no-software` when there is none, or several
 */
export async function loadSoftwareNamed(db: Db | Tx, written: string): Promise<NamedSoftware> {
  const words = written.trim().slice(0, 160);
  const rows = await db
    .selectFrom('software')
    .select(['id', 'slug', 'name'])
    .where((where) =>
      where.or([where('slug', '=', words), where(sql<string>`lower(name)`, '=', words.toLowerCase())]),
    )
    .limit(3)
    .execute();
  const found = rows.find(({ slug }) => slug === words) ?? (rows.length === 1 ? rows[0] : undefined);
  if (!found) throw new Problem('not-found', 'market.no-software', { written: words.slice(0, 80) });
  return found;
}

/** The one that has this address now. */
export function findSoftware(db: Db | Tx, slug: string): Promise<NamedSoftware | undefined> {
  return db.selectFrom('software').select(['id', 'slug', 'name']).where('slug', '=', slug).executeTakeFirst();
}
