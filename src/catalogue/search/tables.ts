// SPDX-License-Identifier: AGPL-3.0-or-later
// The search table, as `migrations/0005_search.sql` makes it.
import type { Generated } from 'kysely';

export interface SearchEntryTable {
  software_id: string;
  number: Generated<number>;
  name: string;
  names: string[];
  main_function: string | null;
  marks: string[];
  merit: number;
  advised_against: boolean;
  usages: number;
  graded_until: Date | null;
  revision: number;
}

export interface SearchWordsTable {
  number: number;
  words: string;
  unsorted: boolean;
}

export interface SearchRevisionTable {
  one: Generated<boolean>;
  revision: number;
}

export interface SearchGoneTable {
  number: number;
  revision: number;
}

declare module '../../platform/db.ts' {
  interface Tables {
    search_entry: SearchEntryTable;
    search_words: SearchWordsTable;
    search_revision: SearchRevisionTable;
    search_gone: SearchGoneTable;
  }
}

declare module '../../base/shows.ts' {
  interface Families {
    search: unknown;
  }
}
