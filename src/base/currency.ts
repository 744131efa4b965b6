// SPDX-License-Identifier: AGPL-3.0-or-later
// Currencies of ISO 4217, as the Unicode data that comes with the runtime lists them.

/** A code of ISO 4217: `EUR`, `CAD`. */
export type Currency = string;

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether a text is a code of ISO 4217. */
export const isCurrency = (written: string): written is Currency => codes.has(written);

const digits = new Map<Currency, number>();

/** How many digits the minor unit takes: 2 for euros, 0 for yen, 3 for Tunisian dinars. */
export function minorDigits(currency: Currency): number {
  const known = digits.get(currency) ?? digitsOf(currency);
  digits.set(currency, known);
  return known;
}

// ECMA-402 takes these digits from ISO 4217 itself.
const digitsOf = (currency: Currency): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** The money in which a country pays, where the halle's law or its people name amounts. */
const byCountry: Readonly<Record<string, Currency>> = { CA: 'CAD', CH: 'CHF' };

/** @param country ISO 3166-1 alpha-2; of the countries served, all others pay in euros */
export const currencyOf = (country: string): Currency => byCountry[country] ?? 'EUR';
