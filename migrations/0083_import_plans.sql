-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Imports and their plans, as those who keep the halle read them: what was shown, what came of it. A plan is carried out or dropped by a keeper, with a reason; the worker then does what was shown, or shows what else it has become.

create table halle.import_plan (
  id uuid primary key,
  source text not null check (length(source) between 1 and 60),
  -- path on the machine of the command, or address
  input text not null check (length(input) between 1 and 2000),
  -- flags of the command, without which the same plan is not made again
  complete boolean not null,
  allow_private boolean not null,
  made_at timestamptz not null,
  -- the plan that this one took the place of, because it no longer fitted
  replaces uuid references halle.import_plan (id) on delete set null,
  state text not null check (state in ('waiting', 'asked', 'running', 'done', 'dropped', 'outdated', 'failed')),
  -- since when it is so
  since timestamptz not null,
  -- SHA-256 of what was read, and of all that the plan would do; absent while an import runs that nobody planned
  input_digest bytea check (octet_length(input_digest) = 32),
  digest bytea check (octet_length(digest) = 32),
  counts jsonb not null default '{}' check (jsonb_typeof(counts) = 'object'),
  -- how many lines are not kept, since they are too many
  left_out integer not null default 0 check (left_out >= 0),
  -- why it waits again, failed or is outdated: the key of a sentence
  why text check (why ~ '^[a-z]+(\.[a-z0-9-]+)+$')
);
create index import_plan_since on halle.import_plan (since desc);
call halle.make_private('halle.import_plan');

create table halle.import_plan_line (
  plan_id uuid not null references halle.import_plan (id) on delete cascade,
  place integer not null,
  fate text not null check (fate in ('new', 'changed', 'returned', 'withdrawn', 'refused')),
  line jsonb not null check (octet_length(line::text) <= 40000),
  primary key (plan_id, place)
);
create index import_plan_line_fate on halle.import_plan_line (plan_id, fate, place);
call halle.make_private('halle.import_plan_line');

create function halle.carries_out() returns boolean language sql stable return coalesce(current_setting('halle.duty', true), '') = 'carry-out-plan';

create policy kept on halle.import_plan using ((select halle.keeps())) with check ((select halle.keeps()));
create policy kept on halle.import_plan_line using ((select halle.keeps())) with check ((select halle.keeps()));
create policy carried_out on halle.import_plan using (halle.carries_out()) with check (halle.carries_out());
create policy carried_out on halle.import_plan_line for select using (halle.carries_out());
create policy carried_out_new on halle.import_plan_line for insert with check (halle.carries_out());
create policy swept on halle.import_plan for select using (current_setting('halle.duty', true) = 'sweep');
create policy swept_away on halle.import_plan for delete using (current_setting('halle.duty', true) = 'sweep'
  and since < halle.moment() - case when state in ('waiting', 'outdated') then interval '30 days' else interval '1 year' end);

-- Keepers ask and drop; the worker does what was asked, and makes a plan only in the place of one that no longer fits. What a plan shows stays.
create function halle.keep_import_plan() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'INSERT' then
    if halle.carries_out() and new.state = 'waiting'
      and exists (select from halle.import_plan p where p.id = new.replaces and p.state = 'running' and p.input = new.input and p.source = new.source) then
      return new;
    end if;
    raise exception 'row-level security: a plan is made by a command, or in the place of one that was to be carried out' using errcode = 'insufficient_privilege';
  end if;
  if (new.id, new.source, new.input, new.complete, new.allow_private, new.made_at) is distinct from
      (old.id, old.source, old.input, old.complete, old.allow_private, old.made_at)
      or (old.digest is not null and (new.digest, new.input_digest, new.counts, new.left_out) is distinct from (old.digest, old.input_digest, old.counts, old.left_out)) then
    raise exception 'row-level security: a plan stays as it was shown' using errcode = 'insufficient_privilege';
  end if;
  if not (case
      when halle.carries_out() then (old.state, new.state) in (('asked', 'running'), ('running', 'running'), ('running', 'done'), ('running', 'failed'), ('running', 'outdated'), ('running', 'waiting'))
      else halle.keeps() and (old.state, new.state) in (('waiting', 'asked'), ('waiting', 'dropped'), ('asked', 'dropped'), ('asked', 'waiting'))
    end) then
    raise exception 'row-level security: % after % is not for who acts', new.state, old.state using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_import_plan before insert or update on halle.import_plan for each row execute function halle.keep_import_plan();

insert into halle.askable_job values ('catalogue.carry-out');
