-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Providers: who they are, what they offer, and what is proved of it. Addresses of persons are nowhere, not even sealed.

-- A provider that came in: its official number is claimed once, its mailbox at its own domain was opened.
create table halle.provider (
  organisation_id uuid primary key references halle.organisation (id),
  scheme text not null check (scheme in ('siren', 'bce', 'neq')),
  number text not null check (number ~ '^\d{9,10}$'),
  domain text not null check (length(domain) <= 253),
  proved_on date not null,
  unique (scheme, number)
);

create table halle.provider_offer (
  id uuid primary key,
  organisation_id uuid not null references halle.provider (organisation_id),
  -- a record of the software: it leads to its entry, whatever entries are merged later
  record_id uuid not null references halle.source_record (id),
  kind text not null,
  territories text[] not null check (cardinality(territories) between 1 and 120),
  languages text[] not null check (cardinality(languages) between 1 and 20),
  words text not null check (length(words) <= 600),
  -- a draft has no day of publication
  published_on date,
  expires_on date,
  published_by uuid,
  reminded_on date,
  withdrawn_on date,
  check ((published_on is null) = (expires_on is null))
);
create unique index provider_offer_standing on halle.provider_offer (organisation_id, record_id, kind) where withdrawn_on is null;
create index provider_offer_record on halle.provider_offer (record_id) where withdrawn_on is null and published_on is not null;
create index provider_offer_expires on halle.provider_offer (expires_on) where withdrawn_on is null and published_on is not null;

-- Mail domains that a provider proved by opening a mailbox at them. The hash is the one that histories are matched by.
create table halle.provider_domain (
  id uuid primary key,
  organisation_id uuid not null references halle.provider (organisation_id),
  domain text not null check (length(domain) <= 253),
  domain_hash bytea not null check (octet_length(domain_hash) = 16),
  proved_on date not null,
  withdrawn_on date
);
create unique index provider_domain_standing on halle.provider_domain (domain) where withdrawn_on is null;
create index provider_domain_organisation on halle.provider_domain (organisation_id);
create index provider_domain_hash on halle.provider_domain (domain_hash) where withdrawn_on is null;

-- People who said themselves, from their own mailbox, that they work for a provider: a salted hash and a day, nothing else.
create table halle.provider_person (
  id uuid primary key,
  organisation_id uuid not null references halle.provider (organisation_id),
  mail_hash bytea not null check (octet_length(mail_hash) = 16),
  consented_on date not null,
  -- the person's own yes to a share of the work that points at them alone
  alone_too boolean not null,
  withdrawn_on date
);
create unique index provider_person_standing on halle.provider_person (organisation_id, mail_hash) where withdrawn_on is null;
create index provider_person_hash on halle.provider_person (mail_hash) where withdrawn_on is null;

-- What a client says of a service or of a training. Public once the client itself confirmed it.
create table halle.provider_reference (
  id uuid primary key,
  organisation_id uuid not null references halle.provider (organisation_id),
  client_id uuid not null references halle.organisation (id),
  record_id uuid not null references halle.source_record (id),
  deed text not null check (deed in ('service', 'training')),
  kind text not null,
  held_on date not null,
  -- function of the trade, as the thesaurus names it
  function text check (function ~ '^[a-z0-9-]{1,80}$'),
  asked_on date not null,
  answer text check (answer in ('confirmed', 'refused')),
  answered_on date,
  -- by an agent of the client, or by the link sent to its official mailbox
  answered_by text check (answered_by in ('agent', 'mailbox')),
  withdrawn_on date,
  check ((answer is null) = (answered_on is null)),
  check (client_id <> organisation_id)
);
create unique index provider_reference_standing
  on halle.provider_reference (organisation_id, client_id, record_id, kind, held_on) where withdrawn_on is null;
create index provider_reference_client on halle.provider_reference (client_id) where withdrawn_on is null;

-- The work of a provider's people in a measured repository: computed from facts and claims, never the truth, always recomputable.
create table halle.provider_work (
  organisation_id uuid not null references halle.provider (organisation_id),
  repository_id uuid not null references halle.repository (id) on delete cascade,
  -- absent where it would point at one person who did not say yes
  share real check (share between 0 and 1),
  -- the first of the month: a day would tell too much of one person
  last_on date not null,
  releases integer check (releases >= 0),
  people integer not null check (people > 0),
  computed_on date not null,
  primary key (organisation_id, repository_id),
  check ((share is null) = (releases is null))
);
create index provider_work_repository on halle.provider_work (repository_id);

-- Links sent to prove something. `reader`: HMAC of the address it went to.
create table halle.provider_link (
  id uuid primary key,
  -- SHA-256 of the token in the mail
  token bytea not null unique check (octet_length(token) = 32),
  purpose text not null check (purpose in ('provider', 'domain', 'person', 'reference', 'renewal')),
  account_id uuid,
  organisation_id uuid references halle.organisation (id),
  reader bytea not null check (octet_length(reader) = 32),
  -- what is to be proved: numbers, domains, hashes, ids
  matter jsonb not null,
  lang text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index provider_link_account on halle.provider_link (account_id, asked_at);
create index provider_link_reader on halle.provider_link (reader, asked_at);

-- Providers as other catalogues list them. Never an organisation of ours until it comes in itself.
create table halle.listed_provider (
  source text not null check (source in ('comptoir', 'cnll')),
  external_id text not null check (length(external_id) <= 200),
  name text not null check (length(name) <= 200),
  siren text check (siren ~ '^\d{9}$'),
  url text check (length(url) <= 500),
  raw text not null,
  stated_on date not null,
  primary key (source, external_id)
);
create index listed_provider_siren on halle.listed_provider (siren) where siren is not null;
create table halle.listed_provider_software (
  source text not null,
  external_id text not null,
  -- by what the catalogue names the software: `comptoir 117`, `sill 23`
  key text not null,
  primary key (source, external_id, key),
  foreign key (source, external_id) references halle.listed_provider on delete cascade
);
create index listed_provider_software_key on halle.listed_provider_software (key);

call halle.make_private('halle.provider_offer');
call halle.make_private('halle.provider_domain');
call halle.make_private('halle.provider_person');
call halle.make_private('halle.provider_reference');
call halle.make_private('halle.provider_link');

create policy public_offer on halle.provider_offer for select using (published_on is not null and withdrawn_on is null);
create policy own_offer on halle.provider_offer
  using (organisation_id = halle.acting_organisation()) with check (organisation_id = halle.acting_organisation());
-- The job that writes reminders notes that it did.
create policy reminded_offer on halle.provider_offer for update
  using (current_setting('halle.duty', true) = 'remind' and published_on is not null and withdrawn_on is null);

create policy own_domain on halle.provider_domain
  using (organisation_id = halle.acting_organisation()) with check (organisation_id = halle.acting_organisation());
create policy matched_domain on halle.provider_domain for select using (current_setting('halle.duty', true) = 'match');
create policy own_person on halle.provider_person
  using (organisation_id = halle.acting_organisation()) with check (organisation_id = halle.acting_organisation());
create policy matched_person on halle.provider_person for select using (current_setting('halle.duty', true) = 'match');

create policy public_reference on halle.provider_reference for select using (answer = 'confirmed' and withdrawn_on is null);
create policy own_reference on halle.provider_reference
  using (organisation_id = halle.acting_organisation()) with check (organisation_id = halle.acting_organisation() and (answer is null or withdrawn_on is not null));
create policy client_reference on halle.provider_reference for select using (client_id = halle.acting_organisation());
create policy answered_reference on halle.provider_reference for update
  using (client_id = halle.acting_organisation()) with check (client_id = halle.acting_organisation());

create policy own_link on halle.provider_link
  using (token = halle.sought('link') or reader = halle.sought('reader') or account_id = halle.acting_account())
  with check (token = halle.sought('link') or reader = halle.sought('reader'));
-- What is over may be swept by anyone; a person's link stays, since it is also the way to take back a yes.
create policy over on halle.provider_link for delete using (expires_at < now() - interval '2 days' and purpose <> 'person');
create policy over_seen on halle.provider_link for select using (expires_at < now() - interval '2 days' and purpose <> 'person');

call halle.changes_pages('halle.provider');
call halle.changes_pages('halle.provider_offer');
call halle.changes_pages('halle.provider_reference');
call halle.changes_pages('halle.provider_work');
call halle.changes_pages('halle.listed_provider');
call halle.changes_pages('halle.listed_provider_software');

-- A number that changes in the same transaction as anything the shelf of offers holds.
create table halle.provider_revision (
  one boolean primary key default true check (one),
  number bigint not null default 1
);
insert into halle.provider_revision default values;
create function halle.revise_providers() returns trigger language plpgsql as $$
begin
  if current_setting('halle.providers_revised', true) is distinct from pg_current_xact_id()::text then
    update halle.provider_revision set number = number + 1;
    perform set_config('halle.providers_revised', pg_current_xact_id()::text, true);
  end if;
  return null;
end $$;
do $$
declare shelved text;
begin
  foreach shelved in array array['provider', 'provider_offer', 'provider_reference', 'provider_work'] loop
    execute format('create trigger revises_providers after insert or update or delete or truncate on halle.%I for each statement execute function halle.revise_providers()', shelved);
  end loop;
end $$;
