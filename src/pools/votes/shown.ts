// SPDX-License-Identifier: AGPL-3.0-or-later
// Votes of a pool as somebody sees them.
import type { Id } from '../../base/id.ts';
import type { SeenPool } from '../groups/shown.ts';
import type { RunningVote } from './standing.ts';
import type { EndedRound, Remark, Running, Version, Vote } from './vote.ts';

/** A seat: the name of who sits there now, and when it was left. */
export interface NamedSeat {
  readonly id: string;
  readonly organisation: Id<'Organisation'>;
  readonly name: string;
  readonly until: Date | undefined;
  /** By a vote, and not voted back since. */
  readonly excluded: boolean;
}

/** What all may read of a decision. */
export interface Decision {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly result: NonNullable<Running['result']>;
  readonly at: Date;
}

export interface SeenVotes {
  readonly seen: SeenPool;
  /** For members alone. */
  readonly votes?: readonly Vote[] | undefined;
  readonly decisions: readonly Decision[];
}

export interface SeenVote extends RunningVote {
  readonly seen: SeenPool;
  readonly vote: Vote;
  readonly versions: readonly Version[];
  readonly remarks: readonly Remark[];
  readonly interests: readonly { readonly seat: string; readonly words: string }[];
  readonly rounds: readonly EndedRound[];
  readonly seats: readonly NamedSeat[];
  /** Seats that who looks may vote for in this round, and has not. */
  readonly mayCast: readonly NamedSeat[];
  readonly mayOpen: boolean;
  /** Whether the charter in force has a rule for its question. */
  readonly isSaid: boolean;
  /** The last day on which who is to be excluded is heard, ISO; undefined: nobody is. */
  readonly heardUntil: string | undefined;
  /** Whether who is to be excluded votes too. */
  readonly namedVotes: boolean;
  readonly mayRevise: boolean;
  readonly mayTalk: readonly NamedSeat[];
}
