// SPDX-License-Identifier: AGPL-3.0-or-later
// When the established people worked: their longest silence, how long without a cut, how much of late.
import { day } from '../work.ts';
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

/** Months (30.44 days back from the date) to the last worked one before four without work in a row; 0 to 120. */
export function unbrokenMonths({ days, at }: Team): number {
  const worked = new Set(days.map((one) => Math.floor((at - one.at) / month)));
  let reached = 0;
  for (let ago = 0; ago < mostMonths && ago < reached + cut; ago++) if (worked.has(ago)) reached = ago + 1;
  return reached;
}

/** Commits counted in 30 days. */
export function recentCommits({ counted, at }: Team): number {
  return counted.filter((time) => time > at - 30 * day).length;
}

/** Commits counted in 365 days. */
export function yearsCommits({ counted, at }: Team): number {
  return counted.filter((time) => time > at - year).length;
}
