-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Votes of a pool: a proposal that is discussed and revised, opened by who coordinates under a rule that is frozen then, decided by the ballots of its
-- members, closed once. Members alone see them; what a decision says in public stands apart. Of a secret ballot no row is a ballot: who voted stands in
-- one table without time, and the choices in one sealed sum for each round, written anew at each vote.

create table halle.pool_vote (
  id uuid primary key,
  group_id uuid not null references halle.pool (id) on delete cascade,
  -- in its pool, from 1
  number integer not null check (number between 1 and 100000),
  -- who proposed it
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  question text not null check (question in ('everyday', 'money', 'admission', 'exclusion', 'charter', 'persons')),
  proposed_at timestamptz not null,
  -- the last day of discussion, where who coordinates is: it opens no earlier than after it
  discuss_until date,
  opened_at timestamptz,
  -- as `pools/votes/rule.ts` reads it, each member by the id of its seat; never changed
  rule jsonb,
  secret boolean,
  round integer check (round between 1 and 10),
  -- the last moment that is accepted
  closes_at timestamptz,
  closed_at timestamptz,
  result text check (result in ('adopted', 'rejected', 'no-quorum', 'blocked')),
  withdrawn_at timestamptz,
  unique (group_id, number),
  unique (group_id, id),
  check ((opened_at is null) = (rule is null) and (opened_at is null) = (closes_at is null) and (opened_at is null) = (round is null)
    and (opened_at is null) = (secret is null)),
  check ((closed_at is null) = (result is null)),
  check (opened_at is null or withdrawn_at is null)
);
create index pool_vote_organisation on halle.pool_vote (organisation_id);
create index pool_vote_running on halle.pool_vote (closes_at) where closes_at is not null and closed_at is null;

-- Its words, each version whole: a ballot is about the last one before the opening.
create table halle.pool_vote_text (
  vote_id uuid not null,
  group_id uuid not null,
  version integer not null check (version between 1 and 200),
  title text not null check (length(title) between 5 and 150),
  words text not null check (length(words) between 20 and 10000),
  -- what all may read of it once it is decided
  shown text check (length(shown) between 5 and 1200),
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  at timestamptz not null,
  primary key (vote_id, version),
  foreign key (group_id, vote_id) references halle.pool_vote (group_id, id) on delete cascade
);
create index pool_vote_text_organisation on halle.pool_vote_text (organisation_id);
create index pool_vote_text_group on halle.pool_vote_text (group_id);

create table halle.pool_vote_remark (
  id uuid primary key,
  vote_id uuid not null,
  group_id uuid not null,
  words text not null check (length(words) between 2 and 2000),
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  at timestamptz not null,
  foreign key (group_id, vote_id) references halle.pool_vote (group_id, id) on delete cascade
);
create index pool_vote_remark_vote on halle.pool_vote_remark (group_id, vote_id);
create index pool_vote_remark_organisation on halle.pool_vote_remark (organisation_id);

-- An open ballot: what a seat says, or to which other it gives its voice.
create table halle.pool_ballot (
  vote_id uuid not null,
  group_id uuid not null,
  round integer not null,
  seat_id uuid not null,
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  at timestamptz not null,
  choice text check (choice in ('for', 'against', 'abstain', 'object')),
  delegate_id uuid,
  reason text check (length(reason) between 2 and 1000),
  -- nobody votes twice
  primary key (vote_id, round, seat_id),
  foreign key (group_id, vote_id) references halle.pool_vote (group_id, id) on delete cascade,
  foreign key (group_id, seat_id) references halle.pool_member (group_id, id) on delete cascade,
  foreign key (group_id, delegate_id) references halle.pool_member (group_id, id) on delete cascade,
  check ((choice is null) <> (delegate_id is null)),
  check (reason is not null or choice is null or choice not in ('abstain', 'object'))
);
create index pool_ballot_seat on halle.pool_ballot (group_id, seat_id);
create index pool_ballot_organisation on halle.pool_ballot (organisation_id);

-- Who voted in secret: no time, no account, no choice.
create table halle.pool_voter (
  vote_id uuid not null,
  group_id uuid not null,
  round integer not null,
  seat_id uuid not null,
  organisation_id uuid not null references halle.organisation (id),
  primary key (vote_id, round, seat_id),
  foreign key (group_id, vote_id) references halle.pool_vote (group_id, id) on delete cascade,
  foreign key (group_id, seat_id) references halle.pool_member (group_id, id) on delete cascade
);
create index pool_voter_seat on halle.pool_voter (group_id, seat_id);
create index pool_voter_organisation on halle.pool_voter (organisation_id);

-- The choices of a secret round: a sum that the database keeps and cannot read.
create table halle.pool_sealed_sum (
  vote_id uuid not null,
  group_id uuid not null,
  round integer not null,
  cast_count integer not null check (cast_count > 0),
  sealed bytea not null,
  primary key (vote_id, round),
  foreign key (group_id, vote_id) references halle.pool_vote (group_id, id) on delete cascade
);
create index pool_sealed_sum_group on halle.pool_sealed_sum (group_id, vote_id);

-- A conflict of interest that a member declares.
create table halle.pool_interest (
  vote_id uuid not null,
  group_id uuid not null,
  seat_id uuid not null,
  organisation_id uuid not null references halle.organisation (id),
  words text not null check (length(words) between 2 and 1000),
  primary key (vote_id, seat_id),
  foreign key (group_id, vote_id) references halle.pool_vote (group_id, id) on delete cascade,
  foreign key (group_id, seat_id) references halle.pool_member (group_id, id) on delete cascade
);
create index pool_interest_seat on halle.pool_interest (group_id, seat_id);
create index pool_interest_organisation on halle.pool_interest (organisation_id);

-- What each round came to, once.
create table halle.pool_vote_round (
  vote_id uuid not null,
  group_id uuid not null,
  round integer not null,
  result text not null check (result in ('adopted', 'rejected', 'extended', 'no-quorum', 'blocked')),
  -- for, against, abstain, percentBp as `pools/votes/tally.ts` gives them, and the sentence with what fills it
  numbers jsonb not null,
  closes_at timestamptz not null,
  closed_at timestamptz not null,
  primary key (vote_id, round),
  foreign key (group_id, vote_id) references halle.pool_vote (group_id, id) on delete cascade
);
create index pool_vote_round_group on halle.pool_vote_round (group_id, vote_id);

-- What all may read of a decision.
create table halle.pool_decision (
  id uuid primary key references halle.pool_vote (id) on delete cascade,
  group_id uuid not null references halle.pool (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  slug text not null,
  number integer not null,
  words text not null,
  result text not null check (result in ('adopted', 'rejected', 'no-quorum', 'blocked')),
  decided_at timestamptz not null
);
create index pool_decision_group on halle.pool_decision (group_id);
create index pool_decision_organisation on halle.pool_decision (organisation_id);

-- Whoever acts by a mandate for a member that votes sees what it votes on; the program that counts sees what it counts.
create function halle.voting_groups() returns uuid[]
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  mine uuid[];
begin
  if halle.acting_system() = 'telling' then
    return (select coalesce(array_agg(p.id), '{}') from halle.pool p where halle.heir_of(p.organisation_id) = halle.acting_organisation());
  end if;
  if halle.acting_act() is distinct from 'pools.vote' then return '{}'; end if;
  perform set_config('halle.looking', 'on', true);
  select coalesce(array_agg(distinct m.group_id), '{}') into mine from halle.pool_member m
    where m.until is null and m.organisation_id = any (halle.acting_line());
  perform set_config('halle.looking', looked, true);
  return mine;
end $$;

do $$
declare of_table text;
begin
  foreach of_table in array array['pool_vote', 'pool_vote_text', 'pool_vote_remark', 'pool_ballot', 'pool_voter', 'pool_sealed_sum', 'pool_interest',
      'pool_vote_round'] loop
    execute format('call halle.make_private(%L)', 'halle.' || of_table);
    execute format('call halle.seen_by_members(%L, ''group_id'', ''halle.pool_member'')', 'halle.' || of_table);
    execute format('create policy voting on halle.%I for select using (
      case when halle.is_looking() then false else group_id = any ((select halle.voting_groups())::uuid[]) end)', of_table);
    execute format('create policy no_seller on halle.%I as restrictive for select
      using (halle.is_looking() or halle.erases() or not (select halle.account_sells()))', of_table);
    execute format('create policy counting on halle.%I to current_user
      using (current_setting(''halle.counting'', true) = ''on'') with check (current_setting(''halle.counting'', true) = ''on'')', of_table);
  end loop;
  foreach of_table in array array['pool_vote', 'pool_vote_text', 'pool_vote_remark'] loop
    execute format('create policy said on halle.%I for insert with check (
      account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_organisation())
      and group_id = any ((select halle.groups_of(''halle.pool_member''))::uuid[]))', of_table);
  end loop;
  foreach of_table in array array['pool_ballot', 'pool_voter', 'pool_interest'] loop
    execute format('create policy cast_for on halle.%I for insert with check (
      organisation_id = (select halle.acting_organisation())
      and seat_id in (select m.id from halle.pool_member m where m.until is null and m.organisation_id = any ((select halle.pool_line())::uuid[])))', of_table);
  end loop;
end $$;
create policy changed on halle.pool_vote for update
  using (group_id = any ((select halle.groups_of('halle.pool_member'))::uuid[])) with check (group_id = any ((select halle.groups_of('halle.pool_member'))::uuid[]));
-- the sum is written by whoever votes, with their name among those who voted
create policy summed on halle.pool_sealed_sum for insert with check (halle.acting_act() = 'pools.vote');
create policy summed_anew on halle.pool_sealed_sum for update using (halle.acting_act() = 'pools.vote') with check (halle.acting_act() = 'pools.vote');

-- To vote is to know who else does: whom a voice may be given to, and for whom the program counts.
create policy voting on halle.pool_member for select using (
  case when halle.is_looking() then false else group_id = any ((select halle.voting_groups())::uuid[]) end);

call halle.make_private('halle.pool_decision');
create policy shown on halle.pool_decision for select using (true);
create policy counting on halle.pool_decision to current_user
  using (current_setting('halle.counting', true) = 'on') with check (current_setting('halle.counting', true) = 'on');

create function halle.keep_pool_vote() returns trigger language plpgsql as $$
declare
  coordinator uuid;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool ' || new.group_id);
  if exists (select from halle.pool_step s where s.thing_id = new.group_id and s.step = 'ended') then
    raise exception 'pools.votes.over' using errcode = 'HL409';
  end if;
  if tg_op = 'INSERT' then
    if new.opened_at is not null or new.closed_at is not null or new.withdrawn_at is not null
      or new.number <> 1 + coalesce((select max(v.number) from halle.pool_vote v where v.group_id = new.group_id), 0) then
      raise exception 'pools.votes.at-once' using errcode = 'HL409';
    end if;
    return new;
  end if;
  if (to_jsonb(new) - array['opened_at', 'rule', 'secret', 'round', 'closes_at', 'withdrawn_at'])
      is distinct from (to_jsonb(old) - array['opened_at', 'rule', 'secret', 'round', 'closes_at', 'withdrawn_at']) then
    raise exception 'row-level security: a proposal stays who proposed it, and a result is counted' using errcode = 'insufficient_privilege';
  end if;
  if old.opened_at is not null or old.withdrawn_at is not null then raise exception 'pools.votes.at-once' using errcode = 'HL409'; end if;
  select p.organisation_id into coordinator from halle.pool p where p.id = new.group_id;
  if new.opened_at is not null and not coordinator = any (halle.agent_line())
    or new.withdrawn_at is not null and not (coordinator = any (halle.agent_line()) or new.organisation_id = any (halle.agent_line())) then
    raise exception 'row-level security: who coordinates opens a vote' using errcode = 'insufficient_privilege';
  end if;
  if new.opened_at is not null and (new.round <> 1 or new.closes_at <= new.opened_at or new.opened_at <> halle.moment()) then
    raise exception 'row-level security: a vote opens now, with its first round' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.pool_vote for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_vote before insert or update on halle.pool_vote for each row execute function halle.keep_pool_vote();

-- Words are added until it opens, and never changed.
create function halle.keep_pool_vote_words() returns trigger language plpgsql as $$
declare
  vote halle.pool_vote;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool ' || new.group_id);
  select * into vote from halle.pool_vote v where v.id = new.vote_id and v.group_id = new.group_id;
  if not found or vote.withdrawn_at is not null or vote.opened_at is not null then raise exception 'pools.votes.at-once' using errcode = 'HL409'; end if;
  if tg_table_name = 'pool_vote_text' then
    if not vote.organisation_id = any (halle.agent_line()) then
      raise exception 'row-level security: who proposed it revises it' using errcode = 'insufficient_privilege';
    end if;
    if new.version <> 1 + coalesce((select max(t.version) from halle.pool_vote_text t where t.vote_id = new.vote_id), 0) then
      raise exception 'pools.votes.at-once' using errcode = 'HL409';
    end if;
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.pool_vote_text for each row execute function halle.done_by_who_acts('account_id');
create trigger done_by_who_acts before insert on halle.pool_vote_remark for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_words before insert on halle.pool_vote_text for each row execute function halle.keep_pool_vote_words();
create trigger keep_words before insert on halle.pool_vote_remark for each row execute function halle.keep_pool_vote_words();

-- A ballot is cast in the round that runs, until its last moment, by a seat that stood when the vote opened and stands.
create function halle.keep_pool_ballot() returns trigger language plpgsql as $$
declare
  vote halle.pool_vote;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool-vote ' || new.vote_id);
  select * into vote from halle.pool_vote v where v.id = new.vote_id and v.group_id = new.group_id;
  if not found or vote.opened_at is null or vote.closed_at is not null or vote.round <> new.round or halle.moment() > vote.closes_at then
    raise exception 'pools.votes.not-open' using errcode = 'HL409';
  end if;
  if vote.secret <> (tg_table_name = 'pool_voter') then
    raise exception 'row-level security: a secret vote keeps no ballot' using errcode = 'insufficient_privilege';
  end if;
  if halle.acting_act() is distinct from 'pools.vote' or not exists (
      select from jsonb_array_elements(vote.rule -> 'electorate') e where e ->> 'member' = new.seat_id::text) then
    raise exception 'row-level security: who votes stood when it opened' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create function halle.keep_ballot_moment() returns trigger language plpgsql as $$
begin
  if not halle.is_owner_of(tg_relid) and new.at <> halle.moment() then
    raise exception 'row-level security: a ballot is cast now' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.pool_ballot for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_moment before insert on halle.pool_ballot for each row execute function halle.keep_ballot_moment();
create trigger keep_ballot before insert on halle.pool_ballot for each row execute function halle.keep_pool_ballot();
create trigger keep_ballot before insert on halle.pool_voter for each row execute function halle.keep_pool_ballot();

-- One more in the sum for one more who voted, never without.
create function halle.keep_sealed_sum() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool-vote ' || new.vote_id);
  if new.cast_count <> (select count(*) from halle.pool_voter w where w.vote_id = new.vote_id and w.round = new.round)
    or tg_op = 'UPDATE' and ((new.vote_id, new.round, new.group_id) is distinct from (old.vote_id, old.round, old.group_id)
      or new.cast_count <> old.cast_count + 1) or tg_op = 'INSERT' and new.cast_count <> 1 then
    raise exception 'pools.votes.at-once' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger keep_sum before insert or update on halle.pool_sealed_sum for each row execute function halle.keep_sealed_sum();

-- Votes of which a round is over and not counted, with who coordinates: a few seconds later, so that a ballot that came in time is in.
create function halle.due_votes() returns table (vote_id uuid, organisation_id uuid)
language plpgsql stable security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
declare
  before text := coalesce(current_setting('halle.counting', true), '');
begin
  perform set_config('halle.counting', 'on', true);
  return query select v.id, halle.heir_of(p.organisation_id) from halle.pool_vote v join halle.pool p on p.id = v.group_id
    where v.closed_at is null and v.closes_at < halle.moment() - interval '5 seconds' order by v.closes_at, v.id limit 200;
  perform set_config('halle.counting', before, true);
end $$;

-- Ends a round, once: of several that count the first stays. True for it alone.
create function halle.close_vote_round(of_vote uuid, of_round integer, came_to text, counted jsonb, next_closes timestamptz) returns boolean
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  before text := coalesce(current_setting('halle.counting', true), '');
  vote halle.pool_vote;
  said halle.pool_vote_text;
  done boolean := false;
begin
  perform halle.lock_for('pool-vote ' || of_vote);
  perform set_config('halle.counting', 'on', true);
  select v.* into vote from halle.pool_vote v where v.id = of_vote for update;
  if halle.acting_system() is distinct from 'telling'
    or halle.acting_organisation() is distinct from (select halle.heir_of(p.organisation_id) from halle.pool p where p.id = vote.group_id) then
    raise exception 'row-level security: the program counts' using errcode = 'insufficient_privilege';
  end if;
  if vote.closed_at is null and vote.round = of_round and vote.closes_at < halle.moment() and came_to <> 'open'
    and (came_to = 'extended') = (next_closes is not null) and (next_closes is null or next_closes > vote.closes_at) then
    insert into halle.pool_vote_round values (vote.id, vote.group_id, of_round, came_to, counted, vote.closes_at, halle.moment());
    if came_to = 'extended' then
      update halle.pool_vote v set round = of_round + 1, closes_at = next_closes where v.id = of_vote;
    else
      update halle.pool_vote v set closed_at = halle.moment(), result = came_to where v.id = of_vote;
      select t.* into said from halle.pool_vote_text t where t.vote_id = of_vote order by t.version desc limit 1;
      if said.shown is not null then
        insert into halle.pool_decision
          select vote.id, vote.group_id, vote.organisation_id, p.slug, vote.number, said.shown, came_to, halle.moment() from halle.pool p where p.id = vote.group_id;
      end if;
    end if;
    done := true;
  end if;
  perform set_config('halle.counting', before, true);
  return done;
end $$;

call halle.shows('halle.pool_decision', 'pools', 'c.group_id');
insert into halle.public_text values ('pool-decision', 'pool_decision', 'words', 'id', 'true', 'r.organisation_id', 'null', 'null', 'r.slug');
create trigger keep_public_text before insert or update on halle.pool_decision for each row execute function halle.keep_public_text();
create policy withdrawing on halle.pool_decision to current_user
  using (current_setting('halle.withdrawing', true) = 'on') with check (current_setting('halle.withdrawing', true) = 'on');

insert into halle.mandatable (act, commits, about, may) values ('pools.vote', false, '{}', '{buyer,signatory,admin}');
insert into halle.askable_job values ('pools.vote-news');

-- What was decided together stays with those who decided it; words that opened nothing leave with who wrote them.
insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'pool-vote', 70, 'pool_vote', 'organisation_id = $1', '{account_id,rule}', 'partly', 'both', 21,
    'delete from halle.pool_vote where organisation_id = $1 and opened_at is null'),
  ('organisation', 'pool-vote-text', 71, 'pool_vote_text', 'organisation_id = $1', '{account_id}', 'partly', 'both', null, null),
  ('organisation', 'pool-vote-remark', 72, 'pool_vote_remark', 'organisation_id = $1', '{account_id}', 'erased', null, 20,
    'delete from halle.pool_vote_remark where organisation_id = $1'),
  ('organisation', 'pool-ballot', 73, 'pool_ballot', 'organisation_id = $1', '{account_id}', 'kept', 'both', null, null),
  ('organisation', 'pool-voter', 74, 'pool_voter', 'organisation_id = $1', '{}', 'kept', 'both', null, null),
  ('organisation', 'pool-interest', 75, 'pool_interest', 'organisation_id = $1', '{}', 'kept', 'both', null, null),
  ('organisation', 'pool-decision', 76, 'pool_decision', 'organisation_id = $1', '{}', 'kept', 'both', null, null);
