// SPDX-License-Identifier: AGPL-3.0-or-later
// What assemblies decided of their seats, as acts say it.
import '../tables.ts';
import type { Selectable } from 'kysely';
import type { Tx } from '../../../platform/db.ts';
import type { PoolActTable } from '../tables.ts';

/** What each assembly decided of its seat: the first of its acts. */
export const decisionsOf = (tx: Tx, seats: readonly string[]) =>
  tx
    .selectFrom('pool_act')
    .select(['seat_id', 'decided_on', 'reference'])
    .where('subject_kind', '=', 'seat')
    .where('seat_id', 'in', seats)
    .execute();

export const deliberationOf = ({
  decided_on,
  reference,
}: Pick<Selectable<PoolActTable>, 'decided_on' | 'reference'>) => ({
  on: decided_on,
  reference: reference ?? undefined,
});
