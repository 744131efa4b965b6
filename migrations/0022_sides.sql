-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The two sides of a deal: nobody acts for both, and what ties them is said. The same rule as `people/roles/sides.ts`, held by the rows.

create policy looked_up on halle.network_member for select to current_user using (halle.is_looking());

-- What ties a buyer and a provider (null: an independent, who is among `of_providers`). `of_buyers` and `of_providers` are the accounts
-- that acted for each side in this deal, `acting_buyer` the one that acts for the buyer now; ties count from when the deal began.
create function halle.ties(of_buyer uuid, of_provider uuid, of_buyers uuid[], of_providers uuid[], acting_buyer uuid, begun timestamptz)
returns table (one_organisation boolean, one_person boolean, mandate boolean, network boolean, shared_agent boolean, former_agent boolean)
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  theirs uuid[];
begin
  perform set_config('halle.looking', 'on', true);
  -- the provider, and whatever else those who act for it act for
  select array_remove(array_agg(distinct a.organisation_id) || of_provider, null) into theirs
    from halle.agent a where a.account_id = any (of_providers) and (a.until is null or a.until >= begun);
  return query select
    coalesce(of_buyer = of_provider, false),
    of_buyers && of_providers
      or exists (select from halle.agent a where a.organisation_id = of_buyer and a.account_id = any (of_providers) and (a.until is null or a.until >= begun))
      or exists (select from halle.agent a where a.organisation_id = of_provider and a.account_id = acting_buyer and (a.until is null or a.until >= begun)),
    exists (select from halle.mandate m
      where (m.grantor_id = of_buyer and m.mandatary_id = any (theirs) or m.mandatary_id = of_buyer and m.grantor_id = any (theirs))
        and m.until_day >= (begun at time zone 'UTC')::date and (m.withdrawn_on is null or m.withdrawn_on >= (begun at time zone 'UTC')::date)),
    exists (select from halle.organisation_member o
        where o.grouping_id = of_buyer and o.member_id = any (theirs) or o.member_id = of_buyer and o.grouping_id = any (theirs))
      or exists (select from halle.network_member n
        where (n.network_id = of_buyer and n.member_id = any (theirs) or n.member_id = of_buyer and n.network_id = any (theirs))
          and (n.left_on is null or n.left_on >= (begun at time zone 'UTC')::date)),
    exists (select from halle.agent a where a.organisation_id = any (theirs) and (a.until is null or a.until >= begun)
      and (a.account_id = any (of_buyers) or a.organisation_id = of_provider and exists (
        select from halle.agent b where b.account_id = a.account_id and b.organisation_id = of_buyer and (b.until is null or b.until >= begun)))),
    exists (select from halle.agent a where a.organisation_id = of_buyer and a.account_id = any (of_providers));
  perform set_config('halle.looking', looked, true);
end $$;

-- `same`: one side is both, which is refused; `linked`: tied, which is shown and proves nothing; `apart`.
create function halle.sides(of_buyer uuid, of_provider uuid, of_buyers uuid[], of_providers uuid[], acting_buyer uuid, begun timestamptz)
returns text language sql stable as $$
  select case when one_organisation or one_person then 'same' when mandate or network or shared_agent or former_agent then 'linked' else 'apart' end
  from halle.ties(of_buyer, of_provider, of_buyers, of_providers, acting_buyer, begun)
$$;

-- Whether an account acts for an organisation, or did since.
create function halle.acts_for(who uuid, of_organisation uuid, begun timestamptz) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  found_one boolean;
begin
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.agent where account_id = who and organisation_id = of_organisation and (until is null or until >= begun)) into found_one;
  perform set_config('halle.looking', looked, true);
  return found_one;
end $$;

-- Whether an organisation serves others with a software: by a published offer, by hosting it for them, by operating or governing it.
create function halle.provides(of_organisation uuid, of_record uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  counted text := coalesce(current_setting('halle.counting', true), '');
  found_one boolean;
begin
  perform set_config('halle.counting', 'on', true);
  with same as (
    select r.id from halle.source_record r where r.id = of_record
      or r.software_id = (select software_id from halle.source_record where id = of_record))
  select exists (select from halle.provider_offer o where o.organisation_id = of_organisation and o.record_id in (select id from same)
      and o.published_on is not null and o.withdrawn_on is null)
    or exists (select from halle.usage u where u.declared_by = of_organisation and u.how = 'hosted' and u.withdrawn_on is null and u.record_id in (select id from same))
    or exists (select from halle.network_item i where i.network_id = of_organisation and i.kind = 'libre' and i.withdrawn_on is null
      and i.subject in (select id::text from same))
    or exists (select from halle.network_governance g where g.network_id = of_organisation and g.ended_on is null and g.record_id in (select id from same))
    into found_one;
  perform set_config('halle.counting', counted, true);
  return found_one;
end $$;

-- Whether an account acts for somebody else who serves others with the software: its word on it would be its own maker's.
create function halle.serves_elsewhere(who uuid, own_organisation uuid, of_record uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  others uuid[];
begin
  perform set_config('halle.looking', 'on', true);
  select array_agg(organisation_id) into others from halle.agent where account_id = who and until is null and organisation_id <> own_organisation;
  perform set_config('halle.looking', looked, true);
  return exists (select from unnest(others) as other where halle.provides(other, of_record));
end $$;

-- The owner, who loads what was saved and mends by hand, is asked nothing.
create function halle.is_owner_of(of_table oid) returns boolean language sql stable as $$
  select pg_get_userbyid(relowner) = current_user from pg_class where oid = of_table
$$;

alter table halle.mission_offer add column linked boolean not null default false;
alter table halle.mission add column linked boolean not null default false;
alter table halle.provider_reference
  add column linked boolean not null default false,
  -- who answered for the client; absent: whoever reads its official mailbox, or an answer from before this was kept
  add column answered_account uuid;

-- What was done before the rule was: kept whole, and said to be linked where it could not be done today.
alter table halle.mission_offer no force row level security;
alter table halle.mission no force row level security;
alter table halle.provider_reference no force row level security;
update halle.mission_offer o set linked = true from halle.mission m
  where m.id = o.mission_id and halle.sides(m.organisation_id, o.organisation_id,
    array_remove(array[m.drafted_by, m.opened_by, m.accepted_by, m.confirmed_by], null), array[o.account_id], m.confirmed_by, m.drafted_at) <> 'apart';
update halle.mission m set linked = true from halle.mission_offer o where o.id = m.accepted_offer and o.linked;
update halle.provider_reference r set linked = true
  where halle.sides(r.client_id, r.organisation_id, '{}', '{}', null, r.held_on) <> 'apart';
update halle.provider_reference r set linked = true from halle.journal_entry e
  where e.subject = r.id and e.kind = 'market.reference-confirmed' and e.account is not null
    and halle.sides(r.client_id, r.organisation_id, array[e.account], '{}', e.account, r.held_on) <> 'apart';
alter table halle.mission_offer force row level security;
alter table halle.mission force row level security;
alter table halle.provider_reference force row level security;

create function halle.keep_sides_of_offer() returns trigger language plpgsql as $$
declare
  m record;
  sides text;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'UPDATE' then
    if (new.mission_id, new.asked_by, new.organisation_id, new.account_id, new.made_at)
      is distinct from (old.mission_id, old.asked_by, old.organisation_id, old.account_id, old.made_at) then
      raise exception 'row-level security: an offer stays whose it was' using errcode = 'insufficient_privilege';
    end if;
    new.linked := new.linked or old.linked;
    return new;
  end if;
  select organisation_id, drafted_by, opened_by, drafted_at into m from halle.mission where id = new.mission_id;
  if not found or m.organisation_id <> new.asked_by then
    raise exception 'row-level security: an offer answers a mission that is open' using errcode = 'insufficient_privilege';
  end if;
  sides := halle.sides(m.organisation_id, new.organisation_id, array_remove(array[m.drafted_by, m.opened_by], null), array[new.account_id], null, m.drafted_at);
  if sides = 'same' then raise exception 'people.both-sides' using errcode = 'HL409'; end if;
  new.linked := new.linked or sides = 'linked';
  return new;
end $$;
create trigger keep_sides before insert or update on halle.mission_offer for each row execute function halle.keep_sides_of_offer();

create function halle.keep_sides_of_mission() returns trigger language plpgsql as $$
declare
  provided text[] := array['delivered_by', 'delivered_for', 'delivered_at', 'proof', 'linked'];
  o record;
  sides text;
  by_buyer boolean := new.accepted_by is distinct from old.accepted_by or new.confirmed_by is distinct from old.confirmed_by;
  by_provider boolean := new.delivered_by is distinct from old.delivered_by;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if (new.organisation_id, new.drafted_by, new.drafted_at) is distinct from (old.organisation_id, old.drafted_by, old.drafted_at)
    or old.opened_by is not null and new.opened_by is distinct from old.opened_by
    or old.accepted_by is not null and (new.accepted_by, new.accepted_offer) is distinct from (old.accepted_by, old.accepted_offer)
    or old.delivered_by is not null and (new.delivered_by, new.delivered_for) is distinct from (old.delivered_by, old.delivered_for)
    or old.confirmed_by is not null and new.confirmed_by is distinct from old.confirmed_by then
    raise exception 'row-level security: a deed of a mission stays whose it was' using errcode = 'insufficient_privilege';
  end if;
  if halle.acting_organisation() is distinct from new.organisation_id and to_jsonb(new) - provided <> to_jsonb(old) - provided then
    raise exception 'row-level security: who delivers changes nothing else of a mission' using errcode = 'insufficient_privilege';
  end if;
  new.linked := new.linked or old.linked;
  if not by_buyer and not by_provider then return new; end if;
  if by_buyer and (halle.acting_as_agent() is distinct from new.organisation_id or halle.acting_system() is not null) then
    raise exception 'row-level security: an agent of its own retains and confirms' using errcode = 'insufficient_privilege';
  end if;
  select organisation_id, account_id, linked into o from halle.mission_offer where id = new.accepted_offer and mission_id = new.id;
  if not found or by_provider and new.delivered_for is distinct from o.organisation_id then
    raise exception 'row-level security: the offer is not one of this mission' using errcode = 'insufficient_privilege';
  end if;
  sides := halle.sides(new.organisation_id, o.organisation_id,
    array_remove(array[new.drafted_by, new.opened_by, new.accepted_by, new.confirmed_by], null),
    array_remove(array[o.account_id, new.delivered_by], null), case when by_buyer then halle.acting_account() end, new.drafted_at);
  if sides = 'same' then raise exception 'people.both-sides' using errcode = 'HL409'; end if;
  new.linked := new.linked or o.linked or sides = 'linked';
  return new;
end $$;
create trigger keep_sides before update on halle.mission for each row execute function halle.keep_sides_of_mission();

create function halle.keep_sides_of_reference() returns trigger language plpgsql as $$
declare
  sides text;
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
    if halle.acting_as_agent() is distinct from new.client_id or halle.acting_system() is not null
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
  if sides = 'same' then raise exception 'people.both-sides' using errcode = 'HL409'; end if;
  new.linked := new.linked or sides = 'linked';
  return new;
end $$;
create trigger keep_sides before insert or update on halle.provider_reference for each row execute function halle.keep_sides_of_reference();

-- What an operator declared of an organisation is said to be exact by somebody who does not act for the operator.
create function halle.keep_sides_of_usage() returns trigger language plpgsql as $$
begin
  if not halle.is_owner_of(tg_relid) and old.how = 'hosted'
    and (new.how <> 'hosted' or new.agreed_on is not null and new.agreed_on is distinct from old.agreed_on)
    and halle.acts_for(halle.acting_account(), old.declared_by, old.declared_on) then
    raise exception 'people.both-sides' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger keep_sides before update on halle.usage for each row execute function halle.keep_sides_of_usage();

create function halle.keep_sides_of_experience() returns trigger language plpgsql as $$
begin
  if not halle.is_owner_of(tg_relid) and (tg_op = 'INSERT' or to_jsonb(new) - 'published_on' <> to_jsonb(old) - 'published_on'
      or new.published_on is not null and old.published_on is null)
    and halle.serves_elsewhere(halle.acting_account(), new.organisation_id, (select record_id from halle.usage where id = new.usage_id)) then
    raise exception 'people.both-sides' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger keep_sides before insert or update on halle.usage_experience for each row execute function halle.keep_sides_of_experience();

-- A mandate is given by somebody who does not act for whom it is given to.
create function halle.keep_sides_of_mandate() returns trigger language plpgsql as $$
begin
  if not halle.is_owner_of(tg_relid) and halle.acting_as_agent() = new.grantor_id and halle.acts_for(new.granted_by, new.mandatary_id, new.granted_at) then
    raise exception 'people.both-sides' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger keep_sides before insert on halle.mandate for each row execute function halle.keep_sides_of_mandate();

create trigger done_by_who_answers before insert or update on halle.provider_reference for each row
  execute function halle.done_by_who_acts('answered_account');
