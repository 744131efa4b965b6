-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The directory beyond France: Wallonia, Québec, and those who act for communes.

-- Provinces, departments, regions: what an organisation lies in.
create table halle.territory (
  -- ISO 3166-2, with the number of the administrative region after CA-QC
  code text primary key check (code ~ '^[A-Z]{2}-[A-Z0-9]+(-[0-9]{2})?$'),
  name text not null
);

alter table halle.organisation
  add column territory text,
  -- the year that `population` counts
  add column population_year smallint check (population_year between 1900 and 2100),
  -- the day that the source speaks of
  add column source_date date,
  drop constraint organisation_kind_check,
  add constraint organisation_kind check (kind in ('commune', 'grouping', 'operator', 'provider', 'other')),
  drop constraint organisation_form,
  add constraint organisation_form check (form is null or kind in ('commune', 'grouping', 'operator')),
  add constraint organisation_year check (population_year is null or population is not null);
create index organisation_territory on halle.organisation (territory, kind);

-- Official codes other than SIREN and INSEE: nis (Belgium), quebec (municipalities), quebec-mrc.
create table halle.organisation_code (
  scheme text not null check (scheme ~ '^[a-z-]+$'),
  code text not null,
  organisation_id uuid not null references halle.organisation (id) on delete cascade,
  primary key (scheme, code)
);
create index organisation_code_organisation on halle.organisation_code (organisation_id);
call halle.changes_pages('halle.territory');
