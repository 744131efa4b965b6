// SPDX-License-Identifier: AGPL-3.0-or-later
// Amounts and territories in words.
import type { Lang } from '../base/language.ts';
import type { Money } from '../base/money.ts';

/** « 1 500 € », “CA$1,500.50”. */
export function amountWords(lang: Lang, { cents, currency }: Money): string {
  const fractions = cents % 100 === 0 ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(lang, { style: 'currency', currency, ...fractions }).format(cents / 100);
}

/**
 * The name of a territory where the directory has it, else that of its country with its number.
 * @param code ISO 3166-2, or a country
 */
export function territoryWords(lang: Lang, code: string, names: ReadonlyMap<string, string>): string {
  const known = names.get(code);
  if (known) return known;
  const [country = '', number] = code.split('-');
  const name = /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country)
    : country;
  return number ? `${name} (${number})` : name;
}
