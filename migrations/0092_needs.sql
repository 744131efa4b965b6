-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What administrations lack, said in public, and who stands behind it. Publicly: how many, how many inhabitants, which dates. What each can pay is its own; those behind a need together learn a band, from three persons on.

create table halle.need (
  id uuid primary key,
  -- who said it, and leads it
  organisation_id uuid not null references halle.organisation (id),
  slug text not null unique,
  -- as `needs/need.ts` lists them
  kind text not null check (kind in ('acquire', 'replace', 'build', 'maintain', 'host', 'train', 'express')),
  title text not null check (length(title) between 4 and 120),
  -- what for, for whom, how many, what is used today
  purpose text not null check (length(purpose) between 10 and 2000),
  audience text not null check (length(audience) between 2 and 200),
  quantity text check (length(quantity) between 1 and 160),
  in_use text check (length(in_use) between 1 and 300),
  -- the program in use that is maintained together
  record_id uuid references halle.source_record (id),
  -- functions of the thesaurus that its words mean, the surest first
  functions text[] not null,
  lang text not null,
  needed_by date not null,
  -- of its words, folded: the same need is said once by an organisation as long as it stands
  words_digest bytea not null check (octet_length(words_digest) = 32),
  account_id uuid not null,
  said_at timestamptz not null,
  closed_at timestamptz check (closed_at >= said_at),
  closed_why text check (closed_why in ('met', 'given-up')),
  check ((closed_at is null) = (closed_why is null))
);
create unique index need_once on halle.need (organisation_id, words_digest) where closed_at is null;
create index need_open on halle.need (needed_by) where closed_at is null;
create index need_account on halle.need (account_id, said_at);
create index need_words on halle.need (words_digest, said_at);
create index need_record on halle.need (record_id) where record_id is not null;

-- Who stands behind a need, while `until` is empty. Members see each other; whoever said yes to being named is seen by all.
create table halle.need_backing (
  id uuid primary key,
  -- the need it was said for, and the one that gathers those that are one with it
  need_id uuid not null references halle.need (id) on delete cascade,
  group_id uuid not null references halle.need (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  -- by what its share would be counted
  weight text not null check (weight in ('inhabitants', 'agents')),
  agents integer check (agents between 1 and 10000000),
  useful_by date not null,
  -- by when the budget must be voted
  vote_by date,
  named boolean not null,
  since timestamptz not null,
  until timestamptz check (until >= since),
  check ((agents is not null) = (weight = 'agents'))
);
create unique index need_backing_standing on halle.need_backing (need_id, organisation_id) where until is null;
create index need_backing_group on halle.need_backing (group_id) where until is null;
create index need_backing_organisation on halle.need_backing (organisation_id);

-- What one of them can pay at most: its own business.
create table halle.need_ceiling (
  backing_id uuid primary key references halle.need_backing (id) on delete cascade,
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  cents bigint not null check (cents between 1 and 1000000000000000),
  currency text not null check (currency ~ '^[A-Z]{3}$')
);
create index need_ceiling_organisation on halle.need_ceiling (organisation_id);

insert into halle.revision (family) values ('needs'), ('backings');
call halle.shows('halle.need', 'needs', 'c.id');
call halle.shows('halle.need_backing', 'backings', 'c.group_id');

insert into halle.mandatable (act, commits, about, may) values
  ('needs.say', false, '{}', '{agent,buyer,signatory,admin}'),
  ('needs.back', false, '{}', '{agent,buyer,signatory,admin}'),
  ('needs.leave', false, '{}', '{agent,buyer,signatory,admin}');

-- Whether an agent of its own acts for the organisation, or somebody by a mandate for this very act.
create function halle.acts_by(of_organisation uuid, of_act text) returns boolean language sql stable as $$
  select of_organisation = any (halle.agent_line())
    or of_organisation = halle.acting_organisation() and halle.acting_act() = of_act
$$;

-- As before, and: the commune into which a member merged is a member in its place.
create or replace function halle.groups_of(members regclass) returns uuid[]
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  whose constant uuid[] := halle.agent_line();
  found_ones uuid[];
begin
  if cardinality(whose) = 0 then return '{}'; end if;
  -- a table of the halle's own: what somebody else made would be read with the owner's rights
  if not exists (select from pg_class c where c.oid = members and c.relkind = 'r' and c.relnamespace = 'halle'::regnamespace
    and pg_get_userbyid(c.relowner) = current_user) then
    raise exception 'row-level security: no table of members' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('halle.looking', 'on', true);
  execute format('select coalesce(array_agg(distinct group_id), ''{}'') from %s where organisation_id = any ($1) and until is null', members)
    into found_ones using whose;
  perform set_config('halle.looking', looked, true);
  return found_ones;
end $$;

-- Needs are public from the first.
call halle.make_private('halle.need');
create policy looked_up on halle.need to current_user using (halle.is_looking()) with check (false);
create policy seen on halle.need for select using (true);
create policy said on halle.need for insert with check (
  account_id = (select halle.acting_account()) and halle.acts_by(organisation_id, 'needs.say') and closed_at is null);
create policy led on halle.need for update
  using (organisation_id = any ((select halle.agent_line())::uuid[])) with check (organisation_id = any ((select halle.agent_line())::uuid[]));

call halle.make_members('halle.need_backing');
create policy named on halle.need_backing for select using (named and until is null);
create policy own on halle.need_backing for select using (organisation_id = any ((select halle.acting_line())::uuid[]));
create policy said on halle.need_backing for insert with check (
  account_id = (select halle.acting_account()) and until is null
  and (halle.acts_by(organisation_id, 'needs.back') or halle.acts_by(organisation_id, 'needs.say')));
create policy changed on halle.need_backing for update
  using (organisation_id = any ((select halle.acting_line())::uuid[]))
  with check (halle.acts_by(organisation_id, 'needs.back') or halle.acts_by(organisation_id, 'needs.leave'));

call halle.make_private('halle.need_ceiling');
create policy looked_up on halle.need_ceiling for select to current_user using (halle.is_looking());
create policy own on halle.need_ceiling for select using (organisation_id = any ((select halle.acting_line())::uuid[]));
create policy said on halle.need_ceiling for insert with check (
  account_id = (select halle.acting_account())
  and (halle.acts_by(organisation_id, 'needs.back') or halle.acts_by(organisation_id, 'needs.say'))
  and exists (select from halle.need_backing b where b.id = backing_id and b.organisation_id = need_ceiling.organisation_id and b.until is null));
create policy changed on halle.need_ceiling for update
  using (organisation_id = any ((select halle.acting_line())::uuid[]))
  with check (account_id = (select halle.acting_account()) and halle.acts_by(organisation_id, 'needs.back'));
create policy taken_back on halle.need_ceiling for delete using (organisation_id = any ((select halle.acting_line())::uuid[]));

-- Whoever sells says and backs no need; what was said stays as it was read by those who stand behind it: only its date, and its end, are led.
create function halle.keep_need() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'INSERT' then
    if (select kind from halle.organisation where id = new.organisation_id) = 'provider' then
      raise exception 'needs.not-public' using errcode = 'HL409';
    end if;
    return new;
  end if;
  if to_jsonb(new) - array['needed_by', 'closed_at', 'closed_why'] is distinct from to_jsonb(old) - array['needed_by', 'closed_at', 'closed_why'] then
    raise exception 'row-level security: a need is put off or closed, and nothing else' using errcode = 'insufficient_privilege';
  end if;
  if old.closed_at is not null then
    raise exception 'needs.closed' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger keep_need before insert or update on halle.need for each row execute function halle.keep_need();
create trigger done_by_who_acts before insert on halle.need for each row execute function halle.done_by_who_acts('account_id');

-- Whether a need stands; locked, so that one that is being closed waits for those who are backing it, and the other way round.
create function halle.need_to_back(of_need uuid) returns void
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  closed timestamptz;
begin
  perform set_config('halle.looking', 'on', true);
  select n.closed_at into closed from halle.need n where n.id = of_need for share;
  if not found then
    raise exception 'needs.none' using errcode = 'HL409';
  end if;
  perform set_config('halle.looking', looked, true);
  if closed is not null then
    raise exception 'needs.closed' using errcode = 'HL409';
  end if;
end $$;

-- A backing is for a need that stands; it is changed while it stands, ended once, and never moved.
create function halle.keep_backing() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'INSERT' then
    perform halle.need_to_back(new.need_id);
    if (select kind from halle.organisation where id = new.organisation_id) = 'provider' then
      raise exception 'needs.not-public' using errcode = 'HL409';
    end if;
    new.group_id := new.need_id;
    return new;
  end if;
  if old.until is not null or (new.id, new.need_id, new.group_id, new.organisation_id, new.since)
      is distinct from (old.id, old.need_id, old.group_id, old.organisation_id, old.since) then
    raise exception 'row-level security: a backing is changed or ended, and nothing else' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_backing before insert or update on halle.need_backing for each row execute function halle.keep_backing();
create trigger done_by_who_acts before insert on halle.need_backing for each row execute function halle.done_by_who_acts('account_id');

-- What anybody may know of those behind needs: how many, counted once whoever speaks for them, and the inhabitants of those whom no other of them
-- covers already.
create function halle.backing_of(of_needs uuid[]) returns table (group_id uuid, administrations integer, persons integer, inhabitants bigint,
  unknown integer, first_useful date, first_vote date, latest timestamptz)
language plpgsql stable security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
begin
  perform set_config('halle.looking', 'on', true);
  return query
    with standing as (
        select b.group_id, b.account_id, b.useful_by, b.vote_by, b.since, coalesce(o.heir_id, o.id) as who
        from halle.need_backing b join halle.organisation o on o.id = b.organisation_id
        where b.group_id = any (of_needs) and b.until is null),
      once as (select distinct s.group_id, s.who from standing s),
      counted as (
        select w.group_id, o.population, exists (
          select from halle.organisation_member m join once c on c.group_id = w.group_id and c.who = m.grouping_id
          where m.member_id = w.who) as covered
        from once w join halle.organisation o on o.id = w.who),
      heads as (
        select c.group_id, coalesce(sum(c.population) filter (where not c.covered), 0)::bigint as inhabitants,
          count(*) filter (where c.population is null and not c.covered)::integer as unknown
        from counted c group by c.group_id)
    select s.group_id, count(distinct s.who)::integer, count(distinct s.account_id)::integer, h.inhabitants, h.unknown,
      min(s.useful_by), min(s.vote_by), max(s.since)
    from standing s join heads h using (group_id) group by s.group_id, h.inhabitants, h.unknown;
  perform set_config('halle.looking', looked, true);
end $$;

-- What those behind a need can pay together, for one of them: a band between two round amounts of each currency, where three persons besides its
-- own said theirs, or two and its own. An exact sum would give the amount of whoever comes next away.
create function halle.ceilings_of(of_need uuid) returns table (currency text, said integer, from_cents bigint, to_cents bigint)
language plpgsql stable security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  mine constant uuid[] := halle.own_organisations();
begin
  if not of_need = any (halle.groups_of('halle.need_backing')) then return; end if;
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

-- The words of needs are public texts, which a keeper may withdraw.
insert into halle.public_text values
  ('need-title', 'need', 'title', 'id', 'true', 'r.organisation_id', 'null', 'null', 'r.slug'),
  ('need-purpose', 'need', 'purpose', 'id', 'true', 'r.organisation_id', 'null', 'null', 'r.slug'),
  ('need-audience', 'need', 'audience', 'id', 'true', 'r.organisation_id', 'null', 'null', 'r.slug'),
  ('need-quantity', 'need', 'quantity', 'id', 'true', 'r.organisation_id', 'null', 'null', 'r.slug'),
  ('need-in-use', 'need', 'in_use', 'id', 'true', 'r.organisation_id', 'null', 'null', 'r.slug');
create trigger keep_public_text before insert or update on halle.need for each row execute function halle.keep_public_text();
create policy withdrawing on halle.need to current_user
  using (current_setting('halle.withdrawing', true) = 'on') with check (current_setting('halle.withdrawing', true) = 'on');

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'need', 50, 'need', 'organisation_id = $1', '{account_id,words_digest}', 'partly', 'both', 30,
    'delete from halle.need n where n.organisation_id = $1 and not exists (select from halle.need_backing b where b.group_id = n.id and b.until is null and b.organisation_id <> $1)'),
  ('organisation', 'need-backing', 51, 'need_backing', 'organisation_id = $1', '{account_id}', 'erased', null, 29,
    'delete from halle.need_backing where organisation_id = $1'),
  ('organisation', 'need-ceiling', 52, 'need_ceiling', 'organisation_id = $1', '{account_id}', 'erased', null, 28,
    'delete from halle.need_ceiling where organisation_id = $1');
