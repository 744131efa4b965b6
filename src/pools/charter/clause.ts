// SPDX-License-Identifier: AGPL-3.0-or-later
// A clause of a charter: a question with the answers that were seen in practice, each with where it was read
// and how sure that is. Some answers say by which rule a group votes; calamities are what a charter must
// have answered before they come.
import type { Mark } from '../../law/rule.ts';

export const parts = ['who', 'deciding', 'making', 'money', 'life'] as const;
export type Part = (typeof parts)[number];

/** What happens to groups, as the Governance Game draws it, and what members of pools asked for. */
export const calamities = [
  'funding-lost',
  'new-replicator',
  'feature-bug',
  'personal-data',
  'member-leaves',
  'maintainer-leaves',
  'major-enhancement',
  'elections',
  'members-merge',
  'upstream-refuses',
] as const;
export type Calamity = (typeof calamities)[number];

/** Questions that a group votes on, each by a rule of its own. */
export const questions = ['everyday', 'money', 'admission', 'exclusion', 'charter', 'persons'] as const;
export type Question = (typeof questions)[number];

/** So many parts of so many: two thirds are no whole number of basis points. */
type Parts = readonly [part: number, of: number];

/** One round of a vote; `…Bp`: a share in basis points. `strict`: more than. */
export interface Round {
  readonly adoptBp?: number;
  readonly adoptShare?: Parts;
  readonly strict?: true;
  readonly extendBp?: number;
  readonly extendDays?: number;
}

/** The part of a rule of `halle vote count` that a charter can say: not who votes, nor when it opened. */
export interface RuleFragment {
  readonly kind: 'majority' | 'weighted' | 'double' | 'consensus';
  readonly rounds?: readonly Round[];
  readonly quorum?: ({ readonly bp: number } | { readonly share: Parts }) & {
    readonly of: 'members' | 'weight';
  };
  readonly abstain?: 'ignored' | 'counted';
  readonly secret?: true;
  readonly delegation?: true;
  readonly closes?: { readonly days: number } | { readonly workingDays: number };
}

/** How a member is excluded: heard for so many days first, and whether it votes on it itself. */
export interface Exclusion {
  readonly heardDays: number;
  readonly votes: boolean;
}

export interface Answer<Id extends string = string> {
  readonly id: Id;
  /** As `marks` of the law: `memory` is said by nobody who was read, and shown as unverified. */
  readonly mark: Exclude<Mark, 'inferred'>;
  /** Ids of `texts/cited.ts`. */
  readonly sources: readonly string[];
  /** The rule that serves the question of its clause. */
  readonly rule?: RuleFragment;
  /** That of the vote which follows an objection. */
  readonly whenObjected?: RuleFragment;
  readonly exclusion?: Exclusion;
  /** What it adds to the rule of every question. */
  readonly fragment?: Omit<RuleFragment, 'kind' | 'rounds'>;
}

export interface Clause<Id extends string = string, Answers extends readonly Answer[] = readonly Answer[]> {
  readonly id: Id;
  readonly part: Part;
  /** Whether a charter is complete only with it. */
  readonly isNeeded?: true;
  /** What it says the rule of. */
  readonly question?: Question;
  /** What it helps to answer, once it comes. */
  readonly calamities: readonly Calamity[];
  readonly answers: Answers;
}

/** A clause that keeps its ids as types: its sentences are `pools.clause.<id>` and `….<answer>`. */
export const clause = <const Id extends string, const Answers extends readonly Answer[]>(
  one: Clause<Id, Answers>,
): Clause<Id, Answers> => one;

export const answer = <const Id extends string>(
  id: Id,
  mark: Answer['mark'],
  sources: readonly string[],
  more: Pick<Answer, 'rule' | 'whenObjected' | 'fragment' | 'exclusion'> = {},
): Answer<Id> => ({ id, mark, sources, ...more });
