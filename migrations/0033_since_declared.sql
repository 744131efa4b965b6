-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Leaving a provider for the time of a click opens nothing: an experience is not told by somebody who has acted for another that serves
-- with the software since its use was first declared. As with missions and references, ties count from when the matter began.

create or replace function halle.serves_elsewhere(who uuid, own_organisation uuid, of_record uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  counted text := coalesce(current_setting('halle.counting', true), '');
  begun timestamptz;
  others uuid[];
begin
  perform set_config('halle.counting', 'on', true);
  select min(declared_on)::timestamp at time zone 'UTC' into begun
    from halle.usage where organisation_id = own_organisation and record_id = of_record;
  perform set_config('halle.counting', counted, true);
  perform set_config('halle.looking', 'on', true);
  select array_agg(organisation_id) into others from halle.agent
    where account_id = who and organisation_id <> own_organisation and (until is null or until >= begun);
  perform set_config('halle.looking', looked, true);
  return exists (select from unnest(others) as other where halle.provides(other, of_record));
end $$;
