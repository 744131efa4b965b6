// SPDX-License-Identifier: AGPL-3.0-or-later
// How many organisations stand behind the work? Mail domains say it in part; what they do not say stays
// unknown.

import type { Finding } from '../grade/grade.ts';
import { say } from '../grade/said.ts';
import { absenceFactor, pointsAtOne } from '../work/absence.ts';
import { day, indexAt, type View } from '../work/work.ts';
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
      'CHAOSS wg-risk: the fewest organisations that made at least half of the contributions, by mail domain, twelve months',
    url: 'https://chaoss.community/kb/metric-elephant-factor/',
  },
  find(view) {
    const { total, byDomain } = organisations(view);
    const known = [...byDomain.values()].reduce((sum, count) => sum + count, 0);
    const base = { indicator: 'elephant-factor', at: view.at, evidence: [] } as const;
    if (total === 0)
      return {
        ...base,
        outcome: 'not-applicable',
        standing: 'unknown',
        said: say('elephant-factor.no-work'),
      };
    if (known / total < enough)
      return {
        ...base,
        outcome: 'unknown',
        standing: 'unknown',
        said: say('elephant-factor.unknown', { share: known / total }),
        raise: say('elephant-factor.say-who'),
      };
    const judged = found([...byDomain.values()], known, total);
    // Where one person carries the work, the share of their organisation is theirs.
    return {
      ...base,
      ...judged,
      ...(judged.cap && pointsAtOne(view) ? { said: say('elephant-factor.alone') } : {}),
    };
  },
};

/** @param counts commits of each known organisation @param known their sum @param total of all commits */
function found(
  counts: readonly number[],
  known: number,
  total: number,
): Omit<Finding, 'indicator' | 'at' | 'evidence'> {
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

/** Commits of twelve months, and those of each organisation that a mail domain names. */
export function organisations({ work, facts, at }: View): { total: number; byDomain: Map<number, number> } {
  const byDomain = new Map<number, number>();
  const start = indexAt(work, at - 365 * day + 1);
  for (let index = start; index < work.length; index++) {
    const domain = work.domains[index]!;
    const name = facts.history.domains[domain];
    if (name !== 'free' && name !== 'none') byDomain.set(domain, (byDomain.get(domain) ?? 0) + 1);
  }
  return { total: work.length - start, byDomain };
}
