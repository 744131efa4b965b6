-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Mails that wait, leave, or were refused. Addresses and words are sealed (AES-256-GCM) and emptied once they have served.

create table halle.mail (
  id uuid primary key,
  -- urgent: leaves at once; digest: waits for the letter of the day; letter: what a day gathered for one reader
  kind text not null check (kind in ('urgent', 'digest', 'letter')),
  -- what it is about, and what a reader may refuse: `people.sign-in`
  topic text not null check (topic ~ '^[a-z-]+\.[a-z-]+$'),
  -- HMAC of the address
  reader bytea not null check (octet_length(reader) = 32),
  sealed bytea,
  -- handing-over: the server has been given the words, its answer is not known yet; doubtful: it never will be
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'handing-over', 'sent', 'refused', 'given-up', 'doubtful', 'gathered', 'unwanted')),
  created_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  -- not before
  next_at timestamptz not null,
  begun_at timestamptz,
  ended_at timestamptz,
  -- codes of the server's last answer (`451 4.3.0`) or of what stopped us (`ECONNREFUSED`); never its words, which may hold an address
  answer text check (length(answer) <= 40),
  gathered_in uuid references halle.mail (id) on delete set null,
  -- of a letter: its day
  day date check ((day is not null) = (kind = 'letter'))
);
-- One letter a day at most.
create unique index mail_letter on halle.mail (reader, day) where kind = 'letter';
create index mail_due on halle.mail (next_at) where state in ('waiting', 'sending', 'handing-over');
create index mail_ended on halle.mail (ended_at);
create index mail_gathered_in on halle.mail (gathered_in) where gathered_in is not null;

-- Readers who want no more mail about a topic.
create table halle.mail_refusal (
  reader bytea not null check (octet_length(reader) = 32),
  topic text not null,
  at timestamptz not null,
  primary key (reader, topic)
);
