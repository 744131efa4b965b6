-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A mandate says what it is about (one thing, or all that its acts can be about) and how much money it may commit. No ceiling means no money. The mandates of before keep their acts, are about everything, and commit nothing.

-- The acts that a mandate may hold: the matrix of `people/agents/permissions.ts`, which a test holds to these rows. A later act is a row.
create table halle.mandatable (
  act text primary key,
  -- it commits money: done by mandate only within the ceiling
  commits boolean not null,
  -- the kinds of things that it can be limited to
  about text[] not null,
  -- the roles of who may do it, at home or at the mandatary's
  may text[] not null
);
insert into halle.mandatable (act, commits, about, may) values
  ('usages.see', false, '{}', '{agent,buyer,signatory,admin}'),
  ('usages.declare', false, '{}', '{agent,buyer,signatory,admin}'),
  ('usages.publish', false, '{}', '{agent,buyer,signatory,admin}'),
  ('usages.withdraw', false, '{}', '{agent,buyer,signatory,admin}'),
  ('usages.tell-experience', false, '{}', '{agent,buyer,signatory,admin}'),
  ('networks.join', false, '{}', '{signatory,admin}'),
  ('missions.see-drafts', false, '{mission}', '{agent,buyer,signatory,admin}'),
  ('missions.draft', false, '{mission}', '{agent,buyer,signatory,admin}'),
  ('missions.open', false, '{mission}', '{buyer,signatory}'),
  ('missions.accept', true, '{mission}', '{buyer,signatory}'),
  ('missions.withdraw', false, '{mission}', '{buyer,signatory}');

-- The kinds of things that a mandate can be limited to, and where the database finds whose a thing is. A later kind (a pool, a need) is a row.
create table halle.mandate_object (
  kind text primary key check (kind ~ '^[a-z-]+$'),
  of_table name not null,
  of_organisation name not null
);
insert into halle.mandate_object (kind, of_table, of_organisation) values ('mission', 'mission', 'organisation_id');

alter table halle.mandate
  -- about one thing; absent: everything that the acts can be about
  add column object_kind text references halle.mandate_object (kind),
  add column object_id uuid,
  -- as it was called, and the word of its address, for both sides to read
  add column object_name text check (length(object_name) between 1 and 200),
  add column object_slug text check (length(object_slug) between 1 and 200),
  -- the most that may be committed under it in all, in the smallest coins of a currency of ISO 4217, VAT left out
  add column ceiling bigint check (ceiling between 1 and 1000000000000000),
  add column currency text check (currency ~ '^[A-Z]{3}$'),
  add constraint mandate_object check (num_nulls(object_kind, object_id, object_name, object_slug) in (0, 4)),
  add constraint mandate_ceiling check ((ceiling is null) = (currency is null));
alter table halle.mandate_request
  add column object_kind text references halle.mandate_object (kind),
  add column object_id uuid,
  add column object_name text check (length(object_name) between 1 and 200),
  add column object_slug text check (length(object_slug) between 1 and 200),
  add column ceiling bigint check (ceiling between 1 and 1000000000000000),
  add column currency text check (currency ~ '^[A-Z]{3}$'),
  add constraint mandate_request_object check (num_nulls(object_kind, object_id, object_name, object_slug) in (0, 4)),
  add constraint mandate_request_ceiling check ((ceiling is null) = (currency is null));

-- What was committed under a mandate: written by the database itself, once for each thing, and never taken back.
create table halle.mandate_commitment (
  mandate_id uuid not null references halle.mandate (id),
  act text not null,
  thing_kind text not null,
  thing_id uuid not null,
  cents bigint not null check (cents >= 0),
  currency text not null,
  account_id uuid not null,
  at timestamptz not null,
  primary key (mandate_id, act, thing_id)
);
call halle.make_private('halle.mandate_commitment');
call halle.only_grows('halle.mandate_commitment');
-- Seen with its mandate, by both sides.
create policy seen on halle.mandate_commitment for select using (
  case when halle.is_looking() then false else mandate_id in (select id from halle.mandate) end);
create policy looked_up on halle.mandate_commitment for select to current_user using (halle.is_looking());
create policy committed on halle.mandate_commitment for insert to current_user with check (halle.is_looking());
create policy looked_up on halle.mission for select to current_user using (halle.is_looking());

-- The act that the transaction named.
create function halle.acting_act() returns text language sql stable return nullif(current_setting('halle.act', true), '');

-- As before; what was looked up around it stays so.
create or replace function halle.acting_as_agent() returns uuid
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  wanted uuid := nullif(current_setting('halle.organisation', true), '')::uuid;
  looked text := coalesce(current_setting('halle.looking', true), '');
  is_agent boolean;
begin
  if wanted is null or halle.acting_system() is not null then
    return wanted;
  end if;
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.agent where account_id = halle.acting_account() and organisation_id = wanted and until is null) into is_agent;
  perform set_config('halle.looking', looked, true);
  return case when is_agent then wanted end;
end $$;

-- The mandates that hold for the act that the transaction named: about one thing, or (with nulls) about everything. One that commits money
-- needs a ceiling.
create function halle.acting_mandates(of_kind text, of_thing uuid) returns uuid[]
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  wanted uuid := nullif(current_setting('halle.organisation', true), '')::uuid;
  looked text := coalesce(current_setting('halle.looking', true), '');
  -- where the grantor is
  day date := coalesce(nullif(current_setting('halle.day', true), '')::date, halle.today_of(wanted));
  held uuid[];
begin
  if wanted is null or halle.acting_system() is not null or halle.acting_act() is null then
    return '{}';
  end if;
  perform set_config('halle.looking', 'on', true);
  select coalesce(array_agg(m.id order by m.id), '{}') into held from halle.mandate m
    join halle.mandatable k on k.act = halle.acting_act() and k.act = any (m.acts)
    where m.grantor_id = wanted and (not k.commits or m.ceiling is not null)
      and m.mandatary_id in (select a.organisation_id from halle.agent a
        where a.account_id = halle.acting_account() and a.until is null and a.roles && k.may)
      and day between m.from_day and m.until_day and (m.withdrawn_on is null or day < m.withdrawn_on)
      and m.object_kind is not distinct from of_kind and m.object_id is not distinct from of_thing;
  perform set_config('halle.looking', looked, true);
  return held;
end $$;

-- The organisation for which the account acts as its agent, or by a mandate about everything.
create or replace function halle.acting_organisation() returns uuid
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  wanted uuid := nullif(current_setting('halle.organisation', true), '')::uuid;
begin
  if wanted is null or halle.acting_as_agent() is not null or halle.acting_mandates(null, null) <> '{}' then
    return wanted;
  end if;
  return null;
end $$;

-- Whose a thing is.
create function halle.owner_of_object(of_kind text, of_thing uuid) returns uuid
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  kept record;
  whose uuid;
begin
  select of_table, of_organisation into kept from halle.mandate_object where kind = of_kind;
  if not found then return null; end if;
  perform set_config('halle.looking', 'on', true);
  execute format('select %I from halle.%I where id = $1', kept.of_organisation, kept.of_table) into whose using of_thing;
  perform set_config('halle.looking', looked, true);
  return whose;
end $$;

-- The one thing of a kind that the transaction is about and that a mandate lets it act on; null when it acts otherwise.
create function halle.acting_object(of_kind text) returns uuid
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  about text := coalesce(current_setting('halle.object', true), '');
  thing uuid;
begin
  -- while the owner looks up whose the thing is, its policy asks here again: it sees by another
  if about = '' or halle.is_looking() or split_part(about, ':', 1) <> of_kind then return null; end if;
  thing := split_part(about, ':', 2)::uuid;
  if halle.acting_mandates(of_kind, thing) = '{}'
    or halle.owner_of_object(of_kind, thing) is distinct from nullif(current_setting('halle.organisation', true), '')::uuid then
    return null;
  end if;
  return thing;
end $$;

-- Whether the transaction may act for an organisation on one of its things: wholly, or on this one.
create function halle.acts_about(of_organisation uuid, of_kind text, of_thing uuid) returns boolean language sql stable as $$
  select coalesce(halle.acting_organisation() = of_organisation, false)
    or coalesce(halle.acting_object(of_kind) = of_thing and halle.owner_of_object(of_kind, of_thing) = of_organisation, false)
$$;

-- Whether the account may do the act by its own role in the organisation, or the program acts.
create function halle.may_itself(of_organisation uuid, of_act text) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  found_one boolean;
begin
  if halle.acting_system() is not null then return true; end if;
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.agent a join halle.mandatable k on k.act = of_act and a.roles && k.may
    where a.account_id = halle.acting_account() and a.organisation_id = of_organisation and a.until is null) into found_one;
  perform set_config('halle.looking', looked, true);
  return found_one;
end $$;

-- Commits money under the first mandate that has room for it, and counts it there. Two at once wait for each other.
-- @raises HL409 people.mandate-no-room
create function halle.commit_by_mandate(of_kind text, of_thing uuid, of_cents bigint, of_currency text) returns uuid
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  held uuid[] := halle.acting_mandates(null, null) || halle.acting_mandates(of_kind, of_thing);
  one uuid;
  room boolean;
begin
  if not exists (select from halle.mandatable where act = halle.acting_act() and commits) or of_cents < 0 then
    raise exception 'row-level security: this act commits no money' using errcode = 'insufficient_privilege';
  end if;
  for one in select id from unnest(held) as id order by id loop
    perform halle.lock_for('mandate ' || one);
    perform set_config('halle.looking', 'on', true);
    select m.currency = of_currency and m.ceiling - coalesce((select sum(c.cents) from halle.mandate_commitment c where c.mandate_id = m.id), 0) >= of_cents
      into room from halle.mandate m where m.id = one;
    if room then
      insert into halle.mandate_commitment (mandate_id, act, thing_kind, thing_id, cents, currency, account_id, at)
        values (one, halle.acting_act(), of_kind, of_thing, of_cents, of_currency, halle.acting_account(), halle.moment());
    end if;
    perform set_config('halle.looking', looked, true);
    if room then return one; end if;
  end loop;
  raise exception 'people.mandate-no-room' using errcode = 'HL409';
end $$;

-- A mandate, and a request for one: only acts that may be given, about a thing of the grantor's own that they can be about. What was
-- granted is never widened: it is withdrawn, and another granted.
create function halle.keep_mandate() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - array['withdrawn_on', 'answered_on'] <> to_jsonb(old) - array['withdrawn_on', 'answered_on'] then
      raise exception 'row-level security: a mandate stays what was granted' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if exists (select from unnest(new.acts) as given where not exists (
    select from halle.mandatable k where k.act = given and (new.object_kind is null or new.object_kind = any (k.about)))) then
    raise exception 'row-level security: an act that no mandate holds' using errcode = 'insufficient_privilege';
  end if;
  if new.object_kind is not null and halle.owner_of_object(new.object_kind, new.object_id) is distinct from new.grantor_id then
    raise exception 'row-level security: a mandate about a thing of somebody else' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_mandate before insert or update on halle.mandate for each row execute function halle.keep_mandate();
create trigger keep_mandate before insert or update on halle.mandate_request for each row execute function halle.keep_mandate();

-- What a mandate about one mission opens: that mission, its steps, and for who may retain, what is compared.
create policy mandated on halle.mission for select using (id = (select halle.acting_object('mission')));
create policy mandated_change on halle.mission for update
  using (id = (select halle.acting_object('mission')) and (select halle.acting_act()) in ('missions.draft', 'missions.open'))
  with check (id = (select halle.acting_object('mission')));
create policy mandated on halle.mission_step for insert with check (
  account_id = (select halle.acting_account()) and step not in ('answered', 'offer-taken-back', 'delivered')
  and thing_id = (select halle.acting_object('mission'))
  and exists (select from halle.mission m where m.id = thing_id and m.organisation_id = mission_step.organisation_id));
create policy mandated on halle.mission_offer for select using ((select halle.acting_act()) = 'missions.accept'
  and (asked_by = (select halle.acting_organisation()) or mission_id = (select halle.acting_object('mission'))));
create policy mandated on halle.mission_retaining for select using ((select halle.acting_act()) = 'missions.accept'
  and (organisation_id = (select halle.acting_organisation()) or mission_id = (select halle.acting_object('mission'))));
create policy mandated_telling on halle.mission_retaining for insert with check ((select halle.acting_act()) = 'missions.accept'
  and organisation_id = (select organisation_id from halle.mission m where m.id = mission_id)
  and (organisation_id = (select halle.acting_organisation()) or mission_id = (select halle.acting_object('mission'))));

-- The journal: by who acts for the organisation, wholly or on the thing that the entry is about.
create or replace function halle.journaled_by_who_acts() returns trigger language plpgsql as $$
begin
  if new.account is not null and new.organisation is not null
    and pg_get_userbyid((select relowner from pg_class where oid = tg_relid)) <> current_user
    and (new.account is distinct from halle.acting_account()
      or not halle.acts_about(new.organisation, new.subject_kind, new.subject)) then
    raise exception 'row-level security: the journal is told by who acts' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Who may commit the buyer's money stands on the buyer's side.
create or replace function halle.ties(of_buyer uuid, of_provider uuid, of_buyers uuid[], of_providers uuid[], acting_buyer uuid, begun timestamptz)
returns table (one_organisation boolean, one_person boolean, mandate boolean, network boolean, shared_agent boolean, former_agent boolean)
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  theirs uuid[];
begin
  perform set_config('halle.looking', 'on', true);
  -- the provider, and whatever else those who act for it act for
  select array_remove(array_agg(distinct a.organisation_id) || of_provider, null) into theirs
    from halle.agent a where a.account_id = any (of_providers) and (a.until is null or a.until >= begun);
  return query select
    coalesce(of_buyer = of_provider, false)
      -- whoever may commit the buyer's money is the buyer, on whatever terms
      or exists (select from halle.mandate m join halle.mandatable k on k.act = any (m.acts) and k.commits
        where m.grantor_id = of_buyer and m.mandatary_id = any (theirs) and m.ceiling is not null
          and m.until_day >= halle.day_of(m.grantor_id, begun) and (m.withdrawn_on is null or m.withdrawn_on >= halle.day_of(m.grantor_id, begun))),
    of_buyers && of_providers
      or exists (select from halle.agent a where a.organisation_id = of_buyer and a.account_id = any (of_providers) and (a.until is null or a.until >= begun))
      or exists (select from halle.agent a where a.organisation_id = of_provider and a.account_id = acting_buyer and (a.until is null or a.until >= begun)),
    exists (select from halle.mandate m
      where (m.grantor_id = of_buyer and m.mandatary_id = any (theirs) or m.mandatary_id = of_buyer and m.grantor_id = any (theirs))
        and m.until_day >= halle.day_of(m.grantor_id, begun) and (m.withdrawn_on is null or m.withdrawn_on >= halle.day_of(m.grantor_id, begun))),
    exists (select from halle.organisation_member o
        where o.grouping_id = of_buyer and o.member_id = any (theirs) or o.member_id = of_buyer and o.grouping_id = any (theirs))
      or exists (select from halle.network_member n
        where (n.network_id = of_buyer and n.member_id = any (theirs) or n.member_id = of_buyer and n.network_id = any (theirs))
          and (n.left_on is null or n.left_on >= halle.day_of(n.member_id, begun))),
    exists (select from halle.agent a where a.organisation_id = any (theirs) and (a.until is null or a.until >= begun)
      and (a.account_id = any (of_buyers) or a.organisation_id = of_provider and exists (
        select from halle.agent b where b.account_id = a.account_id and b.organisation_id = of_buyer and (b.until is null or b.until >= begun)))),
    exists (select from halle.agent a where a.organisation_id = of_buyer and a.account_id = any (of_providers));
  perform set_config('halle.looking', looked, true);
end $$;

-- Who retains by mandate does so within its ceiling; confirming stays with agents of the buyer's own.
create or replace function halle.keep_steps_of_mission() returns trigger language plpgsql as $$
declare
  owner uuid;
  before record;
  offer record;
  sides text;
  by_buyer boolean := new.step in ('accepted', 'confirmed');
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
  by_mandate := new.step not in ('answered', 'offer-taken-back', 'delivered')
    and (halle.acting_as_agent() is distinct from owner or new.step = 'accepted' and not halle.may_itself(owner, 'missions.accept'));
  if new.step not in ('answered', 'offer-taken-back', 'delivered')
    and (new.organisation_id is distinct from owner or not halle.acts_about(owner, 'mission', new.thing_id)) then
    raise exception 'row-level security: the organisation that asks takes this step' using errcode = 'insufficient_privilege';
  end if;
  -- a mandate for one act takes no step of another; none confirms
  if by_mandate and halle.acting_act() is distinct from (case new.step
    when 'drafted' then 'missions.draft' when 'opened' then 'missions.open' when 'accepted' then 'missions.accept'
    when 'withdrawn' then 'missions.withdraw' end) then
    raise exception 'row-level security: the mandate is not for this step' using errcode = 'insufficient_privilege';
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
  select id, organisation_id, account_id, linked, price_cents into offer from halle.mission_offer
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
  if by_mandate and new.step = 'accepted' then
    perform halle.commit_by_mandate('mission', new.thing_id, offer.price_cents, (select currency from halle.mission where id = new.thing_id));
  end if;
  return new;
end $$;
