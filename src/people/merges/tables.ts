// SPDX-License-Identifier: AGPL-3.0-or-later
// Which organisations were merged at the desk, as `migrations/0081_same_organisation.sql` makes the table.

interface MergeTable {
  id: string;
  organisation_id: string;
  into_id: string;
  at: Date;
  ended_at: Date | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    organisation_merge: MergeTable;
  }
}
