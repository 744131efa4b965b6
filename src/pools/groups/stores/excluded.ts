// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever a pool excluded by a vote and has not let back: what it signed stays due.
import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';

export interface ExcludedSeat {
  readonly seat: string;
  readonly name: string;
  readonly at: Date;
  readonly hasSigned: boolean;
}

/** The latest last. @param tx acts for a member */
export async function listExcluded(tx: Tx, pool: string): Promise<readonly ExcludedSeat[]> {
  const rows = await tx
    .selectFrom('pool_member as m')
    .innerJoin('organisation as o', (join) => join.on(sql<boolean>`o.id = halle.heir_of(m.organisation_id)`))
    .leftJoin('pool_seat_step as s', (join) =>
      join.onRef('s.thing_id', '=', 'm.id').on('s.step', '=', 'signed'),
    )
    .select(['m.id as seat', 'o.name', 'm.until', 's.step'])
    .where('m.group_id', '=', pool)
    .where('m.excluded', '=', true)
    .orderBy('m.until')
    .orderBy('m.id')
    .execute();
  return rows.map(({ seat, name, until, step }) => ({ seat, name, at: until!, hasSigned: step !== null }));
}
