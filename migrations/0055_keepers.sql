-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Those who keep the halle: who they are, the accounts they suspended, and every deed of theirs with its reason. A keeper is named by a command of the operator, as the owner, and is one only in a session that a passkey or an identity service opened.

create table halle.keeper (
  id uuid primary key,
  account_id uuid not null references halle.account (id) on delete cascade,
  since timestamptz not null,
  until timestamptz check (until >= since)
);
create unique index keeper_now on halle.keeper (account_id) where until is null;
call halle.make_private('halle.keeper');

create table halle.account_suspension (
  id uuid primary key,
  account_id uuid not null references halle.account (id) on delete cascade,
  since timestamptz not null,
  until timestamptz check (until >= since),
  -- as it was said to whoever is suspended
  reason text not null check (length(btrim(reason)) between 8 and 1000)
);
create unique index account_suspension_now on halle.account_suspension (account_id) where until is null;
call halle.make_private('halle.account_suspension');

-- What was done at the desk, beside its entry of the journal: the journal holds the SHA-256 of the reason, this table the words.
create table halle.keeping_deed (
  id uuid primary key,
  entry uuid not null unique references halle.journal_entry (id),
  at timestamptz not null,
  -- an act of `people/agents/permissions.ts`
  act text not null check (act ~ '^keeping\.[a-z-]+$'),
  -- absent: by a command of the operator
  account_id uuid,
  -- the organisations on either side
  concerns uuid[] not null default '{}',
  subject_kind text not null check (subject_kind ~ '^[a-z-]+$'),
  subject text not null check (length(subject) between 1 and 200),
  reason text not null check (length(btrim(reason)) between 8 and 1000)
);
create index keeping_deed_at on halle.keeping_deed (at desc);
create index keeping_deed_concerns on halle.keeping_deed using gin (concerns);
call halle.make_private('halle.keeping_deed');

-- Whether the transaction keeps the halle: its account is a keeper, and the session that it names is theirs and was opened by a passkey or an identity service. The operator does while a command mends.
create function halle.keeps() returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  desk uuid := nullif(current_setting('halle.desk', true), '')::uuid;
  found_one boolean;
begin
  if session_user = current_user and coalesce(current_setting('halle.mending', true), '') = 'on' then
    return true;
  end if;
  if desk is null or halle.acting_account() is null then
    return false;
  end if;
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.keeper k join halle.session s on s.account_id = k.account_id
    where k.account_id = halle.acting_account() and k.until is null and s.id = desk and s.way in ('passkey', 'openid')
      and halle.moment() < least(s.idle_until, s.ends_at)) into found_one;
  perform set_config('halle.looking', looked, true);
  return found_one;
end $$;

create policy looked_up on halle.keeper for select to current_user using (halle.is_looking());
create policy looked_up on halle.session for select to current_user using (halle.is_looking());
create policy looked_up on halle.account_suspension for select to current_user using (halle.is_looking());

-- Keepers are made and unmade by the operator alone.
create policy seen on halle.keeper for select using (
  case when halle.is_looking() then false else account_id = halle.acting_account() or (select halle.keeps()) end);
create policy mended on halle.keeper to current_user
  using (current_setting('halle.mending', true) = 'on') with check (current_setting('halle.mending', true) = 'on');

create policy seen on halle.account_suspension for select using (
  case when halle.is_looking() then false else account_id = halle.acting_account() or (select halle.keeps()) end);
create policy kept on halle.account_suspension for insert with check ((select halle.keeps()));
create policy kept_change on halle.account_suspension for update using ((select halle.keeps())) with check ((select halle.keeps()));

create policy kept on halle.account for select using (case when halle.is_looking() then false else (select halle.keeps()) end);
create policy kept on halle.session for select using (case when halle.is_looking() then false else (select halle.keeps()) end);
create policy kept_end on halle.session for delete using ((select halle.keeps()));
create policy kept on halle.agent for select using (case when halle.is_looking() then false else (select halle.keeps()) end);
create policy kept_change on halle.agent for update using ((select halle.keeps())) with check ((select halle.keeps()));
create policy kept on halle.agent_invitation for select using ((select halle.keeps()));
create policy kept_change on halle.agent_invitation for update using ((select halle.keeps())) with check ((select halle.keeps()));

-- Whom a deed is about reads its reason too.
create policy seen on halle.keeping_deed for select using (
  (select halle.keeps()) or (select halle.acting_as_agent()) = any (concerns)
  or subject_kind = 'account' and subject = (select halle.acting_account())::text);
create policy kept on halle.keeping_deed for insert with check ((select halle.keeps()));

-- Whether a keeper stands outside what they decide: they act for none of the organisations concerned, by role or by mandate, and the account concerned is neither theirs nor a colleague's.
create function halle.keeps_apart(who uuid, concerned uuid[], of_account uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  theirs uuid[];
  is_apart boolean;
begin
  perform set_config('halle.looking', 'on', true);
  select coalesce(array_agg(organisation_id), '{}') into theirs from halle.agent where account_id = who and until is null;
  select not (concerned && theirs)
    and not exists (select from halle.mandate m where m.grantor_id = any (concerned) and m.mandatary_id = any (theirs)
      and m.withdrawn_on is null and m.until_day >= halle.today_of(m.grantor_id))
    and of_account is distinct from who
    and not exists (select from halle.agent a where a.account_id = of_account and a.until is null and a.organisation_id = any (theirs))
    into is_apart;
  perform set_config('halle.looking', looked, true);
  return is_apart;
end $$;

create function halle.keep_deed_apart() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if new.account_id is distinct from halle.acting_account() then
    raise exception 'row-level security: a deed of the desk is that of who acts' using errcode = 'insufficient_privilege';
  end if;
  if not halle.keeps_apart(new.account_id, new.concerns, case when new.subject_kind = 'account' then new.subject::uuid end) then
    raise exception 'people.keeping.own' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger keep_apart before insert on halle.keeping_deed for each row execute function halle.keep_deed_apart();

-- Whoever keeps the halle tells the journal of what they did to an organisation for which they do not act.
create or replace function halle.journaled_by_who_acts() returns trigger language plpgsql as $$
begin
  if new.account is not null and new.organisation is not null
    and pg_get_userbyid((select relowner from pg_class where oid = tg_relid)) <> current_user
    and (new.account is distinct from halle.acting_account()
      or not (halle.acts_about(new.organisation, new.subject_kind, new.subject) or halle.keeps())) then
    raise exception 'row-level security: the journal is told by who acts' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create function halle.is_suspended(who uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  found_one boolean;
begin
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.account_suspension where account_id = who and until is null) into found_one;
  perform set_config('halle.looking', looked, true);
  return found_one;
end $$;

-- A suspended account begins no session, and by one that it has speaks for nobody.
create function halle.refuse_suspended() returns trigger language plpgsql as $$
begin
  if not halle.is_owner_of(tg_relid) and halle.is_suspended(new.account_id) then
    raise exception 'people.suspended' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger refuse_suspended before insert on halle.session for each row execute function halle.refuse_suspended();

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
  select exists (select from halle.agent where account_id = halle.acting_account() and organisation_id = wanted and until is null)
    and not exists (select from halle.account_suspension where account_id = halle.acting_account() and until is null) into is_agent;
  perform set_config('halle.looking', looked, true);
  return case when is_agent then wanted end;
end $$;

create or replace function halle.acting_mandates(of_kind text, of_thing uuid) returns uuid[]
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
      and not exists (select from halle.account_suspension s where s.account_id = halle.acting_account() and s.until is null)
      and day between m.from_day and m.until_day and (m.withdrawn_on is null or day < m.withdrawn_on)
      and m.object_kind is not distinct from of_kind and m.object_id is not distinct from of_thing;
  perform set_config('halle.looking', looked, true);
  return held;
end $$;
