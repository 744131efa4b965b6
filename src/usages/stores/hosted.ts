// SPDX-License-Identifier: AGPL-3.0-or-later
// What operators say they host, counted and never named.
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { HostedSoftware } from '../users.ts';

/** @param on ISO date: declarations over by then are left out @returns by operator, then by name */
export async function listHostedBy(
  db: Db,
  operators: readonly string[],
  on: string,
): Promise<HostedSoftware[]> {
  if (operators.length === 0) return [];
  const { rows } = await sql<HostedSoftware>`
    select h.operator, s.slug, s.name, h.members::int, h.agreed::int, h.latest
    from halle.hosted_by(${[...operators]}::uuid[], ${on}::date) h join software s on s.id = h.software_id
    order by h.operator, s.name`.execute(db);
  return rows;
}
