-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The catalogue: raw records as sources gave them, decisions of people, and the entries computed from both.

-- Goes up in the transaction that changes any page of the catalogue.
create table halle.catalogue_revision (
  one boolean primary key default true check (one),
  revision bigint not null
);
insert into halle.catalogue_revision (revision) values (1);
call halle.changes_pages('halle.catalogue_revision');

-- One record of one source, as it was read, without persons. Never removed; `withdrawn_at` when its source no longer has it.
create table halle.source_record (
  id uuid primary key,
  source text not null,
  external_id text not null,
  first_seen timestamptz not null,
  fetched_at timestamptz not null,
  withdrawn_at timestamptz,
  media text not null,
  raw text not null,
  -- SHA-256 of source, claim and raw: what tells whether anything changed
  sha256 text not null,
  claim jsonb not null,
  -- the entry it belongs to now
  software_id uuid not null,
  unique (source, external_id)
);
create index source_record_software on halle.source_record (software_id);

-- By what a record is recognised.
create table halle.record_key (
  record_id uuid not null references halle.source_record (id),
  key text not null,
  primary key (record_id, key)
);
create index record_key_key on halle.record_key (key);

-- What people decided of two records; undone decisions stay, with their date.
create table halle.identity_decision (
  id uuid primary key,
  kind text not null check (kind in ('same', 'different')),
  a uuid not null references halle.source_record (id),
  b uuid not null references halle.source_record (id),
  reason text not null,
  decided_at timestamptz not null,
  undone_at timestamptz,
  check (a < b)
);
create unique index identity_decision_standing on halle.identity_decision (a, b) where undone_at is null;
create index identity_decision_b on halle.identity_decision (b);

-- The entries. Everything here can be computed anew from records and decisions, except the slug, which lasts.
create table halle.software (
  id uuid primary key references halle.source_record (id),
  slug text not null unique,
  name text not null,
  entry jsonb not null,
  conflicts jsonb not null default '[]',
  main_repository text,
  functions text[] not null default '{}',
  categories text[] not null default '{}',
  countries text[] not null default '{}',
  languages text[] not null default '{}',
  systems text[] not null default '{}',
  licence text,
  publisher_country text,
  made_for_local_authorities boolean,
  usage_count integer not null default 0,
  first_seen timestamptz not null,
  updated_at timestamptz not null,
  -- the revision of the catalogue that last changed it
  revision bigint not null
);
create index software_revision on halle.software (revision);
create index software_main_repository on halle.software (main_repository);
create index software_name on halle.software (lower(name), id);

-- Entries that are no more (merged into another, or withdrawn), for those who follow changes.
create table halle.software_gone (
  id uuid primary key,
  revision bigint not null
);
create index software_gone_revision on halle.software_gone (revision);

-- Every address ever given, with the record it was given for.
create table halle.software_slug (
  slug text primary key,
  record_id uuid not null references halle.source_record (id),
  number bigint generated always as identity
);
create index software_slug_record on halle.software_slug (record_id);

-- Administrations said to use a software; `organisation_id` when the name was recognised without doubt.
create table halle.software_usage (
  software_id uuid not null references halle.software (id) on delete cascade,
  position integer not null,
  organisation text not null,
  organisation_id uuid,
  source text not null,
  date date not null,
  url text,
  primary key (software_id, position)
);
create index software_usage_organisation on halle.software_usage (organisation_id) where organisation_id is not null;

-- The grade as lists and facets show it, computed from facts by the method named here; never the truth, always recomputable.
create table halle.software_grade (
  software_id uuid primary key references halle.software (id) on delete cascade,
  repository text not null,
  head text not null,
  collector text not null,
  method text not null,
  -- date of the copy that was read: a grade older than twelve months is no longer shown as one
  read_at timestamptz not null,
  state text not null,
  letter text check (letter in ('A', 'B', 'C', 'D', 'E')),
  advised_against boolean not null,
  measured integer not null,
  measurable integer not null,
  activity_from date not null,
  quarters integer[] not null
);
