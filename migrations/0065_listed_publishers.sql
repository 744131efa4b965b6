-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Publishers of the software that a first start brings stand among the providers that others list, each with the page where that was
-- read and the day; whoever answers for one of them may have it left out, and it stays out.
alter table halle.listed_provider drop constraint listed_provider_source_check,
  add constraint listed_provider_source check (source in ('comptoir', 'cnll', 'publisher')),
  add column read_at text check (length(read_at) <= 500);

create table halle.listed_left_out (
  source text not null check (source in ('comptoir', 'cnll', 'publisher')),
  external_id text not null check (length(external_id) <= 200),
  -- by function, never by name
  why text not null check (length(why) between 3 and 500),
  since date not null,
  primary key (source, external_id)
);
call halle.shows('halle.listed_left_out', 'providers');

-- Whether an account acts for an organisation: asked by the policy of letters to providers, which sees no agent of others.
create function halle.acts_for(of_account uuid, of_organisation uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  found_one boolean;
begin
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.agent a
    where a.account_id = of_account and a.organisation_id = of_organisation and a.until is null) into found_one;
  perform set_config('halle.looking', looked, true);
  return found_one;
end $$;

-- A letter to a provider goes to somebody who acts for it.
create policy to_providers on halle.letter as restrictive for insert with check (
  kind <> 'market.provider' or to_account is not null and from_organisation is distinct from about_id
    and exists (select from halle.provider p where p.organisation_id = about_id) and halle.acts_for(to_account, about_id));
