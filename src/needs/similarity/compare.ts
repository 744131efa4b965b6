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

/** What tells of two needs, as numbers from 0 to 1 (`asking`: to 4). */
export const tellsOf = (found: Found) => ({
  asking: found.asking,
  otherFunction: found.otherFunction,
  otherAsking: found.otherAsking,
  functionSays: found.functionSays,
  askingSays: found.askingSays,
  rootsAlike: found.rootsAlike,
  spelling: found.spelling,
  trade: found.trade,
  apart: Number(found.apart),
  otherWork: Number(found.otherWork),
  oddWork: Number(found.oddWork.length > 0),
  apartWork: Number(found.oddWork.some((one) => apartWork.has(one))),
  otherSubject: Number(found.otherSubject),
  otherRest: Number(found.otherRest !== undefined),
  oneRest: Number(found.oneRest),
  looseRest: Number(found.looseRest),
  otherAudience: Number(found.otherAudience),
  otherWanted: Number(found.otherWanted !== undefined),
  /** One of the two is no short name: what it names beside the trade says little. */
  isLong: Number(found.isLong),
});

export type Tell = keyof ReturnType<typeof tellsOf>;

/**
 * What each adds to the logit of the score: fitted on the pairs of `fixtures/needs` that are not kept aside
 * (`bench/needs-weights.ts`), rounded. That two needs share words tells against them once it is known what
 * they ask: so do near misses.
 */
const weights: Readonly<Record<Tell, number>> = {
  asking: 1.1,
  otherFunction: -1.1,
  otherAsking: -1.8,
  functionSays: 0.9,
  askingSays: 1,
  rootsAlike: -1.8,
  spelling: -0.5,
  trade: 1.6,
  apart: -1.9,
  otherWork: -0.9,
  oddWork: -0.4,
  apartWork: -0.2,
  otherSubject: -2.4,
  otherRest: -1.4,
  oneRest: -0.3,
  looseRest: -0.4,
  otherAudience: -0.5,
  otherWanted: -2.3,
  isLong: 1.3,
};
const start = -1.9;

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
  const tells = Object.entries(tellsOf(found)) as [Tell, number][];
  const logit = tells.reduce((sum, [tell, value]) => sum + weights[tell] * value, start);
  return 1 / (1 + Math.exp(-Math.max(logit, likenessOf(found))));
}

/** Nearly the same words are one need whatever they mean, unless another thing is wanted. */
function likenessOf({ likeness, rootsAlike, otherWanted, otherAudience }: Found): number {
  const alike = Math.max(likeness, rootsAlike);
  return otherWanted || otherAudience ? -4.5 : 20 * alike - 18;
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
