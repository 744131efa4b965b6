-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What opens once by a secret is kept in one place: links of mails, and ways in that were begun in a browser. It takes the place of
-- sign_in_link, attempt and provider_link, and of the secret of proved_address; those that had been sent still open.
create table halle.link (
  id uuid primary key,
  -- SHA-256 of the secret in the mail or the cookie
  token bytea not null unique check (octet_length(token) = 32),
  -- whose and what for: `people.sign-in`, `people.way.openid`, `provider.domain`
  purpose text not null check (purpose ~ '^[a-z]+(\.[a-z-]+)+$'),
  -- who asked, where it was an account
  account_id uuid,
  -- what it is about
  organisation_id uuid references halle.organisation (id) on delete cascade,
  -- numbers, domains, hashes, ids; never a person's address
  matter jsonb not null default '{}',
  -- what the program alone reads again, sealed: the address, what a return is held to
  sealed bytea,
  -- HMAC of the address it was sent to
  reader bytea check (octet_length(reader) = 32),
  -- HMAC of the network address that asked, for the limit
  client bytea check (octet_length(client) = 32),
  -- HMAC of the identity or passkey that came back, for the limit
  subject bytea check (octet_length(subject) = 32),
  lang text,
  -- its time begins when this mail has left
  mail_id uuid references halle.mail (id) on delete set null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  -- when it leaves the database; null for one that may be answered again later
  leaves_at timestamptz,
  used_at timestamptz
);
create index link_reader on halle.link (reader, asked_at) where reader is not null;
create index link_client on halle.link (client, asked_at) where client is not null;
create index link_subject on halle.link (subject, asked_at) where subject is not null;
create index link_account on halle.link (account_id, asked_at) where account_id is not null;
create index link_organisation on halle.link (organisation_id) where organisation_id is not null;
create index link_leaves on halle.link (leaves_at);

alter table halle.sign_in_link no force row level security;
alter table halle.attempt no force row level security;
alter table halle.provider_link no force row level security;
alter table halle.proved_address no force row level security;
insert into halle.link (id, token, purpose, organisation_id, sealed, reader, client, lang, mail_id, asked_at, expires_at, leaves_at, used_at)
  select id, token, 'people.' || purpose, organisation_id, address, reader, client, lang, mail_id, asked_at,
    asked_at + interval '1 day', asked_at + interval '2 days', used_at from halle.sign_in_link;
insert into halle.link (id, token, purpose, sealed, client, subject, asked_at, expires_at, leaves_at, used_at)
  select id, token, 'people.way.' || way, sealed, client, subject, begun_at, begun_at + interval '10 minutes', begun_at + interval '2 days', used_at
  from halle.attempt;
insert into halle.link (id, token, purpose, account_id, organisation_id, matter, reader, lang, asked_at, expires_at, leaves_at, used_at)
  select id, token, 'provider.' || purpose, account_id, organisation_id, matter, reader, lang, asked_at, expires_at,
    case when purpose <> 'person' then expires_at + interval '2 days' end, used_at from halle.provider_link;
insert into halle.link (id, token, purpose, account_id, matter, asked_at, expires_at, leaves_at)
  select id, token, 'developer.proof', account_id, jsonb_build_object('proof', id), asked_at, asked_at + interval '1 day', asked_at + interval '2 days'
  from halle.proved_address where asked_at > halle.moment() - interval '2 days';
alter table halle.proved_address force row level security;
alter table halle.proved_address drop column token;
drop table halle.sign_in_link, halle.attempt, halle.provider_link;

call halle.make_private('halle.link');
-- Written and answered by who knows the secret; the one that proves an address of the developer's, by the account that asked alone.
create policy opened on halle.link
  using (token = halle.sought('link') and (purpose <> 'developer.proof' or account_id = halle.acting_account()))
  with check (token = halle.sought('link') and (purpose <> 'developer.proof' or account_id = halle.acting_account()));
-- Counted for the limits.
create policy counted on halle.link for select using (
  reader = halle.sought('reader') or client = halle.sought('client') or subject = halle.sought('identity')
  or account_id = halle.acting_account());
create policy over on halle.link for delete using (halle.sweeps() and leaves_at < halle.moment());
create policy over_seen on halle.link for select using (halle.sweeps() and leaves_at < halle.moment());
-- The operator takes back what was sent to a mailbox that was the wrong one.
create policy mended on halle.link to current_user
  using (current_setting('halle.mending', true) = 'on') with check (current_setting('halle.mending', true) = 'on');
