// SPDX-License-Identifier: AGPL-3.0-or-later
// Ends all that was done in the name of an organisation by whoever signed in wrongly. Run by the operator
// (`mending`).
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';

/** Agents, the invitations they sent and the mandates they gave. @returns ids of the agents ended */
export async function endAll(tx: Tx, organisation: string, at: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update agent set until = greatest(${at}::timestamptz, since) where organisation_id = ${organisation} and until is null returning id`.execute(
    tx,
  );
  await sql`update agent_invitation set ended_at = ${at} where organisation_id = ${organisation} and ended_at is null`.execute(
    tx,
  );
  await sql`update mandate set withdrawn_on = halle.day_of(grantor_id, ${at}) where grantor_id = ${organisation} and withdrawn_on is null`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}
