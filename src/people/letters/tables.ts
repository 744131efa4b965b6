// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of letters, as `migrations/0042_letters.sql` and `0077_partners_and_quotes.sql` make them.

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

interface LetterWordsTable {
  letter_id: string;
  sealed: Buffer;
  written_at: Date;
}

interface LetterToldTable {
  letter_id: string;
  told_at: Date;
}

declare module '../../platform/db.ts' {
  interface Tables {
    letter: LetterTable;
    letter_words: LetterWordsTable;
    letter_told: LetterToldTable;
  }
}
