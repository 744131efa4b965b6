// SPDX-License-Identifier: AGPL-3.0-or-later
// Groups that share one key become one, unless something keeps them apart.
import type { SourceRecord } from '../record.ts';
import type { RecordId } from '../software.ts';
import { differences } from './identity.ts';

/** Records of one software. */
export type Group = SourceRecord[];

/** Whether a person said that two groups are different things. */
export type Separated = (a: Group, b: Group) => boolean;

/** Puts the second group into the first. */
export function join(groups: Map<RecordId, Group>, a: Group, b: Group): void {
  a.push(...b);
  for (const { id } of b) groups.set(id, a);
}

/**
 * Joins the groups that share one key, unless something keeps them apart or one of them could belong to
 * either of two others.
 */
export function settle(groups: Map<RecordId, Group>, holders: Group, separated: Separated): void {
  for (const circle of circles(groupsOf(groups, holders), separated)) {
    const agreed = circle.every((a, index) => circle.slice(index + 1).every((b) => mayJoin(a, b, separated)));
    const parts = agreed ? [circle] : [...Map.groupBy(circle, signature).values()];
    for (const part of parts) joinAll(groups, part, separated);
  }
}

/** Joins to the first group those that may join it as it was, and still may as it grows. */
function joinAll(
  groups: Map<RecordId, Group>,
  [first, ...rest]: readonly Group[],
  separated: Separated,
): void {
  const near = rest.filter((group) => mayJoin(first!, group, separated));
  for (const group of near) if (mayJoin(first!, group, separated)) join(groups, first!, group);
}

const mayJoin = (a: Group, b: Group, separated: Separated) =>
  !separated(a, b) && differences(a, b).length === 0;

/** Groups linked, step by step, by being joinable. */
function circles(list: readonly Group[], separated: Separated): Group[][] {
  const left = new Set(list);
  const found: Group[][] = [];
  for (const start of list) {
    if (!left.delete(start)) continue;
    const circle = [start];
    for (const group of circle) {
      const near = [...left].filter((other) => mayJoin(group, other, separated));
      for (const other of near) left.delete(other);
      circle.push(...near);
    }
    found.push(circle);
  }
  return found;
}

/**
 * What tells a group from others: with the same signature, two groups belong to the same of several
 * candidates.
 */
function signature(group: Group): string {
  const claims = group.map(({ claim }) => claim);
  return JSON.stringify(
    [
      claims.map(({ repositories }) => repositories[0]?.path),
      claims.map(({ wikidata }) => wikidata),
      claims.map(({ comptoir }) => comptoir),
    ].map((values) => [...new Set(values.filter(Boolean))].sort()),
  );
}

/** The groups that these records are in. */
export function groupsOf(groups: Map<RecordId, Group>, holders: Group): Group[] {
  return [...new Set(holders.map(({ id }) => groups.get(id)!))];
}
