// SPDX-License-Identifier: AGPL-3.0-or-later
// The software that people name in an offer or a reference.
import { Problem } from '../../../base/problem.ts';
import type {} from '../../../catalogue/tables.ts';
import type { Db, Tx } from '../../../platform/db.ts';

export interface NamedSoftware {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** @throws Problem not-found `market.no-software` */
export async function loadSoftware(db: Db | Tx, id: string): Promise<NamedSoftware> {
  const found = await db
    .selectFrom('software')
    .select(['id', 'slug', 'name'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw new Problem('not-found', 'market.no-software', { written: id.slice(0, 80) });
  return found;
}
