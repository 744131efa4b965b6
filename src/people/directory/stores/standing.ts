// SPDX-License-Identifier: AGPL-3.0-or-later
// Who stands in the directory already under a number or an address of a list.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import type { Standing } from '../adopting.ts';
import type { Listed } from '../edition.ts';

export async function listStanding(db: Db | Tx, organisations: readonly Listed[]): Promise<Standing[]> {
  const sirens = organisations.flatMap(({ siren }) => siren ?? []);
  const slugs = organisations.map(({ slug }) => slug);
  const { rows } = await sql<Standing>`
    select id, siren, slug from organisation where siren = any(${sirens}::text[])
    union select id, siren, slug from organisation where slug = any(${slugs}::text[])`.execute(db);
  return rows;
}
