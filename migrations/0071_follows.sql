-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Who follows what by mail, and what each was told lately: nobody else's business.

create table halle.follow (
  id uuid primary key,
  -- HMAC of the address that is written to
  reader bytea not null check (octet_length(reader) = 32),
  -- who follows; null for a visitor, whose address is sealed here
  account_id uuid references halle.account (id) on delete cascade,
  address bytea,
  -- of a visitor's letters; an account has its own
  lang text not null,
  kind text not null check (kind in ('software', 'function', 'territory')),
  record_id uuid references halle.source_record (id),
  -- function of the thesaurus, or code of the territory
  subject text check (length(subject) between 1 and 100),
  followed_at timestamptz not null,
  check ((kind = 'software') = (record_id is not null) and (kind = 'software') = (subject is null)),
  check ((account_id is null) = (address is not null))
);
create unique index follow_once on halle.follow (reader, kind, coalesce(record_id::text, subject));
create index follow_account on halle.follow (account_id) where account_id is not null;
create index follow_record on halle.follow (record_id) where record_id is not null;

call halle.make_private('halle.follow');
create policy own on halle.follow
  using (account_id = halle.acting_account() or reader = halle.sought('reader'))
  with check ((account_id is null or account_id = halle.acting_account()) and reader = halle.sought('reader'));
create policy told on halle.follow for select using (current_setting('halle.duty', true) = 'tell-followers');

-- A thing is told to a reader once, whatever follows it matches; for eight days, since only what is younger is told.
create table halle.follow_told (
  reader bytea not null check (octet_length(reader) = 32),
  thing text not null check (length(thing) <= 200),
  told_at timestamptz not null,
  primary key (reader, thing)
);
create index follow_told_at on halle.follow_told (told_at);
call halle.make_private('halle.follow_told');
create policy telling on halle.follow_told
  using (current_setting('halle.duty', true) = 'tell-followers') with check (current_setting('halle.duty', true) = 'tell-followers');
create policy over on halle.follow_told for delete using (halle.sweeps() and told_at < halle.moment() - interval '8 days');
create policy over_seen on halle.follow_told for select using (halle.sweeps() and told_at < halle.moment() - interval '8 days');

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, turn, erasing) values
  ('account', 'follow', 29, 'follow', 'account_id = $1 or reader = (select reader from halle.account where id = $1)', '{reader,address}', 'erased', 12,
    'delete from halle.follow where account_id = $1 or reader = (select reader from halle.account where id = $1)'),
  ('account', 'follow-told', 30, 'follow_told', 'reader = (select reader from halle.account where id = $1)', '{reader}', 'erased', 13,
    'delete from halle.follow_told where reader = (select reader from halle.account where id = $1)');
