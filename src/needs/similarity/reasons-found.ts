// SPDX-License-Identifier: AGPL-3.0-or-later
// Which reasons what was found between two needs gives.
import type { Found } from './found.ts';
import type { NeedReading } from './reading.ts';
import type { Reason } from './reasons.ts';

/** From here on two needs ask the same of one function, whatever phrases name. */
const agreeing = 0.3;

/** What speaks for it, then what speaks against; never empty where the two are the same. */
export function reasonsOf(found: Found, a: NeedReading, b: NeedReading, same: boolean): Reason[] {
  const reasons = [...speakingFor(found), ...speakingAgainst(found, a, b)];
  return same && reasons.length === 0 ? [{ kind: 'spelling', percent: 100 }] : reasons;
}

const asksTheSame = ({ functionShared, compatible }: Found): boolean =>
  functionShared !== undefined && compatible >= agreeing;

function speakingFor(found: Found): Reason[] {
  const named = found.common.length > 0 || !asksTheSame(found) ? found.common : [found.functionShared!];
  return [
    ...(named.length > 0 ? [{ kind: 'function', functions: named } as const] : []),
    ...(found.kin ? [{ kind: 'kin', functions: found.kin } as const] : []),
    ...(found.sharedWork.length > 0 ? [{ kind: 'work', work: found.sharedWork } as const] : []),
    ...(found.sharedWords.length > 0
      ? [{ kind: 'words', words: found.sharedWords.slice(0, 5) } as const]
      : []),
    ...(found.spelling >= 0.4
      ? [{ kind: 'spelling', percent: Math.round(found.spelling * 100) } as const]
      : []),
  ];
}

function speakingAgainst(found: Found, a: NeedReading, b: NeedReading): Reason[] {
  return [
    ...(found.apart && !asksTheSame(found)
      ? [
          {
            kind: 'other-function',
            a: a.trades.map(({ id }) => id),
            b: b.trades.map(({ id }) => id),
          } as const,
        ]
      : []),
    ...(found.otherAudience ? [{ kind: 'other-audience', a: a.audiences, b: b.audiences } as const] : []),
    ...(found.otherWanted ? [{ kind: 'other-wanted', a: a.wanted, b: b.wanted } as const] : []),
    ...(found.otherSubject ? [{ kind: 'other-subject', functions: found.common } as const] : []),
    ...(found.otherRest
      ? [{ kind: 'other-words', a: found.otherRest[0], b: found.otherRest[1] } as const]
      : []),
    ...(found.otherWork || found.oddWork.length > 0
      ? [{ kind: 'other-work', a: a.facets, b: b.facets } as const]
      : []),
  ];
}
