// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of remarks, as `migrations/0066_remarks.sql` makes it.
import type { Outcome, RemarkKind } from './remark.ts';

export interface RemarkTable {
  id: string;
  kind: RemarkKind;
  about: string | null;
  name: string | null;
  url: string | null;
  organisation_id: string | null;
  account_id: string | null;
  words: Buffer;
  address: Buffer | null;
  lang: string;
  client: Buffer | null;
  written_at: Date;
  answered_at: Date | null;
  outcome: Outcome | null;
  answer: Buffer | null;
  external_id: string | null;
}

declare module '../platform/db.ts' {
  interface Tables {
    remark: RemarkTable;
  }
}
