-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Pictures of software: those that sources name, what came of looking at each, and the copies that this halle made and serves. The worker alone writes.

create table halle.picture (
  -- the first half of the SHA-256 of its bytes
  id text primary key check (id ~ '^[0-9a-f]{32}$'),
  width integer not null check (width between 1 and 1200),
  height integer not null check (height between 1 and 1600),
  -- WebP, made by us
  body bytea not null check (octet_length(body) between 1 and 4000000)
);
call halle.make_private('halle.picture');

create table halle.software_picture (
  software_id uuid not null references halle.software (id) on delete cascade,
  role text not null check (role in ('logo', 'screenshot')),
  -- as the source names it
  address text not null check (address ~ '^https?://' and length(address) <= 800),
  position integer not null check (position >= 0),
  due_at timestamptz not null,
  looked_at timestamptz,
  tries integer not null default 0 check (tries >= 0),
  -- why the last look gave no picture
  why text check (why ~ '^[a-z]+(\.[a-z0-9-]+)+$'),
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object' and octet_length(facts::text) <= 4000),
  etag text check (length(etag) <= 500),
  last_modified text check (length(last_modified) <= 100),
  -- the copy: when, from where (after redirects), its SHA-256 as it came, and what was made of it
  fetched_at timestamptz,
  fetched_from text check (length(fetched_from) <= 4000),
  digest bytea check (octet_length(digest) = 32),
  large_id text references halle.picture (id),
  small_id text references halle.picture (id),
  primary key (software_id, role, address),
  check ((large_id is null) = (fetched_at is null)),
  check (small_id is null or large_id is not null)
);
create index software_picture_due on halle.software_picture (due_at);
create index software_picture_large on halle.software_picture (large_id);
create index software_picture_small on halle.software_picture (small_id);
call halle.make_private('halle.software_picture');

-- Software that has pictures is found without reading the others.
create index software_pictured on halle.software (id) where entry ? 'logo' or entry ? 'screenshots';

create function halle.pictures() returns boolean language sql stable return coalesce(current_setting('halle.duty', true), '') = 'pictures';
create policy seen on halle.picture for select using (true);
create policy made on halle.picture for insert with check (halle.pictures());
create policy left_over on halle.picture for delete using (halle.pictures());
create policy seen on halle.software_picture for select using (true);
create policy looked_at on halle.software_picture for all using (halle.pictures()) with check (halle.pictures());

call halle.shows('halle.software_picture', 'catalogue', 'c.software_id');
