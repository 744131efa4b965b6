// SPDX-License-Identifier: AGPL-3.0-or-later
// The vitality index of Developers Italia (publiccode-crawler, vitality-ranges.yml and repo_activity.go),
// from git alone as theirs.
import { day, type View } from '../work/work.ts';

type Range = readonly [least: number, points: number];

const community: readonly Range[] = [
  [28, 36],
  [24, 32],
  [20, 28],
  [16, 24],
  [12, 20],
  [8, 16],
  [4, 12],
  [2, 8],
  [0, 4],
];
const activity: readonly Range[] = [
  [35, 60],
  [30, 50],
  [25, 44],
  [18, 38],
  [15, 32],
  [12, 26],
  [9, 20],
  [6, 14],
  [4, 8],
  [0, 2],
];
const releases: readonly Range[] = [
  [4, 50],
  [2, 40],
  [1, 30],
  [0, 20],
];
const longevity: readonly Range[] = [
  [730, 35],
  [365, 30],
  [0, 20],
];

const pointsOf = (ranges: readonly Range[], value: number) =>
  ranges.find(([least]) => value >= least)?.[1] ?? 0;

/**
 * One day's index, at most 100.
 * @param authors everybody who ever wrote before that day, robots included;
 * @param commits of that day, a merge counting twice
 */
export function vitalityOfDay({ authors = 0, commits = 0, tags = 0, ageInDays = 0 }): number {
  const sum =
    pointsOf(community, authors) +
    pointsOf(activity, commits) +
    pointsOf(releases, tags) +
    pointsOf(longevity, ageInDays);
  return Math.min(100, sum);
}

/**
 * The mean of sixty days, cut to a whole number. A repository dead for years keeps 61 at least, once it is
 * two years old.
 */
export function italianVitality({ facts: { history }, at }: View): number {
  const first = new Map<number, number>();
  const commits = new Array<number>(60).fill(0);
  const tags = new Array<number>(60).fill(0);
  let oldest = at;
  for (let row = 0; row < history.length; row++) {
    const time = history.authorTs[row]!;
    if (history.committerTs[row]! > at || time > at) continue;
    oldest = Math.min(oldest, time);
    first.set(history.author[row]!, Math.min(time, first.get(history.author[row]!) ?? time));
    const ago = Math.floor(at / day) - Math.floor(time / day);
    if (ago >= 60) continue;
    commits[ago]! += history.parents[row]! > 1 ? 2 : 1;
    tags[ago]! += history.tagged[row]!;
  }
  const ageInDays = (at - oldest) / day;
  const starts = [...first.values()];
  const days = commits.map((count, ago) =>
    vitalityOfDay({
      authors: starts.filter((time) => time < at - ago * day).length,
      commits: count,
      tags: tags[ago]!,
      ageInDays,
    }),
  );
  return Math.floor(days.reduce((sum, points) => sum + points, 0) / days.length);
}
