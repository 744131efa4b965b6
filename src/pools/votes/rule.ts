// SPDX-License-Identifier: AGPL-3.0-or-later
// The rule of a vote: who votes, until when, and what adopts. Written as JSON, frozen when the vote opens,
// and it means the same for whoever reads it again.
import { z } from 'zod';
import { Problem } from '../../base/problem.ts';

/** Sums of weights stay exact integers. */
export const mostWeight = 1_000_000_000_000_000;
export const mostMembers = 100_000;
const basisPoints = z.number().int().min(0).max(10_000);
const parts = z.number().int().min(1).max(1_000);
/** So many parts of so many: `[2, 3]` is two thirds, which no whole number of basis points is. */
const share = z.tuple([parts, parts]).readonly();
/** `2026-03-16T10:00` by the clock of the rule's zone, or with `Z` or `+01:00`; a day alone for a mandate. */
const moment = z.string().trim().min(1).max(40);
/** A country, Québec, or a part of France that has holidays of its own. */
const country = z.string().regex(/^(?:FR(?:-(?:57|67|68|97[1-8]))?|BE|CA-QC)$/);

const closing = z.union([
  z.strictObject({ days: z.number().int().min(1).max(3_660) }),
  z.strictObject({ workingDays: z.number().int().min(1).max(1_000), country }),
  z.strictObject({ at: moment }),
]);
const quorum = z.union([
  z.strictObject({ count: z.number().int().min(0) }),
  z.strictObject({ bp: basisPoints, of: z.enum(['members', 'weight']).optional() }),
  z.strictObject({ share, of: z.enum(['members', 'weight']).optional() }),
]);
const round = z.strictObject({
  /** Of the votes for and against; and of abstentions where they are counted. */
  adoptBp: basisPoints.optional(),
  /** Instead of `adoptBp`. */
  adoptShare: share.optional(),
  /** More than, not as much as. */
  strict: z.boolean().optional(),
  /** So many members, or so much weight, for. */
  adoptCount: z.number().int().min(1).optional(),
  /** Where it is not adopted and reaches this, there is another round after so many more days. */
  extendBp: basisPoints.optional(),
  extendDays: z.number().int().min(1).max(3_660).optional(),
});

export const voteKinds = ['majority', 'weighted', 'double', 'consensus'] as const;
const terms = {
  closes: closing,
  quorum: quorum.nullish(),
  kind: z.enum(voteKinds),
  abstain: z.enum(['ignored', 'counted']).optional(),
  secret: z.boolean().optional(),
  delegation: z.boolean().optional(),
  /** A consensus needs none: silence consents, and nobody may be against. */
  rounds: z.array(round).max(10).optional(),
} as const;
const elector = z.strictObject({
  member: z.string().trim().min(1).max(200),
  weight: z.number().int().min(0).max(mostWeight).optional(),
  /** The end of its mandate: a moment, the last that counts, or a day, which counts to its end. */
  until: moment.nullish(),
});

/** What a charter says of a kind of question: all but who votes and when it opens. */
export const termsSchema = z.strictObject(terms);
/** Published as JSON Schema at `site.voteRuleSchema`. */
export const ruleSchema = z.strictObject({
  /** Where an editor finds this form. */
  $schema: z.string().max(300).optional(),
  opened: moment,
  /** Of the IANA database: `Europe/Paris`. */
  zone: z.string().trim().min(1).max(60),
  electorate: z.array(elector).max(mostMembers),
  ...terms,
});

export type VoteTerms = z.infer<typeof termsSchema>;
export type VoteRule = z.infer<typeof ruleSchema>;
export type VoteKind = VoteTerms['kind'];
export type Round = z.infer<typeof round>;

/** @throws Problem invalid: no JSON, or not in the form of a rule; the place and what is wrong are said */
export const readRule = (words: string): VoteRule => readAs(ruleSchema, words);
/** As it was frozen, and read again. */
export const readFrozen = (kept: unknown): VoteRule => ruleSchema.parse(kept);

function readAs<Shape extends z.ZodType>(shape: Shape, words: string): z.infer<Shape> {
  let written: unknown;
  try {
    written = JSON.parse(words.replace(/^\uFEFF/, ''));
  } catch {
    throw new Problem('invalid', 'pools.vote.rule-no-json');
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    throw new Problem('invalid', 'pools.vote.rule-no-object');
  const read = shape.safeParse(written);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const place = [...(issue?.path ?? []), ...unknown.slice(0, 1)].join('.').slice(0, 120) || 'rule';
  throw new Problem('invalid', 'pools.vote.rule-shape', { place, said: issue?.message ?? '' });
}

/** The rounds as they are held: a consensus that says nothing asks that nobody be against. */
export const roundsOf = ({ kind, rounds = [] }: VoteTerms): readonly Round[] =>
  kind === 'consensus' && rounds.every((one) => !thresholdOf(one) && one.adoptCount === undefined)
    ? [{ ...rounds[0], adoptBp: 10_000 }, ...rounds.slice(1)]
    : rounds;

/** So many parts of so many. */
export type Share = readonly [part: number, of: number];
export const shareOf = (bp: number): Share => [bp, 10_000];

/** What share of the votes a round asks for; undefined: none. */
export const thresholdOf = ({ adoptBp, adoptShare }: Round): Share | undefined =>
  adoptShare ?? (adoptBp === undefined ? undefined : shareOf(adoptBp));

/** The share of all that a quorum asks for. */
export const quorumShare = (quorum: Exclude<VoteTerms['quorum'], { count: number } | null | undefined>) =>
  'share' in quorum ? quorum.share : shareOf(quorum.bp);

/** Whether a share of the votes reaches what is asked; exact, whatever the weights. */
export const reaches = (part: number, whole: number, [asks, of]: Share, strict = false): boolean => {
  const [got, asked] = [BigInt(part) * BigInt(of), BigInt(asks) * BigInt(whole)];
  return whole > 0 && (strict ? got > asked : got >= asked);
};
