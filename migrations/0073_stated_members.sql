-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Members that a network states: each is told at its official mailbox and denies it in one click. A statement that was denied counts for
-- nothing and is not made again, until the member itself says yes. Said by the network, answered by the member, never by one hand.
create table halle.network_statement (
  network_id uuid not null references halle.organisation (id),
  member_id uuid not null references halle.organisation (id),
  stated_by uuid not null,
  stated_on date not null,
  withdrawn_on date,
  answer text check (answer in ('yes', 'no')),
  answered_on date,
  answered_by text check (answered_by in ('agent', 'official-mailbox')),
  answered_account uuid,
  primary key (network_id, member_id),
  check (network_id <> member_id),
  check ((answer is null) = (answered_on is null) and (answer is null) = (answered_by is null)),
  check (coalesce(answered_by, '') = 'agent' or answered_account is null),
  check (answered_by is distinct from 'agent' or answered_account is not null)
);
create index network_statement_member on halle.network_statement (member_id);
call halle.make_private('halle.network_statement');
create policy public_statement on halle.network_statement for select
  using (withdrawn_on is null and answer is distinct from 'no'
    or network_id = any ((select halle.acting_line())::uuid[]) or member_id = any ((select halle.acting_line())::uuid[]));
-- by its own agents: no mandate states the members of another
create policy stated on halle.network_statement for insert with check (network_id = (select halle.acting_as_agent()));
create policy changed on halle.network_statement for update
  using (network_id = any ((select halle.agent_line())::uuid[]) or member_id = any ((select halle.acting_line())::uuid[]))
  with check (network_id = any ((select halle.agent_line())::uuid[]) or member_id = any ((select halle.acting_line())::uuid[]));

-- Each side writes what is its own: the network that it states and takes back, the member its answer.
create function halle.keep_sides_of_statement() returns trigger language plpgsql as $$
declare
  answering boolean := tg_op = 'UPDATE' and (new.answer, new.answered_on, new.answered_by, new.answered_account)
    is distinct from (old.answer, old.answered_on, old.answered_by, old.answered_account);
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'INSERT' then
    if new.answer is not null or new.withdrawn_on is not null or new.stated_by is distinct from halle.acting_account() then
      raise exception 'row-level security: a statement begins without an answer' using errcode = 'insufficient_privilege';
    end if;
  elsif (new.network_id, new.member_id) is distinct from (old.network_id, old.member_id) then
    raise exception 'row-level security: a statement stays about whom it was' using errcode = 'insufficient_privilege';
  end if;
  if answering then
    if not coalesce(old.member_id = any (halle.acting_line()), false) or new.answer is null
      or (new.stated_by, new.stated_on, new.withdrawn_on) is distinct from (old.stated_by, old.stated_on, old.withdrawn_on) then
      raise exception 'row-level security: the member answers, and nothing else' using errcode = 'insufficient_privilege';
    end if;
    if new.answered_by = 'official-mailbox' then
      if halle.acting_system() is distinct from 'official-mailbox' then
        raise exception 'row-level security: the official mailbox answers by its link' using errcode = 'insufficient_privilege';
      end if;
    elsif halle.acting_system() is not null or new.answered_account is distinct from halle.acting_account() then
      raise exception 'row-level security: an agent answers in their own name' using errcode = 'insufficient_privilege';
    elsif new.answer = 'yes' then
      if not coalesce(old.member_id = any (halle.agent_line()), false) then
        raise exception 'row-level security: an agent of the member says yes' using errcode = 'insufficient_privilege';
      end if;
      if halle.acts_for(halle.acting_account(), old.network_id) then
        raise exception 'people.both-sides' using errcode = 'HL409';
      end if;
    end if;
    return new;
  end if;
  -- what the member, or one whose heir it is, denied is not said again
  if exists (select from halle.network_statement s where s.network_id = any (halle.line_of(new.network_id))
      and s.member_id = any (halle.line_of(new.member_id)) and s.answer = 'no') then
    raise exception 'people.stated-denied' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger keep_sides_of_statement before insert or update on halle.network_statement
  for each row execute function halle.keep_sides_of_statement();
call halle.shows('halle.network_statement', 'networks', 'halle.heir_of(c.network_id)', 'halle.heir_of(c.member_id)');

-- What is held of either side is taken away; a network erases what it stated, and no member's denial with it.
insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'network-statement', 41, 'network_statement', 'network_id = $1 or member_id = $1', '{stated_by,answered_account}', 'partly', 'both', 20,
    'delete from halle.network_statement where network_id = $1 and answer is distinct from ''no''');

-- One mail for each that is stated: as many in a day as a large syndicate has members.
insert into halle.mail_limit (sort, who, hours, most) values
  ('statement', 'account', 24, 400), ('statement', 'organisation', 24, 400), ('statement', 'reader', 24, 10);

-- What ties two sides, as before; a member that a network states is tied to it while it does not deny.
create or replace function halle.ties(of_buyer uuid, of_provider uuid, of_buyers uuid[], of_providers uuid[], acting_buyer uuid, begun timestamptz)
returns table (one_organisation boolean, one_person boolean, mandate boolean, network boolean, shared_agent boolean, former_agent boolean)
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  theirs uuid[];
  -- the buyer, and those whose heir it is
  buyers constant uuid[] := halle.line_of(of_buyer);
begin
  perform set_config('halle.looking', 'on', true);
  -- the provider, and whatever else those who act for it act for
  select array_remove(array_agg(distinct a.organisation_id) || of_provider, null) into theirs
    from halle.agent a where a.account_id = any (of_providers) and (a.until is null or a.until >= begun);
  return query select
    coalesce(of_buyer = of_provider, false)
      -- whoever may commit the buyer's money is the buyer, on whatever terms
      or exists (select from halle.mandate m join halle.mandatable k on k.act = any (m.acts) and k.commits
        where m.grantor_id = of_buyer and m.mandatary_id = any (theirs) and m.ceiling is not null
          and m.until_day >= halle.day_of(m.grantor_id, begun) and (m.withdrawn_on is null or m.withdrawn_on >= halle.day_of(m.grantor_id, begun))),
    of_buyers && of_providers
      or exists (select from halle.agent a where a.organisation_id = of_buyer and a.account_id = any (of_providers) and (a.until is null or a.until >= begun))
      or exists (select from halle.agent a where a.organisation_id = of_provider and a.account_id = acting_buyer and (a.until is null or a.until >= begun)),
    exists (select from halle.mandate m
      where (m.grantor_id = any (buyers) and m.mandatary_id = any (theirs) or m.mandatary_id = any (buyers) and m.grantor_id = any (theirs))
        and m.until_day >= halle.day_of(m.grantor_id, begun) and (m.withdrawn_on is null or m.withdrawn_on >= halle.day_of(m.grantor_id, begun))),
    exists (select from halle.organisation_member o
        where o.grouping_id = any (buyers) and o.member_id = any (theirs) or o.member_id = any (buyers) and o.grouping_id = any (theirs))
      or exists (select from halle.network_member n
        where (n.network_id = any (buyers) and n.member_id = any (theirs) or n.member_id = any (buyers) and n.network_id = any (theirs))
          and (n.left_on is null or n.left_on >= halle.day_of(n.member_id, begun)))
      or exists (select from halle.network_statement s
        where (s.network_id = any (buyers) and s.member_id = any (theirs) or s.member_id = any (buyers) and s.network_id = any (theirs))
          and s.withdrawn_on is null and s.answer is distinct from 'no'),
    exists (select from halle.agent a where a.organisation_id = any (theirs) and (a.until is null or a.until >= begun)
      and (a.account_id = any (of_buyers) or a.organisation_id = of_provider and exists (
        select from halle.agent b where b.account_id = a.account_id and b.organisation_id = of_buyer and (b.until is null or b.until >= begun)))),
    exists (select from halle.agent a where a.organisation_id = of_buyer and a.account_id = any (of_providers));
  perform set_config('halle.looking', looked, true);
end $$;
