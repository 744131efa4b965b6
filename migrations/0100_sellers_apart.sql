-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Nobody who may sell sits where buyers talk, nor reads it: an agent of a provider, an independent of the developers' bank, whoever offered a price as one within the year. So it was for pools and providers; it is now for needs and independents too.

create policy looked_up on halle.availability for select to current_user using (halle.is_looking());
create policy looked_up on halle.mission_step for select to current_user using (halle.is_looking());

-- How the account that acts sells; null where it does not.
create function halle.account_selling() returns text
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  who constant uuid := halle.acting_account();
  how text;
begin
  if who is null or halle.acting_system() is not null then return null; end if;
  perform set_config('halle.looking', 'on', true);
  how := case
    when exists (select from halle.agent a join halle.organisation o on o.id = a.organisation_id
      where a.account_id = who and a.until is null
        and (o.kind = 'provider' or exists (select from halle.provider p where p.organisation_id = o.id))) then 'provider'
    when exists (select from halle.availability a where a.account_id = who and a.employer_id is null and a.withdrawn_on is null)
      or exists (select from halle.mission_step f where f.account_id = who and f.step = 'answered' and f.organisation_id is null
        and f.at > halle.moment() - interval '1 year'
        and not exists (select from halle.mission_step b where b.about = f.about and b.step = 'offer-taken-back')) then 'independent'
  end;
  perform set_config('halle.looking', looked, true);
  return how;
end $$;
create or replace function halle.account_sells() returns boolean language sql stable as $$
  select halle.account_selling() is not null
$$;

-- Whether an organisation sells, under this or a former name.
create function halle.organisation_sells(of_organisation uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  sells boolean;
begin
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.organisation o where o.id = any (halle.line_of(halle.heir_of(of_organisation)))
    and (o.kind = 'provider' or exists (select from halle.provider p where p.organisation_id = o.id))) into sells;
  perform set_config('halle.looking', looked, true);
  return sells;
end $$;

-- What is private of a need: who stands behind it and did not say yes to being named, what each can pay, what they say to each other.
do $$
declare of_table text;
begin
  foreach of_table in array array['need_ceiling', 'need_answer', 'need_meeting', 'need_date', 'need_vote'] loop
    execute format('create policy no_seller on halle.%I as restrictive using (
      halle.is_looking() or halle.erases() or coalesce(current_setting(''halle.settling'', true), '''') = ''on'' or not (select halle.account_sells()))', of_table);
  end loop;
end $$;
create policy no_seller on halle.need_backing as restrictive for select using (
  named and until is null or halle.is_looking() or halle.erases() or coalesce(current_setting('halle.settling', true), '') = 'on'
  or not (select halle.account_sells()));

-- Why who acts says, backs and leads no need; null where it may.
create function halle.need_refuses(of_organisation uuid) returns text language sql stable as $$
  select case when halle.organisation_sells(of_organisation) then 'needs.not-public'
    when halle.account_sells() then 'people.sells-' || halle.account_selling() end
$$;
create function halle.keep_sellers_apart() returns trigger language plpgsql as $$
declare
  refused text;
begin
  if halle.is_owner_of(tg_relid) or halle.acting_account() is null or coalesce(current_setting('halle.withdrawing', true), '') = 'on'
    or coalesce(current_setting('halle.settling', true), '') = 'on' then return new; end if;
  refused := halle.need_refuses((to_jsonb(new) ->> 'organisation_id')::uuid);
  if refused is not null then raise exception '%', refused using errcode = 'HL409'; end if;
  return new;
end $$;
do $$
declare of_table text;
begin
  foreach of_table in array array['need', 'need_backing', 'need_answer', 'need_meeting', 'need_vote', 'need_merge'] loop
    execute format('create trigger a_sellers_apart before insert or update on halle.%I for each row execute function halle.keep_sellers_apart()', of_table);
  end loop;
end $$;

-- As before, and: to nobody who sells.
create or replace function halle.ceilings_of(of_need uuid) returns table (currency text, said integer, from_cents bigint, to_cents bigint)
language plpgsql stable security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  mine constant uuid[] := halle.own_organisations();
begin
  if halle.account_sells() or not of_need = any (halle.groups_of('halle.need_backing')) then return; end if;
  perform set_config('halle.looking', 'on', true);
  return query
    with said as (
        select c.currency, c.cents, c.account_id, c.organisation_id = any (mine) as own
        from halle.need_ceiling c join halle.need_backing b on b.id = c.backing_id
        where b.group_id = of_need and b.until is null),
      sums as (
        select s.currency, count(*)::integer as n, sum(s.cents) / 100 as units,
          count(distinct s.account_id) filter (where not s.own) + (bool_or(s.own))::integer as persons
        from said s group by s.currency),
      bands as (
        select s.*, power(10::numeric, floor(log(greatest(s.units, 1)))) as ten from sums s where s.persons >= 3)
    select b.currency, b.n,
      (b.ten * case when b.units >= 5 * b.ten then 5 when b.units >= 2 * b.ten then 2 else 1 end * 100)::bigint,
      (b.ten * case when b.units >= 5 * b.ten then 10 when b.units >= 2 * b.ten then 5 else 2 end * 100)::bigint
    from bands b order by b.currency;
  perform set_config('halle.looking', looked, true);
end $$;

-- Whoever sells coordinates no pool either: neither writes what it says, nor its steps, its key, letters and decisions.
create function halle.keep_pool_unsold() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) or coalesce(current_setting('halle.withdrawing', true), '') = 'on' then return new; end if;
  if halle.account_sells() then
    raise exception '%', 'people.sells-' || halle.account_selling() using errcode = 'HL409';
  end if;
  return new;
end $$;
do $$
declare of_table text;
begin
  foreach of_table in array array['pool', 'pool_step', 'pool_key', 'pool_seat_step', 'pool_intent', 'pool_deliberation'] loop
    execute format('create trigger a_sellers_apart before insert or update on halle.%I for each row execute function halle.keep_pool_unsold()', of_table);
  end loop;
end $$;

-- As before; and it says how who acts sells.
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
    when exists (select from halle.pool_covered c join halle.pool_member m on m.id = c.seat_id
      where c.group_id = of_pool and m.until is null and c.organisation_id = any (line)) then 'pools.seat.covered'
  end;
  perform set_config('halle.looking', looked, true);
  return refused;
end $$;
