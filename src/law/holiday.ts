// SPDX-License-Identifier: AGPL-3.0-or-later
// Public holidays as dated, sourced rows, and the days on which they fall.
import { z } from 'zod';
import { type Day, daysAfter, easterOf, isDay, weekday } from '../base/day.ts';
import { holdsIn } from './own-law.ts';
import { holdsOn, provenance } from './rule.ts';

const day = z.string().refine(isDay);
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const ofWeek = z.number().int().min(1).max(7);

/** A date; so many days from Easter; the last such weekday before a date; the nth such weekday of a month. */
const on = z.union([
  z.object({ date: monthDay, onSunday: monthDay.optional() }),
  z.object({ easter: z.number().int() }),
  z.object({ weekday: ofWeek, before: monthDay }),
  z.object({ weekday: ofWeek, nth: z.number().int().min(1).max(4), month: z.number().int().min(1).max(12) }),
]);

export const holidayShape = z.object({
  id: z.string(),
  /** ISO 3166-1, or the part of a country (ISO 3166-2) that alone has it. */
  jurisdiction: z.string(),
  name: z.object({ fr: z.string(), en: z.string() }),
  on,
  from: day.nullable(),
  until: day.nullable(),
  legalBasis: z.string(),
  ...provenance,
});
export type Holiday = z.infer<typeof holidayShape>;

/** The days of a year that are holidays in a place, in their order. @param place ISO 3166-2, or a country */
export function holidaysIn(
  holidays: readonly Holiday[],
  place: string,
  year: number,
): { readonly day: Day; readonly holiday: Holiday }[] {
  return holidays
    .filter(({ jurisdiction }) => holdsIn(jurisdiction, place))
    .map((holiday) => ({ day: dayOf(holiday, year), holiday }))
    .filter((one) => holdsOn(one.holiday, one.day))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The days between which the holidays of a place are known: before, other laws gave others.
 * @returns undefined where none is known; `until` null: they hold until changed
 */
export function holidaysKnownFrom(
  holidays: readonly Holiday[],
  place: string,
): { readonly from: Day; readonly until: Day | null } | undefined {
  const known = holidays.filter(({ jurisdiction }) => holdsIn(jurisdiction, place));
  const ofEach = [...Map.groupBy(known, ({ jurisdiction }) => jurisdiction).values()];
  const [first] = ofEach
    .map((rows) => rows.map(({ from }) => from ?? '1000-01-01').toSorted()[0]!)
    .toSorted()
    .toReversed();
  if (first === undefined) return undefined;
  const last = known
    .map(({ until }) => until ?? '9999-12-31')
    .toSorted()
    .at(-1)!;
  return { from: first, until: last === '9999-12-31' ? null : last };
}

/** Tells of any day whether it is a holiday in a place; each year is reckoned once. */
export function holidayTeller(holidays: readonly Holiday[], place: string): (day: Day) => boolean {
  const years = new Map<number, ReadonlySet<Day>>();
  return (asked) => {
    const year = Number(asked.slice(0, 4));
    const known = years.get(year) ?? new Set(holidaysIn(holidays, place, year).map((one) => one.day));
    years.set(year, known);
    return known.has(asked);
  };
}

function dayOf({ on: rule }: Holiday, year: number): Day {
  if ('easter' in rule) return daysAfter(easterOf(year), rule.easter);
  if ('date' in rule) {
    const date = `${year}-${rule.date}`;
    return rule.onSunday && weekday(date) === 7 ? `${year}-${rule.onSunday}` : date;
  }
  if ('before' in rule) {
    const eve = daysAfter(`${year}-${rule.before}`, -1);
    return daysAfter(eve, -((weekday(eve) - rule.weekday + 7) % 7));
  }
  const first = `${year}-${String(rule.month).padStart(2, '0')}-01`;
  return daysAfter(first, ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1));
}
