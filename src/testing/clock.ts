// SPDX-License-Identifier: AGPL-3.0-or-later
// Days counted from today, for forms that the site reads by its own clock. Today stays one day for a whole
// run, that of the halle: where a test acts far to the west, the day there may be the one before.
import { dayHere, daysAfter } from '../base/day.ts';

const began = dayHere(new Date());

/** @param days from today; negative for the past @returns `2026-11-29` */
export const day = (days: number): string => daysAfter(began, days);
