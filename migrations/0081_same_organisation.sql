-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Two organisations that are the same (one came from a list, one by hand) are merged at the desk of those who keep the halle, and the decision can be taken back. Who stands for whom is computed from what lists say and from these decisions, which prevail. What only an organisation that acts has (agents, missions, offers, mandates…) becomes the rows of the one that remains; each move is noted, so that it can go back.

create table halle.organisation_merge (
  id uuid primary key,
  -- the one entered twice, which is found no more by itself
  organisation_id uuid not null references halle.organisation (id),
  -- the one that remains
  into_id uuid not null references halle.organisation (id),
  at timestamptz not null,
  -- taken back
  ended_at timestamptz check (ended_at >= at),
  check (organisation_id <> into_id)
);
create unique index organisation_merge_standing on halle.organisation_merge (organisation_id) where ended_at is null;
create index organisation_merge_into on halle.organisation_merge (into_id);
call halle.make_private('halle.organisation_merge');
create policy seen on halle.organisation_merge for select using (true);

-- Rows that became those of the one that remains: what stood in them, and what stands in them since.
create table halle.organisation_merge_row (
  merge_id uuid not null references halle.organisation_merge (id),
  place integer not null,
  of_table text not null,
  row_key jsonb not null,
  -- null: the row was made by the merge
  was jsonb,
  became jsonb not null,
  primary key (merge_id, place)
);
call halle.make_private('halle.organisation_merge_row');

alter table halle.organisation
  -- the same as its heir, entered twice; else its heir is another, into which it merged
  add column is_double boolean not null default false;

-- Who is the last of the line, as before; a decision of the desk prevails over what a list says.
create or replace function halle.settle_heirs() returns trigger language plpgsql as $$
begin
  -- two halves of a circle are not told at once
  perform halle.lock_for('heirs');
  if not exists (select from halle.organisation where merged_into is not null or heir_id is not null)
    and not exists (select from halle.organisation_merge where ended_at is null) then return null; end if;
  with recursive told as (
      select o.id, coalesce(m.into_id, o.merged_into) as heir from halle.organisation o
      left join halle.organisation_merge m on m.organisation_id = o.id and m.ended_at is null where o.merged_into is not null or m.id is not null),
    line as (
      select id, heir, array[id] as passed from told
      union all
      select l.id, t.heir, l.passed || t.id from line l join told t on t.id = l.heir where not t.id = any (l.passed)),
    last as (select distinct on (id) id, heir, passed from line order by id, cardinality(passed) desc),
    double as (select organisation_id as id from halle.organisation_merge where ended_at is null)
  update halle.organisation o set heir_id = last.heir, is_double = double.id is not null
    from halle.organisation one left join last using (id) left join double using (id)
    where o.id = one.id and (last.id is not null or one.heir_id is not null)
      and (one.heir_id, one.is_double) is distinct from (last.heir, double.id is not null);
  if exists (select from halle.organisation o join halle.organisation h on h.id = o.heir_id
      where h.merged_into is not null or exists (select from halle.organisation_merge m where m.organisation_id = h.id and m.ended_at is null)) then
    raise exception 'organisations that merged into each other' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger settle_heirs after insert or update on halle.organisation_merge for each statement execute function halle.settle_heirs();

-- What only grows still does: but whose a row is may follow a merge. The journal never does.
create or replace function halle.refuse_change() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) and halle.erases()
    and (tg_op = 'DELETE' and tg_table_name = 'mission_step' or tg_op = 'UPDATE' and tg_table_name !~ '^journal') then
    return null;
  end if;
  raise exception 'the table % only grows', tg_table_name using errcode = 'restrict_violation';
end $$;

-- The columns that name an organisation and follow it: every foreign key but those of the directory, which is read by the heir (`halle.line_of`), and of what is about one number or its keys.
create function halle.follows_organisation() returns table (of_table regclass, columns text[]) language sql stable as $$
  select c.conrelid::regclass, array_agg(a.attname::text order by a.attnum)
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and cardinality(c.conkey) = 1 and c.confrelid in ('halle.organisation'::regclass, 'halle.provider'::regclass)
    and c.conrelid not in ('halle.organisation'::regclass, 'halle.organisation_code'::regclass, 'halle.organisation_slug'::regclass,
      'halle.organisation_other_name'::regclass, 'halle.organisation_member'::regclass, 'halle.organisation_merge'::regclass,
      'halle.software_usage'::regclass, 'halle.provider'::regclass, 'halle.number_contest'::regclass, 'halle.key_request'::regclass)
  group by c.conrelid
  -- what was told about a use goes where the use goes
  order by c.conrelid <> 'halle.usage'::regclass, c.conrelid::regclass::text
$$;

-- Why two organisations cannot be one; nothing where they can.
create function halle.merge_refusals(of_double uuid, of_other uuid) returns setof text
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.backup', true), '');
  one constant uuid[] := halle.line_of(of_double);
  two constant uuid[] := halle.line_of(of_other);
  d halle.organisation;
  o halle.organisation;
begin
  if not halle.keeps() then
    raise exception 'row-level security: organisations are merged by those who keep the halle' using errcode = 'insufficient_privilege';
  end if;
  if of_double = of_other then
    return next 'same';
    return;
  end if;
  select * into strict d from halle.organisation where id = of_double;
  select * into strict o from halle.organisation where id = of_other;
  if d.heir_id is not null then return next 'double-merged'; end if;
  if o.heir_id is not null then return next 'other-merged'; end if;
  if d.country <> o.country then return next 'country'; end if;
  if d.kind <> o.kind and not d.kind in ('provider', 'other', 'operator', 'association') and not o.kind in ('provider', 'other', 'operator', 'association') then
    return next 'level';
  end if;
  perform set_config('halle.backup', 'on', true);
  if exists (select from halle.organisation_member m
      where m.grouping_id = any (one) and m.member_id = any (two) or m.grouping_id = any (two) and m.member_id = any (one))
    or exists (select from halle.network_member m where m.left_on is null
      and (m.network_id = any (one) and m.member_id = any (two) or m.network_id = any (two) and m.member_id = any (one))) then
    return next 'member';
  end if;
  -- nobody stands on both sides
  if exists (select from halle.mission m left join halle.mission_offer f on f.mission_id = m.id left join halle.mission_step s on s.thing_id = m.id
      left join halle.partner_search p on p.mission_id = m.id
      where m.organisation_id = any (one || two) and
        (case when m.organisation_id = any (one) then two else one end) && array[f.organisation_id, s.organisation_id, p.organisation_id]) then
    return next 'mission';
  end if;
  if exists (select from halle.provider_reference r where r.withdrawn_on is null
      and (r.organisation_id = any (one) and r.client_id = any (two) or r.organisation_id = any (two) and r.client_id = any (one))) then
    return next 'reference';
  end if;
  if exists (select from halle.estimate e
      where e.organisation_id = any (one) and e.provider_id = any (two) or e.organisation_id = any (two) and e.provider_id = any (one)) then
    return next 'estimate';
  end if;
  if exists (select from halle.mandate m
      where (m.grantor_id = any (one) and m.mandatary_id = any (two) or m.grantor_id = any (two) and m.mandatary_id = any (one))
        and m.withdrawn_on is null and m.until_day >= halle.today_of(m.grantor_id)) then
    return next 'mandate';
  end if;
  if exists (select from halle.usage u where u.withdrawn_on is null
      and (u.declared_by = any (one) and u.organisation_id = any (two) or u.declared_by = any (two) and u.organisation_id = any (one))) then
    return next 'hosts';
  end if;
  if exists (select from halle.key_request k where k.organisation_id = any (one || two) and k.ended_at is null) then return next 'keys'; end if;
  if exists (select from halle.number_contest c where c.organisation_id = any (one || two) and c.answer is null) then return next 'contest'; end if;
  perform set_config('halle.backup', looked, true);
end $$;

-- Changes one row for a merge and notes it. @returns whether it could: what both have said stands once already
create function halle.move_row(of_merge uuid, of_table regclass, of_key jsonb, was jsonb, became jsonb) returns boolean language plpgsql as $$
declare
  names text := (select string_agg(quote_ident(k), ', ') from jsonb_object_keys(became) k);
  values text := (select string_agg('n.' || quote_ident(k), ', ') from jsonb_object_keys(became) k);
  keys text := (select string_agg(format('t.%1$I = k.%1$I', k), ' and ') from jsonb_object_keys(of_key) k);
begin
  execute format('update %1$s t set (%2$s) = row(%3$s) from jsonb_populate_record(null::%1$s, $1) n, jsonb_populate_record(null::%1$s, $2) k where %4$s',
    of_table, names, values, keys) using became, of_key;
  insert into halle.organisation_merge_row (merge_id, place, of_table, row_key, was, became)
    select of_merge, count(*), move_row.of_table::text, of_key, move_row.was, move_row.became from halle.organisation_merge_row r where r.merge_id = of_merge;
  return true;
exception when unique_violation or check_violation or foreign_key_violation or exclusion_violation or sqlstate 'HL409' then
  return false;
end $$;

-- Who acts for both acts once, with the roles of both; of two first agents the one of the organisation that remains is it.
create function halle.move_agents(of_merge uuid, of_double uuid, of_other uuid, of_moment timestamptz) returns void language plpgsql as $$
declare
  one record;
begin
  for one in select a.id, a.roles, a.first, b.id as other, b.roles as other_roles from halle.agent a
      left join halle.agent b on b.organisation_id = of_other and b.account_id = a.account_id and b.until is null
      where a.organisation_id = of_double and a.until is null order by a.id loop
    if one.first and exists (select from halle.agent where organisation_id = of_other and first and until is null) then
      perform halle.move_row(of_merge, 'halle.agent', jsonb_build_object('id', one.id), '{"first": true}', '{"first": false}');
    end if;
    if one.other is not null then
      perform halle.move_row(of_merge, 'halle.agent', jsonb_build_object('id', one.other), jsonb_build_object('roles', one.other_roles),
        jsonb_build_object('roles', (select jsonb_agg(distinct role) from unnest(one.roles || one.other_roles) role)));
      perform halle.move_row(of_merge, 'halle.agent', jsonb_build_object('id', one.id), '{"until": null}', jsonb_build_object('until', of_moment));
    end if;
  end loop;
end $$;

-- Where the one that remains provides nothing yet, it does now, under the number of the other.
create function halle.move_provider(of_merge uuid, of_double uuid, of_other uuid, of_moment timestamptz) returns void language plpgsql as $$
declare
  theirs halle.provider;
begin
  select * into theirs from halle.provider where organisation_id = of_double;
  if not found or exists (select from halle.provider where organisation_id = of_other) then return; end if;
  perform halle.move_row(of_merge, 'halle.provider', jsonb_build_object('organisation_id', of_double),
    jsonb_build_object('number', theirs.number, 'number_freed_on', theirs.number_freed_on, 'number_proved_on', theirs.number_proved_on, 'number_proved_by', theirs.number_proved_by),
    jsonb_build_object('number', null, 'number_freed_on', coalesce(theirs.number_freed_on, halle.day_of(of_other, of_moment)), 'number_proved_on', null, 'number_proved_by', null));
  theirs.organisation_id := of_other;
  insert into halle.provider select theirs.*;
  insert into halle.organisation_merge_row (merge_id, place, of_table, row_key, was, became)
    select of_merge, count(*), 'provider', jsonb_build_object('organisation_id', of_other), null, '{}' from halle.organisation_merge_row where merge_id = of_merge;
end $$;

-- Merges, and says of each table how many rows moved, and how many both have and stay.
create function halle.merge_organisations(of_merge uuid, of_double uuid, of_other uuid, of_moment timestamptz)
returns table (of_table text, moved integer, stayed integer)
language plpgsql security definer set search_path = halle, pg_temp set timezone = 'UTC' as $$
declare
  backed text := coalesce(current_setting('halle.backup', true), '');
  one record;
  a_row record;
  fits text;
begin
  if exists (select from halle.merge_refusals(of_double, of_other)) then
    raise exception 'people.merges.refused' using errcode = 'HL409';
  end if;
  if halle.acting_account() is not null
    and not halle.keeps_apart(halle.acting_account(), halle.line_of(of_double) || halle.line_of(of_other), null) then
    raise exception 'people.keeping.own' using errcode = 'HL409';
  end if;
  insert into halle.erasing_now (tx) values (pg_current_xact_id());
  perform set_config('halle.backup', 'on', true);
  insert into halle.organisation_merge (id, organisation_id, into_id, at) values (of_merge, of_double, of_other, of_moment);
  perform halle.move_agents(of_merge, of_double, of_other, of_moment);
  perform halle.move_provider(of_merge, of_double, of_other, of_moment);
  for one in select f.of_table as name, f.columns,
      (select array_agg(p.attname::text) from pg_index i join pg_attribute p on p.attrelid = i.indrelid and p.attnum = any (i.indkey)
        where i.indrelid = f.of_table and i.indisprimary) as keys from halle.follows_organisation() f loop
    of_table := one.name::text;
    moved := 0;
    stayed := 0;
    -- what was told about a use that both declared stays with it
    fits := case when of_table in ('usage_private', 'usage_experience')
      then 'not exists (select from halle.usage u where u.id = t.usage_id and u.organisation_id = $1 and t.organisation_id = $1)' else 'true' end;
    for a_row in execute format('select %s as key, %s as was, %s as became from %s t where $1 in (%s) and %s',
        (select 'jsonb_build_object(' || string_agg(format('%L, t.%I', k, k), ', ') || ')' from unnest(one.keys) k),
        (select 'jsonb_build_object(' || string_agg(format('%L, t.%I', k, k), ', ') || ')' from unnest(one.columns) k),
        (select 'jsonb_build_object(' || string_agg(format('%1$L, case when t.%1$I = $1 then $2 else t.%1$I end', k), ', ') || ')' from unnest(one.columns) k),
        one.name, (select string_agg(format('t.%I', k), ', ') from unnest(one.columns) k), fits) using of_double, of_other loop
      -- a key that names the organisation is the row's name afterwards
      if halle.move_row(of_merge, one.name, a_row.key, a_row.was, a_row.became) then moved := moved + 1; else stayed := stayed + 1; end if;
    end loop;
    if moved + stayed > 0 then return next; end if;
  end loop;
  perform set_config('halle.backup', backed, true);
  delete from halle.erasing_now where tx = pg_current_xact_id();
end $$;

-- What a merge would do, done and undone at once.
create function halle.preview_merge(of_double uuid, of_other uuid, of_moment timestamptz) returns table (of_table text, moved integer, stayed integer)
language plpgsql as $$
declare
  found jsonb;
begin
  begin
    select coalesce(jsonb_agg(to_jsonb(m)), '[]') into found from halle.merge_organisations(gen_random_uuid(), of_double, of_other, of_moment) m;
    raise exception 'only looked at' using errcode = 'HL000';
  exception when sqlstate 'HL000' then null;
  end;
  return query select r.of_table, r.moved, r.stayed from jsonb_to_recordset(found) as r (of_table text, moved integer, stayed integer);
end $$;

-- Takes a merge back: every row that is still as the merge left it goes back. @returns how many do not
create function halle.undo_merge(of_merge uuid, of_moment timestamptz) returns integer
language plpgsql security definer set search_path = halle, pg_temp set timezone = 'UTC' as $$
declare
  backed text := coalesce(current_setting('halle.backup', true), '');
  merged halle.organisation_merge;
  one record;
  keys text;
  kept integer := 0;
  n integer;
begin
  if not halle.keeps() then
    raise exception 'row-level security: organisations are merged by those who keep the halle' using errcode = 'insufficient_privilege';
  end if;
  insert into halle.erasing_now (tx) values (pg_current_xact_id());
  select * into merged from halle.organisation_merge where id = of_merge and ended_at is null for update;
  if not found then
    raise exception 'people.merges.none' using errcode = 'HL409';
  end if;
  if halle.acting_account() is not null
    and not halle.keeps_apart(halle.acting_account(), halle.line_of(merged.organisation_id) || halle.line_of(merged.into_id), null) then
    raise exception 'people.keeping.own' using errcode = 'HL409';
  end if;
  perform set_config('halle.backup', 'on', true);
  for one in select r.*, r.row_key || (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(r.became) e where r.row_key ? e.key) as now_key
      from halle.organisation_merge_row r where r.merge_id = of_merge order by r.place desc loop
    keys := (select string_agg(format('t.%1$I = k.%1$I', k), ' and ') from jsonb_object_keys(one.now_key) k);
    begin
      if one.was is null then
        execute format('delete from %1$s t using jsonb_populate_record(null::%1$s, $1) k where %2$s', one.of_table, keys) using one.now_key;
      else
        execute format('update %1$s t set (%2$s) = row(%3$s) from jsonb_populate_record(null::%1$s, $1) n, jsonb_populate_record(null::%1$s, $2) k where %4$s and to_jsonb(t) @> $3',
          one.of_table, (select string_agg(quote_ident(k), ', ') from jsonb_object_keys(one.was) k),
          (select string_agg('n.' || quote_ident(k), ', ') from jsonb_object_keys(one.was) k), keys) using one.was, one.now_key, one.became;
      end if;
      get diagnostics n = row_count;
      kept := kept + (n = 0)::int;
    exception when foreign_key_violation then
      -- it provides something of its own by now, without the number that was not its own
      update halle.provider set number = null, number_freed_on = halle.day_of(organisation_id, of_moment), number_proved_on = null, number_proved_by = null
        where organisation_id = (one.now_key->>'organisation_id')::uuid and one.was is null;
      kept := kept + 1;
    when unique_violation or check_violation or exclusion_violation or sqlstate 'HL409' then
      kept := kept + 1;
    end;
  end loop;
  update halle.organisation_merge set ended_at = of_moment where id = of_merge;
  perform set_config('halle.backup', backed, true);
  delete from halle.erasing_now where tx = pg_current_xact_id();
  return kept;
end $$;

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why) values
  ('organisation', 'merge', 48, 'organisation_merge', 'into_id = $1', '{}', 'kept', 'public');
