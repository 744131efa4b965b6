// SPDX-License-Identifier: AGPL-3.0-or-later
// Ten years of human work, quarter by quarter, for the pictures.
import { dayUtc } from '../../base/clock-day.ts';
import type { Activity } from '../grade/grade.ts';
import { day, monthOf, type View } from './work.ts';

const quarters = 40;

/** The forty calendar quarters that end with the one of `at`; fewer for a younger project. */
export function activityOf({ work, releases, at }: View): Activity {
  const last = Math.floor(monthOf(at) / 3);
  const first = work.length
    ? Math.max(last - quarters + 1, Math.min(last, Math.floor(monthOf(work.times[0]!) / 3)))
    : last;
  const from = Date.UTC(1970, first * 3, 1) / 1000;
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  const silences: { from: number; to: number }[] = [];
  let previous: number | undefined;
  for (const time of work.times) {
    if (previous !== undefined && time - previous > 90 * day && time >= from)
      silences.push({ from: Math.max(previous, from), to: time });
    previous = time;
    if (time >= from) counts[Math.floor(monthOf(time) / 3) - first]!++;
  }
  if (previous !== undefined && at - previous > 90 * day)
    silences.push({ from: Math.max(previous, from), to: at });
  return {
    from: dayUtc(new Date(from * 1000)),
    quarters: counts,
    releases: releases.filter((time) => time >= from).reverse(),
    silences,
  };
}
