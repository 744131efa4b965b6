// SPDX-License-Identifier: AGPL-3.0-or-later
// How many people come back month after month?
import { regulars } from '../features.ts';
import { day } from '../work.ts';
import { command, type Indicator, isoDay, say } from './indicator.ts';

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
      evidence: [
        command(
          `git shortlog -sn --no-merges --since=${isoDay(view.at - 365 * day)} --until=${isoDay(view.at)} ${view.facts.head} | wc -l`,
        ),
      ],
      ...(people < 3 ? { raise: say('regulars.raise') } : {}),
      at: view.at,
    };
  },
};
