-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Who did what with a mission, when and for whom, is a row for each step, written once and never changed. The mission keeps what is
-- asked, an offer what is proposed, a delivery where it can be seen; the state is read from the steps.

create table halle.mission_step (
  thing_id uuid not null references halle.mission (id),
  -- as `market/missions/steps.ts` declares them
  step text not null check (step in ('drafted', 'opened', 'answered', 'offer-taken-back', 'accepted', 'delivered', 'confirmed', 'withdrawn')),
  -- what it is once for: the mission, or one offer to it
  once_for uuid not null,
  account_id uuid not null,
  organisation_id uuid references halle.organisation (id),
  at timestamptz not null,
  -- the offer made, taken back or retained
  about uuid references halle.mission_offer (id),
  linked boolean not null default false,
  primary key (thing_id, step, once_for),
  check (once_for = case when step in ('answered', 'offer-taken-back') then about else thing_id end),
  check ((about is not null) = (step in ('answered', 'offer-taken-back', 'accepted')))
);
create index mission_step_account on halle.mission_step (account_id, step, at);

create table halle.mission_delivery (
  mission_id uuid primary key references halle.mission (id),
  proof text not null check (length(proof) <= 500)
);

-- What the policies go by; kept by the step `opened` alone.
alter table halle.mission add column published boolean not null default false;

-- What was done until now.
alter table halle.mission no force row level security;
alter table halle.mission_offer no force row level security;
update halle.mission set published = true where opened_at is not null;
insert into halle.mission_step (thing_id, step, once_for, account_id, organisation_id, at, about, linked)
  select id, step, id, by, for_whom, at, case step when 'accepted' then accepted_offer end,
    linked and step in ('accepted', 'delivered', 'confirmed')
  from halle.mission cross join lateral (values
    ('drafted', drafted_by, organisation_id, drafted_at), ('opened', opened_by, organisation_id, opened_at),
    ('accepted', accepted_by, organisation_id, accepted_at), ('delivered', delivered_by, delivered_for, delivered_at),
    ('confirmed', confirmed_by, organisation_id, confirmed_at), ('withdrawn', withdrawn_by, organisation_id, withdrawn_at)
  ) as done (step, by, for_whom, at)
  where by is not null and at is not null;
insert into halle.mission_step (thing_id, step, once_for, account_id, organisation_id, at, about, linked)
  select mission_id, step, id, by, organisation_id, at, id, linked and step = 'answered'
  from halle.mission_offer cross join lateral (values
    ('answered', account_id, made_at), ('offer-taken-back', coalesce(withdrawn_by, account_id), withdrawn_at)
  ) as done (step, by, at)
  where at is not null;
insert into halle.mission_delivery (mission_id, proof) select id, coalesce(proof, '') from halle.mission where delivered_at is not null;

drop trigger keep_sides on halle.mission;
drop function halle.keep_sides_of_mission();
drop trigger done_by_who_acts on halle.mission;
drop trigger keep_sides on halle.mission_offer;
drop trigger done_by_who_acts on halle.mission_offer;
drop policy public_mission on halle.mission;
drop policy delivering on halle.mission;
drop policy own_offer on halle.mission_offer;
drop policy counted on halle.mission_offer;
drop index halle.mission_open, halle.mission_record, halle.mission_offer_standing;
alter table halle.mission
  drop column drafted_by, drop column drafted_at, drop column opened_by, drop column opened_at,
  drop column accepted_by, drop column accepted_at, drop column accepted_offer,
  drop column delivered_by, drop column delivered_for, drop column delivered_at, drop column proof,
  drop column confirmed_by, drop column confirmed_at, drop column withdrawn_by, drop column withdrawn_at, drop column linked;
alter table halle.mission_offer drop column made_at, drop column withdrawn_at, drop column withdrawn_by;
create index mission_due on halle.mission (due) where published;
create index mission_record on halle.mission (record_id) where published;

call halle.make_private('halle.mission_step');
call halle.make_private('halle.mission_delivery');
alter table halle.mission force row level security;
alter table halle.mission_offer force row level security;
call halle.only_grows('halle.mission_step');
call halle.changes_pages('halle.mission_step');
call halle.changes_pages('halle.mission_delivery');

create policy public_mission on halle.mission for select using (published);
-- An offer is made once and stays as it was made.
create policy own_offer on halle.mission_offer for select
  using (organisation_id = (select halle.acting_as_agent()) or account_id = (select halle.acting_account()));
create policy made_offer on halle.mission_offer for insert
  with check (account_id = (select halle.acting_account()) and (organisation_id is null or organisation_id = (select halle.acting_as_agent())));

-- A step is seen with its mission; what is about an offer, by whoever sees the offer. That one was retained is seen by all.
create policy seen on halle.mission_step for select using (
  exists (select from halle.mission m where m.id = thing_id)
  and (step not in ('answered', 'offer-taken-back') or exists (select from halle.mission_offer o where o.id = about)));
create policy counted on halle.mission_step for select to current_user using (current_setting('halle.counting', true) = 'on');
-- Taken by who acts: for the organisation that asks, or for the one (or the independent) that offered.
create policy taken on halle.mission_step for insert with check (
  account_id = (select halle.acting_account()) and case
    when step in ('answered', 'offer-taken-back', 'delivered') then exists (
      select from halle.mission_offer o where o.mission_id = thing_id and (about is null or o.id = about)
        and o.organisation_id is not distinct from mission_step.organisation_id
        and (o.organisation_id = (select halle.acting_as_agent()) or o.organisation_id is null and o.account_id = (select halle.acting_account())))
    else organisation_id = (select halle.acting_organisation())
      and exists (select from halle.mission m where m.id = thing_id and m.organisation_id = (select halle.acting_organisation()))
  end);
create policy seen on halle.mission_delivery for select using (exists (select from halle.mission m where m.id = mission_id));
create policy told on halle.mission_delivery for insert with check (exists (
  select from halle.mission_step s where s.thing_id = mission_id and s.step = 'delivered' and s.account_id = (select halle.acting_account())));

-- How many offers stand, for the public state of a mission: the owner counts within this function, nobody reads.
create or replace function halle.mission_offers(of_missions uuid[]) returns table (mission_id uuid, offers bigint)
language plpgsql security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
begin
  perform set_config('halle.counting', 'on', true);
  return query
  select s.thing_id, count(*) from halle.mission_step s
    where s.thing_id = any(of_missions) and s.step = 'answered' and not exists (
      select from halle.mission_step b where b.thing_id = s.thing_id and b.step = 'offer-taken-back' and b.once_for = s.once_for)
    group by 1;
  perform set_config('halle.counting', '', true);
end $$;

-- A mission is written by somebody who acts for the organisation, and stays what it was once it is opened or withdrawn.
create function halle.keep_mission() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if halle.acting_system() is not null or halle.acting_account() is null then
    raise exception 'row-level security: a person writes a mission' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    if new.published then
      raise exception 'row-level security: a mission begins as a draft' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if (new.id, new.organisation_id, new.slug) is distinct from (old.id, old.organisation_id, old.slug)
    or to_jsonb(new) - 'published' <> to_jsonb(old) - 'published' and exists (
      select from halle.mission_step s where s.thing_id = old.id and s.step in ('opened', 'withdrawn')) then
    raise exception 'row-level security: a mission stays what was answered' using errcode = 'insufficient_privilege';
  end if;
  if new.published <> exists (select from halle.mission_step s where s.thing_id = old.id and s.step = 'opened') then
    raise exception 'row-level security: a mission is public once it is opened' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_mission before insert or update on halle.mission for each row execute function halle.keep_mission();

create function halle.publish_opened() returns trigger language plpgsql as $$
begin
  update halle.mission set published = true where id = new.thing_id;
  return null;
end $$;
create trigger publish_opened after insert on halle.mission_step for each row when (new.step = 'opened') execute function halle.publish_opened();

-- The two sides, kept by the rows as before: nobody acts for both, and what ties them is said.
create or replace function halle.keep_sides_of_offer() returns trigger language plpgsql as $$
declare
  asked record;
  sides text;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  select m.organisation_id, array_agg(s.account_id) as buyers, min(s.at) as begun into asked
    from halle.mission m join halle.mission_step s on s.thing_id = m.id and s.step in ('drafted', 'opened')
    where m.id = new.mission_id and m.published group by m.organisation_id;
  if not found or asked.organisation_id <> new.asked_by then
    raise exception 'row-level security: an offer answers a mission that is open' using errcode = 'insufficient_privilege';
  end if;
  sides := halle.sides(asked.organisation_id, new.organisation_id, asked.buyers, array[new.account_id], null, asked.begun);
  if sides = 'same' then raise exception 'people.both-sides' using errcode = 'HL409'; end if;
  new.linked := new.linked or sides = 'linked';
  return new;
end $$;
create trigger keep_sides before insert on halle.mission_offer for each row execute function halle.keep_sides_of_offer();
create trigger done_by_who_acts before insert on halle.mission_offer for each row execute function halle.done_by_who_acts('account_id');

create function halle.keep_steps_of_mission() returns trigger language plpgsql as $$
declare
  owner uuid;
  before record;
  offer record;
  sides text;
  by_buyer boolean := new.step in ('accepted', 'confirmed');
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  -- one after the other, whoever comes at once
  perform halle.lock_for('mission ' || new.thing_id);
  select organisation_id into owner from halle.mission where id = new.thing_id;
  if not found then
    raise exception 'row-level security: there is no such mission' using errcode = 'insufficient_privilege';
  end if;
  if new.step not in ('answered', 'offer-taken-back', 'delivered')
    and (new.organisation_id is distinct from owner or halle.acting_organisation() is distinct from owner) then
    raise exception 'row-level security: the organisation that asks takes this step' using errcode = 'insufficient_privilege';
  end if;
  if by_buyer and halle.acting_as_agent() is distinct from owner then
    raise exception 'row-level security: an agent of its own retains and confirms' using errcode = 'insufficient_privilege';
  end if;
  select coalesce(array_agg(step), '{}') as steps, min(at) as begun,
    array_remove(array_agg(account_id) filter (where step in ('drafted', 'opened', 'accepted', 'confirmed')), null) as buyers,
    array_remove(array_agg(account_id) filter (where step = 'delivered'), null) as providers,
    (array_agg(about) filter (where step = 'accepted'))[1] as retained,
    coalesce(bool_or(linked) filter (where step in ('accepted', 'delivered', 'confirmed')), false) as linked
    into before from halle.mission_step where thing_id = new.thing_id;
  if 'withdrawn' = any (before.steps) or 'confirmed' = any (before.steps) or not (case new.step
    when 'drafted' then before.steps = '{}'
    when 'opened' then 'drafted' = any (before.steps)
    when 'delivered' then 'accepted' = any (before.steps)
    when 'confirmed' then 'delivered' = any (before.steps)
    when 'withdrawn' then 'drafted' = any (before.steps)
    else 'opened' = any (before.steps) and not 'accepted' = any (before.steps) end) then
    raise exception 'market.mission.at-once' using errcode = 'HL409';
  end if;
  if new.step in ('drafted', 'opened', 'withdrawn') then return new; end if;
  select id, organisation_id, account_id, linked into offer from halle.mission_offer
    where mission_id = new.thing_id and id = coalesce(new.about, before.retained);
  if not found or not by_buyer and (new.organisation_id is distinct from offer.organisation_id
      or offer.organisation_id is null and new.account_id <> offer.account_id or new.step = 'answered' and new.account_id <> offer.account_id) then
    raise exception 'row-level security: the offer is not one of this mission' using errcode = 'insufficient_privilege';
  end if;
  if new.step = 'accepted' and (not exists (select from halle.mission_step where thing_id = new.thing_id and step = 'answered' and once_for = offer.id)
      or exists (select from halle.mission_step where thing_id = new.thing_id and step = 'offer-taken-back' and once_for = offer.id)) then
    raise exception 'row-level security: the offer does not stand' using errcode = 'insufficient_privilege';
  end if;
  if new.step = 'offer-taken-back' then return new; end if;
  if new.step = 'answered' and exists (
    select from halle.mission_step s join halle.mission_offer o on o.id = s.about
    where s.thing_id = new.thing_id and s.step = 'answered'
      and coalesce(o.organisation_id, o.account_id) = coalesce(offer.organisation_id, offer.account_id)
      and not exists (select from halle.mission_step b where b.thing_id = s.thing_id and b.step = 'offer-taken-back' and b.once_for = s.once_for)) then
    raise exception 'market.mission.answered' using errcode = 'HL409';
  end if;
  sides := halle.sides(owner, offer.organisation_id, before.buyers || case when by_buyer then array[new.account_id] else '{}' end,
    array[offer.account_id] || before.providers || case when by_buyer then '{}' else array[new.account_id] end,
    case when by_buyer then halle.acting_account() end, before.begun);
  if sides = 'same' then raise exception 'people.both-sides' using errcode = 'HL409'; end if;
  new.linked := new.linked or offer.linked or before.linked or sides = 'linked';
  return new;
end $$;
-- by name, before `keep_steps`: who acts is asked first
create trigger done_by_who_acts before insert on halle.mission_step for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_steps before insert on halle.mission_step for each row execute function halle.keep_steps_of_mission();
