-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Letters that the halle carries without showing an address, of every kind, in one place: who wrote to whom about what, and when; never
-- the words. It takes the place of peer_letter and bank_message; their rows and ids stay.
create table halle.letter (
  id uuid primary key,
  -- as the feature declares it: `usages.peer`, `market.developer`
  kind text not null check (kind ~ '^[a-z]+\.[a-z-]+$'),
  -- a thing of that feature: the record of a software, a profile of the bank
  about_id uuid not null,
  account_id uuid not null,
  -- on whose behalf; null: one's own
  from_organisation uuid references halle.organisation (id),
  to_account uuid,
  to_organisation uuid references halle.organisation (id),
  -- the letter that it answers, where the answer is known by it
  answers_id uuid references halle.letter (id),
  written_at timestamptz not null,
  constraint letter_to_one check (num_nonnulls(to_account, to_organisation) = 1),
  constraint letter_between_two check (from_organisation is null or to_organisation is null or from_organisation <> to_organisation)
);

alter table halle.peer_letter no force row level security;
alter table halle.bank_message no force row level security;
insert into halle.letter (id, kind, about_id, account_id, from_organisation, to_organisation, written_at)
  select id, 'usages.peer', record_id, account_id, from_organisation, to_organisation, written_at from halle.peer_letter;
insert into halle.letter (id, kind, about_id, account_id, from_organisation, to_account, written_at)
  select id, 'market.developer', availability_id, from_account, from_organisation, to_account, at from halle.bank_message;
drop table halle.peer_letter, halle.bank_message;
-- asked of what is written from now on
alter table halle.letter add constraint letter_to_another check (account_id is distinct from to_account) not valid;

create index letter_account on halle.letter (account_id, written_at);
create index letter_from on halle.letter (from_organisation, written_at) where from_organisation is not null;
create index letter_to on halle.letter (to_organisation, written_at) where to_organisation is not null;
create index letter_to_account on halle.letter (to_account, written_at) where to_account is not null;

call halle.make_private('halle.letter');
-- A letter to a person is between the two; one to an organisation is seen by who wrote it and by both organisations.
create policy seen on halle.letter for select using (
  account_id = (select halle.acting_account()) or to_account = (select halle.acting_account())
  or to_organisation is not null and (select halle.acting_as_agent()) in (from_organisation, to_organisation));
-- Written by who acts, and never changed nor taken back by the program.
create policy written on halle.letter for insert with check (
  account_id = (select halle.acting_account())
  and (from_organisation is null or from_organisation = (select halle.acting_as_agent())));

-- Who may write to whom, kind by kind: a further kind has a further policy of this sort.
-- A peer is an organisation that says in public that it uses the software, or one that is answered.
create policy to_peers on halle.letter as restrictive for insert with check (
  kind <> 'usages.peer' or from_organisation is not null and to_organisation is not null and (answers_id is not null or exists (
    select from halle.usage u where u.record_id = about_id and u.organisation_id = to_organisation
      and u.published_on is not null and u.withdrawn_on is null)));
-- A developer is the person of a profile that who writes can see, or somebody who is answered.
create policy to_developers on halle.letter as restrictive for insert with check (
  kind <> 'market.developer' or to_account is not null and (answers_id is not null or exists (
    select from halle.availability a where a.id = about_id and a.account_id = to_account)));

-- An answer goes back to the side that wrote, from the side that was written to.
create function halle.keep_answer() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if not exists (
    select from halle.letter l where l.id = new.answers_id and l.kind = new.kind
      and case when l.to_organisation is null then l.to_account = new.account_id and l.account_id = new.to_account
        else l.to_organisation = new.from_organisation and l.from_organisation = new.to_organisation end) then
    raise exception 'row-level security: an answer goes back to who wrote' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
-- by name, before `keep_answer`: who acts is asked first
create trigger done_by_who_acts before insert on halle.letter for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_answer before insert on halle.letter for each row when (new.answers_id is not null) execute function halle.keep_answer();
