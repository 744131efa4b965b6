// SPDX-License-Identifier: AGPL-3.0-or-later
// Is what is written also published as versions?

import type { Said } from '../grade/grade.ts';
import { command, dated, say } from '../grade/said.ts';
import { monthsIn } from '../grade/silences.ts';
import { releaseAge } from '../work/features.ts';
import type { View } from '../work/work.ts';
import type { Indicator } from './indicator.ts';

export const releaseFrequency: Indicator = {
  id: 'release-frequency',
  chaoss: 'Release Frequency',
  area: 'solidity',
  from: 'history',
  unit: 'days',
  source: {
    words: 'CHAOSS wg-evolution; here the age of the newest tag that is a version',
    url: 'https://chaoss.community/kb/metric-release-frequency/',
  },
  find(view) {
    const age = releaseAge(view);
    return {
      indicator: 'release-frequency',
      outcome: 'measured',
      standing: age === undefined || age > 730 ? 'missing' : age > 365 ? 'watch' : 'holds',
      said:
        age === undefined
          ? neverReleased(view)
          : say('release-frequency.said', {
              days: age,
              months: monthsIn(age),
              on: dated(view.releases[0]!),
            }),
      ...(age === undefined ? {} : { value: age }),
      evidence: [command('git log --tags --no-walk --simplify-by-decoration --format="%cs %D" | head')],
      ...(age === undefined || age > 365 ? { raise: say('release-frequency.raise') } : {}),
      at: view.at,
    };
  },
};

/** No version: nothing at all, or pre-releases only. */
function neverReleased({ preReleases }: View): Said {
  const [last] = preReleases;
  return last === undefined
    ? say('release-frequency.never')
    : say('release-frequency.only-before', { releases: preReleases.length, on: dated(last) });
}
