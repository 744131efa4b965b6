// SPDX-License-Identifier: AGPL-3.0-or-later
// Which records speak of one software. The answer depends on the records and the standing decisions alone,
// never on the order in which they came: keys are settled from the surest to the weakest, each in the order
// of its value.

import type { Conflict } from '../conflict.ts';
import type { Decision, SourceRecord } from '../record.ts';
import type { RecordId } from '../software.ts';
import { differences, type Key, keyKinds, keysOf, keyText } from './identity.ts';
import { byAge } from './rank.ts';
import { type Group, groupsOf, join, type Separated, settle } from './settle.ts';

/**
 * A key shared by more records than this identifies nothing: it merges no records, and its conflicts are
 * shown for the first of them only.
 */
const crowd = 200;
const shownConflicts = 20;

export interface Contest {
  readonly key: Key;
  readonly a: Group;
  readonly b: Group;
  readonly differ: Conflict['differ'];
}

/** The groups, oldest record first in each, and what keeps apart the groups that share a key. */
export function cluster(
  records: readonly SourceRecord[],
  decisions: readonly Decision[],
): { groups: Group[]; contests: Contest[] } {
  const sorted = [...records].sort(byAge);
  const groups = new Map<RecordId, Group>(sorted.map((record) => [record.id, [record]]));
  const separated = separations(decisions);
  joinAsDecided(groups, decisions, separated);
  const shared = sharedKeys(sorted);
  for (const { holders } of shared) if (holders.length <= crowd) settle(groups, holders, separated);
  const distinct = [...new Set(groups.values())]
    .map((group) => group.sort(byAge))
    .sort((a, b) => byAge(a[0]!, b[0]!));
  return { groups: distinct, contests: shared.flatMap((key) => contestsOf(key, groups, separated)) };
}

function separations(decisions: readonly Decision[]): Separated {
  const apart = new Map<RecordId, Set<RecordId>>();
  for (const { kind, a, b } of decisions) {
    if (kind !== 'different') continue;
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }
  if (apart.size === 0) return () => false;
  return (a, b) => a.some(({ id }) => b.some((other) => apart.get(id)?.has(other.id)));
}

function joinAsDecided(
  groups: Map<RecordId, Group>,
  decisions: readonly Decision[],
  separated: Separated,
): void {
  const same = decisions
    .filter(({ kind }) => kind === 'same')
    .map(({ a, b }) => (a < b ? ([a, b] as const) : ([b, a] as const)));
  same.sort((one, other) => `${one}`.localeCompare(`${other}`, 'en'));
  for (const [a, b] of same) {
    const [left, right] = [groups.get(a), groups.get(b)];
    if (left && right && left !== right && !separated(left, right)) join(groups, left, right);
  }
}

interface SharedKey {
  readonly key: Key;
  readonly holders: Group;
}

/** The keys that two records or more hold, from the surest kind to the weakest. */
function sharedKeys(sorted: readonly SourceRecord[]): SharedKey[] {
  const holders = new Map<string, { key: Key; holders: Group }>();
  for (const record of sorted) {
    for (const key of keysOf(record.claim)) {
      const text = keyText(key);
      const held = holders.get(text);
      if (held) held.holders.push(record);
      else holders.set(text, { key, holders: [record] });
    }
  }
  const shared = [...holders.values()].filter((one) => one.holders.length > 1);
  const rank = (key: Key) => keyKinds.indexOf(key.kind);
  return shared.sort((a, b) => rank(a.key) - rank(b.key) || (a.key.value < b.key.value ? -1 : 1));
}

function contestsOf(
  { key, holders }: SharedKey,
  groups: Map<RecordId, Group>,
  separated: Separated,
): Contest[] {
  const rivals = groupsOf(groups, holders).slice(0, shownConflicts);
  return rivals.flatMap((a, index) =>
    rivals.slice(index + 1).flatMap((b) => {
      if (separated(a, b)) return [];
      const found = differences(a, b);
      return [{ key, a, b, differ: found.length > 0 ? found : (['ambiguous'] as const) }];
    }),
  );
}
