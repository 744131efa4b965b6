// SPDX-License-Identifier: AGPL-3.0-or-later
// Going back in time: what a rule would have said at a date, and what became of the project in the two years
// after.
import type { Facts, History } from '../facts/facts.ts';
import { day } from '../work/work.ts';

export interface Pair {
  readonly facts: Facts;
  /** The project's owner: pairs of one owner are kept on one side of a split. */
  readonly owner: string;
  /** Last second before the date T of the protocol. */
  readonly at: number;
  /** At least three human commits in months 13 to 24 after T, in two calendar months. */
  readonly alive: boolean;
  /** A human commit in the 90 days before T: the cases that silence alone does not settle. */
  readonly hard: boolean;
}

/** 1 January and 1 July of each year, from 2010-01-01 to 2022-01-01: seconds since 1970. */
export const dates: readonly number[] = Array.from(
  { length: 25 },
  (_, half) => Date.UTC(2010 + Math.floor(half / 2), (half % 2) * 6, 1) / 1000,
);

/**
 * The pairs of one repository: at least 20 human commits before T, the first of them a year before, one in
 * the last year, and a copy taken at least 730 days after T. Human: neither robot nor merge; by committer
 * date.
 */
export function pairsOf(facts: Facts, on: readonly number[] = dates): Pair[] {
  const times = humanTimes(facts.history);
  const owner = /\/\/[^/]+\/([^/]+)/.exec(facts.repository)?.[1] ?? facts.repository;
  return on.flatMap((date) => {
    const before = times.filter((time) => time < date);
    const atRisk =
      before.length >= 20 &&
      before[0]! <= date - 365 * day &&
      before.at(-1)! >= date - 365 * day &&
      facts.readAt >= date + 730 * day;
    if (!atRisk) return [];
    const after = times.filter((time) => time >= date + 365 * day && time < date + 730 * day);
    const months = new Set(after.map((time) => new Date(time * 1000).toISOString().slice(0, 7)));
    return [
      {
        facts,
        owner,
        at: date - 1,
        alive: after.length >= 3 && months.size >= 2,
        hard: before.at(-1)! >= date - 90 * day,
      },
    ];
  });
}

function humanTimes(history: History): number[] {
  const times: number[] = [];
  for (let row = 0; row < history.length; row++)
    if (!history.isBot[row] && history.parents[row]! <= 1) times.push(history.committerTs[row]!);
  return times.sort((a, b) => a - b);
}

/**
 * Area under the ROC curve: the chance that a project that lived was given more than one that did not; ties
 * count half. The Mann–Whitney statistic on mid-ranks. NaN where one side is empty.
 */
export function auc(scored: readonly { readonly score: number; readonly alive: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const alive = sorted.filter((pair) => pair.alive).length;
  let ranks = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]!.score === sorted[start]!.score) end++;
    const middle = (start + end + 1) / 2;
    for (let index = start; index < end; index++) if (sorted[index]!.alive) ranks += middle;
    start = end;
  }
  return (ranks - (alive * (alive + 1)) / 2) / (alive * (sorted.length - alive));
}
