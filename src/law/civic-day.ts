// SPDX-License-Identifier: AGPL-3.0-or-later
// Days of public life that a group of administrations must reckon with, as dated, sourced rows: councils
// elected anew, budgets voted, agents consulted where their work changes. It informs; it is no legal advice.
import { z } from 'zod';
import { type Day, isDay, weekday } from '../base/day.ts';
import { jurisdictions, provenance } from './rule.ts';

const day = z.string().refine(isDay);
const words = z.object({ fr: z.string(), en: z.string() });
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const month = z.number().int().min(1).max(12);

/**
 * One day; the nth weekday (1 is Monday) of a month every so many years; a month every so many years, whose
 * day is fixed later; each year a day, later in the years of elections; before whatever is decided.
 */
const on = z.union([
  z.object({ day }),
  z.object({
    ...{ since: z.number().int(), years: z.number().int().min(1), month },
    ...{ weekday: z.number().int().min(1).max(7), nth: z.number().int().min(1).max(4) },
  }),
  z.object({ since: z.number().int(), years: z.number().int().min(1), month }),
  z.object({ each: monthDay, inElections: monthDay.optional() }),
  z.object({ beforeDeciding: z.literal(true) }),
]);

export const civicDayShape = z.object({
  id: z.string().regex(/^[A-Z0-9-]+$/),
  jurisdiction: z.enum(jurisdictions),
  what: z.enum(['election', 'budget', 'consultation']),
  name: words,
  /** What it means for those who act together, in one or two sentences. */
  means: words,
  on,
  legalBasis: z.string(),
  ...provenance,
});
export type CivicDay = z.infer<typeof civicDayShape>;

/** When a row comes next: a day, or a month (`2032-03`) whose day is not fixed; neither: before deciding. */
export interface Coming {
  readonly row: CivicDay;
  readonly day?: Day;
  readonly month?: string;
}

/** @param jurisdictions of those who act together @param from ISO day, itself included */
export function comingIn(
  rows: readonly CivicDay[],
  jurisdictions: ReadonlySet<string>,
  from: Day,
): readonly Coming[] {
  const theirs = rows.filter(({ jurisdiction }) => jurisdictions.has(jurisdiction));
  return theirs.flatMap((row) => {
    const next = nextOf(row, theirs, from);
    return next ? [{ row, ...next }] : [];
  });
}

function nextOf(
  { on: when, jurisdiction }: CivicDay,
  all: readonly CivicDay[],
  from: Day,
): Omit<Coming, 'row'> | undefined {
  if ('beforeDeciding' in when) return {};
  if ('day' in when) return when.day >= from ? { day: when.day } : undefined;
  const year = Number(from.slice(0, 4));
  if ('each' in when)
    return [year, year + 1]
      .map((one) => {
        const late = when.inElections && electsIn(all, jurisdiction, one) ? when.inElections : when.each;
        return { day: `${one}-${late}` };
      })
      .find((one) => one.day >= from);
  for (let one = when.since; one <= year + when.years; one += when.years) {
    const at = `${one}-${String(when.month).padStart(2, '0')}`;
    if ('nth' in when) {
      const fixed = nthWeekday(at, when.weekday, when.nth);
      if (fixed >= from) return { day: fixed };
    } else if (at >= from.slice(0, 7)) return { month: at };
  }
  return undefined;
}

/** The nth such weekday of a month. @param at `2030-10` */
function nthWeekday(at: string, wanted: number, nth: number): Day {
  const first = weekday(`${at}-01`);
  const date = 1 + ((wanted - first + 7) % 7) + (nth - 1) * 7;
  return `${at}-${String(date).padStart(2, '0')}`;
}

function electsIn(rows: readonly CivicDay[], jurisdiction: string, year: number): boolean {
  return rows.some(({ what, on: when, jurisdiction: whose }) => {
    if (what !== 'election' || whose !== jurisdiction) return false;
    if ('day' in when) return when.day.startsWith(`${year}-`);
    return 'since' in when && year >= when.since && (year - when.since) % when.years === 0;
  });
}

/**
 * Whether a council was elected anew after a day: what it had decided may have to be confirmed. A month whose
 * day is not known counts once it is over.
 * @param decided ISO day @param today ISO day
 */
export function electedSince(
  rows: readonly CivicDay[],
  jurisdiction: string,
  decided: Day,
  today: Day,
): boolean {
  const elections = rows.filter((row) => row.what === 'election' && row.jurisdiction === jurisdiction);
  return elections.some((row) => {
    const next = nextOf(row, elections, decided);
    const when = next?.day ?? (next?.month && `${next.month}-31`);
    return when !== undefined && when > decided && when <= today;
  });
}
