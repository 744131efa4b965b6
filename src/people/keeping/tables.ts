// SPDX-License-Identifier: AGPL-3.0-or-later
// Who keeps the halle and what was done at its desk, as `migrations/0055_keepers.sql` and
// `0082_deed_about_somebody.sql` make the tables.

interface KeeperTable {
  id: string;
  account_id: string;
  since: Date;
  until: Date | null;
}

interface DeedTable {
  id: string;
  entry: string;
  at: Date;
  act: string;
  account_id: string | null;
  /** The account that it concerns beside what it is done to. */
  person_id: string | null;
  concerns: string[];
  subject_kind: string;
  subject: string;
  reason: string;
}

declare module '../../platform/db.ts' {
  interface Tables {
    keeper: KeeperTable;
    keeping_deed: DeedTable;
  }
}
