-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The revisions of what is kept in memory (pages, the shelf of providers), raised without anyone waiting for anyone.
--
-- A row that every writer raises is held from its first write to its commit, by one writer at a time. Here each transaction adds a row of its
-- own, and a revision is a number plus the rows that are seen: it changes for readers at the moment of the commit, and no commit is lost.

-- What was counted already.
create table halle.revision (
  -- what is kept: 'pages', 'providers'
  family text primary key check (family ~ '^[a-z]+(-[a-z]+)*$'),
  number bigint not null default 1
);
insert into halle.revision (family, number)
  select 'pages', number from halle.page_revision union all select 'providers', number from halle.provider_revision;

-- What was not: one row for each transaction and family. It stays small, since it is counted into the numbers every few seconds.
create table halle.revised (
  family text not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);

-- Raises the revision of a family with the commit of this transaction. The one way to do so.
create function halle.revise(of_family text) returns void language plpgsql as $$
declare marked text := coalesce(current_setting('halle.revised', true), '');
        mark text := pg_current_xact_id()::text || ':' || of_family;
begin
  -- Once in a transaction is enough. A savepoint that is undone undoes row and mark together.
  if not mark = any (string_to_array(marked, ' ')) then
    insert into halle.revised (family) values (of_family);
    perform set_config('halle.revised', case when starts_with(marked, pg_current_xact_id()::text || ':') then marked || ' ' || mark else mark end, true);
  end if;
end $$;

-- A value that changes in the same transaction as anything the family keeps.
create function halle.revision_of(of_family text) returns bigint language sql stable as $$
  select r.number + (select count(*) from halle.revised n where n.family = r.family) from halle.revision r where r.family = of_family
$$;

-- Counts the rows into the numbers, in one transaction: for readers nothing changes. One at a time; what another holds is left for later.
create function halle.fold_revisions() returns bigint language plpgsql as $$
declare counted bigint;
begin
  if not exists (select from halle.revised) or not pg_try_advisory_xact_lock(4201023) then return 0; end if;
  with gone as (delete from halle.revised returning family),
    told as (select family, count(*) as n from gone group by family),
    raised as (update halle.revision r set number = r.number + told.n from told where told.family = r.family)
  select coalesce(sum(n), 0) into counted from told;
  return counted;
end $$;

create or replace function halle.revise_pages() returns trigger language plpgsql as $$
begin
  perform halle.revise('pages');
  return null;
end $$;
create or replace function halle.revise_providers() returns trigger language plpgsql as $$
begin
  perform halle.revise('providers');
  return null;
end $$;

drop table halle.page_revision;
drop table halle.provider_revision;
