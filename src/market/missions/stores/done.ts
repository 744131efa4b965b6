// SPDX-License-Identifier: AGPL-3.0-or-later
// The missions that an organisation delivered and that were confirmed: seen by all.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import type { MissionKind } from '../mission.ts';

export interface DoneMission {
  readonly slug: string;
  readonly title: string;
  readonly kind: MissionKind;
  readonly organisation: string;
  readonly software?: string;
  readonly confirmedAt: Date;
  /** The two sides were tied: shown, and no independent proof. */
  readonly linked: boolean;
}

/** The latest first. */
export async function listDone(db: Db | Tx, provider: string): Promise<DoneMission[]> {
  const { rows } = await sql<Omit<DoneMission, 'software'> & { software: string | null }>`
    select m.slug, m.title, m.kind, asker.name as organisation, s.name as software, c.at as "confirmedAt",
      bool_or(d.linked or c.linked) as linked
    from mission m join mission_step c on c.thing_id = m.id and c.step = 'confirmed'
      join mission_step d on d.thing_id = m.id and d.step = 'delivered' and d.organisation_id = ${provider}
      join organisation asked on asked.id = m.organisation_id
      join organisation asker on asker.id = coalesce(asked.heir_id, asked.id)
      left join source_record r on r.id = m.record_id left join software s on s.id = r.software_id
    where m.published group by m.id, asker.name, s.name, c.at order by c.at desc, m.id limit 100`.execute(db);
  return rows.map(({ software, ...rest }) => ({ ...rest, ...(software === null ? {} : { software }) }));
}
