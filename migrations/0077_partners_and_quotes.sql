-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Co-contractors for a mission: who looks for one is known to nobody until two said yes to each other, to whom asks for the mission never.

create table halle.partner_search (
  id uuid primary key,
  mission_id uuid not null references halle.mission (id) on delete cascade,
  organisation_id uuid not null references halle.provider (organisation_id),
  account_id uuid not null,
  -- kinds of service, see `market/providers/offer.ts`
  brings text[] not null check (cardinality(brings) between 1 and 12),
  seeks text[] not null check (cardinality(seeks) between 1 and 12),
  begun_at timestamptz not null,
  ended_at timestamptz
);
create unique index partner_search_standing on halle.partner_search (mission_id, organisation_id) where ended_at is null;
create index partner_search_organisation on halle.partner_search (organisation_id);
create index partner_search_begun on halle.partner_search (begun_at);
create table halle.partner_yes (
  search_id uuid not null references halle.partner_search (id) on delete cascade,
  other_id uuid not null references halle.partner_search (id) on delete cascade,
  account_id uuid not null,
  said_at timestamptz not null,
  primary key (search_id, other_id),
  check (search_id <> other_id)
);
create index partner_yes_other on halle.partner_yes (other_id);
call halle.make_private('halle.partner_search');
call halle.make_private('halle.partner_yes');
create policy own on halle.partner_search for select using (organisation_id = (select halle.acting_as_agent()));
create policy begun on halle.partner_search for insert with check (
  organisation_id = (select halle.acting_as_agent()) and account_id = (select halle.acting_account()) and ended_at is null);
create policy ended on halle.partner_search for update
  using (organisation_id = (select halle.acting_as_agent())) with check (organisation_id = (select halle.acting_as_agent()));
create policy own on halle.partner_yes for select using (exists (select from halle.partner_search s where s.id = search_id));
create policy said on halle.partner_yes for insert with check (
  account_id = (select halle.acting_account()) and exists (select from halle.partner_search s where s.id = search_id and s.ended_at is null));
-- Half a year after it began, it leaves, with every yes.
create policy over on halle.partner_search for delete using (halle.sweeps() and begun_at < halle.moment() - interval '180 days');
create policy over_seen on halle.partner_search for select using (halle.sweeps() and begun_at < halle.moment() - interval '180 days');
-- The owner looks at both sides within the functions below; nobody reads.
create policy paired on halle.partner_search for select to current_user using (current_setting('halle.pairing', true) = 'on');
create policy paired on halle.partner_yes for select to current_user using (current_setting('halle.pairing', true) = 'on');

-- The other searches for a mission, as the provider sees them that acts and looks itself: what each brings and seeks; who it is, and whose account,
-- once both said yes.
create function halle.partners_of(of_mission uuid)
returns table (id uuid, brings text[], seeks text[], said boolean, organisation_id uuid, account_id uuid)
language plpgsql security definer set search_path = halle, pg_temp as $$
#variable_conflict use_column
declare
  own uuid;
  who constant uuid := halle.acting_as_agent();
begin
  perform set_config('halle.pairing', 'on', true);
  select s.id into own from halle.partner_search s where s.mission_id = of_mission and s.organisation_id = who and s.ended_at is null;
  return query
    select o.id, o.brings, o.seeks, mine.search_id is not null,
      case when mine.search_id is not null and theirs.search_id is not null then o.organisation_id end,
      case when mine.search_id is not null and theirs.search_id is not null then o.account_id end
    from halle.partner_search o
      left join halle.partner_yes mine on mine.search_id = own and mine.other_id = o.id
      left join halle.partner_yes theirs on theirs.search_id = o.id and theirs.other_id = own
    where own is not null and o.mission_id = of_mission and o.id <> own and o.ended_at is null
    order by o.id;
  perform set_config('halle.pairing', '', true);
end $$;

create function halle.keep_partner_search() returns trigger language plpgsql as $$
declare
  owner uuid;
  begun timestamptz;
  buyers uuid[];
  sides text;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'UPDATE' then
    if (new.id, new.mission_id, new.organisation_id, new.account_id, new.brings, new.seeks, new.begun_at)
        is distinct from (old.id, old.mission_id, old.organisation_id, old.account_id, old.brings, old.seeks, old.begun_at)
      or old.ended_at is not null or new.ended_at is null then
      raise exception 'row-level security: a search is ended, and nothing else' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  select organisation_id into owner from halle.mission where id = new.mission_id and published;
  if not found then
    raise exception 'row-level security: there is no such mission' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from halle.mission_step where thing_id = new.mission_id and step in ('accepted', 'withdrawn')) then
    raise exception 'market.partner.over' using errcode = 'HL409';
  end if;
  select min(at), array_agg(account_id) filter (where step in ('drafted', 'opened')) into begun, buyers
    from halle.mission_step where thing_id = new.mission_id;
  sides := halle.sides(owner, new.organisation_id, buyers, array[new.account_id], null, begun);
  if sides = 'same' then
    raise exception 'people.both-sides' using errcode = 'HL409';
  elsif sides <> 'apart' then
    raise exception 'market.partner.linked' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger keep_partner_search before insert or update on halle.partner_search for each row execute function halle.keep_partner_search();
-- A yes is for a search that stands for the same mission.
create function halle.keep_partner_yes() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if not exists (select from halle.partner_search s, halle.partners_of(s.mission_id) o where s.id = new.search_id and o.id = new.other_id) then
    raise exception 'row-level security: no such search for this mission' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_partner_yes before insert on halle.partner_yes for each row execute function halle.keep_partner_yes();

-- The words of a letter that may be answered, sealed: for whom they were written to, until they answer or sixty days have gone.
create table halle.letter_words (
  letter_id uuid primary key references halle.letter (id) on delete cascade,
  sealed bytea not null,
  written_at timestamptz not null
);
create index letter_words_written on halle.letter_words (written_at);
call halle.make_private('halle.letter_words');
create policy kept on halle.letter_words for insert with check (
  exists (select from halle.letter l where l.id = letter_id and l.account_id = (select halle.acting_account())));
create policy quoted on halle.letter_words for select using (
  exists (select from halle.letter l where l.id = letter_id and l.to_organisation = (select halle.acting_as_agent())));
create policy answered on halle.letter_words for delete using (
  exists (select from halle.letter l where l.id = letter_id and l.to_organisation = (select halle.acting_as_agent())));
create policy over on halle.letter_words for delete using (halle.sweeps() and written_at < halle.moment() - interval '60 days');
create policy over_seen on halle.letter_words for select using (halle.sweeps() and written_at < halle.moment() - interval '60 days');

-- That a letter did not arrive was told to who wrote it: once.
create table halle.letter_told (
  letter_id uuid primary key references halle.letter (id) on delete cascade,
  told_at timestamptz not null
);
-- The job that tells it reads those whose mail nobody took.
create policy undelivered on halle.letter for select using (
  current_setting('halle.duty', true) = 'tell-letters'
  and exists (select from halle.mail m where m.id = letter.id and m.state in ('refused', 'given-up', 'unwanted')));

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'partner-search', 42, 'partner_search', 'organisation_id = $1', '{account_id}', 'erased', null, 20,
    'delete from halle.partner_search where organisation_id = $1'),
  ('organisation', 'letter-words', 44, 'letter_words', 'letter_id in (select id from halle.letter where from_organisation = $1)', '{sealed}', 'erased', null, 21,
    'delete from halle.letter_words where letter_id in (select id from halle.letter where from_organisation = $1)');
