-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Pools: several public bodies that build, share or maintain together. What a pool is for stands in public; who sits in it, what each means to pay and
-- when its council decided are seen by its members alone. Nobody who sells sits in one.

create table halle.pool (
  id uuid primary key,
  -- who coordinates
  organisation_id uuid not null references halle.organisation (id),
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,120}$'),
  kind text not null check (kind in ('build', 'share', 'maintain', 'club')),
  name text not null check (length(name) between 5 and 100),
  purpose text not null check (length(purpose) between 20 and 1200),
  -- functions of the thesaurus, and a record of the software where there is one
  functions text[] not null check (cardinality(functions) between 1 and 5),
  record_id uuid references halle.source_record (id),
  -- the word of the need it began with
  need text check (need ~ '^[a-z0-9-]{1,120}$'),
  -- ISO 3166-2, or the country alone
  territory text not null check (length(territory) between 2 and 12),
  -- the last day on which one may join, where the coordinator is
  closes_on date,
  -- by what rule the cost is shared, in words, without amounts
  rule text check (length(rule) <= 400),
  -- a legal vehicle, see `pools/vehicles/vehicles.json`
  vehicle text check (vehicle ~ '^[a-z-]{1,60}$')
);
create index pool_organisation on halle.pool (organisation_id);
create index pool_record on halle.pool (record_id) where record_id is not null;

create table halle.pool_step (
  thing_id uuid not null references halle.pool (id) on delete cascade,
  -- as `pools/groups/steps.ts` declares them
  step text not null check (step in ('founded', 'closed', 'ended')),
  once_for uuid not null,
  account_id uuid not null,
  organisation_id uuid not null references halle.organisation (id),
  at timestamptz not null,
  about uuid,
  linked boolean not null default false,
  primary key (thing_id, step, once_for),
  check (once_for = thing_id and about is null)
);
create index pool_step_account on halle.pool_step (account_id, step, at);
create index pool_step_organisation on halle.pool_step (organisation_id);

-- Who sits in a pool.
create table halle.pool_member (
  id uuid primary key,
  group_id uuid not null references halle.pool (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  -- by what it acts: its own competence; for its members by a competence they transferred, a convention, or as a purchasing body
  standing text not null check (standing in ('own', 'transferred', 'convention', 'purchasing-body')),
  -- the most it needs, in its own words: « 1 site, 2 postes »
  quantity text check (length(quantity) <= 120),
  until timestamptz,
  unique (group_id, id)
);
create unique index pool_member_once on halle.pool_member (group_id, organisation_id) where until is null;
create index pool_member_organisation on halle.pool_member (organisation_id);

create table halle.pool_seat_step (
  thing_id uuid not null references halle.pool_member (id) on delete cascade,
  step text not null check (step in ('interested', 'intended', 'deliberated', 'signed', 'left')),
  once_for uuid not null,
  account_id uuid not null,
  organisation_id uuid not null references halle.organisation (id),
  at timestamptz not null,
  -- the letter of intent
  about uuid,
  linked boolean not null default false,
  primary key (thing_id, step, once_for),
  check (once_for = case when step = 'intended' then about else thing_id end),
  check ((about is not null) = (step = 'intended'))
);
create index pool_seat_step_account on halle.pool_seat_step (account_id, step, at);
create index pool_seat_step_organisation on halle.pool_seat_step (organisation_id);

-- Those for whom a member that holds their competence decides.
create table halle.pool_covered (
  group_id uuid not null,
  seat_id uuid not null,
  organisation_id uuid not null references halle.organisation (id),
  primary key (seat_id, organisation_id),
  foreign key (group_id, seat_id) references halle.pool_member (group_id, id) on delete cascade
);
create index pool_covered_organisation on halle.pool_covered (organisation_id, group_id);

-- A letter of intent: what its council would be asked for. It binds nobody.
create table halle.pool_intent (
  id uuid primary key,
  group_id uuid not null,
  seat_id uuid not null,
  -- VAT left out, in the smallest coins; null: not known yet
  build_cents bigint check (build_cents between 0 and 1000000000000000),
  year_cents bigint check (year_cents between 0 and 1000000000000000),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- the day by which the budget must be voted, and that of the council
  budget_on date,
  council_on date,
  words text check (length(words) <= 600),
  foreign key (group_id, seat_id) references halle.pool_member (group_id, id) on delete cascade
);
create index pool_intent_seat on halle.pool_intent (seat_id);

create table halle.pool_deliberation (
  seat_id uuid primary key,
  group_id uuid not null,
  decided_on date not null,
  reference text check (length(reference) <= 120),
  foreign key (group_id, seat_id) references halle.pool_member (group_id, id) on delete cascade
);

call halle.make_private('halle.pool');
call halle.make_private('halle.pool_step');
call halle.make_members('halle.pool_member');
call halle.make_private('halle.pool_seat_step');
call halle.make_private('halle.pool_covered');
call halle.make_private('halle.pool_intent');
call halle.make_private('halle.pool_deliberation');

call halle.seen_by_members('halle.pool_covered', 'group_id', 'halle.pool_member');
call halle.seen_by_members('halle.pool_intent', 'group_id', 'halle.pool_member');
call halle.seen_by_members('halle.pool_deliberation', 'group_id', 'halle.pool_member');
create policy looked_up on halle.pool_covered for select to current_user using (halle.is_looking());
create policy looked_up on halle.pool_seat_step for select to current_user using (halle.is_looking());

-- Who acts is an agent of one who sells: such a person reads nothing of what members say to each other, whichever hat they wear.
create function halle.account_sells() returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  found_one boolean;
begin
  if halle.acting_account() is null or halle.acting_system() is not null then return false; end if;
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.agent a join halle.organisation o on o.id = a.organisation_id
    where a.account_id = halle.acting_account() and a.until is null
      and (o.kind = 'provider' or exists (select from halle.provider p where p.organisation_id = o.id))) into found_one;
  perform set_config('halle.looking', looked, true);
  return found_one;
end $$;

-- For whom the transaction acts in pools: an agent of its own, for what it inherited too; by a mandate only with an act of pools.
create function halle.pool_line() returns uuid[] language sql stable as $$
  select case when halle.acting_as_agent() is not null then halle.agent_line()
    when halle.acting_act() like 'pools.%' then halle.acting_line() else '{}' end
$$;

-- What a pool is for is public. Its coordinator writes it.
create policy shown on halle.pool for select using (true);
create policy founded on halle.pool for insert with check (organisation_id = (select halle.acting_as_agent()));
create policy described on halle.pool for update
  using (organisation_id = any ((select halle.agent_line())::uuid[])) with check (organisation_id = any ((select halle.agent_line())::uuid[]));
create policy shown on halle.pool_step for select using (true);
create policy taken on halle.pool_step for insert with check (
  account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent())
  and thing_id in (select p.id from halle.pool p where p.organisation_id = any ((select halle.agent_line())::uuid[])));

-- One's own seat, also for whoever acts by a mandate: it opens nothing of the others.
create policy own on halle.pool_member for select using (
  case when halle.is_looking() then false else organisation_id = any ((select halle.pool_line())::uuid[]) end);
create policy taken on halle.pool_member for insert with check (
  organisation_id = (select halle.acting_organisation()) and organisation_id = any ((select halle.pool_line())::uuid[]) and until is null);
create policy changed on halle.pool_member for update
  using (organisation_id = any ((select halle.pool_line())::uuid[])) with check (organisation_id = any ((select halle.pool_line())::uuid[]));
create policy seen on halle.pool_seat_step for select using (
  case when halle.is_looking() then false else thing_id in (select m.id from halle.pool_member m) end);
create policy taken on halle.pool_seat_step for insert with check (
  account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_organisation())
  and thing_id in (select m.id from halle.pool_member m where m.organisation_id = any ((select halle.pool_line())::uuid[])));

do $$
declare of_table regclass;
begin
  foreach of_table in array array['halle.pool_covered', 'halle.pool_intent', 'halle.pool_deliberation']::regclass[] loop
    execute format('create policy own on %s for select using (
      case when halle.is_looking() then false else seat_id in (select m.id from halle.pool_member m where m.organisation_id = any ((select halle.pool_line())::uuid[])) end)', of_table);
    execute format('create policy said on %s for insert with check (
      seat_id in (select m.id from halle.pool_member m where m.until is null and m.organisation_id = any ((select halle.pool_line())::uuid[])))', of_table);
  end loop;
  foreach of_table in array array['halle.pool_member', 'halle.pool_seat_step', 'halle.pool_covered', 'halle.pool_intent', 'halle.pool_deliberation']::regclass[] loop
    execute format('create policy no_seller on %s as restrictive for select
      using (halle.is_looking() or halle.erases() or not (select halle.account_sells()))', of_table);
  end loop;
end $$;
-- Whoever is covered knows by whom.
create policy covered on halle.pool_covered for select using (
  case when halle.is_looking() then false else organisation_id = any ((select halle.agent_line())::uuid[]) end);

-- How many stand in each pool, for all: the owner counts, nobody reads. Of former communes their heir, once.
create function halle.pool_numbers(of_pools uuid[]) returns table (pool_id uuid, members integer, inhabitants bigint, unknown integer)
language plpgsql stable security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
begin
  perform set_config('halle.looking', 'on', true);
  return query
    select s.group_id, count(*)::integer, coalesce(sum(o.population), 0)::bigint, count(*) filter (where o.population is null)::integer
    from (select distinct m.group_id, halle.heir_of(m.organisation_id) as id from halle.pool_member m
      where m.group_id = any (of_pools) and m.until is null) s join halle.organisation o on o.id = s.id
    group by s.group_id;
  perform set_config('halle.looking', looked, true);
end $$;

-- Why an organisation, by the account that acts, cannot sit in a pool; null where it can.
create function halle.pool_refuses(of_pool uuid, of_organisation uuid) returns text
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  one halle.pool;
  line constant uuid[] := halle.line_of(halle.heir_of(of_organisation));
  refused text;
begin
  if halle.acting_organisation() is distinct from of_organisation then
    raise exception 'row-level security: who acts asks for itself' using errcode = 'insufficient_privilege';
  end if;
  select * into one from halle.pool where id = of_pool;
  if not found then return 'pools.none'; end if;
  perform set_config('halle.looking', 'on', true);
  refused := case
    when exists (select from halle.organisation o where o.id = any (line)
      and (o.kind = 'provider' or exists (select from halle.provider p where p.organisation_id = o.id))) then 'pools.seat.sells'
    when halle.account_sells() then 'pools.seat.person-sells'
    when exists (select from halle.pool_step s where s.thing_id = of_pool and s.step in ('closed', 'ended'))
      or one.closes_on < halle.today_of(one.organisation_id) then 'pools.seat.door-closed'
    when exists (select from halle.pool_member m where m.group_id = of_pool and m.until is null and m.organisation_id = any (line)) then 'pools.seat.already'
    when exists (select from halle.pool_covered c join halle.pool_member m on m.id = c.seat_id
      where c.group_id = of_pool and m.until is null and c.organisation_id = any (line)) then 'pools.seat.covered'
  end;
  perform set_config('halle.looking', looked, true);
  return refused;
end $$;

create function halle.keep_pool() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if halle.acting_system() is not null or halle.acting_account() is null then
    raise exception 'row-level security: a person writes a pool' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' then
    if (new.id, new.organisation_id, new.slug, new.kind) is distinct from (old.id, old.organisation_id, old.slug, old.kind)
      or exists (select from halle.pool_step s where s.thing_id = old.id and s.step = 'ended') then
      raise exception 'row-level security: a pool stays what others joined' using errcode = 'insufficient_privilege';
    end if;
  end if;
  return new;
end $$;
create trigger keep_pool before insert or update on halle.pool for each row execute function halle.keep_pool();

create function halle.keep_pool_step() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool ' || new.thing_id);
  if (new.step = 'founded') <> not exists (select from halle.pool_step s where s.thing_id = new.thing_id)
    or exists (select from halle.pool_step s where s.thing_id = new.thing_id and s.step = 'ended') then
    raise exception 'pools.at-once' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.pool_step for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_steps before insert on halle.pool_step for each row execute function halle.keep_pool_step();

-- Who may sit, and that a seat ends by its own step.
create function halle.keep_pool_seat() returns trigger language plpgsql as $$
declare
  refused text;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'UPDATE' then
    if (new.id, new.group_id, new.organisation_id, new.standing) is distinct from (old.id, old.group_id, old.organisation_id, old.standing)
      or old.until is not null
      or new.until is not null and not exists (select from halle.pool_seat_step s where s.thing_id = old.id and s.step = 'left' and s.at = new.until) then
      raise exception 'row-level security: a seat is left by its step' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  -- one after the other, whoever comes at once
  perform halle.lock_for('pool ' || new.group_id);
  refused := halle.pool_refuses(new.group_id, new.organisation_id);
  if refused is not null then raise exception '%', refused using errcode = 'HL409'; end if;
  return new;
end $$;
create trigger keep_seat before insert or update on halle.pool_member for each row execute function halle.keep_pool_seat();

create function halle.keep_pool_seat_step() returns trigger language plpgsql as $$
declare
  seat record;
  before text[];
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  select m.group_id, m.until into seat from halle.pool_member m where m.id = new.thing_id;
  if not found then
    raise exception 'row-level security: there is no such seat' using errcode = 'insufficient_privilege';
  end if;
  perform halle.lock_for('pool ' || seat.group_id);
  if new.step = 'signed' and halle.acting_as_agent() is distinct from new.organisation_id then
    raise exception 'row-level security: an agent of its own signs' using errcode = 'insufficient_privilege';
  end if;
  select coalesce(array_agg(s.step), '{}') into before from halle.pool_seat_step s where s.thing_id = new.thing_id;
  if seat.until is not null or before && '{left,signed}' or not (case new.step
      when 'interested' then before = '{}'
      when 'intended' then 'interested' = any (before) and not 'deliberated' = any (before)
      when 'deliberated' then 'intended' = any (before)
      when 'signed' then 'deliberated' = any (before)
      else 'interested' = any (before) end)
    or exists (select from halle.pool_step s where s.thing_id = seat.group_id and s.step = 'ended') then
    raise exception 'pools.seat.at-once' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.pool_seat_step for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_steps before insert on halle.pool_seat_step for each row execute function halle.keep_pool_seat_step();
create function halle.end_pool_seat() returns trigger language plpgsql as $$
begin
  update halle.pool_member set until = new.at where id = new.thing_id;
  return null;
end $$;
create trigger end_seat after insert on halle.pool_seat_step for each row when (new.step = 'left') execute function halle.end_pool_seat();

-- Only a member that holds a transferred competence covers others, and none that sits for itself.
create function halle.keep_pool_covered() returns trigger language plpgsql as $$
declare
  standing text;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  select m.standing into standing from halle.pool_member m where m.id = new.seat_id and m.group_id = new.group_id;
  if standing is distinct from 'transferred' then
    raise exception 'row-level security: a transferred competence covers' using errcode = 'insufficient_privilege';
  end if;
  if halle.pool_sits(new.group_id, new.organisation_id) then
    raise exception 'pools.seat.covers-member' using errcode = 'HL409';
  end if;
  return new;
end $$;
create function halle.pool_sits(of_pool uuid, of_organisation uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  sits boolean;
begin
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.pool_member m where m.group_id = of_pool and m.until is null
    and m.organisation_id = any (halle.line_of(halle.heir_of(of_organisation))))
    and exists (select from halle.pool_member m where m.group_id = of_pool and m.until is null
      and m.organisation_id = any (halle.line_of(halle.acting_organisation()))) into sits;
  perform set_config('halle.looking', looked, true);
  return sits;
end $$;
create trigger keep_covered before insert on halle.pool_covered for each row execute function halle.keep_pool_covered();

insert into halle.revision (family) values ('pools');
call halle.shows('halle.pool', 'pools', 'c.id', 'halle.heir_of(c.organisation_id)');
call halle.shows('halle.pool_step', 'pools', 'c.thing_id');
call halle.shows('halle.pool_member', 'pools', 'c.group_id');

insert into halle.mandatable (act, commits, about, may) values
  ('pools.join', false, '{}', '{agent,buyer,signatory,admin}'),
  ('pools.intend', false, '{}', '{buyer,signatory,admin}'),
  ('pools.leave', false, '{}', '{buyer,signatory,admin}');
insert into halle.askable_job values ('pools.group-news');
create table halle.pool_news (
  id uuid primary key,
  told_at timestamptz not null
);

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'pool', 60, 'pool', 'organisation_id = $1', '{}', 'partly', 'both', 25,
    'delete from halle.pool p where p.organisation_id = $1 and not exists (select from halle.pool_member m where m.group_id = p.id and m.organisation_id <> $1)'),
  ('organisation', 'pool-step', 61, 'pool_step', 'organisation_id = $1', '{account_id}', 'kept', 'both', null, null),
  ('organisation', 'pool-seat', 62, 'pool_member', 'organisation_id = $1', '{}', 'partly', 'both', 24,
    'delete from halle.pool_member m where m.organisation_id = $1 and not exists (select from halle.pool_seat_step s where s.thing_id = m.id and s.step = ''signed'')'),
  ('organisation', 'pool-seat-step', 63, 'pool_seat_step', 'organisation_id = $1', '{account_id}', 'partly', 'both', null, null),
  ('organisation', 'pool-covered', 64, 'pool_covered', 'organisation_id = $1', '{}', 'kept', 'both', null, null),
  ('organisation', 'pool-intent', 65, 'pool_intent', 'seat_id in (select id from halle.pool_member where organisation_id = $1)', '{}', 'erased', null, 23,
    'delete from halle.pool_intent where seat_id in (select id from halle.pool_member where organisation_id = $1)'),
  ('organisation', 'pool-deliberation', 66, 'pool_deliberation', 'seat_id in (select id from halle.pool_member where organisation_id = $1)', '{}', 'partly', 'both', 22,
    'delete from halle.pool_deliberation d where d.seat_id in (select m.id from halle.pool_member m where m.organisation_id = $1
      and not exists (select from halle.pool_seat_step s where s.thing_id = m.id and s.step = ''signed''))');
