-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Who proposed, confirmed and ended a loan of the developers' bank is a row for each step, written once and never changed. The profile
-- keeps what is said now, and the terms that were confirmed of it; the state of the loan is read from the steps.

create table halle.loan_step (
  thing_id uuid not null references halle.availability (id),
  -- as `market/bank/steps.ts` declares them
  step text not null check (step in ('proposed', 'confirmed', 'withdrawn')),
  -- what it is once for: the loan, or one proposal of it
  once_for uuid not null,
  account_id uuid not null,
  -- the employer; absent where the person ends the loan for themselves
  organisation_id uuid references halle.organisation (id),
  at timestamptz not null,
  -- the proposal made or confirmed: what is said anew is a new one
  about uuid,
  linked boolean not null default false,
  primary key (thing_id, step, once_for),
  check (once_for = case step when 'withdrawn' then thing_id else about end),
  check ((about is not null) = (step <> 'withdrawn')),
  check (organisation_id is not null or step = 'withdrawn')
);
create index loan_step_account on halle.loan_step (account_id, step, at);

-- What was done until now: days were kept, so a step is at the beginning of its day.
alter table halle.availability no force row level security;
insert into halle.loan_step (thing_id, step, once_for, account_id, organisation_id, at, about)
  select id, step, id, by, for_whom, on_day::timestamp at time zone 'UTC', case when step <> 'withdrawn' then id end
  from halle.availability cross join lateral (values
    ('proposed', account_id, employer_id, said_on),
    ('confirmed', confirmed_by, employer_id, confirmed_on),
    ('withdrawn', coalesce(withdrawn_by, account_id), case when withdrawn_by <> account_id then employer_id end, withdrawn_on)
  ) as done (step, by, for_whom, on_day)
  where employer_id is not null and by is not null and on_day is not null;
update halle.availability set quota_days = null, loan_from = null, loan_until = null, legal_basis = null
  where confirmed_on is null and (quota_days, loan_from, loan_until, legal_basis) is distinct from (null, null, null, null);

drop trigger done_by_who_acts on halle.availability;
drop policy own on halle.availability;
drop policy shown on halle.availability;
-- the checks on these columns go with them
alter table halle.availability drop column confirmed_by, drop column confirmed_on, drop column withdrawn_by;
alter table halle.availability add constraint availability_loan check (
  quota_days is null and loan_from is null and loan_until is null and legal_basis is null
  or employer_id is not null and quota_days is not null and loan_from is not null and loan_until is not null and legal_basis is not null);

call halle.make_private('halle.loan_step');
alter table halle.availability force row level security;
call halle.only_grows('halle.loan_step');
call halle.changes_pages('halle.loan_step');

create policy own on halle.availability
  using (account_id = (select halle.acting_account()))
  with check (account_id = (select halle.acting_account())
    and (employer_id is null or withdrawn_on is not null or employer_id = (select halle.acting_as_agent())));
create policy shown on halle.availability for select using (
  withdrawn_on is null and until_day >= halle.today()
  and (employer_id is null or loan_until >= halle.today() and loan_from <= until_day and loan_until >= from_day));

-- A step is seen with its profile, and taken by who acts: the person proposes, another agent of the employer confirms, either ends it.
create policy seen on halle.loan_step for select using (exists (select from halle.availability a where a.id = thing_id));
create policy taken on halle.loan_step for insert with check (
  loan_step.account_id = (select halle.acting_account())
  and (loan_step.organisation_id is null or loan_step.organisation_id = (select halle.acting_as_agent()))
  and exists (select from halle.availability a where a.id = loan_step.thing_id and a.employer_id is not null and case loan_step.step
    when 'proposed' then a.account_id = loan_step.account_id and loan_step.organisation_id = a.employer_id
    when 'confirmed' then a.account_id <> loan_step.account_id and loan_step.organisation_id = a.employer_id
    else loan_step.organisation_id = a.employer_id or loan_step.organisation_id is null and a.account_id = loan_step.account_id end));

create function halle.keep_steps_of_loan() returns trigger language plpgsql as $$
declare
  proposal uuid;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  -- one after the other, whoever comes at once
  perform halle.lock_for('availability ' || new.thing_id);
  select s.about into proposal from halle.loan_step s
    where s.thing_id = new.thing_id and s.step = 'proposed' order by s.at desc limit 1;
  if exists (select from halle.loan_step s where s.thing_id = new.thing_id and s.step = 'withdrawn')
    or new.step <> 'proposed' and proposal is null
    or new.step = 'confirmed' and new.about is distinct from proposal then
    raise exception 'market.bank.at-once' using errcode = 'HL409';
  end if;
  return new;
end $$;
-- by name, before `keep_steps`: who acts is asked first
create trigger done_by_who_acts before insert on halle.loan_step for each row execute function halle.done_by_who_acts('account_id');
create trigger keep_steps before insert on halle.loan_step for each row execute function halle.keep_steps_of_loan();

-- The terms of a loan are what a signatory has just confirmed, and it is over once a step ended it.
create function halle.keep_loan() returns trigger language plpgsql as $$
declare
  terms boolean := (new.quota_days, new.loan_from, new.loan_until, new.legal_basis) is distinct from (null, null, null, null);
begin
  if halle.is_owner_of(tg_relid) or new.employer_id is null then return new; end if;
  if tg_op = 'UPDATE' then
    terms := terms and (new.quota_days, new.loan_from, new.loan_until, new.legal_basis)
      is distinct from (old.quota_days, old.loan_from, old.loan_until, old.legal_basis);
  end if;
  if terms and (tg_op = 'UPDATE' and old.quota_days is not null or not exists (
    select from halle.loan_step c where c.thing_id = new.id and c.step = 'confirmed' and c.account_id = halle.acting_account()
      and c.about = (select p.about from halle.loan_step p where p.thing_id = new.id and p.step = 'proposed' order by p.at desc limit 1))) then
    raise exception 'row-level security: the terms of a loan are confirmed by a signatory' using errcode = 'insufficient_privilege';
  end if;
  if (new.withdrawn_on is not null) <> exists (select from halle.loan_step w where w.thing_id = new.id and w.step = 'withdrawn') then
    raise exception 'row-level security: a loan is over once it was ended' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_loan before insert or update on halle.availability for each row execute function halle.keep_loan();

create function halle.end_loan() returns trigger language plpgsql as $$
begin
  update halle.availability set withdrawn_on = (new.at at time zone 'UTC')::date where id = new.thing_id;
  return null;
end $$;
create trigger end_loan after insert on halle.loan_step for each row when (new.step = 'withdrawn') execute function halle.end_loan();
