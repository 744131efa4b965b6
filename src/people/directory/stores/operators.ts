// SPDX-License-Identifier: AGPL-3.0-or-later
// Which operator or grouping counts which organisation among its members.
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { Db, Tx } from '../../../platform/db.ts';

/** Member → the one of `operators` that counts it, or one whose heir it is, among its members. */
export async function listOperatorsOf(
  db: Db | Tx,
  operators: readonly string[],
  members: readonly string[],
): Promise<Map<string, Id<'Organisation'>>> {
  if (operators.length === 0 || members.length === 0) return new Map();
  const { rows } = await sql<{ member: string; operator: Id<'Organisation'> }>`
    select asked.member, m.grouping_id as operator from unnest(${[...new Set(members)]}::uuid[]) as asked (member)
    join organisation o on o.id = asked.member or o.heir_id = asked.member
    join organisation_member m on m.member_id = o.id and m.grouping_id = any(${operators}::uuid[])`.execute(
    db,
  );
  return new Map(rows.map(({ member, operator }) => [member, operator]));
}
