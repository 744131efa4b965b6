-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What was delivered may be judged not done, with reasons, and be delivered again: a delivery is a thing of its own, that the steps
-- `delivered` and `not-done` are about. An independent who makes an offer says by which official number they are known.

alter table halle.mission_delivery no force row level security;
alter table halle.mission_step no force row level security;
alter table halle.mission_delivery disable trigger user;
alter table halle.mission_step disable trigger user;

alter table halle.mission_delivery add column id uuid;
-- until now a mission was delivered once
update halle.mission_delivery set id = mission_id;
alter table halle.mission_delivery drop constraint mission_delivery_pkey;
alter table halle.mission_delivery add primary key (id);
create index mission_delivery_mission on halle.mission_delivery (mission_id);

alter table halle.mission_step drop constraint mission_step_about_fkey, drop constraint mission_step_check,
  drop constraint mission_step_check1, drop constraint mission_step_step_check;
update halle.mission_step set about = thing_id where step = 'delivered';
alter table halle.mission_step
  add constraint mission_step_known check (step in
    ('drafted', 'opened', 'answered', 'offer-taken-back', 'accepted', 'delivered', 'not-done', 'confirmed', 'withdrawn')),
  -- once for the mission, or for the offer or delivery that it is about
  add constraint mission_step_once check (once_for = case
    when step in ('answered', 'offer-taken-back', 'delivered', 'not-done') then about else thing_id end),
  -- an offer, or a delivery: the triggers below say that it is one of the mission
  add constraint mission_step_about check
    ((about is not null) = (step in ('answered', 'offer-taken-back', 'accepted', 'delivered', 'not-done')));

alter table halle.mission_delivery enable trigger user;
alter table halle.mission_step enable trigger user;
alter table halle.mission_delivery force row level security;
alter table halle.mission_step force row level security;
call halle.only_grows('halle.mission_delivery');

-- Why a delivery is judged not done: between the two sides, and never public.
create table halle.mission_refusal (
  delivery_id uuid primary key references halle.mission_delivery (id),
  mission_id uuid not null references halle.mission (id),
  organisation_id uuid not null references halle.organisation (id),
  reasons text not null check (length(reasons) between 10 and 2000)
);
create index mission_refusal_mission on halle.mission_refusal (mission_id);
call halle.make_private('halle.mission_refusal');
call halle.only_grows('halle.mission_refusal');
call halle.shows('halle.mission_refusal', 'missions', 'c.mission_id');
create policy seen on halle.mission_refusal for select using (
  organisation_id = (select halle.acting_organisation())
  -- the offers that who acts sees are their own
  or exists (select from halle.mission_step s join halle.mission_offer o on o.id = s.about
    where s.thing_id = mission_id and s.step = 'accepted'));
create policy told on halle.mission_refusal for insert with check (
  organisation_id = (select halle.acting_as_agent())
  and exists (select from halle.mission m where m.id = mission_id and m.organisation_id = mission_refusal.organisation_id)
  and exists (select from halle.mission_step s where s.thing_id = mission_id and s.step = 'not-done' and s.about = delivery_id
    and s.account_id = (select halle.acting_account())));

-- A delivery is written by whose offer was retained, before the step that is about it.
drop policy told on halle.mission_delivery;
create policy told on halle.mission_delivery for insert with check (exists (
  select from halle.mission_step s join halle.mission_offer o on o.id = s.about
  where s.thing_id = mission_id and s.step = 'accepted'
    and (o.organisation_id = (select halle.acting_as_agent()) or o.organisation_id is null and o.account_id = (select halle.acting_account()))));

drop policy taken on halle.mission_step;
create policy taken on halle.mission_step for insert with check (
  account_id = (select halle.acting_account()) and case
    when step in ('answered', 'offer-taken-back', 'delivered') then exists (
      select from halle.mission_offer o where o.mission_id = thing_id and (step = 'delivered' or o.id = about)
        and o.organisation_id is not distinct from mission_step.organisation_id
        and (o.organisation_id = (select halle.acting_as_agent()) or o.organisation_id is null and o.account_id = (select halle.acting_account())))
    else organisation_id = (select halle.acting_organisation())
      and exists (select from halle.mission m where m.id = thing_id and m.organisation_id = (select halle.acting_organisation()))
  end);

-- The number that an independent says they are known by, and of which register: for who asks, with the offer.
alter table halle.mission_offer add column number_kind text check (number_kind in ('siren', 'siret', 'bce', 'neq', 'other')),
  add column number text check (length(number) between 4 and 40),
  add constraint mission_offer_number check ((number is null) = (number_kind is null) and (number is null or organisation_id is null)),
  -- asked of what is offered from now on
  add constraint mission_offer_known check (organisation_id is not null or number is not null) not valid;

-- As before, and: the step after a delivery that was judged not done is another delivery.
create or replace function halle.keep_steps_of_mission() returns trigger language plpgsql as $$
declare
  owner uuid;
  before record;
  offer record;
  sides text;
  by_maker constant boolean := new.step in ('answered', 'offer-taken-back', 'delivered');
  by_buyer constant boolean := new.step in ('accepted', 'not-done', 'confirmed');
  by_mandate boolean;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  -- one after the other, whoever comes at once
  perform halle.lock_for('mission ' || new.thing_id);
  select organisation_id into owner from halle.mission where id = new.thing_id;
  if not found then
    raise exception 'row-level security: there is no such mission' using errcode = 'insufficient_privilege';
  end if;
  -- an agent of the buyer's own without the role to spend retains by mandate too
  by_mandate := not by_maker
    and (halle.acting_as_agent() is distinct from owner or new.step = 'accepted' and not halle.may_itself(owner, 'missions.accept'));
  if not by_maker and (new.organisation_id is distinct from owner or not halle.acts_about(owner, 'mission', new.thing_id)) then
    raise exception 'row-level security: the organisation that asks takes this step' using errcode = 'insufficient_privilege';
  end if;
  -- a mandate for one act takes no step of another; none judges what was delivered
  if by_mandate and halle.acting_act() is distinct from (case new.step
    when 'drafted' then 'missions.draft' when 'opened' then 'missions.open' when 'accepted' then 'missions.accept'
    when 'withdrawn' then 'missions.withdraw' end) then
    raise exception 'row-level security: the mandate is not for this step' using errcode = 'insufficient_privilege';
  end if;
  select coalesce(array_agg(step), '{}') as steps, min(at) as begun,
    array_remove(array_agg(account_id) filter (where step in ('drafted', 'opened', 'accepted', 'not-done', 'confirmed')), null) as buyers,
    array_remove(array_agg(account_id) filter (where step = 'delivered'), null) as providers,
    (array_agg(about) filter (where step = 'accepted'))[1] as retained,
    -- the delivery that waits to be judged
    (array_agg(about) filter (where step = 'delivered' and not exists (
      select from halle.mission_step r where r.thing_id = new.thing_id and r.step = 'not-done' and r.about = d.about)))[1] as delivery,
    coalesce(bool_or(linked) filter (where step in ('accepted', 'delivered', 'not-done', 'confirmed')), false) as linked
    into before from halle.mission_step d where thing_id = new.thing_id;
  if 'withdrawn' = any (before.steps) or 'confirmed' = any (before.steps) or not (case new.step
    when 'drafted' then before.steps = '{}'
    when 'opened' then 'drafted' = any (before.steps)
    when 'delivered' then 'accepted' = any (before.steps) and before.delivery is null
    when 'not-done' then before.delivery is not null
    when 'confirmed' then before.delivery is not null
    when 'withdrawn' then 'drafted' = any (before.steps)
    else 'opened' = any (before.steps) and not 'accepted' = any (before.steps) end) then
    raise exception 'market.mission.at-once' using errcode = 'HL409';
  end if;
  if new.step in ('drafted', 'opened', 'withdrawn') then return new; end if;
  if new.step = 'not-done' and new.about <> before.delivery or new.step = 'delivered' and not exists (
    select from halle.mission_delivery d where d.id = new.about and d.mission_id = new.thing_id) then
    raise exception 'row-level security: the delivery is not one of this mission' using errcode = 'insufficient_privilege';
  end if;
  select id, organisation_id, account_id, linked, price_cents into offer from halle.mission_offer
    where mission_id = new.thing_id
      and id = case when new.step in ('answered', 'offer-taken-back', 'accepted') then new.about else before.retained end;
  if not found or by_maker and (new.organisation_id is distinct from offer.organisation_id
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
  if by_mandate and new.step = 'accepted' then
    perform halle.commit_by_mandate('mission', new.thing_id, offer.price_cents, (select currency from halle.mission where id = new.thing_id));
  end if;
  return new;
end $$;
