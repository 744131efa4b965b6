// SPDX-License-Identifier: AGPL-3.0-or-later
// Two needs compared: how far they are one, and why. One trade speaks for it; another subject of that trade,
// other work on it, or another thing wanted of a program speak against it.

import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
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
  start: -1.5,
  trade: 4.2,
  /** Of words and spelling, where no trade speaks: from half alike on. */
  likeness: 6,
  likenessStart: -1.5,
  sameWork: 0.9,
  spelling: 0.8,
  otherWork: -1.2,
  oddWork: -0.8,
  otherSubject: -4.2,
  otherRest: -1.5,
  oneRest: -0.7,
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
  const { trade, apart, spelling, likeness, sharedWork, otherWork, oddWork } = found;
  const logit =
    weights.start +
    Math.max(weights.trade * trade, weights.likeness * likeness + weights.likenessStart) +
    (trade > 0 && sharedWork.length > 0 ? weights.sameWork : 0) +
    weights.spelling * spelling +
    (otherWork ? weights.otherWork : 0) +
    (oddWork.length > 0 ? weights.oddWork : 0) +
    (found.otherRest ? weights.otherRest : 0) +
    (found.oneRest ? weights.oneRest : 0) +
    (found.otherSubject ? weights.otherSubject : 0) +
    (found.otherWanted ? weights.otherWanted : 0) +
    (apart ? weights.otherTrade : 0);
  return 1 / (1 + Math.exp(-logit));
}

function reasonsOf(found: Found, a: NeedReading, b: NeedReading, same: boolean): Reason[] {
  const forIt: Reason[] = [
    ...(found.common.length > 0 ? [{ kind: 'function', functions: found.common } as const] : []),
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
