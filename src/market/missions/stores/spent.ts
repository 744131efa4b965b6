// SPDX-License-Identifier: AGPL-3.0-or-later
// What an organisation retained through the halle this year for the same kind of work: as far as the
// transaction sees its offers.
import { sql } from 'kysely';
import { money } from '../../../base/money.ts';
import type { Tx } from '../../../platform/db.ts';
import type { Mission } from '../mission.ts';
import type { Spent } from '../spent.ts';

/**
 * Missions of the organisation whose offer was retained in the calendar year of a day, of the same kind or
 * the same software: this one and those withdrawn left out.
 * @param on where the organisation is, ISO date
 */
export async function listSpent(tx: Tx, mission: Mission, on: string): Promise<Spent[]> {
  const { id, organisation, kind, software = null, ceilingExclVat } = mission;
  const { rows } = await sql<{ slug: string; title: string; price_cents: number; provider: string | null }>`
    select m.slug, m.title, o.price_cents, maker.name as provider
    from mission m join mission_step s on s.thing_id = m.id and s.step = 'accepted'
      join mission_offer o on o.id = s.about
      left join organisation maker on maker.id = o.organisation_id
    where m.organisation_id = ${organisation} and m.id <> ${id} and m.currency = ${ceilingExclVat.currency}
      and (m.kind = ${kind} or halle.software_of(m.record_id) = halle.software_of(${software}::uuid))
      and extract(year from halle.day_of(m.organisation_id, s.at)) = extract(year from ${on}::date)
      and not exists (select from mission_step w where w.thing_id = m.id and w.step = 'withdrawn')
    order by s.at limit 200`.execute(tx);
  return rows.map(({ slug, title, price_cents, provider }) => ({
    ...{ slug, title, price: money(price_cents, ceilingExclVat.currency) },
    ...(provider === null ? {} : { provider }),
  }));
}
