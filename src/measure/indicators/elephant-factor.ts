// SPDX-License-Identifier: AGPL-3.0-or-later
// How many organisations stand behind the work? Mail domains say it in part; what they do not say stays
// unknown, and a domain that one person uses says nothing of an organisation.

import type { Finding, Said } from '../grade/grade.ts';
import { say } from '../grade/said.ts';
import { absenceFactor, pointsAtOne } from '../work/absence.ts';
import { type Organisations, organisationsOf } from '../work/organisations.ts';
import { day } from '../work/work.ts';
import type { Indicator } from './indicator.ts';

/** Above this share of all the work of twelve months, one organisation alone decides. */
const dominant = 0.8;
/** Below this share of commits with a known organisation, the factor says nothing. */
const enough = 0.5;

export const elephantFactor: Indicator = {
  id: 'elephant-factor',
  chaoss: 'Elephant Factor',
  area: 'solidity',
  from: 'history',
  unit: 'organisations',
  source: {
    words:
      'CHAOSS wg-risk: the fewest organisations that made at least half of the contributions, by mail domain that two people use, twelve months',
    url: 'https://chaoss.community/kb/metric-elephant-factor/',
  },
  find(view) {
    const found = organisationsOf(view, view.at - 365 * day);
    const { total, known } = found;
    const base = { indicator: 'elephant-factor', at: view.at, evidence: [] } as const;
    if (total === 0)
      return {
        ...base,
        outcome: 'not-applicable',
        standing: 'unknown',
        said: say('elephant-factor.no-work'),
      };
    const unknown = {
      ...base,
      outcome: 'unknown',
      standing: 'unknown',
      raise: say('elephant-factor.say-who'),
    } as const;
    if (known / total < enough) return { ...unknown, said: saidUnknown(found, pointsAtOne(view)) };
    if (isOneAddress(found)) return { ...unknown, said: say('elephant-factor.one-address') };
    const judged = judge(found);
    // Where one person carries the work, the share of their organisation is theirs.
    return {
      ...base,
      ...judged,
      ...(judged.cap && pointsAtOne(view) ? { said: say('elephant-factor.alone') } : {}),
    };
  },
};

/** Where the work shows one person, no share is said. */
function saidUnknown({ total, known, ofOne }: Organisations, showsOne: boolean): Said {
  if (ofOne === 0 || (known + ofOne) / total < enough)
    return say('elephant-factor.unknown', { share: known / total });
  return showsOne
    ? say('elephant-factor.one-address')
    : say('elephant-factor.of-one', { share: ofOne / total });
}

/** Nearly all the work from one person's address at an institution: it says nothing of anybody else there. */
function isOneAddress({ total, each }: Organisations): boolean {
  const most = [...each].sort((a, b) => b.contributions - a.contributions)[0]!;
  return most.people < 2 && most.contributions / total > dominant;
}

function judge({ total, known, each }: Organisations): Omit<Finding, 'indicator' | 'at' | 'evidence'> {
  const counts = each.map(({ contributions }) => contributions);
  const value = absenceFactor(counts);
  const share = Math.max(...counts) / total;
  if (share > dominant) {
    const said = say('elephant-factor.one', { share });
    return {
      outcome: 'measured',
      standing: 'watch',
      said,
      value,
      cap: 'B',
      raise: say('elephant-factor.raise'),
    };
  }
  const said = say('elephant-factor.said', {
    factor: value,
    organisations: counts.length,
    share: known / total,
  });
  return { outcome: 'measured', standing: value > 1 ? 'holds' : 'watch', said, value };
}
