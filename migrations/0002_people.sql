-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Organisations: communes, groupings of communes, and whoever else is named. No person.

create table halle.organisation (
  id uuid primary key,
  kind text not null check (kind in ('commune', 'grouping', 'other')),
  -- legal form of a grouping: CC, CA, CU, METRO, MET69
  form text,
  name text not null,
  slug text not null unique,
  -- for matching: lower case, no accents, no punctuation
  folded text not null,
  country text not null,
  siren text,
  insee text unique,
  department text,
  population integer check (population >= 0),
  source text not null,
  source_version text not null
);
create unique index organisation_siren on halle.organisation (siren) where siren is not null;
create index organisation_folded on halle.organisation (folded text_pattern_ops);
create index organisation_population on halle.organisation (kind, population);

create table halle.organisation_member (
  grouping_id uuid not null references halle.organisation (id) on delete cascade,
  member_id uuid not null references halle.organisation (id) on delete cascade,
  primary key (grouping_id, member_id)
);
create index organisation_member_member on halle.organisation_member (member_id);

call halle.changes_pages('halle.organisation');
