// SPDX-License-Identifier: AGPL-3.0-or-later
// The numbers that the forecast rests on, each between 0 and 1 and rising when things go better.
import { activeMonths, countBetween, day, indexAt, type View } from './work.ts';

const year = 365 * day;
const logShare = (value: number, top: number) => Math.log1p(Math.min(value, top)) / Math.log1p(top);

/** Human commits of the last 90 days. */
export function recentCommits({ work, at }: View): number {
  return countBetween(work, at - 90 * day, at);
}

export interface Silence {
  /** Seconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/** The longest interval without human work in the 730 days before `at`, both ends included. */
export function longestSilence({ work, at }: View): Silence {
  const start = at - 2 * year;
  let longest: Silence = { from: start, to: start, days: 0 };
  let previous = start;
  for (let index = indexAt(work, start + 1); index <= work.length; index++) {
    const next = index < work.length ? work.times[index]! : at;
    if (next - previous > longest.to - longest.from) longest = { from: previous, to: next, days: Math.floor((next - previous) / day) };
    previous = next;
  }
  return longest;
}

/** Persons active in at least three calendar months of a period. */
export function regularsBetween({ work }: View, from: number, to: number): number[] {
  return [...activeMonths(work, from, to)].filter(([, months]) => months >= 3).map(([person]) => person);
}

/** Regulars of months 13 to 24, and how many of them still wrote something in the last six months. */
export function keptRegulars(view: View): { regulars: number; kept: number } {
  const { work, at } = view;
  const regulars = regularsBetween(view, at - 2 * year, at - year);
  const lately = activeMonths(work, at - 182 * day, at);
  return { regulars: regulars.length, kept: regulars.filter((person) => lately.has(person)).length };
}

/** Regulars of the last twelve months. */
export function regulars(view: View): number {
  return regularsBetween(view, view.at - year, view.at).length;
}

/** Days since the last release; undefined where there never was one. */
export function releaseAge({ releases, at }: View): number | undefined {
  return releases.length ? Math.floor((at - releases[0]!) / day) : undefined;
}

export const scale = {
  /** ln(1+n)/ln(201), at most 200 commits. */
  recentWork: (commits: number) => logShare(commits, 200),
  /** 1 − ln(1+gap)/ln(731). */
  silence: (days: number) => 1 - logShare(days, 730),
  /** (kept + 1.8)/(regulars + 3): a prior of 0.6 that weighs as three people, for small teams. */
  retention: (kept: number, of: number) => (kept + 1.8) / (of + 3),
  /** ln(1+r)/ln(11), at most ten. */
  regulars: (count: number) => logShare(count, 10),
  /** 1 − ln(1+age)/ln(2001); never released counts as 2,000 days. */
  releases: (days: number | undefined) => 1 - logShare(days ?? 2000, 2000),
};
