-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Who comes in: official mailboxes of organisations, accounts, their sessions, the links they were sent, and for whom they act.

-- The mailbox that a directory lists for an organisation: public, a function's, never a person's.
create table halle.official_mailbox (
  organisation_id uuid primary key references halle.organisation (id) on delete cascade,
  address text not null check (address ~ '^[^\s@]+@[^\s@]+$'),
  source text not null,
  -- the day that the source says of it
  stated_on date not null,
  imported_at timestamptz not null
);

-- What the transaction looks for by its hash, set by set_config('halle.<name>', hex, true): who knows the secret sees the row.
create function halle.sought(name text) returns bytea language sql stable
  return decode(nullif(current_setting('halle.' || name, true), ''), 'hex');

create table halle.account (
  id uuid primary key,
  -- HMAC of the address, by which an account is found
  reader bytea not null unique check (octet_length(reader) = 32),
  -- the address, sealed
  address bytea not null,
  lang text not null check (lang ~ '^[a-z]{2,3}$'),
  created_at timestamptz not null
);
call halle.make_private('halle.account');
create policy own on halle.account
  using (id = halle.acting_account() or reader = halle.sought('reader'))
  with check (id = halle.acting_account() or reader = halle.sought('reader'));

-- For which organisations an account acts. `first`: who came by the official mailbox, and admits the others.
create table halle.agent (
  id uuid primary key,
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null references halle.account (id) on delete cascade,
  first boolean not null,
  since timestamptz not null,
  until timestamptz check (until >= since)
);
create unique index agent_now on halle.agent (account_id, organisation_id) where until is null;
-- The first of two who open the link at once wins.
create unique index agent_first on halle.agent (organisation_id) where first and until is null;
create index agent_organisation on halle.agent (organisation_id);
call halle.make_private('halle.agent');
create policy own on halle.agent
  using (account_id = halle.acting_account() or organisation_id = halle.acting_organisation())
  with check (account_id = halle.acting_account() or organisation_id = halle.acting_organisation());

create table halle.session (
  id uuid primary key,
  account_id uuid not null references halle.account (id) on delete cascade,
  -- SHA-256 of the token in the cookie
  token bytea not null unique check (octet_length(token) = 32),
  -- the token before the last rotation, until the new one has been used
  former bytea unique check (octet_length(former) = 32),
  rotated_at timestamptz not null,
  created_at timestamptz not null,
  seen_on date not null,
  -- without a visit until then, it is over
  idle_until timestamptz not null,
  -- visits or not, it is over then
  ends_at timestamptz not null,
  -- kind of browser and of machine: `firefox-windows`; never more
  browser text not null check (browser ~ '^[a-z]+-[a-z]+$'),
  -- how they came in: `link`, `mailbox`
  way text not null check (way ~ '^[a-z-]+$')
);
create index session_account on halle.session (account_id);
create index session_idle on halle.session (idle_until);
call halle.make_private('halle.session');
create policy own on halle.session
  using (account_id = halle.acting_account() or token = halle.sought('session') or former = halle.sought('session'))
  with check (account_id = halle.acting_account());
-- What is over may be swept by anyone.
create policy over on halle.session for delete using (idle_until < now() or ends_at < now());
create policy over_seen on halle.session for select using (idle_until < now() or ends_at < now());

create table halle.sign_in_link (
  id uuid primary key,
  -- SHA-256 of the token in the mail
  token bytea not null unique check (octet_length(token) = 32),
  purpose text not null check (purpose in ('sign-in', 'first-agent')),
  reader bytea not null check (octet_length(reader) = 32),
  address bytea not null,
  organisation_id uuid references halle.organisation (id) on delete cascade,
  lang text not null,
  -- HMAC of the network address that asked, for the limit
  client bytea not null check (octet_length(client) = 32),
  asked_at timestamptz not null,
  -- its half hour begins when this mail has left
  mail_id uuid references halle.mail (id) on delete set null,
  used_at timestamptz,
  check ((purpose = 'first-agent') = (organisation_id is not null))
);
create index sign_in_link_reader on halle.sign_in_link (reader, asked_at);
create index sign_in_link_client on halle.sign_in_link (client, asked_at);
create index sign_in_link_asked on halle.sign_in_link (asked_at);
call halle.make_private('halle.sign_in_link');
create policy own on halle.sign_in_link
  using (token = halle.sought('link') or reader = halle.sought('reader') or client = halle.sought('client'))
  with check (token = halle.sought('link') or reader = halle.sought('reader'));
create policy over on halle.sign_in_link for delete using (asked_at < now() - interval '2 days');
create policy over_seen on halle.sign_in_link for select using (asked_at < now() - interval '2 days');
