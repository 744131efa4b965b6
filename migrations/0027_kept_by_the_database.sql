-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What two at once cannot undo: somebody administers an organisation as long as anyone acts for it; a form sent twice is one deed.

-- Locks one thing until the transaction ends: `organisation <id>`, `account <id>`.
create function halle.lock_for(thing text) returns void language sql volatile as $$
  select pg_advisory_xact_lock(hashtextextended(thing, 4201027))
$$;

-- The database refuses in the program's own words: SQLSTATE HL409, the key of the sentence as its message.
-- Asked at commit, under the organisation's lock: of two who take the role from each other at once, the second sees what the first did.
-- An account that is erased goes whatever it was; its official mailbox then makes an administrator again.
create policy counted on halle.agent for select to current_user using (current_setting('halle.counting', true) = 'on');
create function halle.keep_an_admin() returns trigger
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  agents bigint;
  admins bigint;
begin
  perform halle.lock_for('organisation ' || old.organisation_id);
  perform set_config('halle.counting', 'on', true);
  select count(*), count(*) filter (where 'admin' = any(roles)) into agents, admins
    from halle.agent where organisation_id = old.organisation_id and until is null;
  perform set_config('halle.counting', '', true);
  if agents > 0 and admins = 0 then
    raise exception 'people.last-admin' using errcode = 'HL409';
  end if;
  return null;
end $$;
create constraint trigger keep_an_admin after update of roles, until, organisation_id on halle.agent
  deferrable initially deferred for each row
  when (old.until is null and 'admin' = any(old.roles) and (new.until is not null or not 'admin' = any(new.roles) or new.organisation_id <> old.organisation_id))
  execute function halle.keep_an_admin();
