// SPDX-License-Identifier: AGPL-3.0-or-later
// Which operator or grouping counts which organisation among its members.
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { Db, Tx } from '../../../platform/db.ts';

/** Member → the one of `operators` that counts it among its members. */
export async function listOperatorsOf(
  db: Db | Tx,
  operators: readonly string[],
  members: readonly string[],
): Promise<Map<string, Id<'Organisation'>>> {
  if (operators.length === 0 || members.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisation_member')
    .select(['grouping_id', 'member_id'])
    .where('grouping_id', '=', sql<string>`any(${operators}::uuid[])`)
    .where('member_id', '=', sql<string>`any(${members}::uuid[])`)
    .execute();
  return new Map(rows.map(({ grouping_id, member_id }) => [member_id, grouping_id as Id<'Organisation'>]));
}
