// SPDX-License-Identifier: AGPL-3.0-or-later
// What if someone leaves?

import { daysOfOthers } from '../forecast/confirmed.ts';
import { teamOf } from '../forecast/team.ts';
import type { Finding } from '../grade/grade.ts';
import { command, say } from '../grade/said.ts';
import { absenceFactor, oneCarries } from '../work/absence.ts';
import { commitsByPerson, day, type View } from '../work/work.ts';
import { signedBy } from './evidence.ts';
import type { Indicator } from './indicator.ts';

/** Days in twelve months that others give to it between them, from which one person leaving is no end. */
const enoughDays = 6;

export const contributorAbsenceFactor: Indicator = {
  id: 'contributor-absence-factor',
  chaoss: 'Contributor Absence Factor',
  area: 'solidity',
  from: 'history',
  unit: 'persons',
  source: {
    words:
      'CHAOSS wg-risk: the fewest people who made at least half of the contributions, twelve months here',
    url: 'https://chaoss.community/kb/metric-contributor-absence-factor/',
  },
  find(view) {
    const counts = [...commitsByPerson(view.work, view.at - 365 * day, view.at).values()];
    const second = daysOfOthers(teamOf(view)) >= enoughDays;
    return {
      indicator: 'contributor-absence-factor',
      outcome: 'measured',
      at: view.at,
      ...judged(counts, second),
      ...(second ? {} : { cap: 'C' as const }),
      evidence: evidenceFor(view),
    };
  },
};

/** Where one person carries the project, no share is said and no list of names is pointed at. */
function judged(
  counts: readonly number[],
  hasOther: boolean,
): Pick<Finding, 'standing' | 'said' | 'value' | 'raise'> {
  const factor = absenceFactor(counts);
  const second = hasOther ? 'yes' : 'no';
  const raise = say('contributor-absence-factor.raise');
  if (counts.length === 0)
    return { standing: 'missing', said: say('contributor-absence-factor.nobody'), value: 0, raise };
  if (counts.length === 1)
    return { standing: 'watch', said: say('contributor-absence-factor.one'), value: 1, raise };
  if (factor === 1)
    return {
      standing: 'watch',
      said: say('contributor-absence-factor.mostly-one', { people: counts.length, second }),
      value: 1,
      raise,
    };
  return {
    standing: hasOther ? 'holds' : 'watch',
    said: say('contributor-absence-factor.said', { factor, people: counts.length, second }),
    value: factor,
    ...(hasOther ? {} : { raise }),
  };
}

/** The commits of each, co-authors included, largest first: no names. Nothing where one person carries it. */
function evidenceFor(view: View): Finding['evidence'] {
  if (oneCarries(view)) return [];
  return [command(`${signedBy(view)} | cut -f1 | uniq -c | sort -rn | tr -s ' ' | cut -d' ' -f2`)];
}
