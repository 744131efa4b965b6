// SPDX-License-Identifier: AGPL-3.0-or-later
// Who uses a software, as lists count it: those whom sources name, and those who say so themselves in public;
// each once, by who stands for it today.
import { type RawBuilder, sql } from 'kysely';

/**
 * `(software_id, organisation_id, organisation, declared)`: a row for each user. @param software SQL of an
 * array of ids of entries
 * @param on ISO date: declarations over by then are left out
 */
export function usersOf(software: RawBuilder<unknown>, on: string): RawBuilder<unknown> {
  return sql`(
    select distinct on (software_id, coalesce(organisation_id::text, lower(organisation)))
      software_id, organisation_id, organisation, declared
    from (
      select k.software_id, coalesce(o.heir_id, k.organisation_id) as organisation_id, k.organisation, false as declared
        from software_usage k left join organisation o on o.id = k.organisation_id where k.software_id = any(${software})
      union all
      select r.software_id, u.organisation_id, null, true from declared_use u join source_record r on r.id = u.record_id
        where r.software_id = any(${software}) and u.expires_on >= ${on}) said
    order by software_id, coalesce(organisation_id::text, lower(organisation)), declared)`;
}
