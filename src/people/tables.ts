// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of organisations, as `migrations/0002_people.sql` makes them.

export interface OrganisationTable {
  id: string;
  kind: 'commune' | 'grouping' | 'other';
  form: string | null;
  name: string;
  slug: string;
  folded: string;
  country: string;
  siren: string | null;
  insee: string | null;
  department: string | null;
  population: number | null;
  source: string;
  source_version: string;
}

export interface OrganisationMemberTable {
  grouping_id: string;
  member_id: string;
}

declare module '../platform/db.ts' {
  interface Tables {
    organisation: OrganisationTable;
    organisation_member: OrganisationMemberTable;
  }
}
