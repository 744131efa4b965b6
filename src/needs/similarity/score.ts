// SPDX-License-Identifier: AGPL-3.0-or-later
// How far two needs are one, from what was found between them.
import { apartWork } from './facets.ts';
import type { Found } from './found.ts';

/** What tells of two needs, as numbers from 0 to 1 (`asking`: to 4). */
export const tellsOf = (found: Found) => ({
  asking: found.asking,
  compatible: found.compatible,
  otherFunction: found.otherFunction,
  otherAsking: found.otherAsking,
  functionSays: found.functionSays,
  askingSays: found.askingSays,
  restExplained: found.restExplained,
  bothRest: found.bothRest,
  bothUnexplained: found.bothRest * (1 - found.restExplained) * (found.isLong ? 0 : 1),
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
  otherPublic: Number(found.otherPublic),
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
  asking: 0.85,
  compatible: 0.7,
  otherFunction: -0.65,
  otherAsking: -1.6,
  functionSays: 0.55,
  askingSays: 0.95,
  restExplained: 1.15,
  bothRest: 0.4,
  bothUnexplained: -0.8,
  otherPublic: -0.6,
  rootsAlike: -0.6,
  spelling: -0.85,
  trade: 0.55,
  apart: -1.1,
  otherWork: -0.6,
  oddWork: -0.15,
  apartWork: -0.45,
  otherSubject: -1.9,
  otherRest: -1.05,
  oneRest: -0.55,
  looseRest: -0.3,
  otherAudience: -0.55,
  otherWanted: -1.85,
  isLong: 0.8,
};
const start = -1.75;

/** 0 to 1. */
export function scoreOf(found: Found): number {
  const tells = Object.entries(tellsOf(found)) as [Tell, number][];
  const logit = tells.reduce((sum, [tell, value]) => sum + weights[tell] * value, start);
  return 1 / (1 + Math.exp(-Math.max(logit, likenessOf(found))));
}

/** Nearly the same words are one need whatever they mean, unless another thing is wanted. */
function likenessOf({ likeness, rootsAlike, otherWanted, otherAudience, otherPublic }: Found): number {
  const alike = Math.max(likeness, rootsAlike);
  return otherWanted || otherAudience || otherPublic ? -4.5 : 20 * alike - 18;
}
