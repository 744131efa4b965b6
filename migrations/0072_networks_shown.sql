-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What operators say they host, by operator: how many members, how many of them agreed, never whom. A sheet already says the same of one
-- software (halle.hosted_usages); here the page of an operator asks it of all that is hosted.
create function halle.hosted_by(operators uuid[], on_day date)
returns table (operator uuid, software_id uuid, members bigint, agreed bigint, latest date)
language plpgsql security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
begin
  perform set_config('halle.counting', 'on', true);
  return query
  select coalesce(by.heir_id, by.id), r.software_id, count(distinct coalesce(o.heir_id, o.id)),
    count(distinct coalesce(o.heir_id, o.id)) filter (where u.agreed_on is not null), max(u.confirmed_on)
  from halle.usage u join halle.source_record r on r.id = u.record_id join halle.organisation o on o.id = u.organisation_id
    join halle.organisation by on by.id = u.declared_by
  where u.how = 'hosted' and u.withdrawn_on is null and u.expires_on >= on_day and coalesce(by.heir_id, by.id) = any(operators)
  group by 1, 2;
  perform set_config('halle.counting', '', true);
end $$;

-- What a network says of a software: that it operates it for its members, or that it recommends it to them.
alter table halle.network_item
  add column how text not null default 'operates' check (how in ('operates', 'recommends'));
drop index halle.network_item_standing;
create unique index network_item_standing on halle.network_item (network_id, how, kind, subject) where withdrawn_on is null;
