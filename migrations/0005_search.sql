-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Search: one row per entry of the catalogue, computed from it, so that a question is answered from one table.

-- Words as people type them: no accents, then the stems of the language; names keep their whole words.
create text search configuration halle.fr (copy = pg_catalog.french);
alter text search configuration halle.fr alter mapping for hword, hword_part, word with halle.unaccent, french_stem;
create text search configuration halle.en (copy = pg_catalog.english);
alter text search configuration halle.en alter mapping for hword, hword_part, word with halle.unaccent, english_stem;
create text search configuration halle.names (copy = pg_catalog.simple);
alter text search configuration halle.names alter mapping for hword, hword_part, word with halle.unaccent, simple;

-- Goes up in each transaction that changes the search table; its row lock makes the numbers commit in order.
create table halle.search_revision (
  one boolean primary key default true check (one),
  revision bigint not null
);
insert into halle.search_revision (revision) values (1);

create table halle.search_entry (
  software_id uuid primary key references halle.software (id) on delete cascade,
  -- a small number for the entry, by which sites keep it in memory
  number integer generated always as identity unique,
  -- lower case, no accents: for order and for the exact name
  name text not null,
  -- every name, likewise
  names text[] not null,
  main_function text,
  -- what is asked for and what narrows a list, as `facet:value`: `function:cemetery`, `grade:A`, `country:FR`, `size:village` …
  marks text[] not null,
  -- 0 to 100: how good the grade shown is
  merit smallint not null,
  advised_against boolean not null,
  usages integer not null,
  -- when the grade shown stops being one; null when it is none already
  graded_until timestamptz,
  -- the search revision that last changed it
  revision bigint not null
);
create index search_entry_revision on halle.search_entry (revision);
create index search_entry_names on halle.search_entry using gin (names) with (fastupdate = off);
create index search_entry_near_name on halle.search_entry using gin (name gin_trgm_ops) with (fastupdate = off);
create index search_entry_until on halle.search_entry (graded_until) where graded_until is not null;

-- The words of each entry. Names weigh A, French texts B, other texts C.
create table halle.search_words (
  number integer primary key references halle.search_entry (number) on delete cascade,
  words tsvector not null,
  -- no function of it is known: only its texts can say what it does
  unsorted boolean not null
);
create index search_words_words on halle.search_words using gin (words) with (fastupdate = off);
create index search_words_unsorted on halle.search_words using gin (words) with (fastupdate = off) where unsorted;

-- Entries that are no more, for sites that hold them in memory.
create table halle.search_gone (
  number integer primary key,
  revision bigint not null
);
create index search_gone_revision on halle.search_gone (revision);

create function halle.search_entry_gone() returns trigger language plpgsql set search_path = halle, pg_temp as $$
declare now_at bigint;
begin
  if not exists (select 1 from gone) then return null; end if;
  update search_revision set revision = revision + 1 returning revision into now_at;
  insert into search_gone (number, revision) select number, now_at from gone;
  return null;
end $$;
create trigger search_entry_gone after delete on halle.search_entry
  referencing old table as gone for each statement execute function halle.search_entry_gone();
