-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Other ways in than a link: identities that another server vouches for (OpenID Connect), passkeys, and who asks to act for an organisation.

-- A way in that was begun in a browser: it serves once, within ten minutes. Kept two days for the limits.
create table halle.attempt (
  id uuid primary key,
  -- SHA-256 of the token in the browser's cookie
  token bytea not null unique check (octet_length(token) = 32),
  way text not null check (way ~ '^[a-z-]+$'),
  -- what the return is held to (state, nonce, challenge), sealed
  sealed bytea,
  -- HMAC of the network address that began it, for the limit
  client bytea not null check (octet_length(client) = 32),
  -- HMAC of the identity or passkey that came back, for the limit
  subject bytea check (octet_length(subject) = 32),
  begun_at timestamptz not null,
  used_at timestamptz
);
create index attempt_client on halle.attempt (client, begun_at);
create index attempt_subject on halle.attempt (subject, begun_at);
create index attempt_begun on halle.attempt (begun_at);
call halle.make_private('halle.attempt');
create policy own on halle.attempt
  using (token = halle.sought('attempt') or client = halle.sought('client') or subject = halle.sought('identity'))
  with check (token = halle.sought('attempt') or client = halle.sought('client'));
create policy over on halle.attempt for delete using (begun_at < now() - interval '2 days');
create policy over_seen on halle.attempt for select using (begun_at < now() - interval '2 days');

create table halle.openid_identity (
  id uuid primary key,
  account_id uuid not null references halle.account (id) on delete cascade,
  -- name of the provider in the settings
  provider text not null,
  -- HMAC of issuer and `sub`: the halle keeps neither
  subject bytea not null unique check (octet_length(subject) = 32),
  created_at timestamptz not null,
  used_on date not null
);
create index openid_identity_account on halle.openid_identity (account_id);
call halle.make_private('halle.openid_identity');
create policy own on halle.openid_identity
  using (account_id = halle.acting_account() or subject = halle.sought('identity'))
  with check (account_id = halle.acting_account());

-- What the provider asks for to close its own session too: sealed, gone with ours.
create table halle.openid_session (
  session_id uuid primary key references halle.session (id) on delete cascade,
  account_id uuid not null references halle.account (id) on delete cascade,
  provider text not null,
  hint bytea not null
);
call halle.make_private('halle.openid_session');
create policy own on halle.openid_session
  using (account_id = halle.acting_account()) with check (account_id = halle.acting_account());

create table halle.passkey (
  id uuid primary key,
  account_id uuid not null references halle.account (id) on delete cascade,
  credential bytea not null check (octet_length(credential) between 1 and 1023),
  public_key bytea not null check (octet_length(public_key) <= 4096),
  counter bigint not null check (counter >= 0),
  transports text[] not null check (cardinality(transports) <= 10),
  -- kind of browser and of machine where it was made
  browser text not null check (browser ~ '^[a-z]+-[a-z]+$'),
  created_at timestamptz not null,
  used_on date
);
create unique index passkey_credential on halle.passkey (sha256(credential));
create index passkey_account on halle.passkey (account_id);
call halle.make_private('halle.passkey');
create policy own on halle.passkey
  using (account_id = halle.acting_account() or sha256(credential) = halle.sought('passkey'))
  with check (account_id = halle.acting_account());

-- Someone whom a provider says to belong to an organisation asks its administrator to be admitted.
create table halle.agent_request (
  id uuid primary key,
  organisation_id uuid not null references halle.organisation (id) on delete cascade,
  account_id uuid not null references halle.account (id) on delete cascade,
  provider text not null,
  -- the names that the provider gave, sealed, for the eyes of the administrator; emptied by the answer
  sealed bytea,
  asked_at timestamptz not null,
  ended_at timestamptz
);
create unique index agent_request_standing on halle.agent_request (organisation_id, account_id) where ended_at is null;
create index agent_request_account on halle.agent_request (account_id);
create index agent_request_asked on halle.agent_request (asked_at) where ended_at is null;
call halle.make_private('halle.agent_request');
create policy own on halle.agent_request
  using (account_id = halle.acting_account() or organisation_id = halle.acting_organisation())
  with check (account_id = halle.acting_account() or organisation_id = halle.acting_organisation());
create policy over on halle.agent_request for delete using (asked_at < now() - interval '60 days');
create policy over_seen on halle.agent_request for select using (asked_at < now() - interval '60 days');
