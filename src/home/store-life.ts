// SPDX-License-Identifier: AGPL-3.0-or-later
// What lives in the halle, from what all may read: the last who said that they use a software, or the nearest
// where somebody asks from where.
import { sql } from 'kysely';
import type { Place } from '../base/place.ts';
import type { Db } from '../platform/db.ts';
import { type SaidRow, saidBy, saidIn, saidOf } from '../usages/stores/public.ts';
import type { LivelyUse } from './home.ts';

interface UseRow extends SaidRow {
  id: string;
  name: string;
  slug: string;
  software: string;
  software_slug: string;
}

/**
 * One use of each organisation, so that none fills the list.
 * @param on ISO date: declarations over by then are left out
 * @param near its nearest first; those of which nobody knows the place are left out
 */
export async function listLivelyUses(
  db: Db,
  { on, near, most }: { on: string; near?: Place | undefined; most: number },
): Promise<LivelyUse[]> {
  const far = near
    ? sql`power(p.latitude - ${near.latitude}, 2) + power((p.longitude - ${near.longitude}) * cosd(${near.latitude}), 2)`
    : sql`0`;
  const { rows } = await sql<UseRow>`
    select * from (
      select distinct on (o.id) o.id, o.name, o.slug, s.name as software, s.slug as software_slug, ${far} as far, ${saidOf}
      from public_use u join organisation o on o.id = u.organisation_id ${saidBy} join software s on s.id = u.software_id
      ${near ? sql`join` : sql`left join`} organisation_place p on p.organisation_id = o.id
      where u.expires_on >= ${on}
      order by o.id, u.confirmed_on desc, s.slug) as each
    order by far, confirmed_on desc, slug limit ${most}`.execute(db);
  return rows.map((row) => ({
    organisation: { id: row.id, name: row.name, slug: row.slug },
    software: { name: row.software, slug: row.software_slug },
    ...saidIn(row),
  }));
}
