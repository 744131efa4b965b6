// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of pools, as the migrations from `0094_pools.sql` on make them.
import type { Generated } from 'kysely';
import type { Currency } from '../../base/currency.ts';
import type { StepRow } from '../../platform/steps/rows.ts';
import type { PoolKind } from './pool.ts';
import type { SeatStanding } from './seat.ts';
import type { PoolStep, SeatStep } from './steps.ts';

export interface PoolTable {
  id: string;
  organisation_id: string;
  slug: string;
  kind: PoolKind;
  name: string;
  purpose: string;
  functions: string[];
  record_id: string | null;
  need: string | null;
  territory: string;
  closes_on: string | null;
  rule: string | null;
  vehicle: Generated<string | null>;
  changes_work: Generated<boolean>;
  /** The parts of the key in force, without amounts. */
  shared_by: Generated<unknown>;
}

export interface PoolMemberTable {
  id: string;
  group_id: string;
  organisation_id: string;
  standing: SeatStanding;
  quantity: string | null;
  /** Set by the database alone, when the seat is left. */
  until: Generated<Date | null>;
  /** By a vote that was counted, until another lets it come back. */
  excluded: Generated<boolean>;
}

interface PoolCoveredTable {
  group_id: string;
  seat_id: string;
  organisation_id: string;
}

export interface PoolIntentTable {
  id: string;
  group_id: string;
  seat_id: string;
  build_cents: number | null;
  year_cents: number | null;
  currency: Currency;
  budget_on: string | null;
  council_on: string | null;
  words: string | null;
}

/** `migrations/0109_acts.sql`: what an assembly decided about a subject, sent, published, notified. */
export interface PoolActTable {
  id: string;
  group_id: string;
  seat_id: string;
  organisation_id: string;
  /** `seat`, `charter`; later a purchase, a funding. */
  subject_kind: string;
  subject_id: string;
  decided_on: string;
  reference: Generated<string | null>;
  transmitted_on: Generated<string | null>;
  published_on: Generated<string | null>;
  notified_on: Generated<string | null>;
  budget_year: Generated<number | null>;
  url: Generated<string | null>;
  account_id: string;
  said_at: Date;
}

export interface PoolActFileTable {
  act_id: string;
  group_id: string;
  name: string;
  type: string;
  /** Base64. */
  content: string;
  kept_at: Date;
}

export interface PoolKeyTable {
  id: string;
  group_id: string;
  version: number;
  key: string;
  total_cents: number | null;
  currency: Currency;
  weights: unknown;
  use_word: string | null;
  source: string | null;
  account_id: string;
  organisation_id: string;
  at: Date;
}

interface PoolNewsTable {
  id: string;
  told_at: Date;
}

declare module '../../platform/db.ts' {
  interface Tables {
    pool: PoolTable;
    pool_step: StepRow<PoolStep>;
    pool_member: PoolMemberTable;
    pool_seat_step: StepRow<SeatStep>;
    pool_covered: PoolCoveredTable;
    pool_intent: PoolIntentTable;
    pool_act: PoolActTable;
    pool_act_file: PoolActFileTable;
    pool_key: PoolKeyTable;
    pool_news: PoolNewsTable;
  }
}

declare module '../../base/shows.ts' {
  interface Families {
    pools: unknown;
  }
}
