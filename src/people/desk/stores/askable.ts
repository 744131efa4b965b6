// SPDX-License-Identifier: AGPL-3.0-or-later
// Of whom an organisation may ask a mandate at once: its members that gave none and were not asked.
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';
import { members } from '../../networks/store.ts';

/** @param tx acts for the organisation */
export async function listAskable(
  tx: Tx,
  organisation: string,
  on: string,
  most: number,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select o.id, o.name from (${members(sql`${organisation}::uuid`)}) as m (id) join organisation o using (id)
    where not exists (select from mandate g where g.grantor_id = o.id and g.mandatary_id = ${organisation}::uuid
        and g.withdrawn_on is null and g.until_day >= ${on})
      and not exists (select from mandate_request r where r.grantor_id = o.id and r.mandatary_id = ${organisation}::uuid
        and r.answered_on is null)
    order by o.name, o.slug limit ${most}`.execute(tx);
  return rows;
}
