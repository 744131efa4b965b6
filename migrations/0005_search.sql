-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Search: one row per entry of the catalogue, computed from it, so that a question is answered from one table.

-- Words as people type them: no accents, then the stems of the language; names keep their whole words.
create text search configuration halle.fr (copy = pg_catalog.french);
alter text search configuration halle.fr alter mapping for hword, hword_part, word with halle.unaccent, french_stem;
create text search configuration halle.en (copy = pg_catalog.english);
alter text search configuration halle.en alter mapping for hword, hword_part, word with halle.unaccent, english_stem;
create text search configuration halle.names (copy = pg_catalog.simple);
alter text search configuration halle.names alter mapping for hword, hword_part, word with halle.unaccent, simple;

create table halle.search_entry (
  software_id uuid primary key references halle.software (id) on delete cascade,
  -- lower case, no accents: for order and for the exact name
  name text not null,
  -- every name, likewise, for misspelt ones
  names text[] not null,
  main_function text,
  functions text[] not null,
  -- what narrows a list, as `facet:value`: `grade:A`, `licence:stays-free`, `function:cemetery`, `country:FR`, `size:village` …
  marks text[] not null,
  -- names weigh A, summary B, description and publisher C
  words tsvector not null,
  -- 0 to 100: how good the grade shown is
  merit smallint not null,
  advised_against boolean not null,
  usages integer not null,
  -- when the grade shown stops being one; null when it is none already
  graded_until timestamptz
);
create index search_entry_marks on halle.search_entry using gin (marks) with (fastupdate = off);
create index search_entry_words on halle.search_entry using gin (words) with (fastupdate = off);
create index search_entry_order on halle.search_entry (advised_against, merit desc, usages desc, name);
create index search_entry_by_name on halle.search_entry (name);
create index search_entry_by_usages on halle.search_entry (usages desc, name);
create index search_entry_near_name on halle.search_entry using gin (name gin_trgm_ops) with (fastupdate = off);
create index search_entry_until on halle.search_entry (graded_until) where graded_until is not null;
