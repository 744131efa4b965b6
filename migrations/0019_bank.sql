-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The developers' bank: independents, and agents whom their employer lends; the addresses they proved, as salted hashes; what they wrote to each other through the halle.

create table halle.availability (
  id uuid primary key,
  account_id uuid not null,
  -- absent: an independent
  employer_id uuid references halle.organisation (id),
  -- of the trade, as the thesaurus names them
  functions text[] not null check (cardinality(functions) <= 40),
  -- records of software: they lead to their entries, whatever is merged later
  records uuid[] not null check (cardinality(records) <= 40),
  languages text[] not null check (cardinality(languages) between 1 and 20),
  territories text[] not null check (cardinality(territories) <= 120),
  remote boolean not null,
  days_a_month real not null check (days_a_month between 0.5 and 22),
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  terms text not null check (length(terms) <= 600),
  -- the independent's own consent to be named, and its day
  name text check (length(name) between 2 and 80),
  named_on date,
  said_on date not null,
  -- what a signatory of the employer confirmed
  confirmed_by uuid,
  confirmed_on date,
  quota_days integer check (quota_days between 1 and 660),
  loan_from date,
  loan_until date check (loan_until >= loan_from),
  legal_basis text check (length(legal_basis) between 5 and 300),
  withdrawn_on date,
  withdrawn_by uuid,
  check ((name is null) = (named_on is null)),
  check (name is null or employer_id is null),
  check ((confirmed_on is null) = (confirmed_by is null)),
  check (confirmed_on is null or (employer_id is not null and quota_days is not null and loan_from is not null and loan_until is not null and legal_basis is not null))
);
create unique index availability_standing on halle.availability (account_id, coalesce(employer_id, account_id)) where withdrawn_on is null;
create index availability_employer on halle.availability (employer_id) where withdrawn_on is null;

-- Addresses that sign commits, each opened by its owner. The hash is the one that histories are matched by.
create table halle.proved_address (
  id uuid primary key,
  account_id uuid not null,
  mail_hash bytea not null check (octet_length(mail_hash) = 16),
  -- SHA-256 of the token in the mail
  token bytea not null unique check (octet_length(token) = 32),
  asked_at timestamptz not null,
  proved_on date
);
create unique index proved_address_standing on halle.proved_address (mail_hash) where proved_on is not null;
create index proved_address_account on halle.proved_address (account_id);

-- Work found in measured histories. Never the truth, always recomputable.
create table halle.proved_work (
  account_id uuid not null,
  repository_id uuid not null references halle.repository (id) on delete cascade,
  -- the first of the month: a day would tell too much of one person
  last_on date not null,
  computed_on date not null,
  primary key (account_id, repository_id)
);

-- Who wrote to whom through the halle: never the words, never an address.
create table halle.bank_message (
  id uuid primary key,
  availability_id uuid not null references halle.availability (id),
  from_account uuid not null,
  from_organisation uuid references halle.organisation (id),
  to_account uuid not null,
  at timestamptz not null
);
create index bank_message_from on halle.bank_message (from_account, at);

call halle.make_private('halle.availability');
call halle.make_private('halle.proved_address');
call halle.make_private('halle.proved_work');
call halle.make_private('halle.bank_message');

-- Nobody lends themselves: a confirmation is written by who acts for the employer.
create policy own on halle.availability
  using (account_id = halle.acting_account())
  with check (account_id = halle.acting_account() and (confirmed_by is null or employer_id = halle.acting_organisation()));
create policy employer on halle.availability
  using (employer_id = halle.acting_organisation()) with check (employer_id = halle.acting_organisation());
create policy shown on halle.availability for select using (
  withdrawn_on is null and until_day >= current_date
  and (employer_id is null or (confirmed_on is not null and loan_until >= current_date and loan_from <= until_day and loan_until >= from_day)));

create policy own on halle.proved_address
  using (account_id = halle.acting_account()) with check (account_id = halle.acting_account());
create policy matched on halle.proved_address for select using (current_setting('halle.duty', true) = 'match');
create policy claimed on halle.proved_address for select to current_user using (current_setting('halle.claiming', true) = 'on');
create policy over on halle.proved_address for delete using (proved_on is null and asked_at < now() - interval '2 days');
create policy over_seen on halle.proved_address for select using (proved_on is null and asked_at < now() - interval '2 days');

create policy matched on halle.proved_work using (current_setting('halle.duty', true) = 'match');
create policy own on halle.proved_work for select using (account_id = halle.acting_account());
-- It is shown with a profile that is.
create policy shown on halle.proved_work for select using (account_id in (select account_id from halle.availability));

create policy own on halle.bank_message
  using (from_account = halle.acting_account() or to_account = halle.acting_account())
  with check (from_account = halle.acting_account());

-- Whether an address is proved already, by whomever: the owner looks within this function, nobody reads.
create function halle.is_proved(hash bytea) returns boolean
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  found_one boolean;
begin
  perform set_config('halle.claiming', 'on', true);
  select exists (select from halle.proved_address where mail_hash = hash and proved_on is not null) into found_one;
  perform set_config('halle.claiming', '', true);
  return found_one;
end $$;

call halle.changes_pages('halle.availability');
call halle.changes_pages('halle.proved_work');
