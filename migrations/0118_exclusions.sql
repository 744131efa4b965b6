-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A member is excluded by a vote of its pool, under the rule of its charter: named when it is proposed, heard for so many days after the last words that
-- were written, and gone once the vote is adopted and counted. What it signed stays due, outside of Halle, until its term. It comes back by a vote that names it.

-- the seat that a vote is about: of who is to be excluded, or was and is to come back
alter table halle.pool_vote add column about_seat uuid,
  add column heard_days integer check (heard_days between 1 and 366),
  add constraint pool_vote_about foreign key (group_id, about_seat) references halle.pool_member (group_id, id) on delete set null (about_seat),
  add constraint pool_vote_about_whom check (about_seat is null or question in ('exclusion', 'admission')),
  add constraint pool_vote_heard check (heard_days is null or question = 'exclusion' and discuss_until is not null);
create index pool_vote_about_seat on halle.pool_vote (group_id, about_seat) where about_seat is not null;
-- excluded by a vote, and not voted back since
alter table halle.pool_member add column excluded boolean not null default false,
  add constraint pool_member_excluded check (not excluded or until is not null);
create policy counting on halle.pool_member to current_user
  using (current_setting('halle.counting', true) = 'on') with check (current_setting('halle.counting', true) = 'on');

create or replace function halle.keep_pool_seat() returns trigger language plpgsql as $$
declare
  refused text;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'UPDATE' then
    if (new.id, new.group_id, new.organisation_id, new.standing, new.excluded)
        is distinct from (old.id, old.group_id, old.organisation_id, old.standing, old.excluded)
      or old.until is not null
      or new.until is not null and not exists (select from halle.pool_seat_step s where s.thing_id = old.id and s.step = 'left' and s.at = new.until) then
      raise exception 'row-level security: a seat is left by its step' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if new.excluded then
    raise exception 'row-level security: a vote excludes' using errcode = 'insufficient_privilege';
  end if;
  -- one after the other, whoever comes at once
  perform halle.lock_for('pool ' || new.group_id);
  refused := halle.pool_refuses(new.group_id, new.organisation_id);
  if refused is not null then raise exception '%', refused using errcode = 'HL409'; end if;
  return new;
end $$;

-- As before; and whoever was excluded comes back by a vote.
create or replace function halle.pool_refuses(of_pool uuid, of_organisation uuid) returns text
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  one halle.pool;
  line constant uuid[] := halle.line_of(halle.heir_of(of_organisation));
  refused text;
begin
  if halle.acting_organisation() is distinct from of_organisation then
    raise exception 'row-level security: who acts asks for itself' using errcode = 'insufficient_privilege';
  end if;
  select * into one from halle.pool where id = of_pool;
  if not found then return 'pools.none'; end if;
  perform set_config('halle.looking', 'on', true);
  refused := case
    when halle.organisation_sells(of_organisation) then 'pools.seat.sells'
    when halle.account_sells() then 'people.sells-' || halle.account_selling()
    when exists (select from halle.pool_step s where s.thing_id = of_pool and s.step in ('closed', 'ended'))
      or one.closes_on < halle.today_of(one.organisation_id) then 'pools.seat.door-closed'
    when exists (select from halle.pool_member m where m.group_id = of_pool and m.until is null and m.organisation_id = any (line)) then 'pools.seat.already'
    when exists (select from halle.pool_member m where m.group_id = of_pool and m.excluded and m.organisation_id = any (line)) then 'pools.seat.excluded'
    when exists (select from halle.pool_covered c join halle.pool_member m on m.id = c.seat_id
      where c.group_id = of_pool and m.until is null and c.organisation_id = any (line)) then 'pools.seat.covered'
  end;
  perform set_config('halle.looking', looked, true);
  return refused;
end $$;

-- Of a vote about a seat: who may be named, and that who is named was heard.
create function halle.keep_pool_vote_about() returns trigger language plpgsql as $$
declare
  seat halle.pool_member;
  coordinator uuid;
begin
  if halle.is_owner_of(tg_relid) or new.about_seat is null then return new; end if;
  perform halle.lock_for('pool ' || new.group_id);
  select m.* into seat from halle.pool_member m where m.id = new.about_seat and m.group_id = new.group_id;
  if not found then
    raise exception 'row-level security: there is no such seat' using errcode = 'insufficient_privilege';
  end if;
  select halle.heir_of(p.organisation_id) into coordinator from halle.pool p where p.id = new.group_id;
  if tg_op = 'INSERT' then
    if new.question = 'exclusion' and (halle.acting_act() is distinct from 'pools.exclude' or new.heard_days is null
        or seat.until is not null or seat.organisation_id = any (halle.line_of(coordinator)) or seat.organisation_id = any (halle.agent_line()))
      or new.question = 'admission' and not seat.excluded then
      raise exception 'row-level security: a vote excludes another member, who is heard first' using errcode = 'insufficient_privilege';
    end if;
  elsif new.opened_at is not null and old.opened_at is null and new.question = 'exclusion' then
    if seat.until is not null then raise exception 'pools.votes.member-gone' using errcode = 'HL409'; end if;
    if new.discuss_until >= halle.today_of(coordinator)
      or halle.moment() < (select max(t.at) from halle.pool_vote_text t where t.vote_id = new.id) + make_interval(days => new.heard_days) then
      raise exception 'pools.votes.not-heard' using errcode = 'HL409';
    end if;
  end if;
  return new;
end $$;
create trigger keep_vote_about before insert or update on halle.pool_vote for each row execute function halle.keep_pool_vote_about();

-- Ends a round, once: of several that count the first stays. True for it alone. A member that was excluded sits no more from that moment.
create or replace function halle.close_vote_round(of_vote uuid, of_round integer, came_to text, counted jsonb, next_closes timestamptz) returns boolean
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
      if came_to = 'adopted' and vote.about_seat is not null then
        perform halle.lock_for('pool ' || vote.group_id);
        if vote.question = 'exclusion' then
          update halle.pool_member m set until = halle.moment(), excluded = true where m.id = vote.about_seat and m.until is null;
        else
          update halle.pool_member m set excluded = false where m.id = vote.about_seat;
        end if;
      end if;
    end if;
    done := true;
  end if;
  perform set_config('halle.counting', before, true);
  return done;
end $$;
