// SPDX-License-Identifier: AGPL-3.0-or-later
// Dates are days of the calendar written YYYY-MM-DD, the one form of ISO 8601 that the standard keeps.
import { error, note } from '../finding.ts';
import type { TextRule } from '../shape.ts';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists: 2023-02-30 is not. */
export function isDay(value: string): boolean {
  const [, year, month, day] = shape.exec(value) ?? [];
  if (!year) return false;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** A day of the calendar, `2026-11-21`. */
export const day: TextRule = (value) =>
  isDay(value) ? undefined : error('date.not-a-day', { value: value.slice(0, 60) });

/** The end of a contract: advice when it has passed on the day of the reading, if that day is given. */
export const contractEnd: TextRule = (value, { on }) => {
  if (!isDay(value)) return error('date.not-a-day', { value: value.slice(0, 60) });
  return on && value < on ? note('date.contract-ended', { value }) : undefined;
};
