// SPDX-License-Identifier: AGPL-3.0-or-later
// Who uses a software, as lists count it: those whom sources name, and those who say so themselves in public;
// each once.
import { type RawBuilder, sql } from 'kysely';

/**
 * `(software_id, organisation_id, organisation, declared)`: a row for each user. @param software SQL of an
 * array of ids of entries
 * @param on ISO date: declarations over by then are left out
 */
export function usersOf(software: RawBuilder<unknown>, on: string): RawBuilder<unknown> {
  return sql`(
    select software_id, organisation_id, organisation, false as declared from software_usage where software_id = any(${software})
    union all
    select distinct r.software_id, u.organisation_id, null, true from declared_use u join source_record r on r.id = u.record_id
    where r.software_id = any(${software}) and u.expires_on >= ${on}
      and not exists (select from software_usage k where k.software_id = r.software_id and k.organisation_id = u.organisation_id))`;
}
