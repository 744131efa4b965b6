-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A day is the day of a place. The halle's own, which the transaction is told with its moment, is that of pages that anybody reads;
-- an organisation's is that of what it owes, is owed or may do until a day. The zones are those of `base/zone.ts`: a test compares them.

create function halle.zone() returns text language sql stable
  return coalesce(nullif(current_setting('halle.zone', true), ''), 'Europe/Paris');

-- A part of Québec (`CA-QC-03`) goes by the clock of Québec.
create function halle.zone_in(country text, territory text) returns text language sql stable
  return coalesce(
    case split_part(territory, '-', 1) || '-' || split_part(territory, '-', 2)
      when 'CA-AB' then 'America/Edmonton' when 'CA-BC' then 'America/Vancouver' when 'CA-MB' then 'America/Winnipeg'
      when 'CA-NB' then 'America/Moncton' when 'CA-NL' then 'America/St_Johns' when 'CA-NS' then 'America/Halifax'
      when 'CA-NT' then 'America/Yellowknife' when 'CA-NU' then 'America/Iqaluit' when 'CA-PE' then 'America/Halifax'
      when 'CA-SK' then 'America/Regina' when 'CA-YT' then 'America/Whitehorse'
      when 'FR-971' then 'America/Guadeloupe' when 'FR-972' then 'America/Martinique' when 'FR-973' then 'America/Cayenne'
      when 'FR-974' then 'Indian/Reunion' when 'FR-975' then 'America/Miquelon' when 'FR-976' then 'Indian/Mayotte'
      when 'FR-977' then 'America/St_Barthelemy' when 'FR-978' then 'America/Marigot' when 'FR-984' then 'Indian/Kerguelen'
      when 'FR-986' then 'Pacific/Wallis' when 'FR-987' then 'Pacific/Tahiti' when 'FR-988' then 'Pacific/Noumea' end,
    case split_part(coalesce(territory, country), '-', 1)
      when 'BE' then 'Europe/Brussels' when 'CA' then 'America/Toronto' when 'CH' then 'Europe/Zurich' when 'DE' then 'Europe/Berlin'
      when 'FR' then 'Europe/Paris' when 'LU' then 'Europe/Luxembourg' when 'MC' then 'Europe/Monaco' end,
    halle.zone());

-- Of nobody's organisation (an independent): the halle's own.
create function halle.zone_of(organisation uuid) returns text language sql stable as $$
  select coalesce(
    (select halle.zone_in(o.country, coalesce(o.territory, o.country || '-' || o.department)) from halle.organisation o where o.id = organisation),
    halle.zone())
$$;

create function halle.day_of(organisation uuid, on_moment timestamptz) returns date language sql stable
  return (on_moment at time zone halle.zone_of(organisation))::date;
create function halle.today_of(organisation uuid) returns date language sql stable
  return halle.day_of(organisation, halle.moment());
create or replace function halle.today() returns date language sql stable
  return (halle.moment() at time zone halle.zone())::date;

-- A mandate holds on the days of who gave it.
create or replace function halle.acting_organisation() returns uuid
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  wanted uuid := nullif(current_setting('halle.organisation', true), '')::uuid;
  act text := nullif(current_setting('halle.act', true), '');
  day date := coalesce(nullif(current_setting('halle.day', true), '')::date, halle.today_of(wanted));
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

-- What ties two sides, as before; a mandate ends with a day of who gave it, a membership with one of who left.
create or replace function halle.ties(of_buyer uuid, of_provider uuid, of_buyers uuid[], of_providers uuid[], acting_buyer uuid, begun timestamptz)
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
        and m.until_day >= halle.day_of(m.grantor_id, begun) and (m.withdrawn_on is null or m.withdrawn_on >= halle.day_of(m.grantor_id, begun))),
    exists (select from halle.organisation_member o
        where o.grouping_id = of_buyer and o.member_id = any (theirs) or o.member_id = of_buyer and o.grouping_id = any (theirs))
      or exists (select from halle.network_member n
        where (n.network_id = of_buyer and n.member_id = any (theirs) or n.member_id = of_buyer and n.network_id = any (theirs))
          and (n.left_on is null or n.left_on >= halle.day_of(n.member_id, begun))),
    exists (select from halle.agent a where a.organisation_id = any (theirs) and (a.until is null or a.until >= begun)
      and (a.account_id = any (of_buyers) or a.organisation_id = of_provider and exists (
        select from halle.agent b where b.account_id = a.account_id and b.organisation_id = of_buyer and (b.until is null or b.until >= begun)))),
    exists (select from halle.agent a where a.organisation_id = of_buyer and a.account_id = any (of_providers));
  perform set_config('halle.looking', looked, true);
end $$;

-- A loan is over with a day of the employer; an independent's profile with one of the halle.
alter policy shown on halle.availability using (
  withdrawn_on is null and until_day >= halle.today_of(employer_id)
  and (employer_id is null or loan_until >= halle.today_of(employer_id) and loan_from <= until_day and loan_until >= from_day));

create or replace function halle.end_loan() returns trigger language plpgsql as $$
begin
  update halle.availability set withdrawn_on = halle.day_of(employer_id, new.at) where id = new.thing_id;
  return null;
end $$;
