// SPDX-License-Identifier: AGPL-3.0-or-later
// Days of the calendar, each a text as ISO 8601 writes it (`2026-11-29`). Which day a moment is depends on
// where one stands: the time zone is always said.
import { type Day, dayIn } from './clock-day.ts';
import { halleZone, type Place, type Zone, zoneAt, zonesHere } from './zone.ts';

export { type Day, dayHere, dayIn, dayUtc } from './clock-day.ts';

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

/** The day that a moment is where an organisation is: for what it owes, is owed or may do until a day. */
export const dayAt = (place: Place, at: Date): Day => dayIn(at, zoneAt(place));

const quarter = 15 * 60_000;
let counted: { readonly at: string; readonly days: number } | undefined;

/**
 * Rises by one whenever a day begins in a zone of `zonesHere`, and only then: what is kept until a day ends
 * somewhere is kept while this stays the same. Clocks are a whole number of quarters of an hour apart.
 */
export function midnightsBefore(at: Date): number {
  const key = `${Math.floor(at.getTime() / quarter)} ${halleZone()}`;
  if (counted?.at !== key) {
    const days = zonesHere().map((zone) => daysBetween('2000-01-01', dayIn(at, zone)));
    counted = { at: key, days: days.reduce((sum, one) => sum + one, 0) };
  }
  return counted.days;
}

/** The moment at which a day begins in a zone; where clocks skip midnight, the first moment after. */
export const startOfDay = (day: Day, zone: Zone): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);

/** The first moment that is no longer part of a day: a deadline “on the 31st” holds until just before. */
export const endOfDay = (day: Day, zone: Zone): Date => startOfDay(daysAfter(day, 1), zone);

/**
 * A time of the clock on a day in a zone. @param time `10:00` @returns the earlier one where clocks go back
 */
export const momentOn = (day: Day, time: string, zone: Zone): Date =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds,
  );

/** A moment as many days of the calendar later at the same time of the clock: clocks may change between. */
export const momentAfter = (at: Date, days: number, zone: Zone): Date =>
  new Date(zoned(at, zone).add({ days }).epochMilliseconds);

/** As many times 24 hours before a moment, whatever clocks do. */
export const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * 86_400_000);

/** The day so many days later, or earlier where the number is negative. */
export const daysAfter = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The day so many months later; of a month that is too short its last day: 31 January + 1 is 28 February. */
export const monthsAfter = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** How many days lie between two days; negative where the second is the earlier. */
export const daysBetween = (from: Day, until: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'day' }).days;

/** How many whole months lie between two days; negative where the second is the earlier. */
export const monthsBetween = (from: Day, until: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'month' }).months;

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekday = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/** Monday to Friday, public holidays apart. @param isHoliday of the place that counts */
export const isWorkingDay = (day: Day, isHoliday: (day: Day) => boolean): boolean =>
  weekday(day) <= 5 && !isHoliday(day);

/**
 * The day itself where it is a working day, else the next one: a term that ends on a Sunday ends on Monday.
 */
export function workingDayFrom(day: Day, isHoliday: (day: Day) => boolean): Day {
  let on = day;
  while (!isWorkingDay(on, isHoliday)) on = daysAfter(on, 1);
  return on;
}

/**
 * The working day so many working days after a day, which is not counted itself; before it where the number
 * is negative. Zero gives the day itself, working or not.
 * @param days a whole number
 */
export function workingDaysAfter(day: Day, days: number, isHoliday: (day: Day) => boolean): Day {
  const step = Math.sign(days);
  let on = day;
  for (let left = Math.abs(days); left > 0; ) {
    on = daysAfter(on, step);
    if (isWorkingDay(on, isHoliday)) left -= 1;
  }
  return on;
}

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Temporal.PlainDate.from({ year, month, day }).toString();
}

const zoned = (at: Date, zone: Zone) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
