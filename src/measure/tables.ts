// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of the measure, as `migrations/0003_measure.sql` and `migrations/0008_batch.sql` make them.
import type { Generated, JSONColumnType } from 'kysely';
import type { BatchOptions, ToldProblem } from './batch/target.ts';
import type { Facts } from './facts/facts.ts';

export interface RepositoryTable {
  id: string;
  url: string;
  first_seen: Date;
}

export interface RepositoryFactsTable {
  repository_id: string;
  head: string;
  collector: string;
  read_at: Date;
  history: Buffer;
  facts: JSONColumnType<Omit<Facts, 'history'>>;
}

export interface MeasureRunTable {
  id: string;
  /** SHA-256 of the list and its options, or `standing`. */
  content: string;
  asked_at: Date;
  finished_at: Date | null;
  options: JSONColumnType<BatchOptions>;
  alone: Generated<boolean>;
  command: string | null;
  served_at: Generated<Date>;
}

export interface MeasureTargetTable {
  run_id: string;
  position: number;
  asked: string;
  repository: string | null;
  host: string;
  state: Generated<'waiting' | 'taken' | 'done' | 'failed'>;
  not_before: Generated<Date>;
  taken_by: string | null;
  slot: number | null;
  lease_until: Date | null;
  tries: Generated<number>;
  crashes: Generated<number>;
  put_off: Generated<number>;
  problem: JSONColumnType<ToldProblem> | null;
  answer: string | null;
  finished_at: Date | null;
  written: Generated<boolean>;
}

export interface ForgeLimitTable {
  host: string;
  /** A hash, never the token; empty where the host itself asked for patience. */
  token_id: string;
  until: Date;
}

declare module '../platform/db.ts' {
  interface Tables {
    repository: RepositoryTable;
    repository_facts: RepositoryFactsTable;
    measure_run: MeasureRunTable;
    measure_target: MeasureTargetTable;
    forge_limit: ForgeLimitTable;
  }
}
