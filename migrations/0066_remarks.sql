-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What anybody writes to those who keep the halle: a software that is missing, a sheet that is wrong, something to report. The words and the
-- address are sealed: the database cannot read them. Answered by a keeper or by the operator's command, once.

create table halle.remark (
  id uuid primary key,
  kind text not null check (kind in ('missing', 'own', 'correction', 'report', 'question', 'privacy', 'security')),
  -- path of the page that it is about
  about text check (about ~ '^/[^/]' and length(about) <= 400 or about = '/'),
  -- the software that is proposed, and where it is found
  name text check (length(name) between 1 and 160),
  url text check (url ~ '^https?://' and length(url) <= 500),
  -- in whose name, and by whom, where they had signed in
  organisation_id uuid references halle.organisation (id),
  account_id uuid references halle.account (id) on delete set null,
  words bytea not null,
  -- where an answer is wanted
  address bytea,
  lang text not null,
  -- HMAC of the network address, for the limit
  client bytea check (octet_length(client) = 32),
  written_at timestamptz not null,
  answered_at timestamptz,
  outcome text check (outcome in ('accepted', 'declined', 'noted')),
  answer bytea,
  -- identifier of the record of the catalogue that it became
  external_id text,
  check ((answered_at is null) = (outcome is null)),
  check ((organisation_id is not null) = (kind = 'own'))
);
create index remark_waiting on halle.remark (written_at) where answered_at is null;
create index remark_client on halle.remark (client, written_at) where client is not null;
create index remark_organisation on halle.remark (organisation_id) where organisation_id is not null;

call halle.make_private('halle.remark');
create policy written on halle.remark for insert with check (
  answered_at is null and (account_id is null or account_id = halle.acting_account())
  and (organisation_id is null or organisation_id = halle.acting_organisation()));
create policy counted on halle.remark for select using (client = halle.sought('client'));
create policy over on halle.remark for delete using (halle.sweeps() and coalesce(answered_at + interval '90 days', written_at + interval '1 year') < halle.moment());
create policy over_seen on halle.remark for select using (halle.sweeps() and coalesce(answered_at + interval '90 days', written_at + interval '1 year') < halle.moment());
