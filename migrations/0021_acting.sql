-- SPDX-License-Identifier: AGPL-3.0-or-later
-- For whom a transaction may speak is looked up by the database itself: an organisation that a transaction merely names is nobody's.

-- The owner looks up agents and mandates within its own functions; while it does, the rows' other policies stand aside, since they ask in turn.
create policy looked_up on halle.agent for select to current_user using (current_setting('halle.looking', true) = 'on');
create policy looked_up on halle.mandate for select to current_user using (current_setting('halle.looking', true) = 'on');

create function halle.is_looking() returns boolean language sql stable return coalesce(current_setting('halle.looking', true), '') = 'on';

-- The program itself acts, for one of the reasons of `people/roles/actions-acting.ts`; null when a person does.
create function halle.acting_system() returns text language sql stable return
  case when current_setting('halle.system', true) in ('official-mailbox', 'proof-link', 'first-agent', 'invitation', 'request', 'telling')
    then current_setting('halle.system', true) end;

-- The organisation for which the account acts as its agent, or the program for a reason; null when it only says so. A mandate does not open it.
create function halle.acting_as_agent() returns uuid
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  wanted uuid := nullif(current_setting('halle.organisation', true), '')::uuid;
  is_agent boolean;
begin
  if wanted is null or halle.acting_system() is not null then
    return wanted;
  end if;
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.agent where account_id = halle.acting_account() and organisation_id = wanted and until is null) into is_agent;
  perform set_config('halle.looking', '', true);
  return case when is_agent then wanted end;
end $$;

-- Likewise, or for which it acts as an agent of a mandatary: for the act that the transaction named, on its day, as long as the mandate holds.
create or replace function halle.acting_organisation() returns uuid
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  wanted uuid := nullif(current_setting('halle.organisation', true), '')::uuid;
  act text := nullif(current_setting('halle.act', true), '');
  day date := coalesce(nullif(current_setting('halle.day', true), '')::date, halle.today());
  is_mandated boolean;
begin
  if wanted is null or halle.acting_as_agent() is not null then
    return wanted;
  end if;
  perform set_config('halle.looking', 'on', true);
  select exists (
    select from halle.mandate m join halle.agent a on a.organisation_id = m.mandatary_id
    where a.account_id = halle.acting_account() and a.until is null and m.grantor_id = wanted and act = any(m.acts)
      and day between m.from_day and m.until_day and (m.withdrawn_on is null or day < m.withdrawn_on)) into is_mandated;
  perform set_config('halle.looking', '', true);
  return case when is_mandated then wanted end;
end $$;

-- An account sees for whom it acts. Only who acts for the organisation admits and changes its agents: nobody admits themselves.
drop policy own on halle.agent;
create policy seen on halle.agent for select using (
  case when halle.is_looking() then false else account_id = halle.acting_account() or organisation_id = halle.acting_as_agent() end);
create policy admitted on halle.agent for insert with check (organisation_id = halle.acting_as_agent());
create policy changed on halle.agent for update
  using (organisation_id = halle.acting_as_agent()) with check (organisation_id = halle.acting_as_agent());
create policy ended on halle.agent for delete using (organisation_id = halle.acting_as_agent());

drop policy seen on halle.mandate;
create policy seen on halle.mandate for select using (
  case when halle.is_looking() then false else
    grantor_id = halle.acting_as_agent() or mandatary_id = halle.acting_as_agent()
    or mandatary_id in (select organisation_id from halle.agent where account_id = halle.acting_account() and until is null) end);

-- What names an organisation as the one that speaks is written by who speaks for it.
drop policy own_offer on halle.mission_offer;
create policy own_offer on halle.mission_offer
  using (organisation_id = halle.acting_as_agent() or account_id = halle.acting_account())
  with check (account_id = halle.acting_account() and (organisation_id is null or organisation_id = halle.acting_as_agent())
    or organisation_id = halle.acting_as_agent() and withdrawn_at is not null);
drop policy own on halle.bank_message;
create policy own on halle.bank_message
  using (from_account = halle.acting_account() or to_account = halle.acting_account())
  with check (from_account = halle.acting_account() and (from_organisation is null or from_organisation = halle.acting_as_agent()));
drop policy own on halle.availability;
create policy own on halle.availability
  using (account_id = halle.acting_account())
  with check (account_id = halle.acting_account() and (employer_id is null or withdrawn_on is not null or employer_id = halle.acting_as_agent())
    and (confirmed_by is null or employer_id = halle.acting_as_agent()));
-- An operator says for its members what it hosts for them, and nothing in their name.
drop policy own_usage on halle.usage;
create policy own_usage on halle.usage
  using (organisation_id = halle.acting_organisation() or declared_by = halle.acting_organisation())
  with check (organisation_id = halle.acting_organisation()
    or declared_by = halle.acting_organisation() and how = 'hosted' and published_on is null);
-- Who is invited sees it and answers; the organisation alone invites.
drop policy own on halle.agent_invitation;
create policy seen on halle.agent_invitation for select using (organisation_id = halle.acting_as_agent() or reader = halle.sought('reader'));
create policy invited on halle.agent_invitation for insert with check (organisation_id = halle.acting_as_agent());
create policy answered on halle.agent_invitation for update
  using (organisation_id = halle.acting_as_agent() or reader = halle.sought('reader'))
  with check (organisation_id = halle.acting_as_agent() or reader = halle.sought('reader'));
-- The employer confirms and ends what a person of its own proposed; it makes nobody's profile, and nobody confirms their own loan.
drop policy employer on halle.availability;
create policy employer on halle.availability for select using (employer_id = halle.acting_as_agent());
create policy employer_decides on halle.availability for update
  using (employer_id = halle.acting_as_agent()) with check (employer_id = halle.acting_as_agent());
alter table halle.availability add constraint availability_own_loan check (confirmed_by is distinct from account_id) not valid;
drop policy own on halle.agent_request;
create policy own on halle.agent_request
  using (account_id = halle.acting_account() or organisation_id = halle.acting_as_agent())
  with check (account_id = halle.acting_account() or organisation_id = halle.acting_as_agent());

-- Everywhere else too: by an agent, and by a mandate only where an act that may be mandated writes or reads. Asked once a question, not once a row.
do $$
declare
  p record;
  by_mandate text[] := array['usage', 'usage_private', 'usage_experience', 'network_member', 'mission'];
  reads text;
  writes text;
  path text := current_setting('search_path');
begin
  -- so that names are written with their schema
  perform set_config('search_path', 'pg_catalog', true);
  for p in
    select policyname, tablename, qual, with_check from pg_policies
    where schemaname = 'halle' and coalesce(qual, '') || coalesce(with_check, '') ~ 'halle\.acting_(organisation|as_agent)\(\)'
  loop
    reads := p.qual;
    writes := p.with_check;
    if p.tablename <> all (by_mandate) then
      reads := replace(reads, 'halle.acting_organisation()', 'halle.acting_as_agent()');
      writes := replace(writes, 'halle.acting_organisation()', 'halle.acting_as_agent()');
    end if;
    reads := regexp_replace(reads, 'halle\.acting_(organisation|as_agent)\(\)', '(select halle.acting_\1())', 'g');
    writes := regexp_replace(writes, 'halle\.acting_(organisation|as_agent)\(\)', '(select halle.acting_\1())', 'g');
    execute format('alter policy %I on halle.%I', p.policyname, p.tablename)
      || coalesce(' using (' || reads || ')', '') || coalesce(' with check (' || writes || ')', '');
  end loop;
  perform set_config('search_path', path, true);
end $$;

-- Who did it: the account that acts, nobody else, and never the program in a person's place. The owner loads what was saved.
create function halle.done_by_who_acts() returns trigger language plpgsql as $$
declare
  name text;
  before jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
  who text;
begin
  if pg_get_userbyid((select relowner from pg_class where oid = tg_relid)) = current_user then
    return new;
  end if;
  foreach name in array tg_argv loop
    who := to_jsonb(new) ->> name;
    if who is not null and who is distinct from before ->> name
      and (who::uuid is distinct from halle.acting_account() or halle.acting_system() is not null) then
      raise exception 'row-level security: % of % is not who acts', name, tg_table_name using errcode = 'insufficient_privilege';
    end if;
  end loop;
  return new;
end $$;
create trigger done_by_who_acts before insert or update on halle.agent_invitation for each row execute function halle.done_by_who_acts('invited_by');
create trigger done_by_who_acts before insert or update on halle.mandate for each row execute function halle.done_by_who_acts('granted_by');
create trigger done_by_who_acts before insert or update on halle.mandate_request for each row execute function halle.done_by_who_acts('asked_by');
create trigger done_by_who_acts before insert or update on halle.network for each row execute function halle.done_by_who_acts('described_by');
create trigger done_by_who_acts before insert or update on halle.network_member for each row execute function halle.done_by_who_acts('joined_by');
create trigger done_by_who_acts before insert or update on halle.network_item for each row execute function halle.done_by_who_acts('stated_by');
create trigger done_by_who_acts before insert or update on halle.network_governance for each row execute function halle.done_by_who_acts('decided_by');
create trigger done_by_who_acts before insert or update on halle.provider_offer for each row execute function halle.done_by_who_acts('published_by');
create trigger done_by_who_acts before insert or update on halle.mission for each row
  execute function halle.done_by_who_acts('drafted_by', 'opened_by', 'accepted_by', 'delivered_by', 'confirmed_by', 'withdrawn_by');
create trigger done_by_who_acts before insert or update on halle.mission_offer for each row
  execute function halle.done_by_who_acts('account_id', 'withdrawn_by');
create trigger done_by_who_acts before insert or update on halle.availability for each row
  execute function halle.done_by_who_acts('confirmed_by', 'withdrawn_by');

-- The journal says that an account did something for an organisation only while it may.
create function halle.journaled_by_who_acts() returns trigger language plpgsql as $$
begin
  if new.account is not null and new.organisation is not null
    and pg_get_userbyid((select relowner from pg_class where oid = tg_relid)) <> current_user
    and (new.account is distinct from halle.acting_account() or new.organisation is distinct from halle.acting_organisation()) then
    raise exception 'row-level security: the journal is told by who acts' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.journal_entry for each row execute function halle.journaled_by_who_acts();
