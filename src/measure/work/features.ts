// SPDX-License-Identifier: AGPL-3.0-or-later
// Two facts that are told beside the forecast: who comes back, and when a version was last released.
import { activeMonths, day, type View } from './work.ts';

/** Persons active in at least three calendar months of the last twelve. */
export function regulars({ work, at }: View): number {
  return [...activeMonths(work, at - 365 * day, at)].filter(([, months]) => months >= 3).length;
}

/** Days since the last release; undefined where there never was one. */
export function releaseAge({ releases, at }: View): number | undefined {
  return releases.length ? Math.floor((at - releases[0]!) / day) : undefined;
}
