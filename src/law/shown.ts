// SPDX-License-Identifier: AGPL-3.0-or-later
// Holidays of a year as they are shown: each day once, with the places that have it.
import type { Day } from '../base/day.ts';
import { type Holiday, holidaysIn } from './holiday.ts';

export interface HolidayOfPlaces {
  readonly day: Day;
  /** The rows that say so, one for each place. */
  readonly rows: readonly Holiday[];
  /** Codes, as the rows have them. */
  readonly places: readonly string[];
}

/** Every holiday of every place, by day; one that bears the same name on the same day stands once. */
export function holidaysOf(holidays: readonly Holiday[], year: number): HolidayOfPlaces[] {
  const places = [...new Set(holidays.map(({ jurisdiction }) => jurisdiction))];
  const all = places.flatMap((place) =>
    holidaysIn(
      holidays.filter(({ jurisdiction }) => jurisdiction === place),
      place,
      year,
    ).map((one) => ({ ...one, place })),
  );
  const groups = Map.groupBy(all, ({ day, holiday }) => `${day} ${holiday.name.fr}`);
  return [...groups.values()]
    .map((group) => ({
      day: group[0]!.day,
      rows: group.map(({ holiday }) => holiday),
      places: group.map(({ place }) => place),
    }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
