// SPDX-License-Identifier: AGPL-3.0-or-later
// What an import would do, as a value: it is shown in plain words, then applied as it is.

import { type Fate, type Incoming, lineOf, type PlanLine } from './plan-line.ts';
import type { Decision, Entry, SourceRecord } from './record.ts';
import type { RecordId, SourceName } from './software.ts';

export interface ImportPlan {
  readonly source: SourceName;
  readonly lines: readonly PlanLine[];
  readonly counts: Readonly<Record<Fate | 'merged' | 'conflicts', number>>;
}

/**
 * The plan of an import.
 * @param entries what the records that came and all that is connected to them become (`merge`)
 * @param withdrawn known records that a complete import no longer has
 */
export function planImport(
  source: SourceName,
  incoming: readonly Incoming[],
  entries: readonly Entry[],
  withdrawn: readonly SourceRecord[] = [],
  decisions: readonly Decision[] = [],
): ImportPlan {
  const entryOf = new Map<RecordId, Entry>(
    entries.flatMap((entry) => entry.records.map((record) => [record.id, entry])),
  );
  const nameOf = new Map(entries.map((entry) => [entry.id, entry.software.name.value]));
  const decided = new Set(
    decisions.filter(({ kind }) => kind === 'same').flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );
  const lines = incoming.map(
    (one): PlanLine => lineOf(one, one.record && entryOf.get(one.record.id), { nameOf, decided }),
  );
  const gone = withdrawn.map(
    ({ claim }): PlanLine => ({
      fate: 'withdrawn',
      externalId: claim.externalId,
      place: claim.externalId,
      name: claim.name,
      complaints: [],
    }),
  );
  const all = [...lines, ...gone];
  return { source, lines: all, counts: countsOf(all) };
}

function countsOf(lines: readonly PlanLine[]): ImportPlan['counts'] {
  const counts = {
    new: 0,
    changed: 0,
    returned: 0,
    unchanged: 0,
    withdrawn: 0,
    refused: 0,
    merged: 0,
    conflicts: 0,
  };
  for (const { fate, mergedWith, conflicts } of lines) {
    counts[fate] += 1;
    if (mergedWith?.length) counts.merged += 1;
    if (conflicts?.length) counts.conflicts += 1;
  }
  return counts;
}
