// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads an amount as people type it.

import { type Currency, minorDigits } from './currency.ts';
import { numberFormat } from './locale.ts';
import { type Money, money } from './money.ts';
import { literally } from './text.ts';

/** Ten thousand billion euros: above it nobody means it, and the sum of many stays exact. */
const mostCents = 1_000_000_000_000_000;

/**
 * « 1 500 », « 1 500,50 », “1,500.50”, “1.500,50”, with or without the sign or code of its currency. Never
 * through a float.
 * @returns undefined where it is none, has more decimals than the currency, or names another currency
 */
export function readAmount(written: string, currency: Currency): Money | undefined {
  const signs = new RegExp(`^(?:${signOf(currency)}|${currency})|(?:${signOf(currency)}|${currency})$`, 'i');
  const bare = written.replace(/[\s\u00a0\u202f'’]/g, '').replace(signs, '');
  const digits = minorDigits(currency);
  const [, whole, part = ''] = /^(\d+)(?:[.,](\d*))?$/.exec(withoutGroups(bare)) ?? [];
  if (whole === undefined || part.length > digits || whole.length > 16) return undefined;
  const cents = BigInt(whole + part.padEnd(digits, '0'));
  return cents <= mostCents ? money(Number(cents), currency) : undefined;
}

/**
 * Takes out what parts thousands, where that is sure: in « 1.500,50 » the dot, in “1,234,567” the commas. One
 * sign before three digits is not: “1,500” is a thousand and a half to one reader, one and a half to another.
 */
function withoutGroups(bare: string): string {
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/.exec(bare);
  return grouped && bare.replace(/\d/g, '').length > 1 ? bare.replaceAll(grouped[1]!, '') : bare;
}

/** « € », “$”, the shortest sign of a currency, ready for a pattern. */
function signOf(currency: Currency): string {
  const parts = numberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const sign = parts.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
  return literally(sign);
}
