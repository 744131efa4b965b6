// SPDX-License-Identifier: AGPL-3.0-or-later
// When a vote opens and when each of its rounds closes: by the clock of its zone, whatever that clock does
// between, in days of the calendar or in working days of a country.
import { dayIn, endOfDay, isDay, momentAfter, momentOn, workingDaysAfter } from '../../base/day.ts';
import { Problem } from '../../base/problem.ts';
import { isZone, type Zone } from '../../base/zone.ts';
import { type Holiday, holidaysKnownFrom, holidayTeller } from '../../law/holiday.ts';
import type { VoteRule } from './rule.ts';

/** Milliseconds since 1970, with their fraction where one is written. */
export type Instant = number;

const written =
  /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])([01]\d|2[0-3]):?([0-5]\d))?$/;
const minute = 60_000;

/**
 * Reads moments as they are written: ISO 8601 with `Z` or an offset, else by the clock of a zone. A time that
 * the clock skips is as much after the skip; one that comes twice is the first (RFC 5545, 3.3.5).
 * @returns for each, the moment, or undefined for what is none: no time, 24:00, 30 February
 */
export function momentReader(zone: Zone): (words: string) => Instant | undefined {
  const days = new Map<string, number | undefined>();
  const quarters = new Map<string, number>();
  const dayStart = (day: string) => {
    if (!days.has(day)) days.set(day, isDay(day) ? Date.parse(`${day}T00:00Z`) : undefined);
    return days.get(day);
  };
  // clocks are set at whole quarters of an hour: within one they go evenly
  const quarterStart = (day: string, hour: string, quarter: number) => {
    const key = `${day} ${hour} ${quarter}`;
    const time = `${hour}:${String(quarter * 15).padStart(2, '0')}`;
    const known = quarters.get(key) ?? momentOn(day, time, zone).getTime();
    quarters.set(key, known);
    return known;
  };
  return (words) => {
    const [, day = '', hour = '', minutes, seconds = 0, fraction, z, sign, hours, more] =
      written.exec(words.trim()) ?? [];
    const start = day && dayStart(day);
    if (start === undefined || start === '') return undefined;
    const within = (whole: number) => withFraction(whole + Number(seconds) * 1_000, fraction);
    if (z) return within(start + (Number(hour) * 60 + Number(minutes)) * minute);
    if (sign) {
      const offset = (Number(hours) * 60 + Number(more)) * (sign === '-' ? -1 : 1);
      return within(start + (Number(hour) * 60 + Number(minutes) - offset) * minute);
    }
    const quarter = Math.floor(Number(minutes) / 15);
    return within(quarterStart(day, hour, quarter) + (Number(minutes) % 15) * minute);
  };
}

/** Milliseconds tell microseconds apart until the year 2255; whatever is less is still after the second. */
const least = 2 ** -12;

function withFraction(whole: number, fraction: string | undefined): Instant {
  const more = fraction ? Number(`0.${fraction}`) * 1_000 : 0;
  return more > 0 ? Math.max(whole + more, whole + least) : whole;
}

/** The end of a mandate: `included` where that moment itself still counts. */
export interface Ending {
  readonly at: Instant;
  readonly included: boolean;
}

export const isOver = (end: Ending | undefined, at: Instant): boolean =>
  end !== undefined && (end.included ? at > end.at : at >= end.at);

/** @throws Problem invalid `pools.vote.no-moment` */
export function endingOf(words: string, zone: Zone, read = momentReader(zone)): Ending {
  if (isDay(words)) return { at: endOfDay(words, zone).getTime(), included: false };
  return { at: mustBeMoment(words, 'until', read), included: true };
}

function mustBeMoment(words: string, place: string, read: (words: string) => Instant | undefined): Instant {
  const at = read(words);
  if (at === undefined) throw new Problem('invalid', 'pools.vote.no-moment', { place, written: words });
  return at;
}

export interface Span {
  /** The first moment of a first round; of a later one, the last of the round before. */
  readonly opens: Instant;
  /** The last moment that is accepted. */
  readonly closes: Instant;
}

/**
 * The span of each round: one that is held begins where the one before closes, for the days that it gave.
 * @throws Problem invalid: a zone or a moment that is none; unfit: it would close before it opens, or the
 * holidays of that time are not known
 */
export function spansOf(rule: VoteRule, extensions: readonly number[], holidays: readonly Holiday[]): Span[] {
  const { zone } = rule;
  if (!isZone(zone)) throw new Problem('invalid', 'pools.vote.no-zone', { zone });
  const opens = mustBeMoment(rule.opened, 'opened', momentReader(zone));
  const closes = firstClosing(rule, opens, holidays);
  if (closes <= opens) throw new Problem('unfit', 'pools.vote.closes-before-opening');
  const spans: Span[] = [{ opens, closes }];
  for (const days of extensions) {
    const from = spans.at(-1)!.closes;
    spans.push({ opens: from, closes: momentAfter(new Date(from), days, zone).getTime() });
  }
  return spans;
}

function firstClosing({ closes, zone }: VoteRule, opens: Instant, holidays: readonly Holiday[]): Instant {
  if ('at' in closes) return mustBeMoment(closes.at, 'closes.at', momentReader(zone));
  const opened = new Date(opens);
  if ('days' in closes) return momentAfter(opened, closes.days, zone).getTime();
  const { country, workingDays } = closes;
  const from = dayIn(opened, zone);
  const last = workingDaysAfter(from, workingDays, holidayTeller(holidays, country));
  const known = holidaysKnownFrom(holidays, country);
  if (known === undefined || from < known.from || (known.until !== null && last > known.until))
    throw new Problem('unfit', 'pools.vote.holidays-unknown', { country, from, until: last });
  const time = Temporal.Instant.fromEpochMilliseconds(opened.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString();
  return momentOn(last, time, zone).getTime();
}

/** `2026-03-30T08:00:00Z` */
export const instantWords = (at: Instant): string => new Date(at).toISOString().replace(/\.000Z$/, 'Z');
