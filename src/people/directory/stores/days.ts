// SPDX-License-Identifier: AGPL-3.0-or-later
// Which day a moment is where organisations are.
import { sql } from 'kysely';
import { type Day, dayAt, dayHere } from '../../../base/day.ts';
import type { Db, Tx } from '../../../platform/db.ts';

/** The day of a moment where an organisation is; of nobody's, or one that is unknown, the halle's. */
export async function dayWhere(db: Db | Tx, organisation: string | undefined, at: Date): Promise<Day> {
  if (organisation === undefined) return dayHere(at);
  return (await daysWhere(db, [organisation], at))(organisation);
}

/** Likewise of several: a function from the id of each. */
export async function daysWhere(
  db: Db | Tx,
  organisations: readonly string[],
  at: Date,
): Promise<(organisation: string) => Day> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'country', 'territory', 'department'])
    .where('id', '=', sql<string>`any(${[...new Set(organisations)]}::uuid[])`)
    .execute();
  const known = new Map(rows.map(({ id, ...place }) => [id, dayAt(place, at)]));
  return (organisation) => known.get(organisation) ?? dayHere(at);
}
