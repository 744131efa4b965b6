-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What the desk sees and does of the machine: mails of which nobody knows whether they left, jobs that failed. The site's role reads neither mails' words nor the tables of jobs; whoever keeps the halle asks by these functions of the owner.

create function halle.must_keep() returns void language plpgsql stable as $$
begin
  if not halle.keeps() then
    raise exception 'row-level security: this is for whoever keeps the halle' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- A doubtful mail leaves again, or its words are erased. Returns whether there was one.
create function halle.decide_mail(of_mail uuid, again boolean, at timestamptz) returns boolean
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  done integer;
begin
  perform halle.must_keep();
  if again then
    update halle.mail set state = 'waiting', next_at = at, ended_at = null
      where id = of_mail and state = 'doubtful' and sealed is not null;
  else
    update halle.mail set state = 'given-up', sealed = null, ended_at = at where id = of_mail and state = 'doubtful';
  end if;
  get diagnostics done = row_count;
  return done > 0;
end $$;

-- How many jobs of each name are in each state, and when the last of them changed.
create function halle.count_jobs() returns table (name text, state text, n bigint, latest timestamptz)
language plpgsql security definer set search_path = halle, pg_temp as $$
begin
  perform halle.must_keep();
  return query select j.name, j.state::text, count(*), max(coalesce(j.completed_on, j.started_on, j.created_on))
    from pgboss.job j where j.name !~ '^__' group by 1, 2 order by 1, 2;
end $$;

-- The latest that failed, with what they said; never what they were about.
create function halle.failed_jobs() returns table (id uuid, name text, failed_at timestamptz, said text)
language plpgsql security definer set search_path = halle, pg_temp as $$
begin
  perform halle.must_keep();
  return query select j.id, j.name, coalesce(j.completed_on, j.created_on), left(coalesce(j.output ->> 'message', ''), 300)
    from pgboss.job j where j.state = 'failed' and j.name !~ '^__' order by 3 desc limit 50;
end $$;

-- A job that failed is tried once more, as the engine itself does it. Returns its name; null where there is none.
create function halle.try_job_again(of_job uuid) returns text
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  named text;
begin
  perform halle.must_keep();
  update pgboss.job j set state = 'retry', retry_limit = j.retry_limit + 1, completed_on = null
    where j.id = of_job and j.state = 'failed' returning j.name into named;
  return named;
end $$;

-- As before; whoever keeps the halle may leave an organisation without anybody in charge, for its official mailbox to say who.
create or replace function halle.keep_an_admin() returns trigger
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  agents bigint;
  admins bigint;
begin
  perform halle.lock_for('organisation ' || old.organisation_id);
  perform set_config('halle.counting', 'on', true);
  select count(*), count(*) filter (where 'admin' = any(roles)) into agents, admins
    from halle.agent where organisation_id = old.organisation_id and until is null;
  perform set_config('halle.counting', '', true);
  if agents > 0 and admins = 0 and not halle.keeps() then
    raise exception 'people.last-admin' using errcode = 'HL409';
  end if;
  return null;
end $$;
