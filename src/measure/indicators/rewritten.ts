// SPDX-License-Identifier: AGPL-3.0-or-later
// Is the history still the one that was read before?
import { dated, say } from '../grade/said.ts';
import type { Indicator } from './indicator.ts';

export const rewrittenIndicator: Indicator = {
  id: 'rewritten',
  chaoss: 'Activity Dates and Times',
  area: 'solidity',
  from: 'history',
  unit: 'days',
  source: {
    words: 'git push --force: commits that were there are there no more',
    url: 'https://git-scm.com/docs/git-push#Documentation/git-push.txt---force',
  },
  find({ facts: { rewritten }, at }) {
    const base = { indicator: 'rewritten', at, evidence: [] } as const;
    if (rewritten === undefined || rewritten > at)
      return { ...base, outcome: 'not-applicable', standing: 'unknown', said: say('rewritten.not-seen') };
    const value = Math.floor((at - rewritten) / 86_400);
    return {
      ...base,
      outcome: 'measured',
      standing: 'watch',
      value,
      said: say('rewritten.said', { on: dated(rewritten) }),
    };
  },
};
