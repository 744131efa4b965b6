// SPDX-License-Identifier: AGPL-3.0-or-later
// Numbers, amounts, days and moments as each language writes them.

import type { Day } from './clock-day.ts';
import { minorDigits } from './currency.ts';
import type { Lang } from './language.ts';
import { dateFormat, numberFormat } from './locale.ts';
import type { Money } from './money.ts';
import { halleZone, type Zone } from './zone.ts';

/** « 34 969 », « 34,969 »; `options` as Intl.NumberFormat takes them. */
export const formatNumber = (lang: Lang, value: number, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(lang, options).format(value);

/** An amount with its currency: without cents where they are zero. « 1 500 € », « 12,50 € ». */
export function formatMoney(lang: Lang, { cents, currency }: Money): string {
  const minor = minorDigits(currency);
  const digits = cents % 10 ** minor === 0 ? 0 : minor;
  return formatNumber(lang, cents / 10 ** minor, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** An amount with all its decimals, for a column, or for what is voted: « 1 500,00 € ». */
export const formatExactly = (lang: Lang, { cents, currency }: Money): string =>
  formatNumber(lang, cents / 10 ** minorDigits(currency), { style: 'currency', currency });

/** A whole number in groups; anything else as it was written. */
export const formatWritten = (lang: Lang, written: string): string =>
  /^\d{1,15}$/.test(written) ? formatNumber(lang, Number(written)) : written;

/**
 * A day in full: « 1er avril 2026 », “1 April 2026”.
 * @param day an ISO day as it stands; of a moment (a Date, or an ISO instant) its day in the zone
 * @param options as Intl.DateTimeFormat takes them; the whole date in words by default
 * @param zone of a moment; the halle's own by default
 */
export function formatDay(
  lang: Lang,
  day: Day | Date,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
  zone: Zone = halleZone(),
): string {
  const isMoment = typeof day !== 'string' || day.length > 10;
  return dateFormat(lang, isMoment ? { ...options, timeZone: zone } : options).format(new Date(day));
}

/**
 * A moment by the clock of a place, which is named: « 30 mars 2026 à 10:00 UTC+2 », since Montréal reads the
 * same page.
 */
export const formatMoment = (lang: Lang, at: Date, zone: Zone): string =>
  dateFormat(lang, {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(at);

/** What stands between two cells of a spreadsheet as office programs of a language expect it. */
export const cellSeparator = (lang: Lang): ';' | ',' => (formatNumber(lang, 0.5).includes(',') ? ';' : ',');
