-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What organisations say they use. A declaration belongs to the organisation that uses; it lasts twelve months.

create table halle.usage (
  id uuid primary key,
  -- a record of the software: it leads to its entry, whatever entries are merged later
  record_id uuid not null references halle.source_record (id),
  organisation_id uuid not null references halle.organisation (id),
  -- who declared: the organisation itself, its mandatary, or the operator that hosts it for its members
  declared_by uuid not null references halle.organisation (id),
  how text not null check (how in ('itself', 'mandate', 'hosted')),
  -- year, or year and month
  since text check (since ~ '^\d{4}(-\d{2})?$'),
  agents integer check (agents between 1 and 10000000),
  declared_on date not null,
  confirmed_on date not null,
  expires_on date not null,
  -- the organisation's own yes to being named in public
  published_on date,
  withdrawn_on date,
  -- who withdrew it: what its organisation took away, an operator does not put back
  withdrawn_by uuid references halle.organisation (id),
  -- of a hosted one: when its organisation was told of it, and when it said that it is exact
  told_on date,
  agreed_on date,
  -- when its organisation was last asked whether it is still true
  reminded_on date,
  check ((how = 'itself') = (declared_by = organisation_id)),
  check (published_on is null or how <> 'hosted')
);
create unique index usage_standing on halle.usage (record_id, organisation_id) where withdrawn_on is null;
create index usage_organisation on halle.usage (organisation_id) where withdrawn_on is null;
create index usage_declared_by on halle.usage (declared_by) where withdrawn_on is null;
create index usage_public on halle.usage (record_id, expires_on) where withdrawn_on is null and published_on is not null;
create index usage_expires on halle.usage (expires_on) where withdrawn_on is null;

-- What would map where to attack: version, hosting, date of the last update, mailbox of the service. Never in any public answer.
create table halle.usage_private (
  usage_id uuid primary key references halle.usage (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  declared_by uuid not null references halle.organisation (id),
  version text check (length(version) <= 60),
  hosting text check (hosting in ('own', 'operator', 'provider', 'unknown')),
  updated_on date,
  contact_function text check (length(contact_function) <= 120),
  contact_mailbox text check (length(contact_mailbox) <= 200)
);

-- What an organisation learnt of a software, in five answers. Public by its own yes.
create table halle.usage_experience (
  usage_id uuid primary key references halle.usage (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  -- whole cents a year, VAT left out
  cost_cents bigint check (cost_cents >= 0),
  currency text check (currency in ('EUR', 'CAD')),
  effort_days integer check (effort_days between 0 and 100000),
  migration text check (length(migration) <= 2000),
  went_wrong text check (length(went_wrong) <= 2000),
  again text not null check (again in ('yes', 'with-conditions', 'no')),
  told_on date not null,
  published_on date,
  check ((cost_cents is null) = (currency is null))
);

call halle.make_private('halle.usage');
call halle.make_private('halle.usage_private');
call halle.make_private('halle.usage_experience');

-- Seen by all: what was published and still stands. Seen by the organisation and by who declared: all of theirs.
create policy public_usage on halle.usage for select using (published_on is not null and withdrawn_on is null);
create policy own_usage on halle.usage for all
  using (organisation_id = halle.acting_organisation() or declared_by = halle.acting_organisation())
  with check (organisation_id = halle.acting_organisation() or declared_by = halle.acting_organisation());
create policy own_private on halle.usage_private for all
  using (organisation_id = halle.acting_organisation() or declared_by = halle.acting_organisation())
  with check (organisation_id = halle.acting_organisation() or declared_by = halle.acting_organisation());
create policy public_experience on halle.usage_experience for select using (published_on is not null);
create policy own_experience on halle.usage_experience for all
  using (organisation_id = halle.acting_organisation()) with check (organisation_id = halle.acting_organisation());
-- The reminder job reads what is about to expire, of everybody, and nothing private.
create policy reminder_usage on halle.usage for select using (current_setting('halle.duty', true) = 'remind');

-- How many members an operator says it hosts these records for: the owner counts within this function, the members are not named.
create policy counted on halle.usage for select to current_user using (current_setting('halle.counting', true) = 'on');
create function halle.hosted_usages(of_records uuid[], on_day date) returns table (declared_by uuid, members bigint, agreed bigint, latest date)
language plpgsql security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
begin
  perform set_config('halle.counting', 'on', true);
  return query
  select u.declared_by, count(distinct u.organisation_id), count(distinct u.organisation_id) filter (where u.agreed_on is not null), max(u.confirmed_on)
  from halle.usage u where u.record_id = any(of_records) and u.how = 'hosted' and u.withdrawn_on is null and u.expires_on >= on_day group by 1;
  perform set_config('halle.counting', '', true);
end $$;

-- Letters from one organisation to another that uses the same software: who wrote to whom and when, never the words.
create table halle.peer_letter (
  id uuid primary key,
  record_id uuid not null references halle.source_record (id),
  from_organisation uuid not null references halle.organisation (id),
  to_organisation uuid not null references halle.organisation (id),
  account_id uuid not null,
  written_at timestamptz not null,
  check (from_organisation <> to_organisation)
);
create index peer_letter_from on halle.peer_letter (from_organisation, written_at);
create index peer_letter_to on halle.peer_letter (to_organisation, written_at);
create index peer_letter_account on halle.peer_letter (account_id, written_at);
call halle.make_private('halle.peer_letter');
create policy written on halle.peer_letter for insert
  with check (from_organisation = halle.acting_organisation() and account_id = halle.acting_account());
create policy seen on halle.peer_letter for select using (
  from_organisation = halle.acting_organisation() or to_organisation = halle.acting_organisation() or account_id = halle.acting_account());

call halle.changes_pages('halle.usage');
call halle.changes_pages('halle.usage_experience');
