// SPDX-License-Identifier: AGPL-3.0-or-later
// Moments counted from another, never from a clock; and days as they are written.

/** As many times 24 hours before a moment. */
export const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * 86_400_000);

/** Whether what is written is a day of the calendar as ISO 8601 writes it: `2026-02-31` is none. */
export function isDay(written: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(written)) return false;
  try {
    return Boolean(Temporal.PlainDate.from(written, { overflow: 'reject' }));
  } catch {
    return false;
  }
}

/** A day as a fact of a sentence, which writes it in words; what is no day stays as it was written, cut. */
export const dayFact = (written: string): Temporal.PlainDate | string =>
  isDay(written) ? Temporal.PlainDate.from(written) : written.slice(0, 20);
