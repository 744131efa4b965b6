// SPDX-License-Identifier: AGPL-3.0-or-later
// Who stands in the directory already under a number or an address of a list.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Standing } from '../adopting.ts';
import type { Listed } from '../edition.ts';

/** All who bear a SIREN or an address of these, and where an address is taken, those that begin like it. */
export async function listStanding(db: Db | Tx, organisations: readonly Listed[]): Promise<Standing[]> {
  const sirens = organisations.flatMap(({ siren }) => siren ?? []);
  const slugs = organisations.map(({ slug }) => slug);
  const columns = sql`id, siren, slug, source <> 'itself' as known`;
  const { rows } = await sql<Standing>`
    select ${columns} from organisation where siren = any(${sirens}::text[])
    union select ${columns} from organisation where slug = any(${slugs}::text[])`.execute(db);
  const ids = new Map(organisations.map(({ slug, id }) => [slug, id]));
  const taken = rows.filter(({ slug, id }) => ids.has(slug) && ids.get(slug) !== id);
  if (taken.length === 0) return rows;
  const like = taken.map(({ slug }) => `${slug}-%`);
  const { rows: near } = await sql<Standing>`
    select ${columns} from organisation where slug like any(${like}::text[])`.execute(db);
  return [...rows, ...near];
}
