-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What changed of a software, with its moment, for those who follow it: the grade that is shown, the advice against it, a release, the best of
-- a function. Written where the change is, by the table that shows it; nobody compares whole tables.

create table halle.software_change (
  id uuid primary key default gen_random_uuid(),
  software_id uuid not null references halle.software (id) on delete cascade,
  kind text not null check (kind in ('grade', 'advised-against', 'advised-no-more', 'release', 'best')),
  -- of a grade: letters or states; of a best: the software that was it before, null where none was known
  was text check (length(was) <= 200),
  -- of a grade: letter or state; of a release: its name
  became text check (length(became) <= 200),
  function text check ((function is not null) = (kind = 'best')),
  at timestamptz not null
);
create index software_change_software on halle.software_change (software_id, kind, at);
create index software_change_at on halle.software_change (at);
create index software_change_function on halle.software_change (function, at) where function is not null;
create index software_first_seen on halle.software (first_seen);
create index usage_published_on on halle.usage (published_on) where published_on is not null;
create index provider_offer_published_on on halle.provider_offer (published_on) where published_on is not null;

-- The letter or state that lists show.
create function halle.shown_grade(marks text[]) returns text language sql immutable as $$
  select substr(mark, 7) from unnest(marks) mark where starts_with(mark, 'grade:') and mark <> 'grade:advised-against' limit 1
$$;

-- A letter that is withheld is no news, neither when it begins nor, if it was the same before, when it ends.
create function halle.note_shown_grades() returns trigger language plpgsql set search_path = halle, pg_temp as $$
begin
  insert into software_change (software_id, kind, was, became, at)
  select shown.software_id, 'grade', known.was, shown.became, moment()
  from (select n.software_id, shown_grade(o.marks) as was, shown_grade(n.marks) as became
    from now_is n join before o using (software_id) where n.marks is distinct from o.marks) shown
  cross join lateral (select case when shown.was <> 'pending' then shown.was else (select c.became from software_change c
    where c.software_id = shown.software_id and c.kind = 'grade' order by c.at desc limit 1) end as was) known
  where shown.became <> 'pending' and known.was is distinct from shown.became;
  insert into software_change (software_id, kind, at)
  select n.software_id, case when n.advised_against then 'advised-against' else 'advised-no-more' end, moment()
  from now_is n join before o using (software_id)
  where n.advised_against <> o.advised_against and shown_grade(n.marks) <> 'pending';
  return null;
end $$;
create trigger note_shown_grades after update on halle.search_entry
  referencing old table as before new table as now_is for each statement execute function halle.note_shown_grades();

-- The newest release of the copy that was graded; '' where it has none, null where it was not looked for.
alter table halle.software_grade add column latest_release text check (length(latest_release) <= 200), add column released_at timestamptz;

create function halle.note_releases() returns trigger language plpgsql set search_path = halle, pg_temp as $$
begin
  insert into software_change (software_id, kind, was, became, at)
  select n.software_id, 'release', nullif(o.latest_release, ''), n.latest_release, moment()
  from now_is n join before o using (software_id)
  where n.repository = o.repository and n.latest_release <> '' and n.latest_release <> o.latest_release
    and n.released_at > coalesce(o.released_at, '-infinity');
  return null;
end $$;
create trigger note_releases after update on halle.software_grade
  referencing old table as before new table as now_is for each statement execute function halle.note_releases();

call halle.shows('halle.software_change', 'search');
