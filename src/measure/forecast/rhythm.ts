// SPDX-License-Identifier: AGPL-3.0-or-later
// When the established people worked: their longest silence, how long without a cut, how much of late.
import { day } from '../work/work.ts';
import { firstAfter } from './days.ts';
import type { Team } from './team.ts';

const year = 365 * day;
export const month = 30.44 * day;
/** So many months in a row without work cut a run. */
const cut = 4;
/** Ten years. */
const mostMonths = 120;

/** The longest interval without established work in four years: seconds since 1970, both ends included. */
export function longestSilence({ times, at }: Team): { from: number; to: number; days: number } {
  const start = at - 4 * year;
  let [from, to, previous] = [start, start, start];
  for (let index = firstAfter(times, start); index <= times.length; index++) {
    const time = index < times.length ? times[index]! : at;
    if (time - previous > to - from) [from, to] = [previous, time];
    previous = time;
  }
  return { from, to, days: Math.floor((to - from) / day) };
}

/**
 * Months (30.44 days back from the date) to the last worked one before four without work in a row; 0 to 120.
 */
export function unbrokenMonths({ days, at }: Team): number {
  const worked = new Uint8Array(mostMonths);
  for (let index = 0; index < days.length; index++) worked[Math.floor((at - days.timeAt(index)) / month)] = 1;
  let reached = 0;
  for (let ago = 0; ago < mostMonths && ago < reached + cut; ago++) if (worked[ago]) reached = ago + 1;
  return reached;
}

/** Commits counted in 30 days. */
export function recentCommits({ counted, at }: Team): number {
  return counted.length - firstAfter(counted, at - 30 * day);
}

/** Commits counted in 365 days. */
export function yearsCommits({ counted, at }: Team): number {
  return counted.length - firstAfter(counted, at - year);
}
