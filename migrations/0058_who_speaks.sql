-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Who speaks is told truly: what is public says who said it, an experience who told it, and an organisation is told of what others did in its name.

-- As before, with who said it last: the organisation itself, or its mandatary.
create or replace view halle.declared_use with (security_invoker = true) as
  select u.record_id, coalesce(o.heir_id, o.id) as organisation_id, o.id as said_by, u.declared_on, u.confirmed_on, u.expires_on, u.declared_by
  from halle.usage u join halle.organisation o on o.id = u.organisation_id
  where u.published_on is not null and u.withdrawn_on is null;

-- Who told an experience; null of those told before this was kept.
alter table halle.usage_experience add column told_by uuid references halle.organisation (id);

-- How many members each operator says it hosts each software for, all software at once.
create function halle.hosted_by_software(on_day date)
returns table (software_id uuid, declared_by uuid, members bigint, agreed bigint, latest date)
language plpgsql security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
begin
  perform set_config('halle.counting', 'on', true);
  return query
  select r.software_id, coalesce(by.heir_id, by.id), count(distinct coalesce(o.heir_id, o.id)),
    count(distinct coalesce(o.heir_id, o.id)) filter (where u.agreed_on is not null), max(u.confirmed_on)
  from halle.usage u join halle.source_record r on r.id = u.record_id join halle.organisation o on o.id = u.organisation_id
    join halle.organisation by on by.id = u.declared_by
  where u.how = 'hosted' and u.withdrawn_on is null and u.expires_on >= on_day group by 1, 2;
  perform set_config('halle.counting', '', true);
end $$;

-- The mandataries by whose mandate the transaction does its act for an organisation, or for a thing of it.
create function halle.acting_mandataries(of_kind text, of_thing uuid) returns uuid[]
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  held uuid[] := halle.acting_mandates(null, null) || halle.acting_mandates(of_kind, of_thing);
  looked text := coalesce(current_setting('halle.looking', true), '');
  found_all uuid[];
begin
  if held = '{}' then return '{}'; end if;
  perform set_config('halle.looking', 'on', true);
  select coalesce(array_agg(m.mandatary_id order by m.id), '{}') into found_all from halle.mandate m where m.id = any (held);
  perform set_config('halle.looking', looked, true);
  return found_all;
end $$;

-- A declaration says truly who speaks: the organisation's own agents (or its mailbox) as itself, a mandatary as such.
create function halle.keep_who_speaks() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'UPDATE' and (new.how, new.declared_by, new.confirmed_on, new.published_on)
    is not distinct from (old.how, old.declared_by, old.confirmed_on, old.published_on) then return new; end if;
  -- withdrawing and hiding say nothing of a use
  if tg_op = 'UPDATE' and new.published_on is null
    and (new.how, new.declared_by, new.confirmed_on) is not distinct from (old.how, old.declared_by, old.confirmed_on) then return new; end if;
  if new.how = 'itself' and halle.acting_as_agent() is null
    or new.how = 'mandate' and not coalesce(new.declared_by = any (halle.acting_mandataries(null, null)), false) then
    raise exception 'row-level security: a use says who speaks' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_who_speaks before insert or update on halle.usage for each row execute function halle.keep_who_speaks();

-- What was done in the name of an organisation under a mandate, so that it is told: every entry of the journal that a mandatary's agent wrote.
create table halle.mandated_deed (
  entry_id uuid primary key references halle.journal_entry (id),
  organisation_id uuid not null references halle.organisation (id),
  mandatary_id uuid not null references halle.organisation (id),
  told_on date
);
create index mandated_deed_untold on halle.mandated_deed (organisation_id) where told_on is null;
call halle.make_private('halle.mandated_deed');
create policy own_deed on halle.mandated_deed for select using (organisation_id = any ((select halle.agent_line())::uuid[]));
create policy told_deed on halle.mandated_deed for update
  using (halle.acting_system() = 'telling' and organisation_id = (select halle.acting_organisation()))
  with check (halle.acting_system() = 'telling' and organisation_id = (select halle.acting_organisation()));
create policy due_deed on halle.mandated_deed for select using (current_setting('halle.duty', true) = 'remind');
create policy noted_deed on halle.mandated_deed for insert to current_user with check (halle.is_looking());

create function halle.note_mandated_deed() returns trigger
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  mandatary uuid;
begin
  if new.account is null or new.organisation is null or halle.acting_system() is not null
    or halle.acting_as_agent() is not null then return null; end if;
  mandatary := (halle.acting_mandataries(new.subject_kind, new.subject))[1];
  if mandatary is null or new.organisation is distinct from nullif(current_setting('halle.organisation', true), '')::uuid then return null; end if;
  perform set_config('halle.looking', 'on', true);
  insert into halle.mandated_deed (entry_id, organisation_id, mandatary_id) values (new.id, new.organisation, mandatary);
  perform set_config('halle.looking', looked, true);
  return null;
end $$;
create trigger note_mandated_deed after insert on halle.journal_entry for each row execute function halle.note_mandated_deed();

-- Declarations by mandate made before are not told as if they were new.
alter table halle.usage no force row level security;
update halle.usage set told_on = declared_on where how = 'mandate' and told_on is null;
alter table halle.usage force row level security;
