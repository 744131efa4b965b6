// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of charters, as `migrations/0108_charters.sql` makes them.
import type { Power } from './accord.ts';

interface PoolCharterTable {
  id: string;
  group_id: string;
  version: number;
  organisation_id: string;
  account_id: string;
  begun_at: Date;
  proposed_for: string | null;
  proposed_account: string | null;
  proposed_at: Date | null;
  /** Set by the database alone. */
  in_force_at: Date | null;
}

interface PoolCharterClauseTable {
  charter_id: string;
  group_id: string;
  clause: string;
  answer: string | null;
  words: string | null;
  organisation_id: string;
  account_id: string;
  said_at: Date;
  turn: number;
}

interface PoolCharterCommentTable {
  id: string;
  charter_id: string;
  group_id: string;
  clause: string;
  words: string;
  organisation_id: string;
  account_id: string;
  said_at: Date;
}

interface PoolAccordTable {
  id: string;
  charter_id: string;
  group_id: string;
  seat_id: string;
  organisation_id: string;
  account_id: string;
  office: string;
  power: Power;
  power_on: string;
  power_reference: string | null;
  given_at: Date;
  /** Set by the database: whether a second person has to give it. */
  two: boolean;
  second_account: string | null;
  second_office: string | null;
  second_at: Date | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    pool_charter: PoolCharterTable;
    pool_charter_clause: PoolCharterClauseTable;
    pool_charter_comment: PoolCharterCommentTable;
    pool_accord: PoolAccordTable;
  }
}
