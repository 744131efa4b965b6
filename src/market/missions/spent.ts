// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle knows of a year's spend on the same need: a beginning, since much is bought elsewhere.
import { type Money, money } from '../../base/money.ts';

/** A mission of the year, with the price of the offer retained and whose it was. */
export interface Spent {
  readonly slug: string;
  readonly title: string;
  readonly price: Money;
  /** Absent: an independent's. */
  readonly provider?: string;
}

/** What they come to; undefined where the halle knows of nothing, which is not nothing. */
export function spentTotal(spent: readonly Spent[]): Money | undefined {
  const [first] = spent;
  return (
    first &&
    money(
      spent.reduce((sum, { price }) => sum + price.cents, 0),
      first.price.currency,
    )
  );
}
