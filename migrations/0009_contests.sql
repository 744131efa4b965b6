-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What a project is told before a low letter is published, and what it declares itself.

-- Each attempt to tell a project that its grade is D, E or « déconseillé ». No address of anyone: how it was told, no more.
create table halle.project_notice (
  id uuid primary key,
  -- canonical address of the repository graded
  repository text not null,
  -- what was told
  letter text check (letter in ('A', 'B', 'C', 'D', 'E')),
  advised_against boolean not null,
  attempted_at timestamptz not null,
  -- sent: a letter left; no-contact: nobody to write to is known; told: an operator told the project elsewhere; failed: it could not leave
  outcome text not null check (outcome in ('sent', 'no-contact', 'told', 'failed')),
  -- where the contact was found (publiccode, claim), or the public page where the project was told
  via text,
  -- from when what was told may be shown; null where the attempt failed
  shown_from timestamptz,
  -- when the grade stopped being low; null while it is
  ended_at timestamptz,
  constraint project_notice_delay check ((shown_from is null) = (outcome = 'failed')),
  constraint project_notice_told check (outcome <> 'told' or via ~ '^https://')
);
create index project_notice_repository on halle.project_notice (repository, attempted_at);
call halle.changes_pages('halle.project_notice');

-- What a project declared of itself in the file at the head of its default branch, each time it changed.
create table halle.claim_event (
  id uuid primary key,
  repository text not null,
  -- what was declared or taken back
  kind text not null check (kind in ('bots', 'moved-to', 'moved-from', 'end-of-life', 'reply', 'contact', 'aliases')),
  -- the declaration, without any person or address; null when it was taken back
  said jsonb,
  -- the commit at which it was read
  head text not null,
  read_at timestamptz not null,
  -- the grade as it was shown before and after: a letter or a state
  shown_before text,
  shown_after text not null
);
create index claim_event_repository on halle.claim_event (repository, read_at);
call halle.changes_pages('halle.claim_event');
