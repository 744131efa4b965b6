-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A provider's own address on the web; offers that name no software, such as help to express a need; a mission that is confirmed proves the service.

alter table halle.provider add column site text check (length(site) <= 200 and site ~ '^https://[^\s/@:]+\.[^\s/@:]+/');
-- The provider alone says where its site is.
create function halle.keep_provider_site() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) or halle.keeps() then return new; end if;
  if new.site is distinct from (case when tg_op = 'UPDATE' then old.site end)
    and new.organisation_id is distinct from halle.acting_organisation() then
    raise exception 'row-level security: a provider says itself where its site is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_provider_site before insert or update on halle.provider for each row execute function halle.keep_provider_site();

-- Kinds of service that make sense before a software is chosen, see `market/providers/offer.ts`.
alter table halle.provider_offer
  alter column record_id drop not null,
  add constraint provider_offer_names_software check (record_id is not null
    or kind in ('expressing-a-need', 'choosing', 'training', 'migration', 'audit', 'accessibility'));
drop index halle.provider_offer_standing;
create unique index provider_offer_standing on halle.provider_offer (organisation_id, record_id, kind) nulls not distinct where withdrawn_on is null;

-- An offer without a software is shown where its provider is: it raises no other page.
drop trigger shows_providers_insert on halle.provider_offer;
drop trigger shows_providers_update on halle.provider_offer;
drop trigger shows_providers_delete on halle.provider_offer;
drop trigger shows_providers_truncate on halle.provider_offer;
call halle.shows('halle.provider_offer', 'providers', 'c.organisation_id', 'coalesce(halle.software_of(c.record_id), c.organisation_id)');

-- What a confirmed mission proves of whoever delivered it: noted when it is confirmed, where its two sides were apart.
create table halle.mission_proof (
  mission_id uuid primary key references halle.mission (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  client_id uuid not null references halle.organisation (id),
  record_id uuid references halle.source_record (id),
  kind text not null,
  proved_on date not null,
  -- of the mission, which changes no more
  slug text not null,
  title text not null
);
create index mission_proof_organisation on halle.mission_proof (organisation_id);
call halle.make_private('halle.mission_proof');
create policy seen on halle.mission_proof for select using (true);
create policy noted on halle.mission_proof for insert to current_user with check (true);
call halle.shows('halle.mission_proof', 'providers', 'c.organisation_id', 'coalesce(halle.software_of(c.record_id), c.organisation_id)');

create function halle.note_proof(of_mission uuid) returns void language sql as $$
  insert into halle.mission_proof (mission_id, organisation_id, client_id, record_id, kind, proved_on, slug, title)
  select m.id, (array_agg(d.organisation_id order by d.at desc))[1], m.organisation_id, m.record_id, m.kind,
    halle.day_of(m.organisation_id, c.at), m.slug, m.title
  from halle.mission m join halle.mission_step c on c.thing_id = m.id and c.step = 'confirmed'
    join halle.mission_step d on d.thing_id = m.id and d.step = 'delivered' and d.organisation_id is not null
  where m.id = of_mission and m.published
  group by m.id, c.at having not bool_or(d.linked or c.linked)
  on conflict do nothing
$$;
revoke execute on function halle.note_proof(uuid) from public;
create function halle.note_confirmed_mission() returns trigger
language plpgsql security definer set search_path = halle, pg_temp as $$
begin
  perform halle.note_proof(new.thing_id);
  return null;
end $$;
create trigger note_confirmed_mission after insert on halle.mission_step for each row
  when (new.step = 'confirmed') execute function halle.note_confirmed_mission();

alter table halle.mission no force row level security;
alter table halle.mission_step no force row level security;
do $$ begin perform halle.note_proof(thing_id) from halle.mission_step where step = 'confirmed'; end $$;
alter table halle.mission force row level security;
alter table halle.mission_step force row level security;
