// SPDX-License-Identifier: AGPL-3.0-or-later
// Needs of the shelf that may be the same as one that is being said: by the functions that both mean.
import type { NeedShelf, ShelvedNeed } from './shelf.ts';
import { standingOn } from './shelf.ts';

export interface Near {
  readonly need: ShelvedNeed;
  /** Functions that both mean. */
  readonly functions: readonly string[];
}

/** Those with the most functions in common first, then those with the most behind them. */
export function nearIn(shelf: NeedShelf, functions: readonly string[], most: number): Near[] {
  if (functions.length === 0) return [];
  return standingOn(shelf)
    .map((need) => ({ need, functions: need.functions.filter((one) => functions.includes(one)) }))
    .filter((one) => one.functions.length > 0)
    .sort(
      (a, b) =>
        b.functions.length - a.functions.length ||
        b.need.crowd.administrations - a.need.crowd.administrations ||
        (a.need.saidAt < b.need.saidAt ? -1 : 1),
    )
    .slice(0, most);
}
