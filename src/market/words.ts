// SPDX-License-Identifier: AGPL-3.0-or-later
// Amounts and territories in words.
import { formatMoney } from '../base/format.ts';
import type { Lang } from '../base/language.ts';
import type { Money } from '../base/money.ts';

/** « 1 500 € », “CA$1,500.50”. */
export const amountWords = (lang: Lang, amount: Money): string => formatMoney(lang, amount);

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
