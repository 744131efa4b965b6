// SPDX-License-Identifier: AGPL-3.0-or-later
// The law of merges: records and standing decisions in, entries with provenance and visible conflicts out.
// Always computed anew from the whole of what is connected, so that no order of arrival matters and every
// decision can be undone.

import type { Conflict } from '../conflict.ts';
import type { Decision, Entry, SourceRecord } from '../record.ts';
import type { RecordId } from '../software.ts';
import { type Contest, cluster } from './clusters.ts';
import { mergeFields } from './fields.ts';
import { byTrust } from './rank.ts';

/**
 * The entries that records and decisions make, sorted by id. The id of an entry is that of its earliest-known
 * record: it stays through merges, and comes back when a merge is undone.
 */
export function merge(records: readonly SourceRecord[], decisions: readonly Decision[] = []): Entry[] {
  const { groups, contests } = cluster(records, decisions);
  const conflicts = conflictsByEntry(contests);
  const entries = groups.map((group): Entry => {
    const id = group[0]!.id;
    const ranked = [...group].sort(byTrust);
    const speaking = ranked.filter(({ withdrawn }) => !withdrawn);
    const software = { id, ...mergeFields(speaking.length > 0 ? speaking : ranked) };
    return {
      id,
      records: ranked,
      software,
      withdrawn: !stands(speaking),
      conflicts: conflicts.get(id) ?? [],
    };
  });
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Some source has it, and no person hides it; a correction alone keeps nothing standing. */
const stands = (speaking: readonly SourceRecord[]): boolean =>
  speaking.some(({ claim }) => claim.source !== 'correction') && !speaking.some(({ claim }) => claim.hides);

/** Both sides see the conflict; of several keys shared with one other entry, the surest is shown. */
function conflictsByEntry(contests: readonly Contest[]): Map<RecordId, Conflict[]> {
  const found = new Map<RecordId, Map<RecordId, Conflict>>();
  for (const { key, a, b, differ } of contests) {
    for (const [mine, other] of [[a[0]!.id, b[0]!.id] as const, [b[0]!.id, a[0]!.id] as const]) {
      const seen = found.get(mine) ?? new Map<RecordId, Conflict>();
      if (!seen.has(other)) seen.set(other, { key, with: other, differ });
      found.set(mine, seen);
    }
  }
  return new Map(
    [...found].map(([id, seen]) => [id, [...seen.values()].sort((a, b) => (a.with < b.with ? -1 : 1))]),
  );
}
