-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Who reads the official mailbox of an organisation asks for its keys again, where others administer it and will not, or cannot, let them in.
-- Those inside are told and may object; a week later the keys are theirs.

create table halle.key_request (
  id uuid primary key,
  organisation_id uuid not null references halle.organisation (id),
  account_id uuid not null references halle.account (id) on delete cascade,
  -- HMAC of the official mailbox when its reader asked: one that has changed since gives nothing
  reader bytea not null check (octet_length(reader) = 32),
  asked_at timestamptz not null,
  -- the delay, which no program shortens
  due_at timestamptz not null check (due_at >= asked_at + interval '7 days'),
  ended_at timestamptz check (ended_at >= asked_at),
  outcome text check (outcome in ('given', 'objected', 'refused', 'cancelled', 'lapsed')),
  -- who objected, in their own words
  ended_by uuid,
  words text check (length(words) <= 600),
  check ((ended_at is null) = (outcome is null))
);
create unique index key_request_open on halle.key_request (organisation_id) where ended_at is null;
create index key_request_account on halle.key_request (account_id);
create index key_request_due on halle.key_request (due_at) where ended_at is null;
call halle.make_private('halle.key_request');
create policy seen on halle.key_request for select
  using (account_id = (select halle.acting_account()) or organisation_id = (select halle.acting_as_agent()));
-- By who holds the account of that very mailbox.
create policy asked on halle.key_request for insert with check (
  account_id = (select halle.acting_account()) and ended_at is null and halle.acting_system() is null
  and reader = (select a.reader from halle.account a where a.id = halle.acting_account()));
create policy ended on halle.key_request for update
  using (account_id = (select halle.acting_account()) or organisation_id = (select halle.acting_as_agent()))
  with check (account_id = (select halle.acting_account()) or organisation_id = (select halle.acting_as_agent()));
create policy due on halle.key_request for select
  using (current_setting('halle.duty', true) = 'keys' and ended_at is null and due_at <= halle.moment());
create policy mended on halle.key_request to current_user
  using (current_setting('halle.mending', true) = 'on') with check (current_setting('halle.mending', true) = 'on');

-- The program gives keys for this reason alone.
create or replace function halle.acting_system() returns text language sql stable return
  case when current_setting('halle.system', true) in ('official-mailbox', 'proof-link', 'first-agent', 'invitation', 'request', 'telling', 'keys')
    then current_setting('halle.system', true) end;

-- Trigger: each end by whom it belongs to, once; the delay is over before keys are given.
create function halle.keep_key_request() returns trigger language plpgsql as $$
begin
  if pg_get_userbyid((select relowner from pg_class where oid = tg_relid)) = current_user then return new; end if;
  if old.ended_at is not null or (new.id, new.organisation_id, new.account_id, new.reader, new.asked_at, new.due_at)
      is distinct from (old.id, old.organisation_id, old.account_id, old.reader, old.asked_at, old.due_at) then
    raise exception 'row-level security: a request for keys only ends, once' using errcode = 'insufficient_privilege';
  end if;
  if not coalesce(case new.outcome
    when 'given' then halle.acting_system() = 'keys' and new.due_at <= halle.moment()
    when 'lapsed' then halle.acting_system() = 'keys'
    when 'cancelled' then halle.acting_system() is null and halle.acting_account() = new.account_id
    when 'objected' then halle.acting_system() is null and new.ended_by = halle.acting_account()
      and exists (select from halle.agent a where a.organisation_id = new.organisation_id and a.account_id = halle.acting_account()
        and a.until is null and 'admin' = any (a.roles))
    else false end, false) then
    raise exception 'row-level security: % is not for who acts', new.outcome using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_key_request before update on halle.key_request for each row execute function halle.keep_key_request();

-- Keys are given to who asked for them, and only when their request is due.
create policy keys_given on halle.agent as restrictive for insert with check (
  halle.acting_system() is distinct from 'keys' or exists (select from halle.key_request k
    where k.organisation_id = agent.organisation_id and k.account_id = agent.account_id and k.ended_at is null and k.due_at <= halle.moment()));
create policy keys_given_again on halle.agent as restrictive for update using (true) with check (
  halle.acting_system() is distinct from 'keys' or exists (select from halle.key_request k
    where k.organisation_id = agent.organisation_id and k.account_id = agent.account_id and k.ended_at is null and k.due_at <= halle.moment()));
