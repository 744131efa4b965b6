-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Two needs that say the same become one when both who lead them agree, and two again when one of them wants it: no row moves, who stands behind which is computed anew. And those behind a need talk: five questions answered, a date voted.

create table halle.need_merge (
  id uuid primary key,
  -- the one that is read no more by itself, and the one that gathers both
  need_id uuid not null references halle.need (id) on delete cascade,
  into_id uuid not null references halle.need (id) on delete cascade,
  -- which of the two that lead them proposed it, agreed, took it back
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  proposed_at timestamptz not null,
  agreed_for uuid references halle.organisation (id),
  agreed_account uuid,
  agreed_at timestamptz,
  ended_for uuid references halle.organisation (id),
  ended_account uuid,
  ended_at timestamptz,
  check (need_id <> into_id),
  check ((agreed_at is null) = (agreed_for is null) and (agreed_at is null) = (agreed_account is null)),
  check ((ended_at is null) = (ended_for is null) and (ended_at is null) = (ended_account is null))
);
-- of two proposed crosswise, the first stays: the second is its answer
create unique index need_merge_pair on halle.need_merge (least(need_id, into_id), greatest(need_id, into_id)) where ended_at is null;
create unique index need_merge_once on halle.need_merge (need_id) where agreed_at is not null and ended_at is null;
create index need_merge_into on halle.need_merge (into_id);
create index need_merge_organisation on halle.need_merge (organisation_id);
create index need_merge_agreed on halle.need_merge (agreed_for) where agreed_for is not null;
create index need_merge_ended on halle.need_merge (ended_for) where ended_for is not null;

-- The one that gathers it, at the end of the line; null where it stands by itself. The database keeps it.
alter table halle.need add column head_id uuid references halle.need (id) on delete set null;
create index need_head on halle.need (head_id) where head_id is not null;

-- The five questions that decide, each answered once by each, said anew as often as one likes.
create table halle.need_answer (
  id uuid primary key,
  need_id uuid not null references halle.need (id) on delete cascade,
  group_id uuid not null references halle.need (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  question text not null check (question in ('do', 'cost', 'supplier', 'decide', 'budget')),
  words text not null check (length(words) between 2 and 1000),
  said_at timestamptz not null
);
create unique index need_answer_once on halle.need_answer (need_id, organisation_id, question);
create index need_answer_group on halle.need_answer (group_id);
create index need_answer_organisation on halle.need_answer (organisation_id);

-- A meeting: dates proposed by who leads the need, voted, one of them fixed.
create table halle.need_meeting (
  id uuid primary key,
  need_id uuid not null references halle.need (id) on delete cascade,
  group_id uuid not null references halle.need (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  place text not null check (length(place) between 2 and 300),
  minutes integer not null check (minutes between 15 and 480),
  proposed_at timestamptz not null,
  fixed_on timestamptz,
  fixed_at timestamptz,
  ended_at timestamptz,
  check ((fixed_on is null) = (fixed_at is null))
);
create unique index need_meeting_standing on halle.need_meeting (need_id) where ended_at is null;
create index need_meeting_group on halle.need_meeting (group_id);
create index need_meeting_organisation on halle.need_meeting (organisation_id);
create table halle.need_date (
  id uuid primary key,
  meeting_id uuid not null references halle.need_meeting (id) on delete cascade,
  group_id uuid not null references halle.need (id) on delete cascade,
  starts_at timestamptz not null,
  unique (meeting_id, starts_at)
);
create index need_date_group on halle.need_date (group_id);
create table halle.need_vote (
  date_id uuid not null references halle.need_date (id) on delete cascade,
  group_id uuid not null references halle.need (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  says text not null check (says in ('yes', 'maybe', 'no')),
  said_at timestamptz not null,
  primary key (date_id, organisation_id)
);
create index need_vote_group on halle.need_vote (group_id);
create index need_vote_organisation on halle.need_vote (organisation_id);

call halle.shows('halle.need_merge', 'needs', 'c.need_id', 'c.into_id');

insert into halle.mandatable (act, commits, about, may) values
  ('needs.talk', false, '{}', '{agent,buyer,signatory,admin}');

-- The one that gathers a need: itself where it stands by itself.
create function halle.head_of(of_need uuid) returns uuid language sql stable as $$
  select coalesce((select n.head_id from halle.need n where n.id = of_need), of_need)
$$;

-- Who leads a need, as it stands today.
create function halle.leader_of(of_need uuid) returns uuid language sql stable as $$
  select halle.heir_of(n.organisation_id) from halle.need n where n.id = of_need
$$;

-- Merges: all see that two are one; who leads either proposes, who leads the other agrees, both take it back.
call halle.make_private('halle.need_merge');
create policy settling on halle.need_merge to current_user
  using (current_setting('halle.settling', true) = 'on') with check (current_setting('halle.settling', true) = 'on');
create policy settling on halle.need to current_user
  using (current_setting('halle.settling', true) = 'on') with check (current_setting('halle.settling', true) = 'on');
create policy settling on halle.need_backing to current_user
  using (current_setting('halle.settling', true) = 'on') with check (current_setting('halle.settling', true) = 'on');
create policy seen on halle.need_merge for select using (
  agreed_at is not null and ended_at is null or (select halle.acting_as_agent()) in (halle.leader_of(need_id), halle.leader_of(into_id)));
create policy proposed on halle.need_merge for insert with check (
  account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent())
  and organisation_id in (halle.leader_of(need_id), halle.leader_of(into_id)) and ended_at is null);
create policy answered on halle.need_merge for update
  using ((select halle.acting_as_agent()) in (halle.leader_of(need_id), halle.leader_of(into_id)))
  with check ((select halle.acting_as_agent()) in (halle.leader_of(need_id), halle.leader_of(into_id)));

create function halle.keep_need_merge() returns trigger language plpgsql as $$
declare
  other uuid;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  -- one after the other, whoever comes at once: two halves of a circle are not told together
  perform halle.lock_for('need-merges');
  if tg_op = 'INSERT' then
    if exists (select from halle.need n where n.id in (new.need_id, new.into_id) and n.closed_at is not null) then
      raise exception 'needs.closed' using errcode = 'HL409';
    end if;
    -- who leads both has nobody to ask
    if new.agreed_at is not null and (halle.leader_of(new.need_id) is distinct from halle.leader_of(new.into_id)
        or new.agreed_for is distinct from new.organisation_id or new.agreed_account is distinct from new.account_id) then
      raise exception 'row-level security: the other agrees' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if (new.id, new.need_id, new.into_id, new.organisation_id, new.account_id, new.proposed_at)
      is distinct from (old.id, old.need_id, old.into_id, old.organisation_id, old.account_id, old.proposed_at) or old.ended_at is not null then
    raise exception 'row-level security: a merge is agreed or taken back, and nothing else' using errcode = 'insufficient_privilege';
  end if;
  if new.agreed_at is distinct from old.agreed_at then
    other := case when old.organisation_id = halle.leader_of(old.need_id) then halle.leader_of(old.into_id) else halle.leader_of(old.need_id) end;
    if old.agreed_at is not null or new.agreed_for is distinct from other or new.agreed_for is distinct from halle.acting_as_agent()
        or new.agreed_account is distinct from halle.acting_account() then
      raise exception 'row-level security: the other agrees, once' using errcode = 'insufficient_privilege';
    end if;
  end if;
  if new.ended_at is not null and (new.ended_for is distinct from halle.acting_as_agent() or new.ended_account is distinct from halle.acting_account()) then
    raise exception 'row-level security: who leads either takes it back' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_need_merge before insert or update on halle.need_merge for each row execute function halle.keep_need_merge();

-- Which need gathers which, from the merges that stand; and with it the group of everything that was said behind each.
create function halle.settle_needs() returns trigger
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  before text := coalesce(current_setting('halle.settling', true), '');
  changed uuid[];
begin
  perform halle.lock_for('need-merges');
  perform set_config('halle.settling', 'on', true);
  with recursive told as (
      select need_id as id, into_id as next from need_merge where agreed_at is not null and ended_at is null),
    line as (
      select id, next, array[id] as passed from told
      union all
      select l.id, t.next, l.passed || t.id from line l join told t on t.id = l.next where not t.id = any (l.passed)),
    last as (select distinct on (id) id, next as head, passed from line order by id, cardinality(passed) desc),
    moved as (
      update need n set head_id = last.head from need one left join last using (id)
        where n.id = one.id and (last.id is not null or one.head_id is not null) and one.head_id is distinct from last.head
        returning n.id)
  select coalesce(array_agg(id), '{}') into changed from moved;
  -- at the end of a line stands one that is gathered by none
  if exists (select from need n join need h on h.id = n.head_id where h.head_id is not null) then
    raise exception 'needs.merge-circle' using errcode = 'HL409';
  end if;
  update need_backing b set group_id = coalesce(n.head_id, n.id) from need n
    where n.id = b.need_id and n.id = any (changed) and b.group_id <> coalesce(n.head_id, n.id);
  update need_answer a set group_id = coalesce(n.head_id, n.id) from need n where n.id = a.need_id and n.id = any (changed);
  update need_meeting m set group_id = coalesce(n.head_id, n.id) from need n where n.id = m.need_id and n.id = any (changed);
  update need_date d set group_id = m.group_id from need_meeting m where m.id = d.meeting_id and m.need_id = any (changed);
  update need_vote v set group_id = d.group_id from need_date d join need_meeting m on m.id = d.meeting_id
    where d.id = v.date_id and m.need_id = any (changed);
  perform set_config('halle.settling', before, true);
  return null;
end $$;
create trigger settle_needs after insert or update or delete on halle.need_merge for each statement execute function halle.settle_needs();

-- A backing is for the group that its need belongs to.
create or replace function halle.keep_backing() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'INSERT' then
    perform halle.need_to_back(new.need_id);
    if (select kind from halle.organisation where id = new.organisation_id) = 'provider' then
      raise exception 'needs.not-public' using errcode = 'HL409';
    end if;
    new.group_id := halle.head_of(new.need_id);
    return new;
  end if;
  if old.until is not null or (new.id, new.need_id, new.group_id, new.organisation_id, new.since)
      is distinct from (old.id, old.need_id, old.group_id, old.organisation_id, old.since) then
    raise exception 'row-level security: a backing is changed or ended, and nothing else' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Groups of which one of the members acts, and of which three persons at least answered what it costs: then the answers are read.
create function halle.costs_told() returns uuid[]
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  mine constant uuid[] := halle.groups_of('halle.need_backing');
  told uuid[];
begin
  perform set_config('halle.looking', 'on', true);
  select coalesce(array_agg(group_id), '{}') into told from (
    select a.group_id from halle.need_answer a where a.group_id = any (mine) and a.question = 'cost'
    group by a.group_id having count(distinct a.account_id) >= 3) of_three;
  perform set_config('halle.looking', looked, true);
  return told;
end $$;

do $$
declare
  of_table regclass;
begin
  foreach of_table in array array['halle.need_answer', 'halle.need_meeting', 'halle.need_date', 'halle.need_vote']::regclass[] loop
    call halle.make_private(of_table);
    execute format('create policy settling on %s to current_user using (current_setting(''halle.settling'', true) = ''on'') with check (current_setting(''halle.settling'', true) = ''on'')', of_table);
  end loop;
end $$;
create policy looked_up on halle.need_answer for select to current_user using (halle.is_looking());
create policy members on halle.need_answer for select using (
  case when halle.is_looking() then false else group_id = any ((select halle.groups_of('halle.need_backing'))::uuid[])
    and (question <> 'cost' or group_id = any ((select halle.costs_told())::uuid[])) end);
create policy own on halle.need_answer for select using (
  case when halle.is_looking() then false else organisation_id = any ((select halle.acting_line())::uuid[]) end);
call halle.seen_by_members('halle.need_meeting', 'group_id', 'halle.need_backing');
call halle.seen_by_members('halle.need_date', 'group_id', 'halle.need_backing');
call halle.seen_by_members('halle.need_vote', 'group_id', 'halle.need_backing');
create policy own on halle.need_meeting for select using (organisation_id = any ((select halle.acting_line())::uuid[]));
create policy own on halle.need_vote for select using (organisation_id = any ((select halle.acting_line())::uuid[]));
create policy mandated on halle.need_date for select using (
  (select halle.acting_act()) = 'needs.talk' and exists (select from halle.need_backing b
    where b.group_id = need_date.group_id and b.organisation_id = any ((select halle.acting_line())::uuid[]) and b.until is null));

-- Whoever stands behind a need answers and votes; a meeting is of who leads it.
create policy said on halle.need_answer for insert with check (
  account_id = (select halle.acting_account()) and halle.acts_by(organisation_id, 'needs.talk')
  and exists (select from halle.need_backing b where b.group_id = need_answer.group_id
    and b.organisation_id = any (halle.line_of(need_answer.organisation_id)) and b.until is null));
create policy said_anew on halle.need_answer for update
  using (organisation_id = any ((select halle.acting_line())::uuid[]))
  with check (account_id = (select halle.acting_account()) and halle.acts_by(organisation_id, 'needs.talk'));
create policy taken_back on halle.need_answer for delete using (organisation_id = any ((select halle.acting_line())::uuid[]));
create policy proposed on halle.need_meeting for insert with check (
  account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent())
  and organisation_id = halle.leader_of(halle.head_of(need_id)) and fixed_on is null);
create policy led on halle.need_meeting for update
  using (halle.leader_of(halle.head_of(need_id)) = (select halle.acting_as_agent()))
  with check (halle.leader_of(halle.head_of(need_id)) = (select halle.acting_as_agent()));
create policy proposed on halle.need_date for insert with check (exists (
  select from halle.need_meeting m where m.id = meeting_id and m.organisation_id = (select halle.acting_as_agent()) and m.fixed_on is null and m.ended_at is null));
create policy said on halle.need_vote for insert with check (
  account_id = (select halle.acting_account()) and halle.acts_by(organisation_id, 'needs.talk')
  and exists (select from halle.need_backing b where b.group_id = need_vote.group_id
    and b.organisation_id = any (halle.line_of(need_vote.organisation_id)) and b.until is null));
create policy said_anew on halle.need_vote for update
  using (organisation_id = any ((select halle.acting_line())::uuid[]))
  with check (account_id = (select halle.acting_account()) and halle.acts_by(organisation_id, 'needs.talk'));
create policy taken_back on halle.need_vote for delete using (organisation_id = any ((select halle.acting_line())::uuid[]));

-- Each belongs to the group of its need; what was said is changed, and not moved.
create function halle.keep_need_talk() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - array['words', 'says', 'said_at', 'account_id', 'fixed_on', 'fixed_at', 'ended_at']
        is distinct from to_jsonb(old) - array['words', 'says', 'said_at', 'account_id', 'fixed_on', 'fixed_at', 'ended_at'] then
      raise exception 'row-level security: what was said is changed, and not moved' using errcode = 'insufficient_privilege';
    end if;
    if to_jsonb(old) ->> 'ended_at' is not null then
      raise exception 'needs.meeting-over' using errcode = 'HL409';
    end if;
    return new;
  end if;
  if tg_table_name in ('need_answer', 'need_meeting') then
    perform halle.need_to_back(new.need_id);
    new.group_id := halle.head_of(new.need_id);
  elsif tg_table_name = 'need_date' then
    select m.group_id into new.group_id from halle.need_meeting m where m.id = new.meeting_id;
  else
    select d.group_id into new.group_id from halle.need_date d join halle.need_meeting m on m.id = d.meeting_id
      where d.id = new.date_id and m.fixed_on is null and m.ended_at is null;
    if not found then
      raise exception 'needs.vote-over' using errcode = 'HL409';
    end if;
  end if;
  return new;
end $$;
create trigger keep_need_talk before insert or update on halle.need_answer for each row execute function halle.keep_need_talk();
create trigger keep_need_talk before insert or update on halle.need_meeting for each row execute function halle.keep_need_talk();
create trigger keep_need_talk before insert or update on halle.need_date for each row execute function halle.keep_need_talk();
create trigger keep_need_talk before insert or update on halle.need_vote for each row execute function halle.keep_need_talk();

-- Whoever leads a need sees who stands behind it, also once it left.
create policy led on halle.need_backing for select using (
  case when halle.is_looking() then false else halle.leader_of(group_id) = (select halle.acting_as_agent()) end);

-- What happened is told once, whatever is repeated after a crash.
create table halle.need_told (
  id uuid primary key,
  told_at timestamptz not null
);

insert into halle.askable_job (name) values ('needs.tell');

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'need-merge', 53, 'need_merge', 'organisation_id = $1 or agreed_for = $1 or ended_for = $1', '{account_id,agreed_account,ended_account}', 'kept', 'both', null, null),
  ('organisation', 'need-answer', 54, 'need_answer', 'organisation_id = $1', '{account_id}', 'erased', null, 25,
    'delete from halle.need_answer where organisation_id = $1'),
  ('organisation', 'need-vote', 55, 'need_vote', 'organisation_id = $1', '{account_id}', 'erased', null, 26,
    'delete from halle.need_vote where organisation_id = $1'),
  ('organisation', 'need-meeting', 56, 'need_meeting', 'organisation_id = $1', '{account_id}', 'partly', 'both', 27,
    'update halle.need_meeting set ended_at = coalesce(ended_at, halle.moment()) where organisation_id = $1');
