// SPDX-License-Identifier: AGPL-3.0-or-later
// The date that someone wants a grade at.
import { Problem } from '../../base/problem.ts';

/**
 * The end of that day, UTC, or the moment of the copy where that comes first: seconds since 1970.
 * @throws Problem invalid `measure.bad-date`, `measure.future-date`
 */
export function dateGraded(written: string, readAt: number): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(day)) throw new Problem('invalid', 'measure.bad-date', { written });
  if (day / 1000 > readAt) throw new Problem('invalid', 'measure.future-date', { written });
  return Math.min(readAt, day / 1000 + 86_399);
}
