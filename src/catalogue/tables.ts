// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of the catalogue, as `migrations/0004_catalogue.sql` and `0070_software_changes.sql` make
// them.
import type { Generated, JSONColumnType } from 'kysely';
import type { Letter, MeasuredState } from '../measure/grade/grade.ts';
import type { Conflict } from './conflict.ts';
import type { Claim } from './record.ts';
import type { SourceName, Usage } from './software.ts';
import type { StoredEntry } from './stored.ts';

export interface CatalogueRevisionTable {
  one: Generated<boolean>;
  revision: number;
}

export interface SourceRecordTable {
  id: string;
  source: SourceName;
  external_id: string;
  first_seen: Date;
  fetched_at: Date;
  withdrawn_at: Date | null;
  media: string;
  raw: string;
  sha256: string;
  claim: JSONColumnType<Claim>;
  software_id: string;
}

export interface RecordKeyTable {
  record_id: string;
  key: string;
}

export interface IdentityDecisionTable {
  id: string;
  kind: 'same' | 'different';
  a: string;
  b: string;
  reason: string;
  decided_at: Date;
  undone_at: Date | null;
}

export interface SoftwareTable {
  id: string;
  slug: string;
  name: string;
  entry: JSONColumnType<StoredEntry>;
  conflicts: JSONColumnType<readonly Conflict[]>;
  main_repository: string | null;
  functions: string[];
  categories: string[];
  countries: string[];
  languages: string[];
  systems: string[];
  licence: string | null;
  publisher_country: string | null;
  made_for_local_authorities: boolean | null;
  usage_count: number;
  first_seen: Date;
  updated_at: Date;
  revision: number;
}

export interface SoftwareGoneTable {
  id: string;
  revision: number;
}

export interface SoftwareSlugTable {
  slug: string;
  record_id: string;
  number: Generated<number>;
}

export interface SoftwareUsageTable {
  software_id: string;
  position: number;
  organisation: string;
  organisation_id: string | null;
  source: Usage['source'];
  date: string;
  url: string | null;
}

export interface SoftwareGradeTable {
  software_id: string;
  repository: string;
  head: string;
  collector: string;
  method: string;
  read_at: Date;
  state: MeasuredState;
  letter: Letter | null;
  advised_against: boolean;
  measured: number;
  measurable: number;
  activity_from: string;
  quarters: number[];
  latest_release: string | null;
  released_at: Date | null;
}

export interface SoftwareChangeTable {
  id: Generated<string>;
  software_id: string;
  kind: 'grade' | 'advised-against' | 'advised-no-more' | 'release' | 'best';
  was: string | null;
  became: string | null;
  function: string | null;
  at: Date;
}

declare module '../platform/db.ts' {
  interface Tables {
    catalogue_revision: CatalogueRevisionTable;
    source_record: SourceRecordTable;
    record_key: RecordKeyTable;
    identity_decision: IdentityDecisionTable;
    software: SoftwareTable;
    software_gone: SoftwareGoneTable;
    software_slug: SoftwareSlugTable;
    software_usage: SoftwareUsageTable;
    software_grade: SoftwareGradeTable;
    software_change: SoftwareChangeTable;
  }
}

declare module '../base/shows.ts' {
  interface Families {
    catalogue: unknown;
  }
}
