// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of letters, as `migrations/0042_letters.sql` makes it.

export interface LetterTable {
  id: string;
  kind: string;
  about_id: string;
  account_id: string;
  from_organisation: string | null;
  to_account: string | null;
  to_organisation: string | null;
  answers_id: string | null;
  written_at: Date;
}

declare module '../../platform/db.ts' {
  interface Tables {
    letter: LetterTable;
  }
}
