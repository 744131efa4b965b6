// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of the measure, as `migrations/0003_measure.sql` makes them.
import type { JSONColumnType } from 'kysely';
import type { Facts } from './facts.ts';

export interface RepositoryTable {
  id: string;
  url: string;
  first_seen: Date;
}

export interface RepositoryFactsTable {
  repository_id: string;
  head: string;
  collector: string;
  read_at: Date;
  history: Buffer;
  facts: JSONColumnType<Omit<Facts, 'history'>>;
}

declare module '../platform/db.ts' {
  interface Tables {
    repository: RepositoryTable;
    repository_facts: RepositoryFactsTable;
  }
}
