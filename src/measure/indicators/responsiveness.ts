// SPDX-License-Identifier: AGPL-3.0-or-later
// How long does someone from outside wait for an answer?

import type { Finding } from '../grade/grade.ts';
import { say } from '../grade/said.ts';
import { askedFromOutside, type OutsideRequest } from '../work/answers.ts';
import { medianWait } from '../work/survival.ts';
import type { Indicator } from './indicator.ts';
import { fewest, requestsPage, shownAsUnknown, tooFew } from './responsiveness-words.ts';

/** openCode asks for seven days in the mean; LFX Insights' scale ends its middle at a month. */
const [soon, late] = [7, 31];

export const responsiveness: Indicator = {
  id: 'responsiveness',
  chaoss: 'Time to First Response',
  area: 'solidity',
  from: 'forge',
  unit: 'days',
  source: {
    words:
      'CHAOSS: two business days; openCode (ZenDiS): 7 days; Kaplan & Meier 1958 for those still waiting',
    url: 'https://chaoss.community/kb/metric-time-to-first-response/',
  },
  find(view) {
    const asked = askedFromOutside(view);
    if (typeof asked === 'string') return shownAsUnknown('responsiveness', view, asked);
    if (asked.length < fewest) return tooFew('responsiveness', view, asked.length);
    const base = {
      indicator: 'responsiveness',
      outcome: 'measured',
      at: view.at,
      evidence: requestsPage(view),
    } as const;
    return { ...base, ...judged(asked) };
  },
};

function judged(asked: readonly OutsideRequest[]): Pick<Finding, 'standing' | 'said' | 'value' | 'raise'> {
  const median = medianWait(asked);
  const raise = say('responsiveness.raise');
  if (median === undefined) {
    const seen = Math.floor(Math.max(...asked.map(({ time }) => time)));
    return {
      standing: seen > late ? 'missing' : 'watch',
      said: say('responsiveness.never', { days: seen }),
      raise,
    };
  }
  const said = say('responsiveness.said', { days: Math.round(median), requests: asked.length });
  const value = Math.round(median * 10) / 10;
  return median <= soon
    ? { standing: 'holds', said, value }
    : { standing: median <= late ? 'watch' : 'missing', said, value, raise };
}
