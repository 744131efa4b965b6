-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Missions: small bounded tasks, the answers to them, and who did what, when. A draft is its organisation's alone.

create table halle.mission (
  id uuid primary key,
  organisation_id uuid not null references halle.organisation (id),
  slug text not null unique,
  -- the task, see `market/missions/mission.ts`
  kind text not null,
  title text not null check (length(title) between 1 and 120),
  description text not null check (length(description) <= 4000),
  record_id uuid references halle.source_record (id),
  ceiling_cents bigint not null check (ceiling_cents > 0),
  currency text not null check (currency in ('EUR', 'CAD')),
  due date not null,
  acceptance text not null check (length(acceptance) <= 1000),
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  opened_by uuid,
  opened_at timestamptz,
  accepted_by uuid,
  accepted_at timestamptz,
  accepted_offer uuid,
  delivered_by uuid,
  delivered_for uuid,
  delivered_at timestamptz,
  proof text check (length(proof) <= 500),
  confirmed_by uuid,
  confirmed_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  check ((accepted_at is null) = (accepted_offer is null)),
  check ((opened_by is null) = (opened_at is null))
);
create index mission_organisation on halle.mission (organisation_id);
create index mission_open on halle.mission (due) where opened_at is not null and withdrawn_at is null and confirmed_at is null;
create index mission_record on halle.mission (record_id) where opened_at is not null;

-- What was told before an offer was retained: for the organisation, its auditors, nobody else.
create table halle.mission_retaining (
  mission_id uuid primary key references halle.mission (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  spent_cents bigint not null check (spent_cents >= 0),
  compared uuid[] not null,
  reason text not null check (length(reason) between 10 and 2000),
  signatory text not null check (length(signatory) between 3 and 120)
);

create table halle.mission_offer (
  id uuid primary key,
  mission_id uuid not null references halle.mission (id) on delete cascade,
  -- whose mission it is, so that it sees the offers
  asked_by uuid not null references halle.organisation (id),
  organisation_id uuid references halle.organisation (id),
  account_id uuid not null,
  price_cents bigint not null check (price_cents >= 0),
  by_day date not null,
  words text not null check (length(words) <= 4000),
  made_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid
);
create index mission_offer_mission on halle.mission_offer (mission_id);
create index mission_offer_organisation on halle.mission_offer (organisation_id);
create unique index mission_offer_standing on halle.mission_offer (mission_id, coalesce(organisation_id, account_id)) where withdrawn_at is null;

call halle.make_private('halle.mission');
call halle.make_private('halle.mission_retaining');
call halle.make_private('halle.mission_offer');
create policy public_mission on halle.mission for select using (opened_at is not null);
create policy own_mission on halle.mission using (organisation_id = halle.acting_organisation()) with check (organisation_id = halle.acting_organisation());
-- The one retained says that it is done.
create policy delivering on halle.mission for update using (
  accepted_offer in (select o.id from halle.mission_offer o where o.organisation_id = halle.acting_organisation() or o.account_id = halle.acting_account()));
create policy own_retaining on halle.mission_retaining
  using (organisation_id = halle.acting_organisation()) with check (organisation_id = halle.acting_organisation());
-- An offer is read by who made it and by who asked for it: offers of others are compared by the buyer alone.
create policy own_offer on halle.mission_offer
  using (organisation_id = halle.acting_organisation() or account_id = halle.acting_account())
  with check (account_id = halle.acting_account());
create policy asked_offer on halle.mission_offer for select using (asked_by = halle.acting_organisation());

-- What was told of missions, so that nothing is told twice.
create table halle.mission_news (
  id uuid primary key,
  told_at timestamptz not null
);

-- How many offers stand, for the public state of a mission: the owner counts within this function, nobody reads.
create policy counted on halle.mission_offer for select to current_user using (current_setting('halle.counting', true) = 'on');
create function halle.mission_offers(of_missions uuid[]) returns table (mission_id uuid, offers bigint)
language plpgsql security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
begin
  perform set_config('halle.counting', 'on', true);
  return query
  select o.mission_id, count(*) from halle.mission_offer o where o.mission_id = any(of_missions) and o.withdrawn_at is null group by 1;
  perform set_config('halle.counting', '', true);
end $$;
call halle.changes_pages('halle.mission');
call halle.changes_pages('halle.mission_offer');
