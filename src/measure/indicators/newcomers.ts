// SPDX-License-Identifier: AGPL-3.0-or-later
// Do newcomers come back?

import { say } from '../grade/said.ts';
import { activeMonths, day, type View } from '../work/work.ts';
import type { Indicator } from './indicator.ts';

export const newcomersIndicator: Indicator = {
  id: 'newcomers',
  chaoss: 'Conversion Rate',
  area: 'solidity',
  from: 'history',
  unit: 'persons',
  source: {
    words: 'CHAOSS wg-evolution: from a first contribution to a second month',
    url: 'https://chaoss.community/kb/metric-conversion-rate/',
  },
  find(view) {
    const { arrived, stayed } = newcomers(view);
    return {
      indicator: 'newcomers',
      outcome: 'measured',
      standing: stayed > 0 ? 'holds' : 'watch',
      said: say('newcomers.said', { arrived, stayed }),
      value: stayed,
      evidence: [],
      ...(stayed ? {} : { raise: say('newcomers.raise') }),
      at: view.at,
    };
  },
};

/**
 * Persons whose first work falls in the last twelve months, and those of them with work in at least two
 * calendar months.
 */
export function newcomers({ work, at }: View): { arrived: number; stayed: number } {
  const since = at - 365 * day;
  const before = new Set<number>();
  for (let index = 0; index < work.length && work.times[index]! <= since; index++)
    before.add(work.persons[index]!);
  const months = [...activeMonths(work, since, at)].filter(([person]) => !before.has(person));
  return { arrived: months.length, stayed: months.filter(([, count]) => count >= 2).length };
}
