-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Who acts for communes, the former addresses of organisations, and networks: what they say, who joins, what they operate, what they govern.

alter table halle.organisation
  -- its own site
  add column site text check (site ~ '^https?://[^\s]+$'),
  -- the page that says it, where the list has one page for each
  add column stated_in text check (stated_in ~ '^https?://[^\s]+$'),
  -- false: nobody has checked what the list says of it
  add column verified boolean not null default true;

-- A name that changed: the former address leads to the present one.
create table halle.organisation_slug (
  slug text primary key,
  organisation_id uuid not null references halle.organisation (id) on delete cascade
);
create index journal_entry_organisation on halle.journal_entry (organisation, at) where organisation is not null;

-- What an organisation says of itself as a network. A draft is its own.
create table halle.network (
  organisation_id uuid primary key references halle.organisation (id),
  description text not null check (length(description) between 1 and 2000),
  described_by uuid not null,
  described_at timestamptz not null,
  published_on date
);
call halle.make_private('halle.network');
create policy public_network on halle.network for select using (published_on is not null);
create policy own_network on halle.network
  using (organisation_id = halle.acting_organisation()) with check (organisation_id = halle.acting_organisation());

-- Members that joined by their own act, beside those that a directory lists.
create table halle.network_member (
  network_id uuid not null references halle.organisation (id),
  member_id uuid not null references halle.organisation (id),
  joined_on date not null,
  joined_by uuid not null,
  left_on date,
  primary key (network_id, member_id),
  check (network_id <> member_id)
);
create index network_member_member on halle.network_member (member_id);
call halle.make_private('halle.network_member');
create policy public_member on halle.network_member for select using (left_on is null or member_id = halle.acting_organisation());
create policy own_member on halle.network_member for insert with check (member_id = halle.acting_organisation());
create policy own_member_change on halle.network_member for update
  using (member_id = halle.acting_organisation()) with check (member_id = halle.acting_organisation());

-- What a network says it operates for its members: an entry of the catalogue, or a proprietary product that the thesaurus names.
create table halle.network_item (
  id uuid primary key,
  network_id uuid not null references halle.organisation (id),
  kind text not null check (kind in ('libre', 'proprietary')),
  -- the record of the software, or the product's key
  subject text not null check (length(subject) between 1 and 200),
  stated_by uuid not null,
  stated_on date not null,
  withdrawn_on date
);
create unique index network_item_standing on halle.network_item (network_id, kind, subject) where withdrawn_on is null;
call halle.make_private('halle.network_item');
create policy public_item on halle.network_item for select using (withdrawn_on is null or network_id = halle.acting_organisation());
create policy own_item on halle.network_item for insert with check (network_id = halle.acting_organisation());
create policy own_item_change on halle.network_item for update
  using (network_id = halle.acting_organisation()) with check (network_id = halle.acting_organisation());

-- A network that is the governance community of a software, by decision of its signatory.
create table halle.network_governance (
  id uuid primary key,
  network_id uuid not null references halle.organisation (id),
  -- a record of the software: it leads to its entry, whatever entries are merged later
  record_id uuid not null references halle.source_record (id),
  decided_by uuid not null,
  since date not null,
  ended_on date
);
create unique index network_governance_standing on halle.network_governance (network_id, record_id) where ended_on is null;
create index network_governance_record on halle.network_governance (record_id) where ended_on is null;
call halle.make_private('halle.network_governance');
create policy public_governance on halle.network_governance for select using (ended_on is null or network_id = halle.acting_organisation());
create policy own_governance on halle.network_governance for insert with check (network_id = halle.acting_organisation());
create policy own_governance_change on halle.network_governance for update
  using (network_id = halle.acting_organisation()) with check (network_id = halle.acting_organisation());

-- A mandate that was asked for by mail: the terms that the link shows to a signatory.
create table halle.mandate_request (
  id uuid primary key,
  grantor_id uuid not null references halle.organisation (id),
  mandatary_id uuid not null references halle.organisation (id),
  acts text[] not null check (cardinality(acts) between 1 and 60),
  until_day date not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answered_on date,
  check (grantor_id <> mandatary_id)
);
create unique index mandate_request_standing on halle.mandate_request (grantor_id, mandatary_id) where answered_on is null;
call halle.make_private('halle.mandate_request');
create policy seen on halle.mandate_request for select using (grantor_id = halle.acting_organisation() or mandatary_id = halle.acting_organisation());
create policy asked on halle.mandate_request for insert with check (mandatary_id = halle.acting_organisation());
create policy answered on halle.mandate_request for update
  using (grantor_id = halle.acting_organisation() or mandatary_id = halle.acting_organisation())
  with check (grantor_id = halle.acting_organisation() or mandatary_id = halle.acting_organisation());

call halle.changes_pages('halle.network');
call halle.changes_pages('halle.network_member');
call halle.changes_pages('halle.network_item');
call halle.changes_pages('halle.network_governance');
