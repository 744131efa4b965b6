// SPDX-License-Identifier: AGPL-3.0-or-later
// How many people come back month after month?
import { regulars, scale } from '../features.ts';
import { day } from '../work.ts';
import { command, effectOf, type Forecast, isoDay, say } from './indicator.ts';

const weight = { coefficient: 0.35, median: 0.578 };

export const regularsIndicator: Forecast = {
  id: 'regulars',
  chaoss: 'Contributors',
  area: 'forecast',
  from: 'history',
  unit: 'persons',
  source: {
    words: 'CHAOSS wg-common; regular: three calendar months with work out of twelve',
    url: 'https://chaoss.community/kb/metric-contributors/',
  },
  weight,
  feature: (view) => scale.regulars(regulars(view)),
  find(view) {
    const people = regulars(view);
    return {
      indicator: 'regulars',
      outcome: 'measured',
      standing: people >= 3 ? 'holds' : people > 0 ? 'watch' : 'missing',
      said: say('regulars.said', { people }),
      value: people,
      effect: effectOf(weight, scale.regulars(people)),
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
