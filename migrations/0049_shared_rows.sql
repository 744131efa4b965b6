-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Rows that several organisations see: by what they belong to. A policy that looked into a private table would ask that table's own policy, and
-- one on the table of members would ask itself. Here the owner looks, once a statement, and gives the ids.

-- The organisations of which the acting account is an agent, whichever it acts for now; none when the program acts.
create function halle.own_organisations() returns uuid[]
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  found_ones uuid[];
begin
  if halle.acting_account() is null or halle.acting_system() is not null then return '{}'; end if;
  perform set_config('halle.looking', 'on', true);
  select coalesce(array_agg(organisation_id), '{}') into found_ones from halle.agent
    where account_id = halle.acting_account() and until is null;
  perform set_config('halle.looking', looked, true);
  return found_ones;
end $$;

-- The groups of a table of members (group_id, organisation_id, until: null while it stands) to which the organisation belongs for which an agent
-- of its own acts. A mandate opens none: what an act by mandate may see of a group is a policy of its own.
create function halle.groups_of(members regclass) returns uuid[]
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  whose uuid := halle.acting_as_agent();
  found_ones uuid[];
begin
  if whose is null then return '{}'; end if;
  -- a table of the halle's own: what somebody else made would be read with the owner's rights
  if not exists (select from pg_class c where c.oid = members and c.relkind = 'r' and c.relnamespace = 'halle'::regnamespace
    and pg_get_userbyid(c.relowner) = current_user) then
    raise exception 'row-level security: no table of members' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('halle.looking', 'on', true);
  execute format('select coalesce(array_agg(distinct group_id), ''{}'') from %s where organisation_id = $1 and until is null', members)
    into found_ones using whose;
  perform set_config('halle.looking', looked, true);
  return found_ones;
end $$;

-- A private table whose rows all members of their group see. The subquery makes PostgreSQL ask once a statement, not once a row, and an index
-- on the column serves `= any`.
create procedure halle.seen_by_members(of_table regclass, group_column name, members regclass) language plpgsql as $$
begin
  execute format('create policy members on %s for select using (
    case when halle.is_looking() then false else %I = any ((select halle.groups_of(%L::regclass))::uuid[]) end)', of_table, group_column, members);
end $$;

-- A table of members: each member sees the others of its groups; the owner looks up within its own functions.
create procedure halle.make_members(members regclass) language plpgsql as $$
begin
  call halle.make_private(members);
  execute format('create policy looked_up on %s for select to current_user using (halle.is_looking())', members);
  call halle.seen_by_members(members, 'group_id', members);
end $$;

-- Mandates, what was committed under them, and requests for them: both organisations see them, and agents of the mandatary whatever they act for.
drop policy seen on halle.mandate;
create policy seen on halle.mandate for select using (
  case when halle.is_looking() then false else
    (select halle.acting_as_agent()) in (grantor_id, mandatary_id) or mandatary_id = any ((select halle.own_organisations())::uuid[]) end);
