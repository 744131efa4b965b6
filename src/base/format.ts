// SPDX-License-Identifier: AGPL-3.0-or-later
// Numbers, amounts and days as each language writes them. Months and currencies come from Unicode's CLDR;
// English is that of Great Britain; « 1er avril » is what French prints and CLDR does not.
import type { Lang } from './language.ts';
import type { Money } from './money.ts';

const locale = (lang: Lang) => (lang === 'en' ? 'en-GB' : lang);

const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

/** What `make` gives, made once per key: formats are slow to make, and there are few. */
function once<Format>(made: Map<string, Format>, key: string, make: () => Format): Format {
  const known = made.get(key) ?? make();
  if (made.size < 500) made.set(key, known);
  return known;
}

/** « 34 969 », « 34,969 »; `options` as Intl.NumberFormat takes them. */
export function formatNumber(lang: Lang, value: number, options: Intl.NumberFormatOptions = {}): string {
  const key = `${lang} ${JSON.stringify(options)}`;
  return once(numbers, key, () => new Intl.NumberFormat(locale(lang), options)).format(value);
}

/** An amount with its currency: without cents where they are zero. « 1 500 € », « 12,50 € ». */
export function formatMoney(lang: Lang, { cents, currency }: Money): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return formatNumber(lang, cents / 100, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/**
 * A day in full: « 1er avril 2026 », “1 April 2026”.
 * @param day an ISO day, or a moment of which the day in UTC counts
 * @param options as Intl.DateTimeFormat takes them; the whole date in words by default
 */
export function formatDay(
  lang: Lang,
  day: string | Date,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
  const key = `${lang} ${JSON.stringify(options)}`;
  const format = once(
    days,
    key,
    () => new Intl.DateTimeFormat(locale(lang), { timeZone: 'UTC', ...options }),
  );
  const words = format.format(typeof day === 'string' ? new Date(day.slice(0, 10)) : day);
  return lang === 'fr' ? words.replace(/(?<!\p{N})1(?= \p{L})/u, '1er') : words;
}

/** What stands between two cells of a spreadsheet as office programs of a language expect it. */
export const cellSeparator = (lang: Lang): ';' | ',' => (formatNumber(lang, 0.5).includes(',') ? ';' : ',');
