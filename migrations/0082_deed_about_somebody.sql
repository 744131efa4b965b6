-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A deed of the desk may concern somebody beside what it is done to (who asked for keys). The database keeps a keeper away from it too; and what was done to an organisation before it was merged is read by who acts for the one that remains.

alter table halle.keeping_deed add column person_id uuid;

create or replace function halle.keep_deed_apart() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if new.account_id is distinct from halle.acting_account() then
    raise exception 'row-level security: a deed of the desk is that of who acts' using errcode = 'insufficient_privilege';
  end if;
  if not halle.keeps_apart(new.account_id, new.concerns, null)
    or new.subject_kind = 'account' and not halle.keeps_apart(new.account_id, new.concerns, new.subject::uuid)
    or new.person_id is not null and not halle.keeps_apart(new.account_id, new.concerns, new.person_id) then
    raise exception 'people.keeping.own' using errcode = 'HL409';
  end if;
  return new;
end $$;

drop policy seen on halle.keeping_deed;
create policy seen on halle.keeping_deed for select using (
  (select halle.keeps()) or concerns && ((select halle.agent_line())::uuid[])
  or subject_kind = 'account' and subject = (select halle.acting_account())::text or person_id = (select halle.acting_account()));

update halle.holding set hidden = '{account_id,person_id}' where whose = 'organisation' and file = 'deed';
update halle.holding set rows = 'subject_kind = ''account'' and subject = $1::text or account_id = $1 or person_id = $1', hidden = hidden || '{person_id}'
  where whose = 'account' and file = 'deed';
