// SPDX-License-Identifier: AGPL-3.0-or-later
// Sources fetched on a schedule, as `migrations/0089_harvested_sources.sql` makes the tables.
import type { JSONColumnType } from 'kysely';
import type { SourceName } from '../software.ts';
import type { HarvestRun, Outcome } from './harvest.ts';

export interface HarvestSourceTable {
  id: string;
  source: SourceName;
  address: string;
  complete: boolean;
  every_hours: number;
  added_at: Date;
  stopped_at: Date | null;
  due_at: Date;
  etag: string | null;
  last_modified: string | null;
  input_digest: Buffer | null;
}

export interface HarvestRunTable {
  id: string;
  source_id: string;
  at: Date;
  ended_at: Date;
  outcome: Outcome;
  why: string | null;
  facts: JSONColumnType<HarvestRun['facts']>;
  counts: JSONColumnType<HarvestRun['counts']>;
  bytes: string | number;
  plan_id: string | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    harvest_source: HarvestSourceTable;
    harvest_run: HarvestRunTable;
  }
}
