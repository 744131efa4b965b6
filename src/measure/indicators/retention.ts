// SPDX-License-Identifier: AGPL-3.0-or-later
// Do those who come regularly stay?
import { keptRegulars, scale } from '../features.ts';
import { day } from '../work.ts';
import { command, effectOf, type Forecast, isoDay, say } from './indicator.ts';

const weight = { coefficient: 3.69, median: 0.6 };

export const retention: Forecast = {
  id: 'retention',
  chaoss: 'Inactive Contributors',
  area: 'forecast',
  from: 'history',
  unit: 'share',
  source: {
    words: 'CHAOSS wg-evolution, turned round: those still there; shrunk towards 0.6 as if three more people were seen',
    url: 'https://chaoss.community/kb/metric-inactive-contributors/',
  },
  weight,
  feature(view) {
    const { regulars, kept } = keptRegulars(view);
    return scale.retention(kept, regulars);
  },
  find(view) {
    const { regulars, kept } = keptRegulars(view);
    const standing = regulars === 0 ? 'watch' : kept * 2 >= regulars ? 'holds' : kept > 0 ? 'watch' : 'missing';
    return {
      indicator: 'retention',
      outcome: 'measured',
      standing,
      said: say('retention.said', { regulars, kept }),
      ...(regulars ? { value: kept / regulars } : {}),
      effect: effectOf(weight, scale.retention(kept, regulars)),
      evidence: [
        command(
          `git shortlog -sn --no-merges --since=${isoDay(view.at - 730 * day)} --until=${isoDay(view.at - 365 * day)} ${view.facts.head} | wc -l`,
        ),
      ],
      ...(standing === 'holds' ? {} : { raise: say('retention.raise') }),
      at: view.at,
    };
  },
};
