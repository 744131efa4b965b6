// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of notices and of what projects declare, as `migrations/0009_contests.sql` makes them.
import type { JSONColumnType } from 'kysely';
import type { ClaimKind } from '../../measure/claim/claim.ts';
import type { Letter } from '../../measure/grade/grade.ts';
import type { Outcome } from './notice.ts';

export interface ProjectNoticeTable {
  id: string;
  repository: string;
  letter: Letter | null;
  advised_against: boolean;
  attempted_at: Date;
  outcome: Outcome;
  via: string | null;
  shown_from: Date | null;
  ended_at: Date | null;
}

export interface ClaimEventTable {
  id: string;
  repository: string;
  kind: ClaimKind;
  said: JSONColumnType<Readonly<Record<string, unknown>>> | null;
  head: string;
  read_at: Date;
  shown_before: string | null;
  shown_after: string;
}

declare module '../../platform/db.ts' {
  interface Tables {
    project_notice: ProjectNoticeTable;
    claim_event: ClaimEventTable;
  }
}

declare module '../../base/shows.ts' {
  interface Families {
    notices: unknown;
  }
}
