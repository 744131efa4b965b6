// SPDX-License-Identifier: AGPL-3.0-or-later
// Money is a whole number of cents with its currency. It is divided only by `split`, in whole numbers from
// first to last, so that no cent appears or vanishes.
import { type Currency, isCurrency } from './currency.ts';
import { Problem } from './problem.ts';

/**
 * `cents`: units of the currency's smallest coin (ISO 4217), a safe integer; yen and dinars have their own.
 */
export type Money = Readonly<{ cents: number; currency: Currency }>;

/**
 * @param cents whole cents, within ±2^53 @throws Problem invalid `money.not-whole-cents`, `money.no-
 * currency`
 */
export function money(cents: number, currency: Currency): Money {
  if (!Number.isSafeInteger(cents)) throw new Problem('invalid', 'money.not-whole-cents', { cents });
  if (!isCurrency(currency)) throw new Problem('invalid', 'money.no-currency', { currency });
  return { cents: cents === 0 ? 0 : cents, currency };
}

/** The sum of two amounts of one currency. @throws Problem invalid `money.two-currencies` */
export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency)
    throw new Problem('invalid', 'money.two-currencies', { a: a.currency, b: b.currency });
  return money(a.cents + b.cents, a.currency);
}

/** A rational number: `over` parts of `under`. Whole numbers of any size; `under` is above zero. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/** What a share is counted by: a whole number, or a ratio where it has decimals. */
export type Weight = number | bigint | Ratio;

/**
 * A decimal number as it is written, exactly: « 12,5 » and `12.5` are 125 of 10.
 * @returns undefined where it is none, or has more than 30 digits on a side
 */
export function ratioOf(written: string): Ratio | undefined {
  const [, whole, , part = ''] = /^(\d{1,30})([.,](\d{1,30}))?$/.exec(written) ?? [];
  return whole === undefined ? undefined : { over: BigInt(whole + part), under: 10n ** BigInt(part.length) };
}

/**
 * Who gets the odd cent when two remainders are equal: the one named first, the last, or whoever weighs more
 * or less (of equal weight, the one named first).
 */
export type Ties = 'first' | 'last' | 'heaviest' | 'lightest';

/**
 * Divides an amount by weights: the largest remainder method (Hamilton). The parts add up to the amount
 * exactly; a weight of zero gets nothing. A debt is divided as the mirror of the credit.
 * @param weights ≥ 0, at least one of them, one above zero unless the amount is zero; a number is whole and
 * safe
 * @throws Problem invalid `money.bad-weights`
 */
export function split(amount: Money, weights: readonly Weight[], ties: Ties = 'first'): Money[] {
  const exact = weights.map(exactly);
  const parts = onOneScale(exact.filter((weight) => weight !== undefined));
  const total = parts.reduce((sum, part) => sum + part, 0n);
  const bad = exact.includes(undefined) || parts.length === 0 || (total === 0n && amount.cents !== 0);
  if (bad)
    throw new Problem('invalid', 'money.bad-weights', { weights: weights.map(weightWords).join(', ') });
  const sign = amount.cents < 0 ? -1 : 1;
  return shares(BigInt(Math.abs(amount.cents)), parts, total, ties).map((cents) =>
    money(sign * Number(cents), amount.currency),
  );
}

/** A weight as a ratio; undefined where it is none. */
function exactly(weight: Weight): Ratio | undefined {
  if (typeof weight === 'number' && !Number.isSafeInteger(weight)) return undefined;
  const ratio = typeof weight === 'object' ? weight : { over: BigInt(weight), under: 1n };
  return ratio.over >= 0n && ratio.under > 0n ? ratio : undefined;
}

/** Ratios as whole numbers that stand to each other as they do, without a factor in common. */
export function onOneScale(weights: readonly Ratio[]): bigint[] {
  const scale = weights.reduce((common, { under }) => (common / gcd(common, under)) * under, 1n);
  const scaled = weights.map(({ over, under }) => over * (scale / under));
  let factor = 0n;
  for (const weight of scaled) if (factor !== 1n) factor = gcd(factor, weight);
  return factor > 1n ? scaled.map((weight) => weight / factor) : scaled;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

function shares(cents: bigint, weights: readonly bigint[], total: bigint, ties: Ties): bigint[] {
  if (total === 0n) return weights.map(() => 0n);
  const floors = weights.map((weight) => (cents * weight) / total);
  const spare = Number(cents - floors.reduce((sum, floor) => sum + floor, 0n));
  const order = weights
    .map((weight, index) => ({ index, weight, rest: (cents * weight) % total }))
    .filter(({ weight }) => weight > 0n)
    .sort((a, b) => compare(b.rest, a.rest) || byTies[ties](a, b) || a.index - b.index);
  for (const { index } of order.slice(0, spare)) floors[index]! += 1n;
  return floors;
}

interface Claim {
  readonly index: number;
  readonly weight: bigint;
}

const byTies: Readonly<Record<Ties, (a: Claim, b: Claim) => number>> = {
  first: (a, b) => a.index - b.index,
  last: (a, b) => b.index - a.index,
  heaviest: (a, b) => compare(b.weight, a.weight),
  lightest: (a, b) => compare(a.weight, b.weight),
};

const compare = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? -1 : 1);

const weightWords = (weight: Weight): string =>
  typeof weight === 'object' ? `${weight.over}/${weight.under}` : String(weight);
