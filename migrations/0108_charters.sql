-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The charter of a pool, version by version: all members write the draft clause by clause, who coordinates proposes it, each member gives its
-- accord to that very version. It is in force once all who sit gave it. The legal signature is on paper.

create table halle.pool_charter (
  id uuid primary key,
  group_id uuid not null references halle.pool (id) on delete cascade,
  version integer not null check (version between 1 and 1000),
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  begun_at timestamptz not null,
  proposed_for uuid references halle.organisation (id),
  proposed_account uuid,
  proposed_at timestamptz,
  -- set by the database alone
  in_force_at timestamptz,
  unique (group_id, version),
  unique (group_id, id),
  check ((proposed_at is null) = (proposed_for is null) and (proposed_at is null) = (proposed_account is null)),
  check (in_force_at is null or proposed_at is not null)
);
create unique index pool_charter_one_draft on halle.pool_charter (group_id) where proposed_at is null;
create index pool_charter_organisation on halle.pool_charter (organisation_id);
create index pool_charter_proposed_for on halle.pool_charter (proposed_for) where proposed_for is not null;

-- What is said of one clause: an answer seen in practice, words of one's own, or both; neither: left open.
create table halle.pool_charter_clause (
  charter_id uuid not null,
  group_id uuid not null,
  -- as `pools/charter/clauses.ts` has them
  clause text not null check (clause ~ '^[a-z-]{2,40}$'),
  answer text check (answer ~ '^[a-z-]{2,40}$'),
  words text check (length(words) between 1 and 8000),
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  said_at timestamptz not null,
  -- how often it was said: whoever read an earlier one reads again before writing
  turn integer not null check (turn > 0),
  primary key (charter_id, clause),
  foreign key (group_id, charter_id) references halle.pool_charter (group_id, id) on delete cascade
);
create index pool_charter_clause_group on halle.pool_charter_clause (group_id);
create index pool_charter_clause_organisation on halle.pool_charter_clause (organisation_id);

create table halle.pool_charter_comment (
  id uuid primary key,
  charter_id uuid not null,
  group_id uuid not null,
  clause text not null check (clause ~ '^[a-z-]{2,40}$'),
  words text not null check (length(words) between 2 and 2000),
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  said_at timestamptz not null,
  foreign key (group_id, charter_id) references halle.pool_charter (group_id, id) on delete cascade
);
create index pool_charter_comment_charter on halle.pool_charter_comment (charter_id);
create index pool_charter_comment_organisation on halle.pool_charter_comment (organisation_id);

-- An accord: by whom in which function, and where that power comes from. In Wallonia a commune gives it by two people.
create table halle.pool_accord (
  id uuid primary key,
  charter_id uuid not null,
  group_id uuid not null,
  seat_id uuid not null,
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  office text not null check (length(office) between 2 and 120),
  power text not null check (power in ('assembly', 'delegated', 'statutes')),
  power_on date not null,
  power_reference text check (length(power_reference) <= 120),
  given_at timestamptz not null,
  -- set by the database: whether a second person has to give it
  two boolean not null,
  second_account uuid check (second_account <> account_id),
  second_office text check (length(second_office) between 2 and 120),
  second_at timestamptz,
  unique (charter_id, seat_id),
  check ((second_at is null) = (second_account is null) and (second_at is null) = (second_office is null)),
  check (two or second_at is null),
  foreign key (group_id, charter_id) references halle.pool_charter (group_id, id) on delete cascade,
  foreign key (group_id, seat_id) references halle.pool_member (group_id, id) on delete cascade
);
create index pool_accord_seat on halle.pool_accord (seat_id);
create index pool_accord_organisation on halle.pool_accord (organisation_id);

do $$
declare of_table text;
begin
  foreach of_table in array array['pool_charter', 'pool_charter_clause', 'pool_charter_comment', 'pool_accord'] loop
    execute format('call halle.make_private(%L::regclass)', 'halle.' || of_table);
    execute format('call halle.seen_by_members(%L::regclass, ''group_id'', ''halle.pool_member'')', 'halle.' || of_table);
    execute format('create policy looked_up on halle.%I for select to current_user using (halle.is_looking())', of_table);
    execute format('create policy no_seller on halle.%I as restrictive for select
      using (halle.is_looking() or halle.erases() or not (select halle.account_sells()))', of_table);
    execute format('create policy over on halle.%I for delete using (halle.sweeps() and halle.pool_over(null, group_id))', of_table);
    execute format('create policy over_seen on halle.%I for select using (halle.sweeps() and halle.pool_over(null, group_id))', of_table);
    execute format('create policy said on halle.%I for insert with check (
      account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent())
      and group_id = any ((select halle.groups_of(''halle.pool_member''))::uuid[]))', of_table);
  end loop;
end $$;
create policy settling on halle.pool_charter to current_user
  using (current_setting('halle.settling', true) = 'on') with check (current_setting('halle.settling', true) = 'on');
-- Who coordinates proposes.
create policy proposed on halle.pool_charter for update
  using (group_id in (select p.id from halle.pool p where p.organisation_id = any ((select halle.agent_line())::uuid[])))
  with check (proposed_account = (select halle.acting_account()) and proposed_for = (select halle.acting_as_agent()));
create policy said_anew on halle.pool_charter_clause for update
  using (group_id = any ((select halle.groups_of('halle.pool_member'))::uuid[]))
  with check (account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent()));
create policy seconded on halle.pool_accord for update
  using (organisation_id = any ((select halle.agent_line())::uuid[]))
  with check (second_account = (select halle.acting_account()));

create function halle.keep_pool_charter() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool ' || new.group_id);
  if exists (select from halle.pool_step s where s.thing_id = new.group_id and s.step = 'ended') then
    raise exception 'pools.charter.ended' using errcode = 'HL409';
  end if;
  if tg_op = 'INSERT' then
    if new.proposed_at is not null or new.in_force_at is not null
      or new.version <> 1 + coalesce((select max(c.version) from halle.pool_charter c where c.group_id = new.group_id), 0) then
      raise exception 'pools.charter.at-once' using errcode = 'HL409';
    end if;
    return new;
  end if;
  if old.proposed_at is not null then
    raise exception 'pools.charter.at-once' using errcode = 'HL409';
  end if;
  if to_jsonb(new) - array['proposed_for', 'proposed_account', 'proposed_at'] is distinct from to_jsonb(old) - array['proposed_for', 'proposed_account', 'proposed_at'] then
    raise exception 'row-level security: a charter is proposed, and nothing else' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.pool_charter for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_charter before insert or update on halle.pool_charter for each row execute function halle.keep_pool_charter();

-- What was proposed is changed by nobody: another version is.
create function halle.keep_pool_charter_words() returns trigger language plpgsql as $$
declare
  proposed timestamptz;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool ' || new.group_id);
  select c.proposed_at into proposed from halle.pool_charter c where c.id = new.charter_id and c.group_id = new.group_id;
  if not found then
    raise exception 'row-level security: there is no such charter' using errcode = 'insufficient_privilege';
  end if;
  if tg_table_name = 'pool_charter_comment' then return new; end if;
  if proposed is not null then raise exception 'pools.charter.fixed' using errcode = 'HL409'; end if;
  if tg_op = 'INSERT' and new.turn <> 1
    or tg_op = 'UPDATE' and ((new.charter_id, new.group_id, new.clause) is distinct from (old.charter_id, old.group_id, old.clause) or new.turn <> old.turn + 1) then
    raise exception 'pools.charter.said-meanwhile' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert or update on halle.pool_charter_clause for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_words before insert or update on halle.pool_charter_clause for each row execute function halle.keep_pool_charter_words();
create trigger done_by_who_acts before insert on halle.pool_charter_comment for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_words before insert on halle.pool_charter_comment for each row execute function halle.keep_pool_charter_words();

-- An accord is given to the version that was proposed last, or to the one in force by a member that came later; one after the other.
create function halle.keep_pool_accord() returns trigger language plpgsql as $$
declare
  one record;
  body record;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool ' || new.group_id);
  select c.proposed_at, c.in_force_at, c.version into one from halle.pool_charter c where c.id = new.charter_id and c.group_id = new.group_id;
  if not found or one.proposed_at is null then
    raise exception 'pools.charter.not-proposed' using errcode = 'HL409';
  end if;
  if exists (select from halle.pool_step s where s.thing_id = new.group_id and s.step = 'ended') then
    raise exception 'pools.charter.ended' using errcode = 'HL409';
  end if;
  if exists (select from halle.pool_charter c where c.group_id = new.group_id and c.version > one.version
      and c.proposed_at is not null and (one.in_force_at is null or c.in_force_at is not null)) then
    raise exception 'pools.charter.replaced' using errcode = 'HL409';
  end if;
  if tg_op = 'UPDATE' then
    if not old.two or old.second_at is not null
      or to_jsonb(new) - array['second_account', 'second_office', 'second_at'] is distinct from to_jsonb(old) - array['second_account', 'second_office', 'second_at'] then
      raise exception 'row-level security: an accord is given once, and seconded once' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  select o.country, o.kind into body from halle.pool_member m join halle.organisation o on o.id = halle.heir_of(m.organisation_id)
    where m.id = new.seat_id and m.until is null and m.organisation_id = any (halle.agent_line());
  if not found or new.second_at is not null then
    raise exception 'row-level security: whoever sits gives its accord' using errcode = 'insufficient_privilege';
  end if;
  -- a French commune's assembly decides itself: it delegates no convention of a group
  if body.kind = 'commune' and body.country = 'FR' and new.power <> 'assembly' then
    raise exception 'pools.charter.not-delegated' using errcode = 'HL409';
  end if;
  new.two := body.kind = 'commune' and body.country = 'BE';
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.pool_accord for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_accord before insert or update on halle.pool_accord for each row execute function halle.keep_pool_accord();

-- The version proposed last is in force from the moment when all who sit gave their accord whole.
create function halle.settle_pool_charter() returns trigger
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  settled text := coalesce(current_setting('halle.settling', true), '');
  last record;
begin
  perform halle.lock_for('pool ' || new.group_id);
  perform set_config('halle.looking', 'on', true);
  select c.id, c.in_force_at into last from halle.pool_charter c
    where c.group_id = new.group_id and c.proposed_at is not null order by c.version desc limit 1;
  if last.id is not null and last.in_force_at is null
    and (select count(*) from halle.pool_member m where m.group_id = new.group_id and m.until is null) >= 2
    and not exists (select from halle.pool_member m where m.group_id = new.group_id and m.until is null
      and not exists (select from halle.pool_accord a where a.charter_id = last.id and a.seat_id = m.id and (not a.two or a.second_at is not null))) then
    perform set_config('halle.settling', 'on', true);
    update halle.pool_charter set in_force_at = halle.moment() where id = last.id;
    perform set_config('halle.settling', settled, true);
  end if;
  perform set_config('halle.looking', looked, true);
  return null;
end $$;
create trigger settle_charter after insert or update on halle.pool_accord for each row execute function halle.settle_pool_charter();
create trigger settle_charter after update of until on halle.pool_member for each row
  when (old.until is null and new.until is not null) execute function halle.settle_pool_charter();

do $$
declare of_table text;
begin
  foreach of_table in array array['pool_charter', 'pool_charter_clause', 'pool_charter_comment', 'pool_accord'] loop
    execute format('create trigger a_sellers_apart before insert or update on halle.%I for each row execute function halle.keep_pool_unsold()', of_table);
  end loop;
end $$;

insert into halle.askable_job values ('pools.charter-news');

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'pool-charter', 80, 'pool_charter', 'group_id in (select group_id from halle.pool_member where organisation_id = $1)',
    '{account_id,proposed_account}', 'kept', 'both', null, null),
  ('organisation', 'pool-charter-clause', 81, 'pool_charter_clause', 'group_id in (select group_id from halle.pool_member where organisation_id = $1)',
    '{account_id}', 'kept', 'both', null, null),
  ('organisation', 'pool-charter-comment', 82, 'pool_charter_comment', 'organisation_id = $1', '{account_id}', 'erased', null, 20,
    'delete from halle.pool_charter_comment where organisation_id = $1'),
  ('organisation', 'pool-accord', 83, 'pool_accord', 'organisation_id = $1', '{account_id,second_account}', 'partly', 'both', 21,
    'delete from halle.pool_accord a where a.organisation_id = $1 and not exists (select from halle.pool_charter c where c.id = a.charter_id and c.in_force_at is not null)');
