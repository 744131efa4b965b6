// SPDX-License-Identifier: AGPL-3.0-or-later
// What an organisation learnt of a software, in five answers: cost, effort, migration, what went wrong, would
// you again.
import { type Money, money } from '../base/money.ts';
import { Problem } from '../base/problem.ts';

export const agains = ['yes', 'with-conditions', 'no'] as const;
export type Again = (typeof agains)[number];
export const currencies = ['EUR', 'CAD'] as const;

export interface Experience {
  /** A year, VAT left out. */
  readonly cost?: Money;
  /** Days of work of its own people to put it into service. */
  readonly effortDays?: number;
  readonly migration?: string;
  readonly wentWrong?: string;
  readonly again: Again;
  /** ISO date. */
  readonly toldOn: string;
  readonly publishedOn?: string;
}

export const longestAnswer = 2_000;

/**
 * Reads the five answers of a form; only the last is required.
 * @param on today, ISO date
 * @throws Problem invalid `usages.…`
 */
export function readExperience(fields: Readonly<Record<string, string>>, on: string): Experience {
  const again = agains.find((one) => one === fields['again']);
  if (!again) throw new Problem('invalid', 'usages.no-again');
  const cost = costOf(fields['cost'] ?? '', fields['currency'] ?? 'EUR');
  const days = daysOf(fields['effort'] ?? '');
  const [migration, wentWrong] = [answerOf(fields, 'migration'), answerOf(fields, 'wrong')];
  return {
    again,
    toldOn: on,
    ...(cost && { cost }),
    ...(days !== undefined && { effortDays: days }),
    ...(migration && { migration }),
    ...(wentWrong && { wentWrong }),
  };
}

function costOf(written: string, currency: string): Money | undefined {
  const plain = written.replace(/[\s\u00a0\u202f]+/g, '');
  if (!plain) return undefined;
  const known = currencies.find((one) => one === currency);
  const [, whole, cents = ''] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (!whole || !known) throw new Problem('invalid', 'usages.bad-cost', { written: written.slice(0, 40) });
  return money(Number(whole) * 100 + Number(cents.padEnd(2, '0')), known);
}

function daysOf(written: string): number | undefined {
  const plain = written.trim();
  if (!plain) return undefined;
  if (!/^\d{1,5}$/.test(plain))
    throw new Problem('invalid', 'usages.bad-effort', { written: plain.slice(0, 40) });
  return Number(plain);
}

/**
 * Words as they may be published: bounded, without an address or a telephone number, since no person is named
 * in public.
 */
function answerOf(
  fields: Readonly<Record<string, string>>,
  field: 'migration' | 'wrong',
): string | undefined {
  const words = (fields[field] ?? '').replace(/\r\n?/g, '\n').trim();
  if (words.length > longestAnswer)
    throw new Problem('invalid', 'usages.too-long', { field, most: longestAnswer });
  if (namesSomeone(words)) throw new Problem('invalid', 'usages.names-someone', { field });
  return words || undefined;
}

/**
 * Mail addresses, telephone numbers, and forms of address before a capital: what a machine can see of a
 * person in sentences, where a first name may be a town's or a saint's. Contacts, which are a few words, are
 * looked at more closely (`people/contact`).
 */
export function namesSomeone(words: string): boolean {
  return /\S@\S+\.\S|(?:\+|\b0)\d(?:[\s.-]?\d){8,}|\b(?:M\.|Mme|Mlle|MM\.|Mr\.?|Mrs\.?|Ms\.?|Monsieur|Madame)\s+\p{Lu}/u.test(
    words,
  );
}
