// SPDX-License-Identifier: AGPL-3.0-or-later
// What a round came to, and the sum of a secret one, as they are kept and read again.
import { z } from 'zod';
import { choices } from './ballot.ts';
import type { Votes } from './tally.ts';
import type { EndedRound } from './vote.ts';

const ended = z.object({
  numbers: z.object({
    ...{ for: z.number().nullable(), against: z.number().nullable(), abstain: z.number().nullable() },
    percentBp: z.number().nullable(),
  }),
  why: z.object({
    key: z.templateLiteral(['pools.vote.', z.string()]),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
});
export const readEnded = (kept: unknown): Pick<EndedRound, 'numbers' | 'why'> => ended.parse(kept);

const count = z.number().int().min(0);
const sum = z.object({ for: count, against: count, abstain: count, object: count, present: count });
export const emptySum: Votes = { for: 0, against: 0, abstain: 0, object: 0, present: 0 };
export const readSum = (words: string): Votes => sum.parse(JSON.parse(words));

/** Same length whatever was chosen: the length of what is sealed would tell. */
export const sumWords = (one: Votes): string => JSON.stringify(one).padEnd(choices.length * 32, ' ');
