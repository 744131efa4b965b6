-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What an agent may do for an organisation, who is invited to become one, and what one organisation lets another do for it.

alter table halle.agent
  add column roles text[] not null default '{agent}'
    check (roles <@ array['agent', 'buyer', 'signatory', 'admin'] and cardinality(roles) > 0),
  -- by what the others know them: « secrétariat », « direction »; never a name
  add column duty text not null default '' check (length(duty) <= 80);
update halle.agent set roles = '{agent,admin}' where first;

create table halle.agent_invitation (
  id uuid primary key,
  organisation_id uuid not null references halle.organisation (id) on delete cascade,
  -- HMAC of the address invited
  reader bytea not null check (octet_length(reader) = 32),
  roles text[] not null check (roles <@ array['agent', 'buyer', 'signatory', 'admin'] and cardinality(roles) > 0),
  duty text not null check (length(duty) between 1 and 80),
  invited_by uuid not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create unique index agent_invitation_standing on halle.agent_invitation (organisation_id, reader) where ended_at is null;
create index agent_invitation_reader on halle.agent_invitation (reader) where ended_at is null;
call halle.make_private('halle.agent_invitation');
create policy own on halle.agent_invitation
  using (organisation_id = halle.acting_organisation() or reader = halle.sought('reader'))
  with check (organisation_id = halle.acting_organisation() or reader = halle.sought('reader'));

create table halle.mandate (
  id uuid primary key,
  grantor_id uuid not null references halle.organisation (id),
  mandatary_id uuid not null references halle.organisation (id),
  acts text[] not null check (cardinality(acts) between 1 and 60),
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  granted_by uuid not null,
  granted_at timestamptz not null,
  withdrawn_on date,
  check (grantor_id <> mandatary_id)
);
create index mandate_grantor on halle.mandate (grantor_id);
create index mandate_mandatary on halle.mandate (mandatary_id) where withdrawn_on is null;
call halle.make_private('halle.mandate');
-- Seen by both sides, and by an agent of the mandatary whatever they act for; written by the grantor alone.
create policy seen on halle.mandate for select using (
  grantor_id = halle.acting_organisation() or mandatary_id = halle.acting_organisation()
  or mandatary_id in (select organisation_id from halle.agent where account_id = halle.acting_account() and until is null));
create policy granted on halle.mandate for insert with check (grantor_id = halle.acting_organisation());
create policy changed on halle.mandate for update using (grantor_id = halle.acting_organisation()) with check (grantor_id = halle.acting_organisation());
