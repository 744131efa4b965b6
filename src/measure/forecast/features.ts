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
  'retention',
  'third-pillar',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** Feature values in the order of `featureNames`. */
export function featuresOf(team: Team): readonly number[] {
  const known = features.get(team);
  if (known) return known;
  const values = [presence, recentWork, silence, momentum, faithfulWork, faithfulRegulars, thirdPillar].map((feature) => feature(team));
  features.set(team, values);
  return values;
}

/** Each question asks again for the same team. */
const features = new WeakMap<Team, readonly number[]>();

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
export function recentWork(team: Team): number {
  return Math.log1p(Math.min(recentCommits(team), 60)) / Math.log(61);
}

/** The longest interval without established work in four years: seconds since 1970, both ends included. */
export function longestSilence({ times, at }: Team): { from: number; to: number; days: number } {
  const start = at - 4 * year;
  let longest = { from: start, to: start };
  let previous = start;
  const look = (time: number) => {
    if (time - previous > longest.to - longest.from) longest = { from: previous, to: time };
    previous = time;
  };
  for (const time of times) if (time > start) look(time);
  look(at);
  return { ...longest, days: Math.floor((longest.to - longest.from) / day) };
}

/** 1 − ln(1+gap)/ln(1461): the longest interval without work in four years, in days, both ends included. */
export function silence(team: Team): number {
  const { from, to } = longestSilence(team);
  return 1 - Math.log1p((to - from) / day) / Math.log(1461);
}

/** Months of the last twelve with established work. */
export function monthsWorked({ days, at }: Team): number {
  return new Set(days.map((one) => Math.floor((at - one.at) / month)).filter((ago) => ago < 12)).size;
}

/** Commits counted in 30 days. */
export function recentCommits({ counted, at }: Team): number {
  return counted.filter((time) => time > at - 30 * day).length;
}

/** Days worked in the last two years, and in the best two of the last five. */
export function pace({ days, at }: Team): { now: number; best: number } {
  const quarters = new Array<number>(20).fill(0);
  for (const one of days) {
    const ago = Math.floor((at - one.at) / quarter);
    if (ago < 20) quarters[ago]!++;
  }
  const from = (start: number) => quarters.slice(start, start + 8).reduce((sum, count) => sum + count, 0);
  return { now: from(0), best: Math.max(...quarters.map((_, start) => from(start))) };
}

/** 1 + ln((2+now)/(2+best))/4, at least 0: days worked in two years against the best two years of the last five. */
export function momentum(team: Team): number {
  const { now, best } = pace(team);
  return Math.max(0, 1 + Math.log((2 + now) / (2 + best)) / 4);
}

/** Days worked in months 13 to 36, and those by people who wrote in the last six months. */
export function workKept({ days, at }: Team): { of: number; kept: number } {
  const here = activeSince(days, at - 182 * day);
  const before = days.filter((one) => one.at > at - 3 * year && one.at <= at - year);
  return { of: before.length, kept: before.filter(({ person }) => here.has(person)).length };
}

/** (kept+6)/(n+10): drawn to 0.6 where there is little to see. */
export function faithfulWork(team: Team): number {
  const { of, kept } = workKept(team);
  return (kept + 6) / (of + 10);
}

/** People with three months of work in months 13 to 36, and those who wrote in the last three months. */
export function regularsKept({ days, at }: Team): { regulars: number; kept: number } {
  const here = activeSince(days, at - 91 * day);
  const months = new Map<number, Set<number>>();
  for (const one of days) {
    if (one.at <= at - 3 * year || one.at > at - year) continue;
    months.set(one.person, (months.get(one.person) ?? new Set()).add(one.month));
  }
  const regulars = [...months].filter(([, seen]) => seen.size >= 3).map(([person]) => person);
  return { regulars: regulars.length, kept: regulars.filter((person) => here.has(person)).length };
}

/** (kept+1.2)/(n+3): drawn to 0.4 for small teams. */
export function faithfulRegulars(team: Team): number {
  const { regulars, kept } = regularsKept(team);
  return (kept + 1.2) / (regulars + 3);
}

/** Years since the third most senior of those who wrote in six months began; undefined without a third. */
export function thirdTenure({ days, since, at }: Team): number | undefined {
  const years = [...activeSince(days, at - 182 * day)].map((person) => (at - since.get(person)!) / year);
  return years.sort((a, b) => b - a)[2];
}

/** ln(1+years)/ln 9, eight years at most. */
export function thirdPillar(team: Team): number {
  return Math.log1p(Math.min(8, thirdTenure(team) ?? 0)) / Math.log(9);
}

function activeSince(days: Team['days'], from: number): Set<number> {
  return new Set(days.filter((one) => one.at > from).map(({ person }) => person));
}
