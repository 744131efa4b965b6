// SPDX-License-Identifier: AGPL-3.0-or-later
// A counted vote as programs read it, and as a terminal shows it.
import type { TextFacts } from '../../base/language.ts';
import type { Why } from './ballot.ts';
import type { Counted } from './count.ts';
import { instantWords } from './timing.ts';

type Say = (key: Why['key'], facts: TextFacts) => string;

/** In the form that docs/votes.md publishes. */
export const countedJson = ({ round: _, ...counted }: Counted, say: Say): string => {
  const { result, closes, rejected, why, for: ayes, against, abstain, percentBp } = counted;
  const told = {
    ...{ result, for: ayes, against, abstain, percentBp, closes: instantWords(closes) },
    rejected: rejected.map((one) => ({ line: one.line, why: say(one.why.key, one.why.facts) })),
    why: say(why.key, why.facts),
  };
  return JSON.stringify(told, null, 2);
};

export const countedWords = ({ why, closes, rejected }: Counted, say: Say): string =>
  [
    say(why.key, why.facts),
    say('pools.vote.closed-at', { at: instantWords(closes) }),
    ...rejected.map((one) =>
      say('pools.vote.line', { line: one.line, why: say(one.why.key, one.why.facts) }),
    ),
  ].join('\n');
