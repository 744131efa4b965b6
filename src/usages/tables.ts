// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of usages, as `migrations/0015_usages.sql` makes them.
import type { Declared, Hosting } from './usage.ts';

export interface UsageTable {
  id: string;
  record_id: string;
  organisation_id: string;
  declared_by: string;
  how: Declared;
  since: string | null;
  agents: number | null;
  declared_on: string;
  confirmed_on: string;
  expires_on: string;
  published_on: string | null;
  withdrawn_on: string | null;
  withdrawn_by: string | null;
  told_on: string | null;
  agreed_on: string | null;
  reminded_on: string | null;
}

export interface UsagePrivateTable {
  usage_id: string;
  organisation_id: string;
  declared_by: string;
  version: string | null;
  hosting: Hosting | null;
  updated_on: string | null;
  contact_function: string | null;
  contact_mailbox: string | null;
}

export interface UsageExperienceTable {
  usage_id: string;
  organisation_id: string;
  cost_cents: number | null;
  currency: string | null;
  effort_days: number | null;
  migration: string | null;
  went_wrong: string | null;
  again: 'yes' | 'with-conditions' | 'no';
  told_on: string;
  published_on: string | null;
  told_by: string | null;
}

declare module '../platform/db.ts' {
  interface Tables {
    usage: UsageTable;
    usage_private: UsagePrivateTable;
    usage_experience: UsageExperienceTable;
  }
}

declare module '../base/shows.ts' {
  interface Families {
    usages: unknown;
  }
}
