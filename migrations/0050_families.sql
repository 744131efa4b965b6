-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What is kept is revised by family, and by one thing of a family where the row tells which: a use that is declared
-- drops the pages of its software and of its organisation, not every page of the halle.

-- What was counted already of one thing; nothing holds it but the number.
create table halle.revision_of_thing (
  family text not null references halle.revision (family),
  thing uuid not null,
  number bigint not null,
  primary key (family, thing)
);
-- Null: the family itself, once for each transaction. Nothing but zeros: every thing of the family.
alter table halle.revised add column thing uuid;

insert into halle.revision (family) values
  ('organisations'), ('catalogue'), ('search'), ('notices'), ('usages'), ('networks'), ('missions'), ('bank');

drop function halle.revise(text);
-- Raises the revision of a family with the commit of this transaction, and those of the things named; of every thing
-- where none is, or more than one transaction may tell one by one. The one way to do so.
create function halle.revise(of_family text, variadic of_things uuid[] default '{}') returns void language plpgsql as $$
declare setting constant text := 'halle.revised_' || replace(of_family, '-', '_');
        here constant text := pg_current_xact_id()::text;
        every constant uuid := '00000000-0000-0000-0000-000000000000';
        -- the transaction, then what it raised. A savepoint that is undone undoes rows and marks together.
        marks text[] := string_to_array(coalesce(current_setting(setting, true), ''), ' ');
        fresh uuid[];
begin
  if marks[1] is distinct from here then
    if not exists (select from halle.revision r where r.family = of_family) then
      raise exception 'no family % of what is kept', of_family;
    end if;
    marks := array[here];
    insert into halle.revised (family) values (of_family);
  elsif every::text = any (marks) then
    return;
  end if;
  if cardinality(of_things) = 0 or cardinality(of_things) + cardinality(marks) > 100 then
    fresh := array[every];
  else
    select coalesce(array_agg(distinct thing), '{}') into fresh
      from unnest(of_things) thing where thing is not null and not thing::text = any (marks);
  end if;
  insert into halle.revised (family, thing) select of_family, unnest(fresh);
  perform set_config(setting, array_to_string(marks || fresh::text[], ' '), true);
end $$;

create or replace function halle.revision_of(of_family text) returns bigint language sql stable as $$
  select r.number + (select count(*) from halle.revised n where n.family = r.family and n.thing is null)
  from halle.revision r where r.family = of_family
$$;
-- Of all families at once.
create function halle.revisions() returns table (family text, number bigint) language sql stable as $$
  select r.family, r.number + coalesce(n.raised, 0)
  from halle.revision r
  left join (select n.family, count(*) as raised from halle.revised n where n.thing is null group by 1) n using (family)
$$;
-- A value that changes in the same transaction as what a family keeps of one thing.
create function halle.revision_of(of_family text, of_thing uuid) returns bigint language sql stable as $$
  select coalesce((select sum(t.number) from halle.revision_of_thing t
      where t.family = of_family and t.thing in (of_thing, '00000000-0000-0000-0000-000000000000')), 0)::bigint
    + (select count(*) from halle.revised n
      where n.family = of_family and n.thing in (of_thing, '00000000-0000-0000-0000-000000000000'))
$$;

create or replace function halle.fold_revisions() returns bigint language plpgsql as $$
declare counted bigint;
begin
  if not exists (select from halle.revised) or not pg_try_advisory_xact_lock(4201023) then return 0; end if;
  with gone as (delete from halle.revised returning family, thing),
    told as (select family, thing, count(*) as n from gone group by 1, 2),
    raised as (update halle.revision r set number = r.number + told.n
      from told where told.family = r.family and told.thing is null),
    things as (insert into halle.revision_of_thing as t (family, thing, number)
      select family, thing, n from told where thing is not null
      on conflict (family, thing) do update set number = t.number + excluded.number)
  select coalesce(sum(n) filter (where thing is null), 0) into counted from told;
  return counted;
end $$;

-- The software that a record belongs to now.
create function halle.software_of(of_record uuid) returns uuid language sql stable as $$
  select r.software_id from halle.source_record r where r.id = of_record
$$;

-- Trigger: arguments are the family, then what tells the things in the rows that changed, each an expression over a
-- row `c`. Where one tells nothing, every thing is revised. A statement that changed no row raises nothing.
create function halle.revise_family() returns trigger language plpgsql as $$
declare things uuid[];
        none boolean;
        unknown boolean;
begin
  if tg_op = 'TRUNCATE' or tg_nargs = 1 then
    perform halle.revise(tg_argv[0]);
    return null;
  end if;
  -- Parts of a query come from the migrations alone.
  execute format('select count(*) = 0, coalesce(bool_or(thing is null), false), coalesce(array_agg(distinct thing), ''{}'')
    from (select unnest(array[%s]::uuid[]) as thing from %s) named',
    array_to_string(tg_argv[1:], ', '),
    case tg_op when 'INSERT' then 'now_is c' when 'DELETE' then 'was c'
      else '(select * from was union all select * from now_is) c' end) into none, unknown, things;
  if none then
    return null;
  elsif unknown then
    perform halle.revise(tg_argv[0]);
  else
    perform halle.revise(tg_argv[0], variadic things);
  end if;
  return null;
end $$;

-- Declares that pages show what a table holds: of which family, and of which things.
create procedure halle.shows(of_table regclass, of_family text, variadic of_things text[] default '{}') language plpgsql as $$
declare arguments constant text := (select string_agg(quote_literal(a), ', ') from unnest(of_family || of_things) a);
        change record;
begin
  for change in select * from (values
      ('insert', 'referencing new table as now_is'),
      ('update', 'referencing old table as was new table as now_is'),
      ('delete', 'referencing old table as was'),
      ('truncate', '')) as one (word, referencing)
  loop
    execute format('create trigger %I after %s on %s %s for each statement execute function halle.revise_family(%s)',
      'shows_' || of_family || '_' || change.word, change.word, of_table, change.referencing, arguments);
  end loop;
end $$;

-- Those that raised every page, or the shelf of providers.
do $$
declare one record;
begin
  for one in select tgrelid::regclass as of_table, tgname from pg_trigger
    where not tgisinternal and tgname in ('changes_pages', 'revises_providers')
  loop
    execute format('drop trigger %I on %s', one.tgname, one.of_table);
  end loop;
end $$;
drop procedure halle.changes_pages(regclass);
drop function halle.revise_pages();
drop function halle.revise_providers();

call halle.shows('halle.organisation', 'organisations', 'c.id');
call halle.shows('halle.organisation_member', 'organisations', 'c.grouping_id', 'c.member_id');
call halle.shows('halle.organisation_code', 'organisations', 'c.organisation_id');
call halle.shows('halle.organisation_slug', 'organisations', 'c.organisation_id');
call halle.shows('halle.territory', 'organisations');
-- A list of points comes as a whole, and a page shows where others are: every thing of the family.
call halle.shows('halle.organisation_place', 'organisations');
-- Of the catalogue the program says which software: `nextRevision` of catalogue/stores/entries.ts.
call halle.shows('halle.search_revision', 'search');
call halle.shows('halle.project_notice', 'notices');
call halle.shows('halle.claim_event', 'notices');
call halle.shows('halle.usage', 'usages', 'c.organisation_id', 'halle.software_of(c.record_id)');
call halle.shows('halle.usage_experience', 'usages', 'c.organisation_id',
  '(select halle.software_of(u.record_id) from halle.usage u where u.id = c.usage_id)');
call halle.shows('halle.network', 'networks', 'c.organisation_id');
call halle.shows('halle.network_member', 'networks', 'c.network_id', 'c.member_id');
call halle.shows('halle.network_item', 'networks', 'c.network_id',
  'case c.kind when ''libre'' then halle.software_of(c.subject::uuid) else c.network_id end');
call halle.shows('halle.network_governance', 'networks', 'c.network_id', 'halle.software_of(c.record_id)');
call halle.shows('halle.provider', 'providers', 'c.organisation_id');
call halle.shows('halle.provider_offer', 'providers', 'c.organisation_id', 'halle.software_of(c.record_id)');
call halle.shows('halle.provider_reference', 'providers', 'c.organisation_id', 'c.client_id', 'halle.software_of(c.record_id)');
call halle.shows('halle.provider_work', 'providers', 'c.organisation_id');
call halle.shows('halle.listed_provider', 'providers');
call halle.shows('halle.listed_provider_software', 'providers');
call halle.shows('halle.mission', 'missions', 'c.id', 'case when c.record_id is null then c.id else halle.software_of(c.record_id) end');
call halle.shows('halle.mission_offer', 'missions', 'c.mission_id');
call halle.shows('halle.mission_delivery', 'missions', 'c.mission_id');
call halle.shows('halle.mission_step', 'missions', 'c.thing_id',
  '(select case when m.record_id is null then m.id else halle.software_of(m.record_id) end from halle.mission m where m.id = c.thing_id)');
call halle.shows('halle.availability', 'bank');
call halle.shows('halle.loan_step', 'bank');
call halle.shows('halle.proved_work', 'bank');

delete from halle.revised where family = 'pages';
delete from halle.revision where family = 'pages';
