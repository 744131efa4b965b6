-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The commune into which another merged inherits what it said and what was said of it. No row moves: what a former commune declared stays its
-- row, with its date, and everybody reads it as its heir's. When a list says that it stands by itself after all, everything is its own again.

alter table halle.organisation
  -- the one at the end of the line of `merged_into`; null of whoever stands by itself
  add column heir_id uuid references halle.organisation (id);
create index organisation_heir on halle.organisation (heir_id) where heir_id is not null;

-- Trigger: whoever is told to be part of another has the last of the line as its heir. A line that comes back to where it began is refused.
create function halle.settle_heirs() returns trigger language plpgsql as $$
begin
  -- two halves of a circle are not told at once
  perform halle.lock_for('heirs');
  if not exists (select from halle.organisation where merged_into is not null or heir_id is not null) then return null; end if;
  with recursive line as (
      select id, merged_into as heir, array[id] as passed from halle.organisation where merged_into is not null
      union all
      select l.id, o.merged_into, l.passed || o.id from line l join halle.organisation o on o.id = l.heir
        where o.merged_into is not null and not o.id = any (l.passed)),
    last as (select distinct on (id) id, heir, passed from line order by id, cardinality(passed) desc)
  update halle.organisation o set heir_id = last.heir from halle.organisation one left join last using (id)
    where o.id = one.id and (one.merged_into is not null or one.heir_id is not null) and one.heir_id is distinct from last.heir;
  if exists (select from halle.organisation o join halle.organisation h on h.id = o.heir_id where h.merged_into is not null) then
    raise exception 'organisations that merged into each other' using errcode = 'check_violation';
  end if;
  return null;
end $$;

-- Who stands by itself today, for an organisation: itself, or its heir.
create function halle.heir_of(of_organisation uuid) returns uuid language sql stable as $$
  select coalesce((select o.heir_id from halle.organisation o where o.id = of_organisation), of_organisation)
$$;

-- An organisation and those whose heir it is.
create function halle.line_of(of_organisation uuid) returns uuid[] language sql stable as $$
  select of_organisation || array(select o.id from halle.organisation o where o.heir_id = of_organisation)
$$;

-- For which the transaction may speak: an agent of the heir, or who holds a mandate about everything of the heir, for what it inherited too.
-- Whoever acts for a former commune acts for nothing else.
create function halle.acting_line() returns uuid[] language sql stable as $$
  select case when acting is null then '{}' else halle.line_of(acting) end from halle.acting_organisation() as acting
$$;
create function halle.agent_line() returns uuid[] language sql stable as $$
  select case when acting is null then '{}' else halle.line_of(acting) end from halle.acting_as_agent() as acting
$$;

-- The pages of the heir change with a row of who was before it.
do $$
declare one record;
begin
  for one in select tgrelid::regclass as of_table, tgname from pg_trigger
    where not tgisinternal and tgname like 'shows\_%'
      and tgrelid in ('halle.organisation'::regclass, 'halle.organisation_other_name'::regclass, 'halle.organisation_member'::regclass,
        'halle.usage'::regclass, 'halle.usage_experience'::regclass, 'halle.network'::regclass, 'halle.network_member'::regclass,
        'halle.network_item'::regclass, 'halle.network_governance'::regclass, 'halle.provider_reference'::regclass)
  loop
    execute format('drop trigger %I on %s', one.tgname, one.of_table);
  end loop;
end $$;
call halle.shows('halle.organisation', 'organisations', 'c.id', 'coalesce(c.heir_id, c.id)');
call halle.shows('halle.organisation_other_name', 'organisations', 'halle.heir_of(c.organisation_id)');
call halle.shows('halle.organisation_member', 'organisations', 'c.grouping_id', 'halle.heir_of(c.member_id)');
call halle.shows('halle.usage', 'usages', 'halle.heir_of(c.organisation_id)', 'halle.software_of(c.record_id)');
call halle.shows('halle.usage_experience', 'usages', 'halle.heir_of(c.organisation_id)',
  '(select halle.software_of(u.record_id) from halle.usage u where u.id = c.usage_id)');
call halle.shows('halle.network', 'networks', 'halle.heir_of(c.organisation_id)');
call halle.shows('halle.network_member', 'networks', 'halle.heir_of(c.network_id)', 'halle.heir_of(c.member_id)');
call halle.shows('halle.network_item', 'networks', 'halle.heir_of(c.network_id)',
  'case c.kind when ''libre'' then halle.software_of(c.subject::uuid) else halle.heir_of(c.network_id) end');
call halle.shows('halle.network_governance', 'networks', 'halle.heir_of(c.network_id)', 'halle.software_of(c.record_id)');
call halle.shows('halle.provider_reference', 'providers', 'c.organisation_id', 'halle.heir_of(c.client_id)', 'halle.software_of(c.record_id)');

create trigger settle_heirs after update of merged_into on halle.organisation for each statement execute function halle.settle_heirs();
-- Those that had merged already. Whom they lead to is in the database; the lists of the search follow at the next turn of the job that keeps them.
update halle.organisation set merged_into = merged_into where merged_into is not null;
update halle.search_entry set graded_until = '2000-01-01' where software_id in (
  select u.software_id from halle.software_usage u join halle.organisation o on o.id = u.organisation_id where o.heir_id is not null
  union select r.software_id from halle.usage u join halle.source_record r on r.id = u.record_id
    join halle.organisation o on o.id = u.organisation_id where o.heir_id is not null);

-- What anyone may know of a declared use, by who stands for it today.
drop view halle.declared_use;
create view halle.declared_use with (security_invoker = true) as
  select u.record_id, coalesce(o.heir_id, o.id) as organisation_id, o.id as said_by, u.declared_on, u.confirmed_on, u.expires_on
  from halle.usage u join halle.organisation o on o.id = u.organisation_id
  where u.published_on is not null and u.withdrawn_on is null;

-- Who says in public that it uses a software: each once, by what was said last by itself or by those whose heir it is.
create view halle.public_use with (security_invoker = true) as
  select distinct on (software_id, organisation_id) * from (
    select r.software_id, coalesce(o.heir_id, o.id) as organisation_id, o.id as said_by, min(u.declared_on) as declared_on, min(u.since) as since,
      max(u.confirmed_on) as confirmed_on, max(u.expires_on) as expires_on
    from halle.usage u join halle.source_record r on r.id = u.record_id join halle.organisation o on o.id = u.organisation_id
    where u.published_on is not null and u.withdrawn_on is null
    group by r.software_id, o.id) said
  order by software_id, organisation_id, expires_on desc, confirmed_on desc, (said_by = organisation_id) desc, said_by;

-- As before; two members that are one today are counted once.
create or replace function halle.hosted_usages(of_records uuid[], on_day date) returns table (declared_by uuid, members bigint, agreed bigint, latest date)
language plpgsql security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
begin
  perform set_config('halle.counting', 'on', true);
  return query
  select coalesce(by.heir_id, by.id), count(distinct coalesce(o.heir_id, o.id)),
    count(distinct coalesce(o.heir_id, o.id)) filter (where u.agreed_on is not null), max(u.confirmed_on)
  from halle.usage u join halle.organisation o on o.id = u.organisation_id join halle.organisation by on by.id = u.declared_by
  where u.record_id = any(of_records) and u.how = 'hosted' and u.withdrawn_on is null and u.expires_on >= on_day group by 1;
  perform set_config('halle.counting', '', true);
end $$;

-- Usages: the heir's agents confirm, correct, publish and withdraw what it inherited.
drop policy own_usage on halle.usage;
create policy own_usage on halle.usage
  using (organisation_id = any ((select halle.acting_line())::uuid[]) or declared_by = (select halle.acting_organisation()))
  with check (organisation_id = any ((select halle.acting_line())::uuid[])
    or declared_by = (select halle.acting_organisation()) and how = 'hosted' and published_on is null);
drop policy own_private on halle.usage_private;
create policy own_private on halle.usage_private
  using (organisation_id = any ((select halle.acting_line())::uuid[]) or declared_by = (select halle.acting_organisation()))
  with check (organisation_id = any ((select halle.acting_line())::uuid[]) or declared_by = (select halle.acting_organisation()));
drop policy own_experience on halle.usage_experience;
create policy own_experience on halle.usage_experience
  using (organisation_id = any ((select halle.acting_line())::uuid[]))
  with check (organisation_id = any ((select halle.acting_line())::uuid[]));

-- Networks: the heir leaves those that it became a member of, and describes the one that it runs now.
drop policy public_member on halle.network_member;
create policy public_member on halle.network_member for select
  using (left_on is null or member_id = any ((select halle.acting_line())::uuid[]));
drop policy own_member_change on halle.network_member;
create policy own_member_change on halle.network_member for update
  using (member_id = any ((select halle.acting_line())::uuid[])) with check (member_id = any ((select halle.acting_line())::uuid[]));
drop policy own_network on halle.network;
create policy own_network on halle.network
  using (organisation_id = any ((select halle.acting_line())::uuid[])) with check (organisation_id = (select halle.acting_organisation()));
drop policy public_item on halle.network_item;
create policy public_item on halle.network_item for select
  using (withdrawn_on is null or network_id = any ((select halle.acting_line())::uuid[]));
drop policy own_item_change on halle.network_item;
create policy own_item_change on halle.network_item for update
  using (network_id = any ((select halle.acting_line())::uuid[])) with check (network_id = any ((select halle.acting_line())::uuid[]));
drop policy public_governance on halle.network_governance;
create policy public_governance on halle.network_governance for select
  using (ended_on is null or network_id = any ((select halle.acting_line())::uuid[]));
drop policy own_governance_change on halle.network_governance;
create policy own_governance_change on halle.network_governance for update
  using (network_id = any ((select halle.acting_line())::uuid[])) with check (network_id = any ((select halle.acting_line())::uuid[]));

-- Mandates: one that a former commune gave opens what was its own until its day, and nothing of the heir's; the heir sees it and ends it.
drop policy seen on halle.mandate;
create policy seen on halle.mandate for select using (
  case when halle.is_looking() then false else
    grantor_id = any ((select halle.agent_line())::uuid[]) or mandatary_id = (select halle.acting_as_agent())
    or mandatary_id = any ((select halle.own_organisations())::uuid[]) end);
drop policy changed on halle.mandate;
create policy changed on halle.mandate for update
  using (grantor_id = any ((select halle.acting_line())::uuid[])) with check (grantor_id = any ((select halle.acting_line())::uuid[]));
create function halle.keep_mandate_of_former() returns trigger language plpgsql as $$
begin
  if not halle.is_owner_of(tg_relid) and halle.acting_organisation() is distinct from old.grantor_id
    and to_jsonb(new) - 'withdrawn_on' <> to_jsonb(old) - 'withdrawn_on' then
    raise exception 'row-level security: the heir ends a mandate and changes nothing else of it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_mandate_of_former before update on halle.mandate for each row execute function halle.keep_mandate_of_former();

-- References: the heir answers for the client that it succeeds.
drop policy client_reference on halle.provider_reference;
create policy client_reference on halle.provider_reference for select using (client_id = any ((select halle.acting_line())::uuid[]));
drop policy answered_reference on halle.provider_reference;
create policy answered_reference on halle.provider_reference for update
  using (client_id = any ((select halle.acting_line())::uuid[])) with check (client_id = any ((select halle.acting_line())::uuid[]));

create or replace function halle.keep_sides_of_reference() returns trigger language plpgsql as $$
declare
  sides text;
  heirs text;
  answering boolean := tg_op = 'UPDATE' and new.withdrawn_on is not distinct from old.withdrawn_on
    and (new.answer, new.answered_on, new.answered_by, new.answered_account)
      is distinct from (old.answer, old.answered_on, old.answered_by, old.answered_account);
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'UPDATE' then
    if (new.organisation_id, new.client_id, new.record_id, new.deed, new.kind, new.held_on)
      is distinct from (old.organisation_id, old.client_id, old.record_id, old.deed, old.kind, old.held_on) then
      raise exception 'row-level security: a reference stays what was asked' using errcode = 'insufficient_privilege';
    end if;
    new.linked := new.linked or old.linked;
  end if;
  if tg_op = 'INSERT' then
    sides := halle.sides(new.client_id, new.organisation_id, '{}', array_remove(array[halle.acting_account()], null), null, new.held_on);
  elsif answering and new.answered_by = 'agent' then
    if not coalesce(new.client_id = any (halle.agent_line()), false) or halle.acting_system() is not null
      or new.answered_account is distinct from halle.acting_account() then
      raise exception 'row-level security: an agent of the client answers for it' using errcode = 'insufficient_privilege';
    end if;
    sides := halle.sides(new.client_id, new.organisation_id, array[new.answered_account], '{}', new.answered_account, new.held_on);
  elsif answering then
    if halle.acting_system() is distinct from 'official-mailbox' or new.answered_account is not null then
      raise exception 'row-level security: the official mailbox answers by its link' using errcode = 'insufficient_privilege';
    end if;
    sides := halle.sides(new.client_id, new.organisation_id, '{}', '{}', null, new.held_on);
  else
    return new;
  end if;
  -- who answers for its heir is on the side of the client, and of all that ties it
  if answering and halle.heir_of(new.client_id) <> new.client_id then
    heirs := halle.sides(halle.heir_of(new.client_id), new.organisation_id, array_remove(array[new.answered_account], null), '{}', new.answered_account, new.held_on);
    sides := case when 'same' in (sides, heirs) then 'same' when 'linked' in (sides, heirs) then 'linked' else 'apart' end;
  end if;
  if sides = 'same' then raise exception 'people.both-sides' using errcode = 'HL409'; end if;
  new.linked := new.linked or sides = 'linked';
  return new;
end $$;

-- What ties two sides, as before; what tied a former commune ties its heir.
create or replace function halle.ties(of_buyer uuid, of_provider uuid, of_buyers uuid[], of_providers uuid[], acting_buyer uuid, begun timestamptz)
returns table (one_organisation boolean, one_person boolean, mandate boolean, network boolean, shared_agent boolean, former_agent boolean)
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  theirs uuid[];
  -- the buyer, and those whose heir it is
  buyers constant uuid[] := halle.line_of(of_buyer);
begin
  perform set_config('halle.looking', 'on', true);
  -- the provider, and whatever else those who act for it act for
  select array_remove(array_agg(distinct a.organisation_id) || of_provider, null) into theirs
    from halle.agent a where a.account_id = any (of_providers) and (a.until is null or a.until >= begun);
  return query select
    coalesce(of_buyer = of_provider, false)
      -- whoever may commit the buyer's money is the buyer, on whatever terms
      or exists (select from halle.mandate m join halle.mandatable k on k.act = any (m.acts) and k.commits
        where m.grantor_id = of_buyer and m.mandatary_id = any (theirs) and m.ceiling is not null
          and m.until_day >= halle.day_of(m.grantor_id, begun) and (m.withdrawn_on is null or m.withdrawn_on >= halle.day_of(m.grantor_id, begun))),
    of_buyers && of_providers
      or exists (select from halle.agent a where a.organisation_id = of_buyer and a.account_id = any (of_providers) and (a.until is null or a.until >= begun))
      or exists (select from halle.agent a where a.organisation_id = of_provider and a.account_id = acting_buyer and (a.until is null or a.until >= begun)),
    exists (select from halle.mandate m
      where (m.grantor_id = any (buyers) and m.mandatary_id = any (theirs) or m.mandatary_id = any (buyers) and m.grantor_id = any (theirs))
        and m.until_day >= halle.day_of(m.grantor_id, begun) and (m.withdrawn_on is null or m.withdrawn_on >= halle.day_of(m.grantor_id, begun))),
    exists (select from halle.organisation_member o
        where o.grouping_id = any (buyers) and o.member_id = any (theirs) or o.member_id = any (buyers) and o.grouping_id = any (theirs))
      or exists (select from halle.network_member n
        where (n.network_id = any (buyers) and n.member_id = any (theirs) or n.member_id = any (buyers) and n.network_id = any (theirs))
          and (n.left_on is null or n.left_on >= halle.day_of(n.member_id, begun))),
    exists (select from halle.agent a where a.organisation_id = any (theirs) and (a.until is null or a.until >= begun)
      and (a.account_id = any (of_buyers) or a.organisation_id = of_provider and exists (
        select from halle.agent b where b.account_id = a.account_id and b.organisation_id = of_buyer and (b.until is null or b.until >= begun)))),
    exists (select from halle.agent a where a.organisation_id = of_buyer and a.account_id = any (of_providers));
  perform set_config('halle.looking', looked, true);
end $$;
