// SPDX-License-Identifier: AGPL-3.0-or-later
// A vote of a pool: a proposal that is discussed and revised, opened under a rule that is frozen then,
// decided by the ballots of its members.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Question } from '../charter/clause.ts';
import type { Choice } from './ballot.ts';
import type { VoteResult } from './count.ts';
import type { VoteRule } from './rule.ts';
import type { Numbers } from './tally.ts';

/** What is voted on, in the words of its last version. */
export interface Proposal {
  readonly title: string;
  readonly words: string;
  /** What all may read of it once it is decided. */
  readonly shown?: string | undefined;
}

export interface Version extends Proposal {
  readonly version: number;
  readonly at: Date;
}

export interface Remark {
  readonly words: string;
  readonly at: Date;
  readonly name: string;
  readonly organisation: string;
}

/** What a round came to. */
export interface EndedRound {
  readonly round: number;
  readonly result: Exclude<VoteResult, 'open'>;
  readonly numbers: Numbers;
  /** The sentence with what fills it, as `Why` of ballot.ts. */
  readonly why: {
    readonly key: `pools.vote.${string}`;
    readonly facts: Readonly<Record<string, string | number>>;
  };
  readonly closesAt: Date;
}

/** An open ballot. A voice given to another has no choice. */
export interface CastBallot {
  readonly round: number;
  readonly seat: string;
  readonly at: Date;
  readonly choice?: Exclude<Choice, 'present'> | undefined;
  readonly delegate?: string | undefined;
  readonly reason?: string | undefined;
}

export interface Vote extends Proposal {
  readonly id: Id<'PoolVote'>;
  readonly pool: Id<'Pool'>;
  /** In its pool, from 1. */
  readonly number: number;
  readonly organisation: Id<'Organisation'>;
  readonly question: Question;
  readonly version: number;
  readonly proposedAt: Date;
  /** The seat of who is to be excluded, or was and is to come back. */
  readonly about?: string | undefined;
  /** How many days who is to be excluded is heard, after the last words. */
  readonly heardDays?: number | undefined;
  /** The last day of discussion, where who coordinates is, ISO. */
  readonly discussUntil?: string | undefined;
  readonly withdrawnAt?: Date | undefined;
  readonly running?: Running | undefined;
}

/** A vote that was opened. */
export interface Running {
  readonly openedAt: Date;
  readonly rule: VoteRule;
  readonly secret: boolean;
  /** The frozen key whose shares its weights are; absent: inhabitants, or no weights. */
  readonly weightsKey?: number | undefined;
  readonly round: number;
  readonly closesAt: Date;
  readonly closedAt?: Date | undefined;
  readonly result?: Exclude<VoteResult, 'open' | 'extended'> | undefined;
}

export const voteStates = ['proposed', 'open', 'counting', 'closed', 'withdrawn'] as const;
export type VoteState = (typeof voteStates)[number];

/** `counting`: its last moment is over, and the program has not counted yet. */
export function voteState(
  { withdrawnAt, running }: Pick<Vote, 'withdrawnAt' | 'running'>,
  at: Date,
): VoteState {
  if (withdrawnAt) return 'withdrawn';
  if (!running) return 'proposed';
  if (running.closedAt) return 'closed';
  return at > running.closesAt ? 'counting' : 'open';
}

/** What a seat says: its choice, or to whom it gives its voice. */
export interface Saying {
  readonly choice?: Exclude<Choice, 'present'> | undefined;
  readonly delegate?: string | undefined;
  readonly reason?: string | undefined;
  /** A conflict of interest. */
  readonly interest?: string | undefined;
}

/**
 * An abstention and an objection say why, in an open ballot; a secret one keeps nothing but a sum.
 * @throws Problem invalid `pools.votes.no-choice`, `.both`, `.no-reason`, `.secret-reason`
 */
export function checkSaying({ secret }: Pick<Running, 'secret'>, { choice, delegate, reason }: Saying): void {
  if (!choice && !delegate) throw new Problem('invalid', 'pools.votes.no-choice');
  if (choice && delegate) throw new Problem('invalid', 'pools.votes.both');
  if (secret && reason) throw new Problem('invalid', 'pools.votes.secret-reason');
  if (!secret && !reason && (choice === 'abstain' || choice === 'object'))
    throw new Problem('invalid', 'pools.votes.no-reason');
}

/** @param on the day where who coordinates is @throws Problem conflict `pools.votes.discussed` */
export function mustBeDiscussed({ discussUntil }: Pick<Vote, 'discussUntil'>, on: string): void {
  if (discussUntil && discussUntil >= on)
    throw new Problem('conflict', 'pools.votes.discussed', { day: discussUntil });
}
