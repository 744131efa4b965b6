// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of the machine room.
import type { ColumnType, Generated } from 'kysely';

export type EntryFacts = Readonly<Record<string, string | number | boolean | null>>;

interface JournalEntryTable {
  id: string;
  at: Date;
  /** `feature.event`: `catalogue.merged`. */
  kind: string;
  account: string | null;
  organisation: string | null;
  subject_kind: string | null;
  subject: string | null;
  facts: ColumnType<EntryFacts, string, never>;
}

interface JournalSealTable {
  /** 1, 2, 3 … without a gap. */
  number: number;
  entry: string;
  /** SHA-256 of the hash before and of the entry. */
  hash: Buffer;
  sealed_at: Generated<Date>;
}

declare module './db.ts' {
  interface Tables {
    journal_entry: JournalEntryTable;
    journal_pending: { entry: string };
    journal_seal: JournalSealTable;
    journal_cursor: { reader: string; number: Generated<number> };
    lease: { name: string; holder: string; place: string; until: Date };
    first_load: { name: string; content: string; at: Generated<Date> };
    migration: { number: number; name: string; checksum: string; at: Date };
  }
}
