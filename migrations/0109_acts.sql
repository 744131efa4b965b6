-- SPDX-License-Identifier: AGPL-3.0-or-later
-- One table of acts: what the assembly of a member decided about a subject, when it was sent to the supervisory authority, published, notified, and
-- for which budget. What is said in Halle is an intention: nothing is firm before these are there. The decision that a seat told is the first of them.

create table halle.pool_act (
  id uuid primary key,
  group_id uuid not null references halle.pool (id) on delete cascade,
  seat_id uuid not null,
  organisation_id uuid not null references halle.organisation (id),
  -- what it is about: `charter`, `seat`, later a purchase or a funding, by the id of that thing
  subject_kind text not null check (subject_kind ~ '^[a-z-]{2,20}$'),
  subject_id uuid not null,
  decided_on date not null,
  reference text check (length(reference) <= 120),
  transmitted_on date,
  published_on date,
  notified_on date,
  budget_year integer check (budget_year between 2000 and 2200),
  -- where it can be read, where no file is kept
  url text check (length(url) <= 500 and url ~ '^https?://'),
  account_id uuid not null,
  said_at timestamptz not null,
  unique (seat_id, subject_kind, subject_id),
  unique (group_id, id),
  check (transmitted_on >= decided_on and published_on >= decided_on and notified_on >= decided_on),
  foreign key (group_id, seat_id) references halle.pool_member (group_id, id) on delete cascade
);
create index pool_act_group on halle.pool_act (group_id);
create index pool_act_organisation on halle.pool_act (organisation_id);

create table halle.pool_act_file (
  act_id uuid primary key,
  group_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  type text not null check (type in ('application/pdf', 'image/png', 'image/jpeg', 'application/vnd.oasis.opendocument.text',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
  -- base64 (RFC 4648), at most two megabytes of it
  content text not null check (length(content) between 4 and 2800000 and content ~ '^[A-Za-z0-9+/]+=*$'),
  kept_at timestamptz not null,
  foreign key (group_id, act_id) references halle.pool_act (group_id, id) on delete cascade
);
create index pool_act_file_group on halle.pool_act_file (group_id);

call halle.make_private('halle.pool_act');
call halle.make_private('halle.pool_act_file');
do $$
declare of_table text;
begin
  foreach of_table in array array['pool_act', 'pool_act_file'] loop
    execute format('call halle.seen_by_members(%L::regclass, ''group_id'', ''halle.pool_member'')', 'halle.' || of_table);
    execute format('create policy looked_up on halle.%I for select to current_user using (halle.is_looking())', of_table);
    execute format('create policy no_seller on halle.%I as restrictive for select
      using (halle.is_looking() or halle.erases() or not (select halle.account_sells()))', of_table);
    execute format('create policy over on halle.%I for delete using (halle.sweeps() and halle.pool_over(null, group_id))', of_table);
    execute format('create policy over_seen on halle.%I for select using (halle.sweeps() and halle.pool_over(null, group_id))', of_table);
  end loop;
end $$;
create policy own on halle.pool_act for select using (
  case when halle.is_looking() then false else organisation_id = any ((select halle.pool_line())::uuid[]) end);
create policy said on halle.pool_act for insert with check (
  account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent())
  and seat_id in (select m.id from halle.pool_member m where m.until is null and m.organisation_id = any ((select halle.agent_line())::uuid[])));
create policy said_anew on halle.pool_act for update
  using (organisation_id = any ((select halle.agent_line())::uuid[]))
  with check (account_id = (select halle.acting_account()) and organisation_id = any ((select halle.agent_line())::uuid[]));
create policy kept on halle.pool_act_file for insert with check (
  act_id in (select a.id from halle.pool_act a where a.organisation_id = any ((select halle.agent_line())::uuid[])));
create policy kept_anew on halle.pool_act_file for update
  using (act_id in (select a.id from halle.pool_act a where a.organisation_id = any ((select halle.agent_line())::uuid[])));

create function halle.keep_pool_act() returns trigger language plpgsql as $$
declare
  today constant date := halle.today_of(new.organisation_id);
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if greatest(new.decided_on, new.transmitted_on, new.published_on, new.notified_on) > today then
    raise exception 'pools.act.future' using errcode = 'HL409';
  end if;
  if tg_op = 'UPDATE' and (new.id, new.group_id, new.seat_id, new.organisation_id, new.subject_kind, new.subject_id)
      is distinct from (old.id, old.group_id, old.seat_id, old.organisation_id, old.subject_kind, old.subject_id) then
    raise exception 'row-level security: an act stays what it is about' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger a_sellers_apart before insert or update on halle.pool_act for each row execute function halle.keep_pool_unsold();
create trigger a_sellers_apart before insert or update on halle.pool_act_file for each row execute function halle.keep_pool_unsold();
create trigger done_by_who_acts before insert or update on halle.pool_act for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_act before insert or update on halle.pool_act for each row execute function halle.keep_pool_act();

alter table halle.pool_act no force row level security;
alter table halle.pool_deliberation no force row level security;
alter table halle.pool_member no force row level security;
alter table halle.pool_seat_step no force row level security;
insert into halle.pool_act (id, group_id, seat_id, organisation_id, subject_kind, subject_id, decided_on, reference, account_id, said_at)
  select d.seat_id, d.group_id, d.seat_id, m.organisation_id, 'seat', d.seat_id, d.decided_on, d.reference, s.account_id, s.at
  from halle.pool_deliberation d join halle.pool_member m on m.id = d.seat_id
  join halle.pool_seat_step s on s.thing_id = d.seat_id and s.step = 'deliberated';
alter table halle.pool_act force row level security;
alter table halle.pool_member force row level security;
alter table halle.pool_seat_step force row level security;
drop table halle.pool_deliberation;
delete from halle.holding where file = 'pool-deliberation';

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'pool-act', 84, 'pool_act', 'organisation_id = $1', '{account_id}', 'partly', 'both', 22,
    'delete from halle.pool_act a where a.organisation_id = $1 and not exists (select from halle.pool_seat_step s where s.thing_id = a.seat_id and s.step = ''signed'')'),
  ('organisation', 'pool-act-file', 85, 'pool_act_file', 'act_id in (select id from halle.pool_act where organisation_id = $1)', '{}', 'erased', null, 21,
    'delete from halle.pool_act_file where act_id in (select id from halle.pool_act where organisation_id = $1)');
