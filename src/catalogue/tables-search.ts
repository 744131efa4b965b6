// SPDX-License-Identifier: AGPL-3.0-or-later
// The search table, as `migrations/0005_search.sql` makes it.

export interface SearchEntryTable {
  software_id: string;
  name: string;
  names: string[];
  main_function: string | null;
  functions: string[];
  marks: string[];
  words: string;
  merit: number;
  advised_against: boolean;
  usages: number;
  graded_until: Date | null;
}

declare module '../platform/db.ts' {
  interface Tables {
    search_entry: SearchEntryTable;
  }
}
