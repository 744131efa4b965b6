-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The governance session of a pool: who coordinates opens it, its members play it, and what is kept is what was done, one act after the other.
-- What happens is told at once to whoever looks on (LISTEN): by the name of what it happened to, and nothing of what happened.

create function halle.tell_live(topic text) returns void language sql as $$
  select pg_notify('halle_live', topic)
$$;

create table halle.pool_session (
  id uuid primary key,
  group_id uuid not null references halle.pool (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  -- orders the cards and says upon whom they come
  seed integer not null check (seed between 0 and 999999),
  -- together in a room or at a distance; or each in turn, told by mail
  way text not null check (way in ('together', 'in-turn')),
  opened_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opened_at),
  -- set by the database alone, when its last act ends it
  until timestamptz
);
create unique index pool_session_open on halle.pool_session (group_id, opened_at);
create index pool_session_organisation on halle.pool_session (organisation_id);

create table halle.pool_session_act (
  session_id uuid not null references halle.pool_session (id) on delete cascade,
  seq integer not null check (seq between 1 and 2000),
  group_id uuid not null references halle.pool (id) on delete cascade,
  -- the seat that did it: null once the seat was erased
  seat_id uuid references halle.pool_member (id) on delete set null,
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  -- as `pools/session/act.ts` writes it
  act text not null check (act ~ '^[a-z-]{2,12}(\.[a-z0-9-]{1,60}){0,2}$'),
  at timestamptz not null,
  primary key (session_id, seq)
);
create index pool_session_act_group on halle.pool_session_act (group_id);
create index pool_session_act_seat on halle.pool_session_act (seat_id);
create index pool_session_act_organisation on halle.pool_session_act (organisation_id);

do $$
declare of_table regclass;
begin
  foreach of_table in array array['halle.pool_session', 'halle.pool_session_act']::regclass[] loop
    call halle.make_private(of_table);
    call halle.seen_by_members(of_table, 'group_id', 'halle.pool_member');
    execute format('create policy no_seller on %s as restrictive for select
      using (halle.is_looking() or halle.erases() or not (select halle.account_sells()))', of_table);
    execute format('create policy over on %s for delete using (halle.sweeps() and halle.pool_over(null, group_id))', of_table);
    execute format('create policy over_seen on %s for select using (halle.sweeps() and halle.pool_over(null, group_id))', of_table);
  end loop;
end $$;
create policy opened on halle.pool_session for insert with check (
  account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent()) and until is null
  and group_id in (select p.id from halle.pool p where p.organisation_id = any ((select halle.agent_line())::uuid[])));
create policy ended on halle.pool_session for update
  using (group_id in (select p.id from halle.pool p where p.organisation_id = any ((select halle.agent_line())::uuid[])))
  with check (group_id in (select p.id from halle.pool p where p.organisation_id = any ((select halle.agent_line())::uuid[])));
create policy played on halle.pool_session_act for insert with check (
  account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent())
  and seat_id in (select m.id from halle.pool_member m where m.group_id = pool_session_act.group_id and m.until is null
    and m.organisation_id = any ((select halle.agent_line())::uuid[])));

create function halle.keep_pool_session() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'UPDATE' then
    if (new.id, new.group_id, new.organisation_id, new.account_id, new.seed, new.way, new.opened_at, new.closes_at)
        is distinct from (old.id, old.group_id, old.organisation_id, old.account_id, old.seed, old.way, old.opened_at, old.closes_at)
      or old.until is not null
      or not exists (select from halle.pool_session_act a where a.session_id = old.id and a.act = 'end' and a.at = new.until) then
      raise exception 'row-level security: a session is ended by its act' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  perform halle.lock_for('pool ' || new.group_id);
  if exists (select from halle.pool_session s where s.group_id = new.group_id and s.until is null and s.closes_at > new.opened_at) then
    raise exception 'pools.session.is-open' using errcode = 'HL409';
  end if;
  if exists (select from halle.pool_step s where s.thing_id = new.group_id and s.step = 'ended') then
    raise exception 'pools.at-once' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.pool_session for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_session before insert or update on halle.pool_session for each row execute function halle.keep_pool_session();

-- One act after the other, whoever comes at once; what belongs to who coordinates is done by it alone.
create function halle.keep_pool_session_act() returns trigger language plpgsql as $$
declare
  one record;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool-session ' || new.session_id);
  select s.group_id, s.until, s.closes_at, halle.heir_of(p.organisation_id) as leads into one
    from halle.pool_session s join halle.pool p on p.id = s.group_id where s.id = new.session_id;
  if not found or one.group_id <> new.group_id then
    raise exception 'row-level security: there is no such session' using errcode = 'insufficient_privilege';
  end if;
  if one.until is not null or one.closes_at <= new.at then
    raise exception 'pools.session.is-over' using errcode = 'HL409';
  end if;
  if split_part(new.act, '.', 1) not in ('sit', 'prefer', 'agree', 'object') and new.organisation_id is distinct from one.leads then
    raise exception 'row-level security: who coordinates leads the session' using errcode = 'insufficient_privilege';
  end if;
  if new.seq <> 1 + coalesce((select max(a.seq) from halle.pool_session_act a where a.session_id = new.session_id), 0) then
    raise exception 'pools.session.at-once' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.pool_session_act for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_act before insert on halle.pool_session_act for each row execute function halle.keep_pool_session_act();

create function halle.tell_pool_session() returns trigger language plpgsql as $$
begin
  if new.act = 'end' and not halle.is_owner_of(tg_relid) then
    update halle.pool_session set until = new.at where id = new.session_id;
  end if;
  perform halle.tell_live('pool-session ' || new.session_id);
  return null;
end $$;
create trigger tell_session after insert on halle.pool_session_act for each row execute function halle.tell_pool_session();

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'pool-session', 68, 'pool_session', 'organisation_id = $1', '{account_id}', 'kept', 'both', null, null),
  ('organisation', 'pool-session-act', 69, 'pool_session_act', 'organisation_id = $1', '{account_id}', 'kept', 'both', null, null);
