// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of merges of needs, as `migrations/0093_need_talks.sql` makes it.
interface NeedMergeTable {
  id: string;
  need_id: string;
  into_id: string;
  organisation_id: string;
  account_id: string;
  proposed_at: Date;
  agreed_for: string | null;
  agreed_account: string | null;
  agreed_at: Date | null;
  ended_for: string | null;
  ended_account: string | null;
  ended_at: Date | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    need_merge: NeedMergeTable;
  }
}
