// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether a route fits, and why: a key of a sentence, with amounts in cents and days as they are.
import type { TextFacts } from '../../base/language.ts';
import { isKnown, type Limit, type Situation } from './situation.ts';

/** `applies`: null where what was told, or what the rows hold, does not decide it. */
export interface Verdict {
  readonly applies: boolean | null;
  /** Last part of the key of a sentence: `purchases.why.…`. */
  readonly why: string;
  /** `amount` and `limit` in cents. */
  readonly facts?: TextFacts;
}

/** One way to buy, or to contribute, by its name in the tables of routes. */
export interface Route {
  readonly id: string;
  readonly decide: (situation: Situation) => Verdict;
}

export const yes = (why: string, facts?: TextFacts): Verdict => ({
  applies: true,
  why,
  ...(facts && { facts }),
});
export const no = (why: string, facts?: TextFacts): Verdict => ({
  applies: false,
  why,
  ...(facts && { facts }),
});
export const open = (why: string, facts?: TextFacts): Verdict => ({
  applies: null,
  why,
  ...(facts && { facts }),
});

/** What hangs on an amount that no row gives for the day. */
export const unknownLimit = (limit: Limit): Verdict =>
  isKnown(limit) || limit.since === null
    ? open('limit-not-known')
    : open('limit-unknown-since', { since: limit.since });

/** Below (or from) an amount of the law. */
export function below(limit: Limit, cents: number, words: { yes: string; no: string }): Verdict {
  if (!isKnown(limit)) return unknownLimit(limit);
  const facts = { amount: cents, limit: limit.cents };
  return cents < limit.cents ? yes(words.yes, facts) : no(words.no, facts);
}

export function from(limit: Limit, cents: number, words: { yes: string; no: string }): Verdict {
  if (!isKnown(limit)) return unknownLimit(limit);
  const facts = { amount: cents, limit: limit.cents };
  return cents >= limit.cents ? yes(words.yes, facts) : no(words.no, facts);
}

/** The rule of in-house bodies says more than four fifths of the activity (directive 2014/24/EU, art. 12). */
const mostElsewherePct = 80;

/** An entity that its buyers control together (CCP L2511-1 to L2511-5; law of 17.6.2016, art. 30). */
export function inHouse({ question: { others } }: Situation): Verdict {
  const { jointControl, activityForControllersPct: share, privateCapital } = others.inHouse ?? {};
  if (jointControl === false) return no('in-house-control');
  if (share !== undefined && share <= mostElsewherePct) return no('in-house-activity', { share });
  if (privateCapital === true) return no('in-house-capital');
  const isAll = jointControl === true && share !== undefined && privateCapital === false;
  return isAll ? yes('in-house') : open('in-house-asked');
}

/** A contract or framework that exists, and whether this buyer may order from it (CJEU C-216/17, C-23/20). */
export function callOff({ question: { others }, estimate }: Situation): Verdict {
  const { namedAtLaunch, centralPurchasingBody, remainingMaximum } = others.useExisting ?? {};
  if (namedAtLaunch === false) return no(centralPurchasingBody ? 'call-off-central' : 'call-off-not-named');
  if (namedAtLaunch === undefined) return open('call-off-asked');
  return withinRemaining(remainingMaximum, estimate.cents, 'call-off');
}

/** A central purchasing body, when one says so. */
export function central({ question: { others }, estimate }: Situation): Verdict {
  const { centralPurchasingBody, remainingMaximum } = others.useExisting ?? {};
  if (centralPurchasingBody === undefined) return open('central-asked');
  if (!centralPurchasingBody) return no('central-none');
  return remainingMaximum === undefined
    ? yes('central')
    : withinRemaining(remainingMaximum, estimate.cents, 'central');
}

function withinRemaining(left: number | null | undefined, cents: number, word: string): Verdict {
  if (left === undefined || left === null) return open('remaining-asked');
  const facts = { amount: cents, limit: Math.round(left * 100) };
  return facts.limit >= cents ? yes(word, facts) : no('remaining-less', facts);
}
