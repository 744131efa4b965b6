// SPDX-License-Identifier: AGPL-3.0-or-later
// Plans of imports, as `migrations/0083_import_plans.sql` makes the tables.
import type { JSONColumnType } from 'kysely';
import type { SourceName } from '../software.ts';
import type { KeptLine, KeptPlan, PlanState, ShownFate } from './kept-plan.ts';

export interface ImportPlanTable {
  id: string;
  source: SourceName;
  input: string;
  complete: boolean;
  allow_private: boolean;
  made_at: Date;
  replaces: string | null;
  state: PlanState;
  since: Date;
  input_digest: Buffer | null;
  digest: Buffer | null;
  counts: JSONColumnType<KeptPlan['counts']>;
  left_out: number;
  why: string | null;
}

interface ImportPlanLineTable {
  plan_id: string;
  place: number;
  fate: ShownFate;
  line: JSONColumnType<KeptLine>;
}

declare module '../../platform/db.ts' {
  interface Tables {
    import_plan: ImportPlanTable;
    import_plan_line: ImportPlanLineTable;
  }
}
