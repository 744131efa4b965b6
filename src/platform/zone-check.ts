// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether the database knows every zone that its rules go by: where it does not, whatever depends on a day
// there would fail.
import { sql } from 'kysely';
import { zonesHere } from '../base/zone.ts';
import type { Check } from './check.ts';
import type { Tx } from './db.ts';

/** Those that the database does not know. */
export async function unknownZones(tx: Tx, zones: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ zone: string }>`
    select zone from unnest(${zones}::text[]) as asked (zone)
    where lower(zone) not in (select lower(name) from pg_timezone_names) order by zone`.execute(tx);
  return rows.map(({ zone }) => zone);
}

export const zoneChecks: readonly Check[] = [
  {
    name: 'platform.check.zones',
    look: async (tx) =>
      (await unknownZones(tx, zonesHere())).map((zone) => ({
        key: 'platform.check.zone',
        mend: 'platform.check.mend-zone',
        facts: { zone },
      })),
  },
];
