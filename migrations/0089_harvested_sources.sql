-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Sources that are fetched on a schedule, and what came of each run. Keepers register and stop them; the worker fetches. What a run changed is an import, kept as all imports are.

create table halle.harvest_source (
  id uuid primary key,
  source text not null check (length(source) between 1 and 60),
  address text not null check (address ~ '^https?://' and length(address) <= 2000),
  -- whether what the address gives is all that the source has
  complete boolean not null,
  every_hours integer not null check (every_hours between 1 and 2160),
  added_at timestamptz not null,
  stopped_at timestamptz,
  due_at timestamptz not null,
  -- what its server said of the copy that was taken in last
  etag text check (length(etag) <= 500),
  last_modified text check (length(last_modified) <= 100),
  input_digest bytea check (octet_length(input_digest) = 32)
);
create unique index harvest_source_standing on halle.harvest_source (source, address) where stopped_at is null;
call halle.make_private('halle.harvest_source');

create table halle.harvest_run (
  id uuid primary key,
  source_id uuid not null references halle.harvest_source (id) on delete cascade,
  at timestamptz not null,
  ended_at timestamptz not null,
  -- `same`: its server says that nothing changed, or it gives the same bytes; `waits`: a keeper is asked first
  outcome text not null check (outcome in ('taken', 'same', 'waits', 'failed')),
  why text check (why ~ '^[a-z]+(\.[a-z0-9-]+)+$'),
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object' and octet_length(facts::text) <= 4000),
  counts jsonb not null default '{}' check (jsonb_typeof(counts) = 'object'),
  bytes bigint not null default 0 check (bytes >= 0),
  plan_id uuid references halle.import_plan (id) on delete set null
);
create index harvest_run_of on halle.harvest_run (source_id, at desc);
create index harvest_run_plan on halle.harvest_run (plan_id);
call halle.make_private('halle.harvest_run');

create function halle.harvests() returns boolean language sql stable return coalesce(current_setting('halle.duty', true), '') = 'harvest';

create policy kept on halle.harvest_source using ((select halle.keeps())) with check ((select halle.keeps()));
create policy kept on halle.harvest_run for select using ((select halle.keeps()));
create policy harvested on halle.harvest_source for select using (halle.harvests());
create policy harvested_on on halle.harvest_source for update using (halle.harvests() and stopped_at is null) with check (halle.harvests());
create policy harvested on halle.harvest_run for select using (halle.harvests());
create policy harvested_new on halle.harvest_run for insert with check (halle.harvests());
create policy swept on halle.harvest_run for select using (current_setting('halle.duty', true) = 'sweep');
create policy swept_away on halle.harvest_run for delete using (current_setting('halle.duty', true) = 'sweep' and at < halle.moment() - interval '1 year');

-- What is registered stays as it was registered: another address is another source.
create function halle.keep_harvest_source() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if (new.id, new.source, new.address, new.complete, new.every_hours, new.added_at) is distinct from
      (old.id, old.source, old.address, old.complete, old.every_hours, old.added_at)
      or (old.stopped_at is not null and new.stopped_at is distinct from old.stopped_at)
      or (halle.harvests() and new.stopped_at is distinct from old.stopped_at)
      or (not halle.harvests() and (new.etag, new.last_modified, new.input_digest) is distinct from (old.etag, old.last_modified, old.input_digest)) then
    raise exception 'row-level security: a registered source stays as it is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_harvest_source before update on halle.harvest_source for each row execute function halle.keep_harvest_source();

-- A run keeps what it did, or what a keeper is asked, as an import.
create policy harvested on halle.import_plan for select using (halle.harvests());
create policy harvested_new on halle.import_plan for insert with check (halle.harvests() and state in ('done', 'waiting')
  and exists (select from halle.harvest_source h where h.source = import_plan.source and h.address = input and h.complete = import_plan.complete and h.stopped_at is null));
create policy harvested_twin on halle.import_plan for update using (halle.harvests() and state = 'waiting') with check (halle.harvests() and state = 'outdated');
create policy harvested_new on halle.import_plan_line for insert with check (halle.harvests());

create or replace function halle.keep_import_plan() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'INSERT' then
    if halle.harvests() and new.replaces is null then return new; end if;
    if halle.carries_out() and new.state = 'waiting'
      and exists (select from halle.import_plan p where p.id = new.replaces and p.state = 'running' and p.input = new.input and p.source = new.source) then
      return new;
    end if;
    raise exception 'row-level security: a plan is made by a command, by a harvest, or in the place of one that was to be carried out' using errcode = 'insufficient_privilege';
  end if;
  if (new.id, new.source, new.input, new.complete, new.allow_private, new.made_at) is distinct from
      (old.id, old.source, old.input, old.complete, old.allow_private, old.made_at)
      or (old.digest is not null and (new.digest, new.input_digest, new.counts, new.left_out) is distinct from (old.digest, old.input_digest, old.counts, old.left_out)) then
    raise exception 'row-level security: a plan stays as it was shown' using errcode = 'insufficient_privilege';
  end if;
  if not (case
      when halle.harvests() then (old.state, new.state) in (('waiting', 'outdated'))
      when halle.carries_out() then (old.state, new.state) in (('asked', 'running'), ('running', 'running'), ('running', 'done'), ('running', 'failed'), ('running', 'outdated'), ('running', 'waiting'))
      else halle.keeps() and (old.state, new.state) in (('waiting', 'asked'), ('waiting', 'dropped'), ('asked', 'dropped'), ('asked', 'waiting'))
    end) then
    raise exception 'row-level security: % after % is not for who acts', new.state, old.state using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

insert into halle.askable_job values ('catalogue.harvest');
