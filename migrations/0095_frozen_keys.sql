-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The key by which a pool shares its cost, frozen with its parameters and the weight of each member with its source and year. A later one takes its
-- place and none is changed. Its amounts are seen by members alone; what it is made of, without any, is said in public.

alter table halle.pool
  -- the parts of the key in force, without amounts: see `pools/groups/rule.ts`
  add column shared_by jsonb;

create table halle.pool_key (
  id uuid primary key,
  group_id uuid not null references halle.pool (id) on delete cascade,
  version integer not null check (version between 1 and 1000),
  -- as `pools/shares/key.ts` reads it
  key text not null check (length(key) <= 20000),
  -- in the smallest coins, a year, VAT left out; null: the key makes it itself
  total_cents bigint check (total_cents between 0 and 1000000000000000),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- each seat with its weights, their year and whether who coordinates said them
  weights jsonb not null,
  -- what the quantity counts, and where the weights come from that no directory knows
  use_word text check (length(use_word) <= 60),
  source text check (length(source) <= 200),
  account_id uuid not null,
  organisation_id uuid not null references halle.organisation (id),
  at timestamptz not null,
  unique (group_id, version)
);
create index pool_key_organisation on halle.pool_key (organisation_id);
call halle.make_private('halle.pool_key');
call halle.seen_by_members('halle.pool_key', 'group_id', 'halle.pool_member');
create policy no_seller on halle.pool_key as restrictive for select
  using (halle.is_looking() or halle.erases() or not (select halle.account_sells()));
create policy frozen on halle.pool_key for insert with check (
  account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent())
  and group_id in (select p.id from halle.pool p where p.organisation_id = any ((select halle.agent_line())::uuid[])));

create function halle.keep_pool_key() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool ' || new.group_id);
  if new.version <> 1 + coalesce((select max(k.version) from halle.pool_key k where k.group_id = new.group_id), 0) then
    raise exception 'pools.at-once' using errcode = 'HL409';
  end if;
  if exists (select from halle.pool_step s where s.thing_id = new.group_id and s.step = 'ended')
    or (select count(*) from halle.pool_member m where m.group_id = new.group_id and m.until is null) < 2 then
    raise exception 'pools.key.alone' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger done_by_who_acts before insert on halle.pool_key for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_key before insert on halle.pool_key for each row execute function halle.keep_pool_key();

-- Letters, decisions and keys of what is over leave two years after: a seat that was left, a pool that ended.
create function halle.pool_over(of_seat uuid, of_pool uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  over boolean;
begin
  perform set_config('halle.looking', 'on', true);
  over := coalesce((select m.until < halle.moment() - interval '2 years' from halle.pool_member m where m.id = of_seat), false)
    or exists (select from halle.pool_step s where s.thing_id = of_pool and s.step = 'ended' and s.at < halle.moment() - interval '2 years');
  perform set_config('halle.looking', looked, true);
  return over;
end $$;
do $$
declare of_table text;
begin
  foreach of_table in array array['pool_intent', 'pool_deliberation', 'pool_key'] loop
    execute format('create policy over on halle.%I for delete using (halle.sweeps() and halle.pool_over(%s, group_id))', of_table,
      case of_table when 'pool_key' then 'null' else 'seat_id' end);
    execute format('create policy over_seen on halle.%I for select using (halle.sweeps() and halle.pool_over(%s, group_id))', of_table,
      case of_table when 'pool_key' then 'null' else 'seat_id' end);
  end loop;
end $$;

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'pool-key', 67, 'pool_key', 'group_id in (select group_id from halle.pool_member where organisation_id = $1 and until is null)',
    '{account_id}', 'kept', 'both', null, null);
