// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of governance sessions, as `migrations/0112_governance_sessions.sql` makes them.
import type { Generated } from 'kysely';
import type { Way } from './kept.ts';

export interface PoolSessionTable {
  id: string;
  group_id: string;
  organisation_id: string;
  account_id: string;
  seed: number;
  way: Way;
  opened_at: Date;
  closes_at: Date;
  /** Set by the database alone, by the act that ends it. */
  until: Generated<Date | null>;
}

export interface PoolSessionActTable {
  session_id: string;
  seq: number;
  group_id: string;
  seat_id: string | null;
  organisation_id: string;
  account_id: string;
  act: string;
  at: Date;
}

declare module '../../platform/db.ts' {
  interface Tables {
    pool_session: PoolSessionTable;
    pool_session_act: PoolSessionActTable;
  }
}
