// SPDX-License-Identifier: AGPL-3.0-or-later
// The seven numbers that the forecast adds up, each between 0 and 1 and rising when things go better.
import { day } from '../work.ts';
import type { Team } from './team.ts';

const year = 365 * day;
const month = 30.44 * day;
const quarter = 91.31 * day;

export const featureNames = [
  'presence',
  'recent-work',
  'longest-silence',
  'momentum',
  'faithful-work',
  'faithful-regulars',
  'third-pillar',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** Feature values in the order of `featureNames`. */
export function featuresOf(team: Team): number[] {
  return [presence(team), recentWork(team), silence(team), momentum(team), faithfulWork(team), faithfulRegulars(team), thirdPillar(team)];
}

/** Share of months with work, each past month weighing e^(−1/6) of the next: the last half-year makes two thirds of it. */
export function presence({ days, at }: Team): number {
  const worked = new Set(days.map((one) => Math.floor((at - one.at) / month)));
  let [sum, all] = [0, 0];
  for (let ago = 0; ago < 120; ago++) {
    const weight = Math.exp(-ago / 6);
    all += weight;
    if (worked.has(ago)) sum += weight;
  }
  return sum / all;
}

/** ln(1+n)/ln(61): commits of 30 days, three per person and day, sixty at most. */
export function recentWork({ counted, at }: Team): number {
  const commits = counted.filter((time) => time > at - 30 * day).length;
  return Math.log1p(Math.min(commits, 60)) / Math.log(61);
}

/** 1 − ln(1+gap)/ln(1461): the longest interval without work in four years, in days, both ends included. */
export function silence({ times, at }: Team): number {
  let [previous, longest] = [at - 4 * year, 0];
  for (const time of [...times.filter((one) => one > at - 4 * year), at]) {
    longest = Math.max(longest, time - previous);
    previous = time;
  }
  return 1 - Math.log1p(longest / day) / Math.log(1461);
}

/** 1 + ln((2+now)/(2+best))/4, at least 0: days worked in two years against the best two years of the last five. */
export function momentum({ days, at }: Team): number {
  const quarters = new Array<number>(20).fill(0);
  for (const one of days) {
    const ago = Math.floor((at - one.at) / quarter);
    if (ago < 20) quarters[ago]!++;
  }
  const from = (start: number) => quarters.slice(start, start + 8).reduce((sum, count) => sum + count, 0);
  const best = Math.max(...quarters.map((_, start) => from(start)));
  return Math.max(0, 1 + Math.log((2 + from(0)) / (2 + best)) / 4);
}

/** (k+6)/(n+10): of the n days worked in months 13 to 36, those by people who wrote in the last six months; drawn to 0.6. */
export function faithfulWork({ days, at }: Team): number {
  const here = activeSince(days, at - 182 * day);
  const before = days.filter((one) => one.at > at - 3 * year && one.at <= at - year);
  return (before.filter(({ person }) => here.has(person)).length + 6) / (before.length + 10);
}

/** (k+1.2)/(n+3): of the n people with three months of work in months 13 to 36, those who wrote in the last three months; drawn to 0.4. */
export function faithfulRegulars({ days, at }: Team): number {
  const here = activeSince(days, at - 91 * day);
  const months = new Map<number, Set<number>>();
  for (const one of days) {
    if (one.at <= at - 3 * year || one.at > at - year) continue;
    months.set(one.person, (months.get(one.person) ?? new Set()).add(one.month));
  }
  const regulars = [...months].filter(([, seen]) => seen.size >= 3).map(([person]) => person);
  return (regulars.filter((person) => here.has(person)).length + 1.2) / (regulars.length + 3);
}

/** ln(1+years)/ln 9: how long ago the third most senior of those who wrote in six months began, eight years at most; 0 without a third. */
export function thirdPillar({ days, since, at }: Team): number {
  const years = [...activeSince(days, at - 182 * day)].map((person) => Math.min(8, (at - since.get(person)!) / year));
  return Math.log1p(years.sort((a, b) => b - a)[2] ?? 0) / Math.log(9);
}

function activeSince(days: Team['days'], from: number): Set<number> {
  return new Set(days.filter((one) => one.at > from).map(({ person }) => person));
}
