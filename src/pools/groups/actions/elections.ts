// SPDX-License-Identifier: AGPL-3.0-or-later
// The elections that the members of a pool await, by the dated rows of the law of their countries.
import { type Day, monthsAfter } from '../../../base/day.ts';
import { comingIn } from '../../../law/civic-day.ts';
import { loadCivicDays } from '../../../law/sources-rows.ts';
import { lawOf } from '../../vehicles/fitting.ts';
import type { ShownSeat } from '../shown.ts';

/** Elections that come later than this are not awaited yet. */
const monthsAhead = 18;

/** Of the countries of the members; of a month whose day is not fixed, its first. */
export function electionsFor(seats: readonly ShownSeat[], on: Day): readonly Day[] {
  const theirs = new Set(seats.flatMap(({ member }) => lawOf(member.country) ?? []));
  const days = comingIn(loadCivicDays(), theirs, on)
    .filter(({ row }) => row.what === 'election')
    .flatMap(({ day, month }) => day ?? (month ? `${month}-01` : []));
  return [...new Set(days)].filter((day) => day <= monthsAfter(on, monthsAhead));
}
