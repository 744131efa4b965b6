-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The ground every feature stands on: words compared without accents, tables that only grow, private tables, the journal.

create extension if not exists unaccent with schema halle;
create extension if not exists pg_trgm with schema halle;

-- Accents off, usable in an index: the dictionary is named with its schema, so the search path of the caller does not matter.
create function plain(words text) returns text
  language sql immutable strict parallel safe
  return lower(halle.unaccent('halle.unaccent'::regdictionary, words));

-- A table that only grows: no role, not even its owner, changes or removes what was written.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the table % only grows', tg_table_name using errcode = 'restrict_violation';
end $$;

create procedure only_grows(of_table regclass) language plpgsql as $$
begin
  execute format('create trigger only_grows before update or delete or truncate on %s for each statement execute function halle.refuse_change()', of_table);
end $$;

-- A private table: rows are seen only through its policies, by its owner too; a backup, run by the owner, reads all of them.
create procedure make_private(of_table regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', of_table);
  execute format('alter table %s force row level security', of_table);
  execute format('create policy owner_backup on %s for select to current_user using (current_setting(''halle.backup'', true) = ''on'')', of_table);
end $$;

-- For whom the transaction acts; null when for nobody.
create function acting_account() returns uuid language sql stable return nullif(current_setting('halle.account', true), '')::uuid;
create function acting_organisation() returns uuid language sql stable return nullif(current_setting('halle.organisation', true), '')::uuid;

-- The journal: who did what, when, for which organisation. Ids and kinds only: never a name, an address or free text.
create table journal_entry (
  id uuid primary key,
  at timestamptz not null,
  kind text not null check (kind ~ '^[a-z-]+(\.[a-z-]+)+$'),
  account uuid,
  organisation uuid,
  subject_kind text check (subject_kind ~ '^[a-z-]+$'),
  subject uuid,
  facts jsonb not null default '{}'
);
call only_grows('journal_entry');

-- The seals: committed entries, numbered without a gap and chained by SHA-256.
create table journal_seal (
  number bigint primary key,
  entry uuid not null unique references journal_entry (id),
  hash bytea not null check (octet_length(hash) = 32),
  sealed_at timestamptz not null default now()
);
call only_grows('journal_seal');

-- Entries written and not yet sealed; the sealer empties it.
create table journal_pending (
  entry uuid primary key references journal_entry (id)
);

-- Where each reader of the journal stands.
create table journal_cursor (
  reader text primary key,
  number bigint not null default 0
);

-- What a first start loaded, and from which content, so that the second start does nothing.
create table first_load (
  name text primary key,
  content text not null,
  at timestamptz not null default now()
);

-- A number that changes in the same transaction as anything a kept page shows.
create table page_revision (
  one boolean primary key default true check (one),
  number bigint not null default 1
);
insert into page_revision default values;

create function revise_pages() returns trigger language plpgsql as $$
begin
  -- once in a transaction is enough
  if current_setting('halle.pages_revised', true) is distinct from pg_current_xact_id()::text then
    update halle.page_revision set number = number + 1;
    perform set_config('halle.pages_revised', pg_current_xact_id()::text, true);
  end if;
  return null;
end $$;

-- Declares that pages show what a table holds.
create procedure changes_pages(of_table regclass) language plpgsql as $$
begin
  execute format('create trigger changes_pages after insert or update or delete or truncate on %s for each statement execute function halle.revise_pages()', of_table);
end $$;
