// SPDX-License-Identifier: AGPL-3.0-or-later
// Money is a whole number of cents with its currency. It is divided only by `split`, so that no cent appears
// or vanishes.
import { Problem } from './problem.ts';

export type Currency = 'EUR' | 'CAD' | 'CHF' | 'USD';
export type Money = Readonly<{ cents: number; currency: Currency }>;

/** @param cents whole cents, within ±2^53 @throws Problem invalid `money.not-whole-cents` */
export function money(cents: number, currency: Currency): Money {
  if (!Number.isSafeInteger(cents)) throw new Problem('invalid', 'money.not-whole-cents', { cents });
  return { cents: cents === 0 ? 0 : cents, currency };
}

/** The sum of two amounts of one currency. @throws Problem invalid `money.two-currencies` */
export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency)
    throw new Problem('invalid', 'money.two-currencies', { a: a.currency, b: b.currency });
  return money(a.cents + b.cents, a.currency);
}

/**
 * Divides an amount by weights: the largest remainder method (Hamilton). The parts add up to the amount
 * exactly; a weight of zero gets nothing unless every weight is zero; equal remainders favour the earlier
 * part. A debt is divided as the mirror of the credit.
 * @param weights finite, ≥ 0, at least one of them, one above zero unless the amount is zero
 * @throws Problem invalid `money.bad-weights`
 */
export function split(amount: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const bad =
    weights.length === 0 ||
    weights.some((weight) => !(weight >= 0)) ||
    !Number.isFinite(total) ||
    (total === 0 && amount.cents !== 0);
  if (bad) throw new Problem('invalid', 'money.bad-weights', { weights: weights.join(', ') });
  const sign = amount.cents < 0 ? -1 : 1;
  return shares(Math.abs(amount.cents), weights, total).map((cents) => money(sign * cents, amount.currency));
}

function shares(cents: number, weights: readonly number[], total: number): number[] {
  if (total === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => cents * (weight / total));
  const floors = exact.map(Math.floor);
  let left = cents - floors.reduce((sum, floor) => sum + floor, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - floors[index]! }))
    .filter(({ index }) => weights[index]! > 0);
  order.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (let turn = 0; left !== 0; turn = (turn + 1) % order.length) {
    const step = left > 0 ? 1 : -1;
    const { index } = order[turn]!;
    if (floors[index]! + step < 0) continue;
    floors[index]! += step;
    left -= step;
  }
  return floors;
}
