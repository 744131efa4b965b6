-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What is held of somebody is erased by the same list by which it is taken away: at once, in one transaction, by who holds rights over it. What remains says why.

alter table halle.holding
  -- erased: nothing is left of what is theirs; partly: what others signed, or is not theirs, is left; kept
  add column fate text not null default 'kept' check (fate in ('erased', 'partly', 'kept')),
  -- why something is left, in a word that the program says in sentences
  add column why text check (why in ('public', 'sealed', 'both', 'persons', 'short')),
  -- the order in which rows leave
  add column turn integer,
  -- one statement, $1 as in rows; absent: goes with the account, or stays
  add column erasing text,
  add constraint holding_says_why check ((fate = 'erased') = (why is null)) not valid;

-- The sessions of the halle count in universal time already.
alter function halle.held(text, uuid) reset timezone;

-- The transactions that erase now: no role but the owner writes it, so that nobody else has its rights.
create table halle.erasing_now (tx xid8 primary key);

create function halle.erases() returns boolean language sql stable as $$
  select exists (select from halle.erasing_now where tx = pg_current_xact_id_if_assigned())
$$;

update halle.holding set fate = 'kept', why = 'public' where whose = 'organisation'
  and file in ('organisation', 'code', 'other-name', 'address', 'situation', 'membership', 'mailbox', 'usage-elsewhere', 'provider-listed');
update halle.holding set fate = 'kept', why = 'persons' where whose = 'organisation'
  and file in ('agent', 'invitation', 'request', 'key-request', 'availability');
update halle.holding set fate = 'kept', why = 'both' where whose = 'organisation'
  and file in ('mandate', 'commitment', 'mission-question', 'mission-reply', 'mission-offer', 'mission-retaining', 'mission-delivery',
    'mission-refusal', 'mission-late', 'mission-proof', 'loan-step', 'letter', 'number-contest');
update halle.holding set fate = 'kept', why = 'sealed' where file in ('deed-by-mandate', 'journal') or whose = 'organisation' and file = 'deed';

update halle.holding h set fate = e.fate, why = e.why, turn = e.turn, erasing = e.erasing from (values
  ('organisation', 'mandate-request', 'partly', 'both', 1, 'delete from halle.mandate_request where mandatary_id = $1'),
  ('organisation', 'network', 'erased', null, 2, 'delete from halle.network where organisation_id = $1'),
  ('organisation', 'network-item', 'erased', null, 3, 'delete from halle.network_item where network_id = $1'),
  ('organisation', 'network-governance', 'erased', null, 4, 'delete from halle.network_governance where network_id = $1'),
  ('organisation', 'network-member', 'partly', 'both', 5, 'delete from halle.network_member where member_id = $1'),
  ('organisation', 'experience', 'erased', null, 6, 'delete from halle.usage_experience where organisation_id = $1'),
  ('organisation', 'usage-private', 'erased', null, 7, 'delete from halle.usage_private where organisation_id = $1'),
  ('organisation', 'usage-hosted', 'erased', null, 8, 'delete from halle.usage_private where declared_by = $1'),
  -- what a member agreed to is the member's
  ('organisation', 'usage', 'partly', 'both', 9, 'delete from halle.usage where organisation_id = $1 or declared_by = $1 and agreed_on is null'),
  ('organisation', 'provider', 'partly', 'public', 10, 'update halle.provider set site = null where organisation_id = $1'),
  ('organisation', 'provider-domain', 'erased', null, 11, 'delete from halle.provider_domain where organisation_id = $1'),
  ('organisation', 'provider-person', 'erased', null, 12, 'delete from halle.provider_person where organisation_id = $1'),
  ('organisation', 'offer', 'erased', null, 13, 'delete from halle.provider_offer where organisation_id = $1'),
  ('organisation', 'reference', 'partly', 'both', 14, 'delete from halle.provider_reference where organisation_id = $1 and answer is distinct from ''confirmed'''),
  ('organisation', 'work', 'erased', null, 15, 'delete from halle.provider_work where organisation_id = $1'),
  ('organisation', 'mission-step', 'partly', 'both', 16, 'delete from halle.mission_step s where s.thing_id in (select m.id from halle.mission m where m.organisation_id = $1 and not m.published)'),
  ('organisation', 'mission', 'partly', 'both', 17, 'delete from halle.mission where organisation_id = $1 and not published'),
  ('organisation', 'remark', 'erased', null, 18, 'delete from halle.remark where organisation_id = $1'),

  ('account', 'link', 'erased', null, 1, 'delete from halle.link where account_id = $1 or reader = (select reader from halle.account where id = $1)'),
  ('account', 'mail', 'erased', null, 2, 'delete from halle.mail where reader = (select reader from halle.account where id = $1)'),
  ('account', 'mail-refusal', 'erased', null, 3, 'delete from halle.mail_refusal where reader = (select reader from halle.account where id = $1)'),
  ('account', 'invitation', 'erased', null, 4, 'delete from halle.agent_invitation where reader = (select reader from halle.account where id = $1)'),
  ('account', 'number-contest', 'erased', null, 5, 'delete from halle.number_contest where reader = (select reader from halle.account where id = $1)'),
  ('account', 'remark', 'erased', null, 6, 'delete from halle.remark where account_id = $1'),
  ('account', 'proved-work', 'erased', null, 7, 'delete from halle.proved_work where account_id = $1'),
  ('account', 'proved-address', 'erased', null, 8, 'delete from halle.proved_address where account_id = $1'),
  -- the row stays for the steps of a loan; nothing that was said is left in it
  ('account', 'availability', 'partly', 'both', 9, 'update halle.availability set functions = ''{}'', records = ''{}'', territories = ''{}'', terms = '''', name = null, named_on = null,
    withdrawn_on = coalesce(withdrawn_on, halle.day_of(employer_id, halle.moment())) where account_id = $1'),
  -- an offer that was retained is a contract, which the other side must be able to show
  ('account', 'mission-offer', 'partly', 'both', 10, 'update halle.mission_offer o set words = '''', number_kind = ''other'', number = ''----'' where o.account_id = $1 and o.organisation_id is null
    and not exists (select from halle.mission_step s where s.step = ''accepted'' and s.about = o.id)'),
  ('account', 'deed', 'partly', 'sealed', 11, 'update halle.keeping_deed set reason = ''[effacé · erased]'' where subject_kind = ''account'' and subject = $1::text'),
  ('account', 'account', 'erased', null, 99, 'delete from halle.account where id = $1')
) as e (whose, file, fate, why, turn, erasing) where h.whose = e.whose and h.file = e.file;

-- They go with the account.
update halle.holding set fate = 'erased', why = null where whose = 'account'
  and file in ('suspension', 'session', 'passkey', 'identity', 'identity-session', 'typed', 'agent', 'request', 'key-request', 'keeper');
update halle.holding set fate = 'kept', why = 'both' where whose = 'account'
  and file in ('letter', 'loan-step', 'mission-step', 'mission-question', 'mission-delivery');
alter table halle.holding validate constraint holding_says_why;

-- What is erased must be reached by the owner, while it erases and never else: in every private table, those of later files too.
create or replace procedure halle.make_private(of_table regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', of_table);
  execute format('alter table %s force row level security', of_table);
  execute format('create policy owner_backup on %s for select to current_user using (current_setting(''halle.backup'', true) = ''on'')', of_table);
  execute format('create policy erased on %s to current_user using (halle.erases()) with check (halle.erases())', of_table);
end $$;
do $$
declare
  of_table regclass;
begin
  for of_table in select c.oid from pg_class c where c.relnamespace = 'halle'::regnamespace and c.relrowsecurity loop
    execute format('create policy erased on %s to current_user using (halle.erases()) with check (halle.erases())', of_table);
  end loop;
end $$;

-- Rows of a table that a later file makes: estimates asked before a purchase.
insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'estimate', 40, 'estimate', 'organisation_id = $1 or provider_id = $1', '{account_id,answered_account}', 'partly', 'both', 19,
    'delete from halle.estimate where organisation_id = $1 and answered_at is null');

-- What only grows still does: but a draft that was never opened leaves with its steps. The journal never shrinks.
create or replace function halle.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name = 'mission_step' and halle.is_owner_of(tg_relid) and halle.erases() then
    return null;
  end if;
  raise exception 'the table % only grows', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Erases what is erased of somebody, in the order of the list, and says how many rows of each kind were.
create function halle.erase(of_whom text, thing uuid) returns table (file text, n bigint)
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  backed text := coalesce(current_setting('halle.backup', true), '');
  one record;
  whom uuid;
  gone bigint;
begin
  if not halle.holds_rights_over(of_whom, thing) then
    raise exception 'row-level security: what is held of somebody is erased by them alone' using errcode = 'insufficient_privilege';
  end if;
  insert into halle.erasing_now (tx) values (pg_current_xact_id());
  perform set_config('halle.backup', 'on', true);
  for one in select * from halle.holding h where h.whose = of_whom and h.erasing is not null order by h.turn loop
    foreach whom in array case of_whom when 'organisation' then halle.line_of(thing) else array[thing] end loop
      execute one.erasing using whom;
      get diagnostics gone = row_count;
      file := one.file;
      n := gone;
      return next;
    end loop;
  end loop;
  perform set_config('halle.backup', backed, true);
  delete from halle.erasing_now where tx = pg_current_xact_id();
end $$;
