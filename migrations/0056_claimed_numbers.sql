-- SPDX-License-Identifier: AGPL-3.0-or-later
-- An official number that somebody gives for themselves is claimed until it is proved: by the mailbox of the domain that a public list gives for this very number, or by a keeper's yes. Its real holder contests it without an account, and the desk frees it.

alter table halle.provider
  alter column number drop not null,
  add column number_proved_on date,
  -- `list`: a list that was imported gives this number the domain whose mailbox was opened; `keeper`: at the desk, with a reason
  add column number_proved_by text check (number_proved_by in ('list', 'keeper')),
  add column number_freed_on date,
  add constraint provider_number_proof check ((number_proved_on is null) = (number_proved_by is null)),
  add constraint provider_number_freed check ((number is null) = (number_freed_on is not null) and (number is not null or number_proved_on is null));

-- The host of a web address, as a mail domain is written.
create function halle.host_of(url text) returns text language sql immutable
  return lower(substring(url from '^https?://(?:www\.)?([^/:?#]+)'));

-- Whether a list that was imported gives a number this domain.
create function halle.is_listed_domain(of_scheme text, of_number text, of_domain text) returns boolean language sql stable
  return of_scheme = 'siren' and exists (
    select from halle.listed_provider l where l.siren = of_number and halle.host_of(l.url) = of_domain);

update halle.provider set number_proved_on = halle.today(), number_proved_by = 'list'
  where halle.is_listed_domain(scheme, number, domain);
update halle.organisation o set verified = false from halle.provider p
  where p.organisation_id = o.id and p.number_proved_on is null;

create function halle.keep_number() returns trigger language plpgsql as $$
declare
  before text := case when tg_op = 'UPDATE' then old.number end;
  proved text := case when tg_op = 'UPDATE' then old.number_proved_by end;
begin
  if halle.is_owner_of(tg_relid) or halle.keeps() then return new; end if;
  if tg_op = 'UPDATE' and (new.number, new.scheme) is distinct from (before, old.scheme)
    or new.number_proved_by = 'keeper' and proved is distinct from 'keeper'
    or new.number_proved_by = 'list' and proved is null and not halle.is_listed_domain(new.scheme, new.number, new.domain) then
    raise exception 'row-level security: a number is proved by a list or at the desk, and freed there' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_number before insert or update on halle.provider for each row execute function halle.keep_number();

-- What a provider offers is withdrawn with a number that was not its own.
create policy kept on halle.provider_offer for select using ((select halle.keeps()));
create policy kept_change on halle.provider_offer for update using ((select halle.keeps())) with check ((select halle.keeps()));

create table halle.number_contest (
  id uuid primary key,
  organisation_id uuid not null references halle.organisation (id) on delete cascade,
  scheme text not null,
  number text not null,
  -- HMAC of the mailbox of whoever contests
  reader bytea not null check (octet_length(reader) = 32),
  -- the mailbox, sealed, until it is answered
  address bytea,
  words text not null check (length(words) between 1 and 2000),
  lang text not null check (lang ~ '^[a-z]{2,3}$'),
  asked_at timestamptz not null,
  answered_at timestamptz,
  answer text check (answer in ('freed', 'kept')),
  check ((answer is null) = (answered_at is null)),
  check ((answer is null) = (address is not null))
);
create unique index number_contest_standing on halle.number_contest (organisation_id, reader) where answer is null;
create index number_contest_answered on halle.number_contest (answered_at) where answered_at is not null;
call halle.make_private('halle.number_contest');
create policy seen on halle.number_contest for select using (reader = halle.sought('reader') or (select halle.keeps()));
create policy contested on halle.number_contest for insert with check (reader = halle.sought('reader') and answer is null);
create policy kept on halle.number_contest for update using ((select halle.keeps())) with check ((select halle.keeps()));
-- A year after it was answered, it leaves.
create policy over on halle.number_contest for delete using (halle.sweeps() and answered_at < halle.moment() - interval '1 year');
create policy over_seen on halle.number_contest for select using (halle.sweeps() and answered_at < halle.moment() - interval '1 year');
