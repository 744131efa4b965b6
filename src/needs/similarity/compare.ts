// SPDX-License-Identifier: AGPL-3.0-or-later
// Two needs compared: how far they are one, and why. One trade speaks for it; another subject of that trade,
// other work on it, or another thing wanted of a program speak against it.

import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { apartWork } from './facets.ts';
import { type Found, finder } from './found.ts';
import type { NeedReading } from './reading.ts';
import type { Reason } from './reasons.ts';

export interface Comparison {
  /** 0 to 1, two digits. */
  readonly score: number;
  readonly same: boolean;
  /** What speaks for it, then what speaks against; never empty where `same`. */
  readonly reasons: readonly Reason[];
}

/** From here on two needs are shown as one. */
export const threshold = 0.5;

/**
 * What each thing found adds to the logit of the score; fitted by hand on the open pairs of
 * `fixtures/needs/pairs.csv`, rounded.
 */
const weights = {
  start: -1.3,
  /** Added where one of the two is no short name: what it names beside the trade says little. */
  long: 1.5,
  trade: 4.5,
  /** Of words and spelling, by in how many of the two a function was understood. */
  likeness: 6,
  likenessStart: [-1.5, -2.4, -2.4],
  sameWork: 1.2,
  /** Of two trades that are only close, the same work tells less. */
  sameWorkOfKin: 0.6,
  spelling: 0.8,
  otherWork: -1.4,
  oddWork: -0.6,
  apartWork: -1.8,
  otherSubject: -4.5,
  otherRest: -2.6,
  oneRest: -0.8,
  looseRest: -1,
  otherAudience: -2,
  otherWanted: -4.5,
  otherTrade: -5,
};

export const compareNeeds = (a: NeedReading, b: NeedReading, thesaurus: Thesaurus): Comparison =>
  comparer(a, thesaurus)(b);

/** The same for one need that is compared with many. */
export function comparer(a: NeedReading, thesaurus: Thesaurus): (b: NeedReading) => Comparison {
  const find = finder(a, thesaurus);
  return (b) => {
    const found = find(b);
    const score = Math.round(scoreOf(found) * 100) / 100;
    const same = score >= threshold;
    return { score, same, reasons: reasonsOf(found, a, b, same) };
  };
}

function scoreOf(found: Found): number {
  const { trade, apart, spelling, sharedWork, otherWork, oddWork } = found;
  const logit =
    weights.start +
    (found.isLong ? weights.long : 0) +
    Math.max(weights.trade * trade, likenessOf(found)) +
    (trade > 0 && sharedWork.length > 0 ? (found.kin ? weights.sameWorkOfKin : weights.sameWork) : 0) +
    weights.spelling * spelling +
    (otherWork ? weights.otherWork : 0) +
    (oddWork.length > 0 ? weights.oddWork : 0) +
    (oddWork.some((one) => apartWork.has(one)) ? weights.apartWork : 0) +
    (found.otherRest ? weights.otherRest : 0) +
    (found.oneRest ? weights.oneRest : 0) +
    (found.looseRest ? weights.looseRest : 0) +
    (found.otherSubject ? weights.otherSubject : 0) +
    (found.otherAudience ? weights.otherAudience : 0) +
    (found.otherWanted ? weights.otherWanted : 0) +
    (apart ? weights.otherTrade : 0);
  return 1 / (1 + Math.exp(-logit));
}

/** Beside functions that were understood, only nearly the same words tell more. */
function likenessOf({ understood, likeness }: Found): number {
  const tells = understood < 2 || likeness >= 0.8;
  return tells ? weights.likeness * likeness + weights.likenessStart[understood]! : 0;
}

function reasonsOf(found: Found, a: NeedReading, b: NeedReading, same: boolean): Reason[] {
  const forIt: Reason[] = [
    ...(found.common.length > 0 ? [{ kind: 'function', functions: found.common } as const] : []),
    ...(found.kin ? [{ kind: 'kin', functions: found.kin } as const] : []),
    ...(found.sharedWork.length > 0 ? [{ kind: 'work', work: found.sharedWork } as const] : []),
    ...(found.sharedWords.length > 0
      ? [{ kind: 'words', words: found.sharedWords.slice(0, 5) } as const]
      : []),
    ...(found.spelling >= 0.4
      ? [{ kind: 'spelling', percent: Math.round(found.spelling * 100) } as const]
      : []),
  ];
  const against: Reason[] = [
    ...(found.apart
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
  const reasons = [...forIt, ...against];
  return same && reasons.length === 0 ? [{ kind: 'spelling', percent: 100 }] : reasons;
}
