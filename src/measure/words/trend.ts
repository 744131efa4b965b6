// SPDX-License-Identifier: AGPL-3.0-or-later
// Ten years of activity in a few words, for those who cannot or will not read a picture.
import type { Activity, Said } from '../grade/grade.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/**
 * How the activity goes: the last four quarters against the twelve before them. A third more is rising, a
 * third less is falling.
 * @returns a key of `grade-texts.ts`
 */
export function trendOf({ from, quarters }: Activity): Said {
  const last = quarters.findLastIndex((n) => n > 0);
  if (last < 0) return { key: 'measure.trend.none' };
  if (last < quarters.length - 4)
    return { key: 'measure.trend.stopped', facts: { year: String(yearOf(from, last)) } };
  const first = quarters.findIndex((n) => n > 0);
  if (quarters.length - first <= 8)
    return { key: 'measure.trend.young', facts: { year: String(yearOf(from, first)) } };
  const before = quarters.slice(Math.max(first, quarters.length - 16), -4);
  const ratio = sum(quarters.slice(-4)) / 4 / (sum(before) / before.length || 1);
  if (ratio > 4 / 3) return { key: 'measure.trend.rising' };
  return { key: ratio < 2 / 3 ? 'measure.trend.falling' : 'measure.trend.steady' };
}

/** Calendar year of the quarter `index` quarters after `from` (ISO date of a quarter's first day). */
export function yearOf(from: string, index: number): number {
  return Number(from.slice(0, 4)) + Math.floor((Math.floor((Number(from.slice(5, 7)) - 1) / 3) + index) / 4);
}
