// SPDX-License-Identifier: AGPL-3.0-or-later
// How many people come back month after month?

import type { Evidence } from '../grade/grade.ts';
import { command, say } from '../grade/said.ts';
import { regulars } from '../work/features.ts';
import type { View } from '../work/work.ts';
import { signedBy } from './evidence.ts';
import type { Indicator } from './indicator.ts';

export const regularsIndicator: Indicator = {
  id: 'regulars',
  chaoss: 'Contributors',
  area: 'solidity',
  from: 'history',
  unit: 'persons',
  source: {
    words: 'CHAOSS wg-common; regular: three calendar months with work out of twelve',
    url: 'https://chaoss.community/kb/metric-contributors/',
  },
  find(view) {
    const people = regulars(view);
    return {
      indicator: 'regulars',
      outcome: 'measured',
      standing: people >= 3 ? 'holds' : people > 0 ? 'watch' : 'missing',
      said: say('regulars.said', { people }),
      value: people,
      evidence: [monthly(view)],
      ...(people < 3 ? { raise: say('regulars.raise') } : {}),
      at: view.at,
    };
  },
};

/** Counts people with three months or more: a number, no name. */
function monthly(view: View): Evidence {
  const months = `${signedBy(view)} | cut -f1,2 | sort -u`;
  return command(`${months} | cut -f1 | uniq -c | awk '$1>=3' | wc -l`);
}
