// SPDX-License-Identifier: AGPL-3.0-or-later
// Software as the sentences of the journal name it, whatever table leads to its record.
import { type RawBuilder, sql } from 'kysely';
import type { TargetNaming, TargetNamings } from '../../people/desk/stores/targets.ts';

/** @param from rows of `id` and `record_id`, both uuid; named is the entry that the record is in today */
export const softwareBehind =
  (from: (ids: readonly string[]) => RawBuilder<unknown>): TargetNaming =>
  async (tx, ids) => {
    const { rows } = await sql<{ id: string; name: string; slug: string }>`
      select t.id, s.name, s.slug from (${from(ids)}) t join source_record r on r.id = t.record_id
      join software s on s.id = r.software_id`.execute(tx);
    return new Map(rows.map(({ id, name, slug }) => [id, { label: name, page: 'software', slug }]));
  };

export const softwareTargets: TargetNamings = {
  software: softwareBehind((ids) => sql`select id, id as record_id from unnest(${ids}::uuid[]) id`),
  'network-item': softwareBehind(
    (ids) => sql`select id, subject::uuid as record_id from network_item
      where id = any(${ids}::uuid[]) and kind = 'libre'`,
  ),
  governance: softwareBehind(
    (ids) => sql`select id, record_id from network_governance where id = any(${ids}::uuid[])`,
  ),
};
