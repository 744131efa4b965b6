-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Providers heard apart: who coordinates asks the same questions of all, each provider answers each once, and what was said is kept.

create table halle.pool_question (
  id uuid primary key,
  group_id uuid not null references halle.pool (id) on delete cascade,
  place integer not null check (place between 1 and 12),
  words text not null check (length(words) between 10 and 400),
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  asked_at timestamptz not null,
  unique (group_id, place)
);
create index pool_question_organisation on halle.pool_question (organisation_id);

create table halle.pool_heard (
  question_id uuid not null references halle.pool_question (id) on delete cascade,
  group_id uuid not null references halle.pool (id) on delete cascade,
  -- who sells
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  words text not null check (length(words) between 2 and 2000),
  said_at timestamptz not null,
  primary key (question_id, organisation_id)
);
create index pool_heard_group on halle.pool_heard (group_id);
create index pool_heard_organisation on halle.pool_heard (organisation_id);

call halle.make_private('halle.pool_question');
call halle.make_private('halle.pool_heard');
call halle.seen_by_members('halle.pool_question', 'group_id', 'halle.pool_member');
call halle.seen_by_members('halle.pool_heard', 'group_id', 'halle.pool_member');
-- whoever may answer reads the questions; of the answers only its own
create policy asked on halle.pool_question for select using (
  case when halle.is_looking() then false else (select halle.organisation_sells((select halle.acting_as_agent()))) end);
create policy own on halle.pool_heard for select using (
  case when halle.is_looking() then false else organisation_id = any ((select halle.acting_line())::uuid[]) end);
create policy looked_up on halle.pool_heard for select to current_user using (halle.is_looking());
create policy put on halle.pool_question for insert with check (
  account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent())
  and group_id in (select p.id from halle.pool p where p.organisation_id = any ((select halle.agent_line())::uuid[])));
create policy said on halle.pool_heard for insert with check (
  account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent())
  and (select halle.organisation_sells(organisation_id)));
do $$
declare of_table text;
begin
  foreach of_table in array array['pool_question', 'pool_heard'] loop
    execute format('create policy over on halle.%I for delete using (halle.sweeps() and halle.pool_over(null, group_id))', of_table);
    execute format('create policy over_seen on halle.%I for select using (halle.sweeps() and halle.pool_over(null, group_id))', of_table);
  end loop;
end $$;

-- Once somebody has answered, nothing more is asked: the others would not have been asked the same.
create function halle.hearing_has_begun(of_pool uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  begun boolean;
begin
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.pool_heard h where h.group_id = of_pool) into begun;
  perform set_config('halle.looking', looked, true);
  return begun;
end $$;

create function halle.keep_pool_question() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool ' || new.group_id);
  if halle.hearing_has_begun(new.group_id) then
    raise exception 'pools.hearing.begun' using errcode = 'HL409';
  end if;
  if exists (select from halle.pool_step s where s.thing_id = new.group_id and s.step = 'ended') then
    raise exception 'pools.hearing.over' using errcode = 'HL409';
  end if;
  return new;
end $$;
create function halle.keep_pool_heard() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool ' || new.group_id);
  if not exists (select from halle.pool_question q where q.id = new.question_id and q.group_id = new.group_id) then
    raise exception 'row-level security: there is no such question' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from halle.pool_step s where s.thing_id = new.group_id and s.step = 'ended') then
    raise exception 'pools.hearing.over' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.pool_question for each row execute function halle.done_by_who_acts('account_id');
create trigger done_by_who_acts before insert on halle.pool_heard for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_question before insert on halle.pool_question for each row execute function halle.keep_pool_question();
create trigger keep_heard before insert on halle.pool_heard for each row execute function halle.keep_pool_heard();

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'pool-question', 70, 'pool_question', 'organisation_id = $1', '{account_id}', 'kept', 'both', null, null),
  ('organisation', 'pool-heard', 71, 'pool_heard', 'organisation_id = $1', '{account_id}', 'kept', 'both', null, null);
