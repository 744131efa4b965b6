-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Which things of a family have changed since a revision: what is kept in memory reads these anew, and nothing else.

-- The number of the family once this was counted up. At 0: before this migration; whoever follows begins with the whole.
alter table halle.revision_of_thing add column raised_at bigint not null default 0;
create index revision_of_thing_raised on halle.revision_of_thing (family, raised_at);

create or replace function halle.fold_revisions() returns bigint language plpgsql as $$
declare counted bigint;
begin
  if not exists (select from halle.revised) or not pg_try_advisory_xact_lock(4201023) then return 0; end if;
  with gone as (delete from halle.revised returning family, thing),
    told as (select family, thing, count(*) as n from gone group by 1, 2),
    raised as (update halle.revision r set number = r.number + told.n
      from told where told.family = r.family and told.thing is null returning r.family, r.number),
    things as (insert into halle.revision_of_thing as t (family, thing, number, raised_at)
      select told.family, thing, n, raised.number from told join raised on raised.family = told.family where thing is not null
      on conflict (family, thing) do update set number = t.number + excluded.number, raised_at = excluded.raised_at)
  select coalesce(sum(n) filter (where thing is null), 0) into counted from told;
  return counted;
end $$;

-- What has changed since each of these families had that number; `every`: all that it keeps may have. What has not been counted up yet is told
-- again: to read a thing twice does no harm, to miss one would.
create function halle.changed_since(of_families text[], since bigint[])
returns table (family text, number bigint, every boolean, things uuid[]) language sql stable as $$
  select asked.family, halle.revision_of(asked.family), coalesce(bool_or(changed.thing = '00000000-0000-0000-0000-000000000000'), false),
    coalesce(array_agg(changed.thing) filter (where changed.thing <> '00000000-0000-0000-0000-000000000000'), '{}')
  from unnest(of_families, since) asked (family, number)
  left join lateral (
    select t.thing from halle.revision_of_thing t where t.family = asked.family and t.raised_at > asked.number
    union
    select n.thing from halle.revised n where n.family = asked.family and n.thing is not null) changed on true
  group by asked.family
$$;

-- Who says in public that it uses a software, as the view public_use tells; of some organisations alone, found by their rows.
create function halle.public_use_of(of_organisations uuid[]) returns setof halle.public_use language sql stable as $$
  select distinct on (software_id, organisation_id) * from (
    select r.software_id, coalesce(o.heir_id, o.id) as organisation_id, o.id as said_by, min(u.declared_on) as declared_on, min(u.since) as since,
      max(u.confirmed_on) as confirmed_on, max(u.expires_on) as expires_on
    from halle.organisation o join halle.usage u on u.organisation_id = o.id join halle.source_record r on r.id = u.record_id
    where (o.id = any (of_organisations) or o.heir_id = any (of_organisations)) and u.published_on is not null and u.withdrawn_on is null
    group by r.software_id, o.id) said
  order by software_id, organisation_id, expires_on desc, confirmed_on desc, (said_by = organisation_id) desc, said_by
$$;
