-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Repositories and what was read of them. Nothing personal: authors are numbers.

create table halle.repository (
  id uuid primary key,
  -- canonical address
  url text not null unique,
  first_seen timestamptz not null
);

-- The facts of one copy: kept by repository, head commit and version of the collector; a later reading of the same head replaces the earlier.
create table halle.repository_facts (
  repository_id uuid not null references halle.repository (id) on delete cascade,
  head text not null,
  collector text not null,
  -- date of the copy that was read
  read_at timestamptz not null,
  -- the history: CSV, gzip, one row a commit, newest first
  history bytea not null,
  -- everything else
  facts jsonb not null,
  primary key (repository_id, head, collector)
);
create index repository_facts_latest on halle.repository_facts (repository_id, read_at desc);
alter table halle.repository_facts alter column history set storage external;
