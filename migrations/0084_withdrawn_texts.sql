-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What people write and the public reads, in one list; a keeper withdraws one such text with a reason, and puts it back. The text leaves its row, so that no page, file, feed or search can show it, and lies sealed beside.

create table halle.public_text (
  kind text primary key check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  of_table name not null,
  col name not null,
  -- the column by which a row is named
  key name not null,
  -- expressions about the row `r`: whether the public reads it, who wrote it, whom else it concerns, the last word of its page's address
  shown text not null,
  author text not null,
  account text not null,
  other text not null,
  slug text not null
);
insert into halle.public_text values
  ('experience-migration', 'usage_experience', 'migration', 'usage_id', 'r.published_on is not null', 'r.organisation_id', 'null', 'r.told_by',
    '(select sw.slug from halle.usage u join halle.source_record s on s.id = u.record_id join halle.software sw on sw.id = s.software_id where u.id = r.usage_id)'),
  ('experience-trouble', 'usage_experience', 'went_wrong', 'usage_id', 'r.published_on is not null', 'r.organisation_id', 'null', 'r.told_by',
    '(select sw.slug from halle.usage u join halle.source_record s on s.id = u.record_id join halle.software sw on sw.id = s.software_id where u.id = r.usage_id)'),
  ('network-description', 'network', 'description', 'organisation_id', 'r.published_on is not null', 'r.organisation_id', 'null', 'null', 'null'),
  ('offer-words', 'provider_offer', 'words', 'id', 'r.published_on is not null and r.withdrawn_on is null', 'r.organisation_id', 'null', 'null', 'null'),
  ('mission-title', 'mission', 'title', 'id', 'r.published', 'r.organisation_id', 'null', 'null', 'r.slug'),
  ('mission-description', 'mission', 'description', 'id', 'r.published', 'r.organisation_id', 'null', 'null', 'r.slug'),
  ('mission-acceptance', 'mission', 'acceptance', 'id', 'r.published', 'r.organisation_id', 'null', 'null', 'r.slug'),
  -- who asks is told to nobody
  ('mission-question', 'mission_question', 'words', 'id', 'true', 'null',
    '(select s.account_id from halle.mission_step s where s.step = ''asked'' and s.about = r.id)',
    '(select m.organisation_id from halle.mission m where m.id = r.mission_id)', '(select m.slug from halle.mission m where m.id = r.mission_id)'),
  ('mission-reply', 'mission_reply', 'words', 'question_id', 'true', '(select m.organisation_id from halle.mission m where m.id = r.mission_id)', 'null', 'null',
    '(select m.slug from halle.mission m where m.id = r.mission_id)'),
  ('mission-proof', 'mission_delivery', 'proof', 'id', 'true',
    '(select s.organisation_id from halle.mission_step s where s.thing_id = r.mission_id and s.step = ''delivered'' order by s.at desc limit 1)',
    '(select s.account_id from halle.mission_step s where s.thing_id = r.mission_id and s.step = ''delivered'' order by s.at desc limit 1)',
    '(select m.organisation_id from halle.mission m where m.id = r.mission_id)', '(select m.slug from halle.mission m where m.id = r.mission_id)'),
  ('availability-terms', 'availability', 'terms', 'id', 'r.withdrawn_on is null', 'r.employer_id', 'r.account_id', 'null', 'null');

create table halle.withdrawn_text (
  id uuid primary key,
  kind text not null references halle.public_text (kind),
  thing uuid not null,
  -- who wrote it, and whom else it concerns
  organisation_id uuid references halle.organisation (id),
  account_id uuid,
  other_id uuid references halle.organisation (id),
  -- sealed by the halle's secret; the digest says that what is put back is what was withdrawn
  words bytea,
  digest bytea not null check (octet_length(digest) = 32),
  slug text,
  withdrawn_at timestamptz not null,
  reason text not null check (length(btrim(reason)) between 8 and 1000),
  ended_at timestamptz check (ended_at >= withdrawn_at),
  outcome text check (outcome in ('put-back', 'rewritten')),
  check ((ended_at is null) = (outcome is null))
);
create unique index withdrawn_text_now on halle.withdrawn_text (kind, thing) where ended_at is null;
create index withdrawn_text_organisation on halle.withdrawn_text (organisation_id);
call halle.make_private('halle.withdrawn_text');
create policy kept on halle.withdrawn_text for select using ((select halle.keeps()));
create policy withdrawing on halle.withdrawn_text to current_user
  using (current_setting('halle.withdrawing', true) = 'on') with check (current_setting('halle.withdrawing', true) = 'on');

-- What stands in the row instead: `base/withdrawn.ts` says it in sentences.
create function halle.withdrawn_words(on_day date) returns text language sql immutable as $$
  select '[texte retiré · text withdrawn · ' || to_char(on_day, 'YYYY-MM-DD') || ']'
$$;
create function halle.is_withdrawn(words text) returns boolean language sql immutable as $$
  select words ~ '\[texte retiré · text withdrawn · \d{4}-\d\d-\d\d\]'
$$;

-- Nobody writes those words themselves; a new text in the place of a withdrawn one ends the withdrawal.
create function halle.keep_public_text() returns trigger
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  one record;
  was text;
  now_is text;
  before text := coalesce(current_setting('halle.withdrawing', true), '');
begin
  if before = 'on' then return new; end if;
  for one in select p.kind, p.col, p.key from halle.public_text p where p.of_table = tg_table_name loop
    now_is := to_jsonb(new) ->> one.col;
    was := case when tg_op = 'UPDATE' then to_jsonb(old) ->> one.col end;
    if now_is is not distinct from was then continue; end if;
    if halle.is_withdrawn(now_is) then
      raise exception 'people.words.reserved' using errcode = 'HL409';
    end if;
    if halle.is_withdrawn(was) then
      perform set_config('halle.withdrawing', 'on', true);
      update halle.withdrawn_text w set ended_at = halle.moment(), outcome = 'rewritten', words = null
        where w.kind = one.kind and w.thing = (to_jsonb(new) ->> one.key)::uuid and w.ended_at is null;
      perform set_config('halle.withdrawing', before, true);
    end if;
  end loop;
  return new;
end $$;
do $$
declare
  of_table name;
begin
  for of_table in select distinct p.of_table from halle.public_text p loop
    execute format('create trigger keep_public_text before insert or update on halle.%I for each row execute function halle.keep_public_text()', of_table);
    execute format('create policy withdrawing on halle.%I to current_user using (current_setting(''halle.withdrawing'', true) = ''on'') with check (current_setting(''halle.withdrawing'', true) = ''on'')', of_table);
  end loop;
end $$;
create policy withdrawing on halle.usage for select to current_user using (current_setting('halle.withdrawing', true) = 'on');
create policy withdrawing on halle.mission_step for select to current_user using (current_setting('halle.withdrawing', true) = 'on');
create policy withdrawing on halle.mission_proof to current_user
  using (current_setting('halle.withdrawing', true) = 'on') with check (current_setting('halle.withdrawing', true) = 'on');

-- What only grows still does: but whose a row is may follow a merge, and a keeper withdraws a text.
create or replace function halle.refuse_change() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) and (
    halle.erases() and (tg_op = 'DELETE' and tg_table_name = 'mission_step' or tg_op = 'UPDATE' and tg_table_name !~ '^journal')
    or tg_op = 'UPDATE' and current_setting('halle.withdrawing', true) = 'on'
      and exists (select from halle.public_text p where p.of_table = tg_table_name)) then
    return null;
  end if;
  raise exception 'the table % only grows', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Texts that the public reads: those of a page (the last word of its address), or those that hold some words, or one.
create function halle.public_texts(of_page text, holding text, of_kind text, of_thing uuid)
returns table (kind text, thing uuid, words text, organisation_id uuid, account_id uuid, other_id uuid, slug text)
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  one record;
begin
  perform halle.must_keep();
  perform set_config('halle.withdrawing', 'on', true);
  for one in select * from halle.public_text p where of_kind is null or p.kind = of_kind order by p.kind loop
    return query execute format(
      'select %L::text, r.%I::uuid, r.%I::text, (%s)::uuid, (%s)::uuid, (%s)::uuid, (%s)::text from halle.%I r
       where (%s) and coalesce(r.%I, '''') <> ''''
         and case when $3 is not null then r.%I = $3
           when $1 is not null then (%s)::text = $1 or exists (select from halle.organisation o where o.id = (%s)::uuid and o.slug = $1)
           else strpos(lower(r.%I), lower($2)) > 0 end limit 60',
      one.kind, one.key, one.col, one.author, one.account, one.other, one.slug, one.of_table, one.shown, one.col, one.key, one.slug, one.author, one.col)
      using of_page, holding, of_thing;
  end loop;
  perform set_config('halle.withdrawing', '', true);
end $$;

create function halle.must_keep_apart(concerned uuid[], of_account uuid) returns void language plpgsql stable as $$
begin
  if halle.acting_account() is not null and not halle.keeps_apart(halle.acting_account(), array_remove(concerned, null), of_account) then
    raise exception 'people.keeping.own' using errcode = 'HL409';
  end if;
end $$;

-- The address of a mission whose title is withdrawn, and where a former one leads.
create function halle.untitled_slug(of_mission uuid) returns text language sql immutable as $$
  select 'mission-' || right(replace(of_mission::text, '-', ''), 16)
$$;
create function halle.mission_moved(of_slug text) returns text
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  before text := coalesce(current_setting('halle.withdrawing', true), '');
  now_is text;
begin
  perform set_config('halle.withdrawing', 'on', true);
  select m.slug into now_is from halle.withdrawn_text w join halle.mission m on m.id = w.thing
    where w.kind = 'mission-title' and m.published and of_slug in (w.slug, halle.untitled_slug(w.thing)) and m.slug <> of_slug
      and not exists (select from halle.mission other where other.slug = of_slug) limit 1;
  perform set_config('halle.withdrawing', before, true);
  return now_is;
end $$;

-- A text leaves its row. Returns false where it is not there as it was read.
create function halle.withdraw_text(new_id uuid, of_kind text, of_thing uuid, of_digest bytea, sealed bytea, why text, at timestamptz) returns boolean
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  one record;
  listed halle.public_text;
begin
  perform halle.must_keep();
  select * into one from halle.public_texts(null, '', of_kind, of_thing);
  if one.words is null or halle.is_withdrawn(one.words) or sha256(convert_to(one.words, 'UTF8')) <> of_digest then
    return false;
  end if;
  perform halle.must_keep_apart(array[one.organisation_id, one.other_id], one.account_id);
  select * into listed from halle.public_text p where p.kind = of_kind;
  perform set_config('halle.withdrawing', 'on', true);
  insert into halle.withdrawn_text (id, kind, thing, organisation_id, account_id, other_id, words, digest, slug, withdrawn_at, reason)
    values (new_id, of_kind, of_thing, one.organisation_id, one.account_id, one.other_id, sealed, of_digest, one.slug, at, why);
  execute format('update halle.%I set %I = halle.withdrawn_words(halle.today()) where %I = $1', listed.of_table, listed.col, listed.key) using of_thing;
  -- the address of a mission is made of its title
  if of_kind = 'mission-title' then
    update halle.mission set slug = halle.untitled_slug(of_thing) where id = of_thing;
    update halle.mission_proof set title = halle.withdrawn_words(halle.today()), slug = halle.untitled_slug(of_thing) where mission_id = of_thing;
  end if;
  perform set_config('halle.withdrawing', '', true);
  return true;
end $$;

-- A text comes back as it was. Returns false where it is not withdrawn any more, or these are other words.
create function halle.put_back_text(of_id uuid, given text, at timestamptz) returns boolean
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  one halle.withdrawn_text;
  listed halle.public_text;
begin
  perform halle.must_keep();
  perform set_config('halle.withdrawing', 'on', true);
  select * into one from halle.withdrawn_text w where w.id = of_id and w.ended_at is null for update;
  if one.id is null or sha256(convert_to(given, 'UTF8')) <> one.digest then
    perform set_config('halle.withdrawing', '', true);
    return false;
  end if;
  perform halle.must_keep_apart(array[one.organisation_id, one.other_id], one.account_id);
  select * into listed from halle.public_text p where p.kind = one.kind;
  execute format('update halle.%I set %I = $2 where %I = $1 and halle.is_withdrawn(%I)', listed.of_table, listed.col, listed.key, listed.col) using one.thing, given;
  if one.kind = 'mission-title' then
    update halle.mission set slug = one.slug where id = one.thing;
    update halle.mission_proof set title = given, slug = one.slug where mission_id = one.thing;
  end if;
  update halle.withdrawn_text set ended_at = at, outcome = 'put-back', words = null where id = of_id;
  perform set_config('halle.withdrawing', '', true);
  return true;
end $$;

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'withdrawn-text', 47, 'withdrawn_text', 'organisation_id = $1', '{account_id,digest}', 'erased', null, 21,
    'delete from halle.withdrawn_text where organisation_id = $1'),
  ('account', 'withdrawn-text', 47, 'withdrawn_text', 'account_id = $1', '{digest}', 'erased', null, 12,
    'delete from halle.withdrawn_text where account_id = $1');
