-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Keys that were asked for again are read and decided at the desk of those who keep the halle, never by a keeper who acts for that organisation, asked for the keys, or works with whoever did.

create policy kept on halle.key_request for select using ((select halle.keeps()));
create policy kept_change on halle.key_request for update using ((select halle.keeps())) with check ((select halle.keeps()));

-- Trigger: each end by whom it belongs to, once; the delay is over before keys are given. Whoever keeps the halle decides without waiting, also after an objection.
create or replace function halle.keep_key_request() returns trigger language plpgsql as $$
begin
  if pg_get_userbyid((select relowner from pg_class where oid = tg_relid)) = current_user then return new; end if;
  if (old.ended_at is not null and old.outcome <> 'objected')
      or (new.id, new.organisation_id, new.account_id, new.reader, new.asked_at, new.due_at)
      is distinct from (old.id, old.organisation_id, old.account_id, old.reader, old.asked_at, old.due_at) then
    raise exception 'row-level security: a request for keys only ends, once' using errcode = 'insufficient_privilege';
  end if;
  if halle.acting_system() is null and new.outcome in ('given', 'refused') and halle.keeps() then
    if not halle.keeps_apart(halle.acting_account(), array[new.organisation_id], new.account_id) then
      raise exception 'people.keeping.own' using errcode = 'HL409';
    end if;
    return new;
  end if;
  if old.ended_at is not null or not coalesce(case new.outcome
    when 'given' then halle.acting_system() = 'keys' and new.due_at <= halle.moment()
    when 'lapsed' then halle.acting_system() = 'keys'
    when 'cancelled' then halle.acting_system() is null and halle.acting_account() = new.account_id
    when 'objected' then halle.acting_system() is null and new.ended_by = halle.acting_account()
      and exists (select from halle.agent a where a.organisation_id = new.organisation_id and a.account_id = halle.acting_account()
        and a.until is null and 'admin' = any (a.roles))
    else false end, false) then
    raise exception 'row-level security: % is not for who acts', new.outcome using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- The desk makes an agent only of whoever asked for those very keys.
create policy kept_keys on halle.agent for insert with check (
  (select halle.keeps()) and halle.keeps_apart(halle.acting_account(), array[organisation_id], account_id)
  and exists (select from halle.key_request k where k.organisation_id = agent.organisation_id and k.account_id = agent.account_id
    and (k.ended_at is null or k.outcome = 'objected')));
