-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Lists of repositories to measure, and who is at which: any number of processes share them.

-- A list that someone asked for, or the standing one that keeps the catalogue's grades fresh.
create table halle.measure_run (
  id uuid primary key,
  -- what tells one list from another: SHA-256 of its lines and options, or `standing`
  content text not null,
  asked_at timestamptz not null,
  finished_at timestamptz,
  -- language, date to grade at, limits
  options jsonb not null,
  -- only the command that asked works at it
  alone boolean not null default false,
  -- the command that writes the answers down
  command uuid,
  -- when one of its targets was last taken: processes serve the open lists in turn
  served_at timestamptz not null default '-infinity'
);
-- one open run for each list
create unique index measure_run_open on halle.measure_run (content) where finished_at is null;
create index measure_run_content on halle.measure_run (content, asked_at desc);

-- One line of a list.
create table halle.measure_target (
  run_id uuid not null references halle.measure_run (id) on delete cascade,
  -- line of the list, from 1
  position integer not null,
  -- as it was written, without passwords
  asked text not null,
  -- canonical address; null for a folder, or a line that names no repository
  repository text,
  -- the machine that serves it; empty for a folder
  host text not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'done', 'failed')),
  -- not to be taken before: a forge that asked for patience, a second try
  not_before timestamptz not null default '-infinity',
  -- the process that is at it, one of the two places that its host has, and until when it is believed alive
  taken_by uuid,
  slot smallint,
  lease_until timestamptz,
  -- readings begun; of these, ended with their process; put off by a forge
  tries integer not null default 0,
  crashes integer not null default 0,
  put_off integer not null default 0,
  -- why it failed, or is put off
  problem jsonb,
  -- the grade as it was given, until it is handed over: the facts it comes from are kept in repository_facts
  answer text,
  finished_at timestamptz,
  -- whether its line stands in the file of answers
  written boolean not null default false,
  primary key (run_id, position),
  check ((state = 'taken') = (taken_by is not null and lease_until is not null)),
  check (slot is null or state = 'taken')
);
create index measure_target_waiting on halle.measure_target (run_id, host, not_before, position) where state = 'waiting';
create index measure_target_taken on halle.measure_target (taken_by) where state = 'taken';
create index measure_target_unwritten on halle.measure_target (run_id, position) where not written and state in ('done', 'failed');
create index measure_target_repository on halle.measure_target (run_id, repository);
-- Politeness, held by the database itself: two places for each host, over all processes.
create unique index measure_target_place on halle.measure_target (host, slot) where state = 'taken' and host <> '';

-- Forges that asked for patience. `token_id` is a hash of the token that has run out, or empty: the host itself.
create table halle.forge_limit (
  host text not null,
  token_id text not null default '',
  until timestamptz not null,
  primary key (host, token_id)
);
