// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is a member of what, by who stands for it today: a list may still name a commune that merged.
import { type RawBuilder, sql } from 'kysely';

/** The members of a grouping, each once. @param grouping its id, or a column */
export const membersOf = (grouping: string | RawBuilder<unknown>): RawBuilder<string> => sql<string>`(
  select coalesce(listed.heir_id, listed.id) from organisation_member m join organisation listed on listed.id = m.member_id
  where m.grouping_id = any(halle.line_of(${typeof grouping === 'string' ? sql`${grouping}::uuid` : grouping})))`;

/** What an organisation, or one whose heir it is, is a member of. */
export const groupingsOf = (member: string): RawBuilder<string> => sql<string>`(
  select halle.heir_of(m.grouping_id) from organisation_member m where m.member_id = any(halle.line_of(${member}::uuid)))`;
