// SPDX-License-Identifier: AGPL-3.0-or-later
// The work of one person in a measured history: the month of the last commit that they wrote.
import type { Facts } from '../../measure/facts/facts.ts';

/**
 * @param persons their numbers in these facts
 * @returns ISO date, the first of the month; undefined when there is none
 */
export function lastWork({ history }: Facts, persons: ReadonlySet<number>): string | undefined {
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < history.length; row++) {
    if (history.isBot[row] !== 0 || !persons.has(history.author[row]!)) continue;
    last = Math.max(last, history.authorTs[row]!);
  }
  return Number.isFinite(last) ? `${new Date(last * 1000).toISOString().slice(0, 7)}-01` : undefined;
}
