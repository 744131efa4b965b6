// SPDX-License-Identifier: AGPL-3.0-or-later
// What letters of intent come to: by currency, since two are never added.
import { add, type Money } from '../../base/money.ts';

/** The sum of each currency, and how many amounts are in it; what is not known yet is in none. */
export function sumByCurrency(
  amounts: readonly (Money | undefined)[],
): readonly { readonly total: Money; readonly letters: number }[] {
  const known = amounts.filter((one) => one !== undefined);
  return [...Map.groupBy(known, ({ currency }) => currency).values()].map((same) => ({
    total: same.reduce(add),
    letters: same.length,
  }));
}
