// SPDX-License-Identifier: AGPL-3.0-or-later
// Numbers, amounts and days as each language writes them. Months and currencies come from Unicode's CLDR;
// English is that of Great Britain; « 1er avril » is what French prints and CLDR does not.
import { locale, once } from './days.ts';
import type { Lang } from './language.ts';
import type { Money } from './money.ts';

export { formatDay } from './days.ts';

const numbers = new Map<string, Intl.NumberFormat>();

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

/** What stands between two cells of a spreadsheet as office programs of a language expect it. */
export const cellSeparator = (lang: Lang): ';' | ',' => (formatNumber(lang, 0.5).includes(',') ? ';' : ',');
