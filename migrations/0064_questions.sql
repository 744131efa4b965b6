-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Questions about a mission and their answers, which all read and which name nobody who asks; a draft shown to those who may open it;
-- lateness told once; letters between the two sides once an offer is retained.

create table halle.mission_question (
  id uuid primary key,
  mission_id uuid not null references halle.mission (id),
  words text not null check (length(words) between 10 and 1000),
  asked_at timestamptz not null
);
create index mission_question_mission on halle.mission_question (mission_id);
create table halle.mission_reply (
  question_id uuid primary key references halle.mission_question (id),
  mission_id uuid not null references halle.mission (id),
  words text not null check (length(words) between 2 and 2000),
  replied_at timestamptz not null
);
create index mission_reply_mission on halle.mission_reply (mission_id);
call halle.make_private('halle.mission_question');
call halle.make_private('halle.mission_reply');
call halle.only_grows('halle.mission_question');
call halle.only_grows('halle.mission_reply');
call halle.shows('halle.mission_question', 'missions', 'c.mission_id');
call halle.shows('halle.mission_reply', 'missions', 'c.mission_id');

-- As the mission itself.
create policy seen on halle.mission_question for select using (exists (select from halle.mission m where m.id = mission_id));
create policy seen on halle.mission_reply for select using (exists (select from halle.mission m where m.id = mission_id));
create policy asked on halle.mission_question for insert with check (
  (select halle.acting_account()) is not null and exists (select from halle.mission m where m.id = mission_id and m.published));
create policy replied on halle.mission_reply for insert with check (
  exists (select from halle.mission m where m.id = mission_id and m.organisation_id = (select halle.acting_as_agent()))
  and exists (select from halle.mission_question q where q.id = question_id and q.mission_id = mission_reply.mission_id));

alter table halle.mission_step drop constraint mission_step_known, drop constraint mission_step_once, drop constraint mission_step_about;
alter table halle.mission_step
  add constraint mission_step_known check (step in ('drafted', 'proposed', 'opened', 'asked', 'replied', 'answered', 'offer-taken-back',
    'accepted', 'delivered', 'not-done', 'confirmed', 'withdrawn')),
  -- once for the mission, or for the offer, delivery or question that it is about
  add constraint mission_step_once check (once_for = case
    when step in ('asked', 'replied', 'answered', 'offer-taken-back', 'delivered', 'not-done') then about else thing_id end),
  add constraint mission_step_about check ((about is not null) =
    (step in ('asked', 'replied', 'answered', 'offer-taken-back', 'accepted', 'delivered', 'not-done')));

-- Who asked is known to nobody else, the organisation that is asked included.
drop policy seen on halle.mission_step;
create policy seen on halle.mission_step for select using (
  exists (select from halle.mission m where m.id = thing_id)
  and (step not in ('answered', 'offer-taken-back', 'asked')
    or step in ('answered', 'offer-taken-back') and exists (select from halle.mission_offer o where o.id = about)
    or step = 'asked' and (account_id = (select halle.acting_account()) or (select halle.acting_system()) = 'telling')));
drop policy taken on halle.mission_step;
create policy taken on halle.mission_step for insert with check (
  account_id = (select halle.acting_account()) and case
    when step = 'asked' then organisation_id is null
      and exists (select from halle.mission_question q where q.id = about and q.mission_id = thing_id)
    when step in ('answered', 'offer-taken-back', 'delivered') then exists (
      select from halle.mission_offer o where o.mission_id = thing_id and (step = 'delivered' or o.id = about)
        and o.organisation_id is not distinct from mission_step.organisation_id
        and (o.organisation_id = (select halle.acting_as_agent()) or o.organisation_id is null and o.account_id = (select halle.acting_account())))
    else organisation_id = (select halle.acting_organisation())
      and exists (select from halle.mission m where m.id = thing_id and m.organisation_id = (select halle.acting_organisation()))
  end);

-- Kept by rows of their own, before those of the deal: whoever asks or replies moves nothing.
create function halle.keep_questions_of_mission() returns trigger language plpgsql as $$
declare
  owner uuid;
  begun timestamptz;
  buyers uuid[];
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('mission ' || new.thing_id);
  select organisation_id into owner from halle.mission where id = new.thing_id and (published or new.step = 'proposed');
  if not found then
    raise exception 'row-level security: there is no such mission' using errcode = 'insufficient_privilege';
  end if;
  select min(at), array_agg(account_id) filter (where step in ('drafted', 'opened')) into begun, buyers
    from halle.mission_step where thing_id = new.thing_id;
  if exists (select from halle.mission_step where thing_id = new.thing_id
      and (step in ('accepted', 'withdrawn') or step = 'opened' and new.step = 'proposed')) then
    raise exception 'market.mission.at-once' using errcode = 'HL409';
  end if;
  if new.step = 'asked' then
    -- nobody asks their own organisation
    if halle.sides(owner, null, buyers, array[new.account_id], null, begun) = 'same' then
      raise exception 'people.both-sides' using errcode = 'HL409';
    end if;
    return new;
  end if;
  if new.organisation_id is distinct from owner or not halle.acts_about(owner, 'mission', new.thing_id)
    or halle.acting_as_agent() is distinct from owner
      and (new.step = 'replied' or halle.acting_act() is distinct from 'missions.draft') then
    raise exception 'row-level security: the organisation that asks takes this step' using errcode = 'insufficient_privilege';
  end if;
  if new.step = 'replied' and not exists (
    select from halle.mission_reply r where r.question_id = new.about and r.mission_id = new.thing_id) then
    raise exception 'row-level security: there is no such reply' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
drop trigger keep_steps on halle.mission_step;
create trigger keep_steps before insert on halle.mission_step for each row
  when (new.step not in ('proposed', 'asked', 'replied')) execute function halle.keep_steps_of_mission();
create trigger keep_questions before insert on halle.mission_step for each row
  when (new.step in ('proposed', 'asked', 'replied')) execute function halle.keep_questions_of_mission();

-- That a mission is late was told to both sides: once.
create table halle.mission_late (
  mission_id uuid primary key references halle.mission (id),
  told_at timestamptz not null
);
call halle.only_grows('halle.mission_late');

-- The two sides write to each other once an offer is retained: to who made it, and to who retained it.
create policy between_sides on halle.letter as restrictive for insert with check (
  kind <> 'market.mission' or to_account is not null and answers_id is null and exists (
    select from halle.mission m
      join halle.mission_step s on s.thing_id = m.id and s.step = 'accepted'
      join halle.mission_offer o on o.id = s.about
    where m.id = about_id and case
      when from_organisation = m.organisation_id then to_account = o.account_id
      else to_account = s.account_id and from_organisation is not distinct from o.organisation_id
        and (o.organisation_id is not null or o.account_id = letter.account_id) end));
