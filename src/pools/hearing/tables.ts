// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of hearings, as `migrations/0113_providers_heard.sql` makes them.
interface PoolQuestionTable {
  id: string;
  group_id: string;
  place: number;
  words: string;
  organisation_id: string;
  account_id: string;
  asked_at: Date;
}

interface PoolHeardTable {
  question_id: string;
  group_id: string;
  organisation_id: string;
  account_id: string;
  words: string;
  said_at: Date;
}

declare module '../../platform/db.ts' {
  interface Tables {
    pool_question: PoolQuestionTable;
    pool_heard: PoolHeardTable;
  }
}

export {};
