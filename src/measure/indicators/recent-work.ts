// SPDX-License-Identifier: AGPL-3.0-or-later
// Does someone work on it now?
import { recentCommits, scale } from '../features.ts';
import { day } from '../work.ts';
import { command, effectOf, type Forecast, isoDay, say } from './indicator.ts';

const weight = { coefficient: 2.57, median: 0.722 };

export const recentWork: Forecast = {
  id: 'recent-work',
  chaoss: 'Code Changes Commits',
  area: 'forecast',
  from: 'history',
  unit: 'commits',
  source: {
    words: 'CHAOSS wg-evolution; OpenSSF Scorecard “Maintained” counts the same 90 days, robots included',
    url: 'https://chaoss.community/kb/metric-code-changes-commits/',
  },
  weight,
  feature: (view) => scale.recentWork(recentCommits(view)),
  find(view) {
    const commits = recentCommits(view);
    return {
      indicator: 'recent-work',
      outcome: 'measured',
      // Twelve in 90 days is one a week or so: Scorecard's full mark.
      standing: commits >= 12 ? 'holds' : commits > 0 ? 'watch' : 'missing',
      said: say('recent-work.said', { commits }),
      value: commits,
      effect: effectOf(weight, scale.recentWork(commits)),
      evidence: [
        command(`git rev-list --count --no-merges --since=${isoDay(view.at - 90 * day)} --until=${isoDay(view.at)} ${view.facts.head}`),
      ],
      ...(commits < 12 ? { raise: say('recent-work.raise') } : {}),
      at: view.at,
    };
  },
};
