// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of organisations, as `migrations/0002_people.sql` and `0014_directory.sql`, `0016_networks.sql`,
// `0048_places.sql`, `0051_levels.sql`, `0052_heirs.sql`, `0081_same_organisation.sql` make them.
import type { Generated } from 'kysely';
import type { OrganisationKind, OtherNameKind } from './organisation.ts';

export interface OrganisationTable {
  id: string;
  kind: OrganisationKind;
  form: string | null;
  name: string;
  slug: string;
  folded: string;
  country: string;
  siren: string | null;
  insee: string | null;
  department: string | null;
  territory: string | null;
  population: number | null;
  population_year: number | null;
  source: string;
  source_version: string;
  source_date: string | null;
  site: string | null;
  stated_in: string | null;
  verified: Generated<boolean>;
  merged_into: Generated<string | null>;
  /** Who stands for it today, at the end of the line; the database keeps it. */
  heir_id: Generated<string | null>;
  /** Whether it is the same as its heir, entered twice; else it merged into another. */
  is_double: Generated<boolean>;
}

export interface OrganisationOtherNameTable {
  organisation_id: string;
  kind: OtherNameKind;
  name: string | null;
  folded: string | null;
  scheme: string | null;
  code: string | null;
  source: string;
  source_date: string;
}

export interface OrganisationSlugTable {
  slug: string;
  organisation_id: string;
}

export interface OrganisationMemberTable {
  grouping_id: string;
  member_id: string;
}

export interface TerritoryTable {
  code: string;
  name: string;
}

export interface OrganisationPlaceTable {
  organisation_id: string;
  latitude: number;
  longitude: number;
  middle_of: 'territory' | 'members' | 'communes';
  source: string;
  source_date: string;
}

export interface OrganisationCodeTable {
  scheme: string;
  code: string;
  organisation_id: string;
}

declare module '../../platform/db.ts' {
  interface Tables {
    organisation: OrganisationTable;
    organisation_member: OrganisationMemberTable;
    territory: TerritoryTable;
    organisation_code: OrganisationCodeTable;
    organisation_slug: OrganisationSlugTable;
    organisation_place: OrganisationPlaceTable;
    organisation_other_name: OrganisationOtherNameTable;
  }
}

declare module '../../base/shows.ts' {
  interface Families {
    organisations: unknown;
  }
}
