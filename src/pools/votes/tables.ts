// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of votes, as `migrations/0104_pool_votes.sql` makes them.
import type { Question } from '../charter/clause.ts';
import type { Running } from './vote.ts';

export interface PoolVoteTable {
  id: string;
  group_id: string;
  number: number;
  organisation_id: string;
  account_id: string;
  question: Question;
  about_seat: string | null;
  heard_days: number | null;
  proposed_at: Date;
  discuss_until: string | null;
  opened_at: Date | null;
  rule: unknown;
  secret: boolean | null;
  weights_key: number | null;
  round: number | null;
  closes_at: Date | null;
  closed_at: Date | null;
  result: Running['result'] | null;
  withdrawn_at: Date | null;
}

interface Said {
  group_id: string;
  vote_id: string;
  organisation_id: string;
  account_id: string;
  at: Date;
}

interface PoolVoteTextTable extends Said {
  version: number;
  title: string;
  words: string;
  shown: string | null;
}

interface PoolVoteRemarkTable extends Said {
  id: string;
  words: string;
}

export interface PoolBallotTable extends Said {
  round: number;
  seat_id: string;
  choice: 'for' | 'against' | 'abstain' | 'object' | null;
  delegate_id: string | null;
  reason: string | null;
}

interface OfSeat {
  vote_id: string;
  group_id: string;
  seat_id: string;
  organisation_id: string;
}

interface PoolSealedSumTable {
  vote_id: string;
  group_id: string;
  round: number;
  cast_count: number;
  sealed: Buffer;
}

interface PoolVoteRoundTable {
  vote_id: string;
  group_id: string;
  round: number;
  result: 'adopted' | 'rejected' | 'extended' | 'no-quorum' | 'blocked';
  numbers: unknown;
  closes_at: Date;
  closed_at: Date;
}

export interface PoolDecisionTable {
  id: string;
  group_id: string;
  organisation_id: string;
  slug: string;
  number: number;
  words: string;
  result: NonNullable<Running['result']>;
  decided_at: Date;
}

declare module '../../platform/db.ts' {
  interface Tables {
    pool_vote: PoolVoteTable;
    pool_vote_text: PoolVoteTextTable;
    pool_vote_remark: PoolVoteRemarkTable;
    pool_ballot: PoolBallotTable;
    pool_voter: OfSeat & { round: number };
    pool_sealed_sum: PoolSealedSumTable;
    pool_interest: OfSeat & { words: string };
    pool_vote_round: PoolVoteRoundTable;
    pool_decision: PoolDecisionTable;
  }
}
