-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What the halle holds of an organisation, and of an account: one list of tables, from which both are taken away (and, in a later file, erased). A table that holds either and is not here fails `src/holdings/holdings.test.ts`, unless it is named there with a reason.

-- In `rows`, $1 is the id of the organisation or of the account. `hidden`: columns that are not given: what opens something, who did it, and what is another's.
create table halle.holding (
  whose text not null check (whose in ('organisation', 'account')),
  file text not null check (file ~ '^[a-z]+(-[a-z]+)*$'),
  place integer not null,
  of_table name not null,
  rows text not null,
  hidden text[] not null default '{}',
  primary key (whose, file)
);

insert into halle.holding (whose, file, place, of_table, rows, hidden) values
  ('organisation', 'organisation', 1, 'organisation', 'id = $1', '{folded}'),
  ('organisation', 'code', 2, 'organisation_code', 'organisation_id = $1', '{}'),
  ('organisation', 'other-name', 3, 'organisation_other_name', 'organisation_id = $1', '{folded}'),
  ('organisation', 'address', 4, 'organisation_slug', 'organisation_id = $1', '{}'),
  ('organisation', 'situation', 5, 'organisation_place', 'organisation_id = $1', '{}'),
  ('organisation', 'membership', 6, 'organisation_member', 'grouping_id = $1 or member_id = $1', '{}'),
  ('organisation', 'mailbox', 7, 'official_mailbox', 'organisation_id = $1', '{}'),
  ('organisation', 'agent', 8, 'agent', 'organisation_id = $1', '{account_id}'),
  ('organisation', 'invitation', 9, 'agent_invitation', 'organisation_id = $1', '{reader,invited_by}'),
  ('organisation', 'request', 10, 'agent_request', 'organisation_id = $1', '{account_id,sealed}'),
  ('organisation', 'key-request', 11, 'key_request', 'organisation_id = $1', '{account_id,reader,ended_by}'),
  ('organisation', 'mandate', 12, 'mandate', 'grantor_id = $1 or mandatary_id = $1', '{granted_by}'),
  ('organisation', 'mandate-request', 13, 'mandate_request', 'grantor_id = $1 or mandatary_id = $1', '{asked_by}'),
  ('organisation', 'commitment', 14, 'mandate_commitment', 'mandate_id in (select id from halle.mandate where grantor_id = $1 or mandatary_id = $1)', '{account_id}'),
  ('organisation', 'deed-by-mandate', 15, 'mandated_deed', 'organisation_id = $1 or mandatary_id = $1', '{}'),
  ('organisation', 'network', 16, 'network', 'organisation_id = $1', '{described_by}'),
  ('organisation', 'network-item', 17, 'network_item', 'network_id = $1', '{stated_by}'),
  ('organisation', 'network-governance', 18, 'network_governance', 'network_id = $1', '{decided_by}'),
  ('organisation', 'network-member', 19, 'network_member', 'network_id = $1 or member_id = $1', '{joined_by}'),
  ('organisation', 'usage', 20, 'usage', 'organisation_id = $1 or declared_by = $1', '{}'),
  ('organisation', 'usage-private', 21, 'usage_private', 'organisation_id = $1', '{}'),
  -- what it said of its members; whom to write to there is theirs
  ('organisation', 'usage-hosted', 22, 'usage_private', 'declared_by = $1 and organisation_id <> $1', '{contact_function,contact_mailbox}'),
  ('organisation', 'experience', 23, 'usage_experience', 'organisation_id = $1', '{}'),
  ('organisation', 'usage-elsewhere', 24, 'software_usage', 'organisation_id = $1', '{organisation}'),
  ('organisation', 'provider', 25, 'provider', 'organisation_id = $1', '{}'),
  ('organisation', 'provider-listed', 26, 'listed_provider', 'siren = (select siren from halle.organisation where id = $1)', '{raw}'),
  ('organisation', 'provider-domain', 27, 'provider_domain', 'organisation_id = $1', '{domain_hash}'),
  ('organisation', 'provider-person', 28, 'provider_person', 'organisation_id = $1', '{mail_hash}'),
  ('organisation', 'offer', 29, 'provider_offer', 'organisation_id = $1', '{published_by}'),
  ('organisation', 'reference', 30, 'provider_reference', 'organisation_id = $1 or client_id = $1', '{answered_account}'),
  ('organisation', 'work', 31, 'provider_work', 'organisation_id = $1', '{}'),
  ('organisation', 'mission', 32, 'mission', 'organisation_id = $1', '{}'),
  ('organisation', 'mission-step', 33, 'mission_step', 'organisation_id = $1 or thing_id in (select id from halle.mission where organisation_id = $1)', '{account_id}'),
  ('organisation', 'mission-question', 34, 'mission_question', 'mission_id in (select id from halle.mission where organisation_id = $1)', '{}'),
  ('organisation', 'mission-reply', 35, 'mission_reply', 'mission_id in (select id from halle.mission where organisation_id = $1)', '{}'),
  ('organisation', 'mission-offer', 36, 'mission_offer', 'asked_by = $1 or organisation_id = $1', '{account_id}'),
  ('organisation', 'mission-retaining', 37, 'mission_retaining', 'organisation_id = $1', '{}'),
  ('organisation', 'mission-delivery', 38, 'mission_delivery', 'mission_id in (select id from halle.mission where organisation_id = $1) or id in (select about from halle.mission_step where step = ''delivered'' and organisation_id = $1)', '{}'),
  ('organisation', 'mission-refusal', 39, 'mission_refusal', 'organisation_id = $1 or delivery_id in (select about from halle.mission_step where step = ''delivered'' and organisation_id = $1)', '{}'),
  ('organisation', 'mission-late', 40, 'mission_late', 'mission_id in (select id from halle.mission where organisation_id = $1)', '{}'),
  ('organisation', 'mission-proof', 41, 'mission_proof', 'organisation_id = $1 or client_id = $1', '{}'),
  ('organisation', 'availability', 41, 'availability', 'employer_id = $1', '{account_id}'),
  ('organisation', 'loan-step', 42, 'loan_step', 'organisation_id = $1', '{account_id}'),
  ('organisation', 'letter', 43, 'letter', 'from_organisation = $1 or to_organisation = $1', '{account_id,to_account}'),
  ('organisation', 'remark', 44, 'remark', 'organisation_id = $1', '{account_id,address,client}'),
  ('organisation', 'number-contest', 45, 'number_contest', 'organisation_id = $1', '{reader,address,words}'),
  ('organisation', 'deed', 46, 'keeping_deed', '$1 = any (concerns)', '{account_id}'),
  ('organisation', 'journal', 47, 'journal_entry', 'organisation = $1', '{account}'),

  ('account', 'account', 1, 'account', 'id = $1', '{reader}'),
  ('account', 'suspension', 2, 'account_suspension', 'account_id = $1', '{}'),
  ('account', 'session', 3, 'session', 'account_id = $1', '{token,former,rotated_at,idle_until}'),
  ('account', 'passkey', 4, 'passkey', 'account_id = $1', '{credential,public_key,counter}'),
  ('account', 'identity', 5, 'openid_identity', 'account_id = $1', '{subject}'),
  ('account', 'identity-session', 6, 'openid_session', 'account_id = $1', '{hint}'),
  ('account', 'link', 7, 'link', 'account_id = $1 or reader = (select reader from halle.account where id = $1)', '{token,matter,sealed,reader,client,subject,mail_id}'),
  ('account', 'typed', 8, 'last_form', 'account_id = $1', '{form}'),
  ('account', 'agent', 9, 'agent', 'account_id = $1', '{}'),
  ('account', 'invitation', 10, 'agent_invitation', 'reader = (select reader from halle.account where id = $1)', '{reader,invited_by}'),
  ('account', 'request', 11, 'agent_request', 'account_id = $1', '{sealed}'),
  ('account', 'key-request', 12, 'key_request', 'account_id = $1', '{reader,ended_by}'),
  ('account', 'keeper', 13, 'keeper', 'account_id = $1', '{}'),
  ('account', 'deed', 14, 'keeping_deed', 'subject_kind = ''account'' and subject = $1::text or account_id = $1', '{}'),
  ('account', 'mail', 15, 'mail', 'reader = (select reader from halle.account where id = $1)', '{reader,sealed,by_account,by_organisation,by_client,gathered_in,turn,rank}'),
  ('account', 'mail-refusal', 16, 'mail_refusal', 'reader = (select reader from halle.account where id = $1)', '{reader}'),
  ('account', 'letter', 17, 'letter', 'account_id = $1 or to_account = $1', '{account_id,to_account}'),
  ('account', 'availability', 18, 'availability', 'account_id = $1', '{}'),
  ('account', 'loan-step', 19, 'loan_step', 'thing_id in (select id from halle.availability where account_id = $1)', '{account_id}'),
  ('account', 'proved-address', 20, 'proved_address', 'account_id = $1', '{mail_hash}'),
  ('account', 'proved-work', 21, 'proved_work', 'account_id = $1', '{}'),
  ('account', 'mission-offer', 22, 'mission_offer', 'account_id = $1 and organisation_id is null', '{}'),
  ('account', 'mission-step', 23, 'mission_step', 'account_id = $1 and organisation_id is null', '{}'),
  ('account', 'mission-question', 24, 'mission_question', 'id in (select about from halle.mission_step where step = ''asked'' and account_id = $1)', '{}'),
  ('account', 'mission-delivery', 25, 'mission_delivery', 'id in (select about from halle.mission_step where step = ''delivered'' and account_id = $1 and organisation_id is null)', '{}'),
  ('account', 'remark', 26, 'remark', 'account_id = $1', '{client}'),
  ('account', 'number-contest', 27, 'number_contest', 'reader = (select reader from halle.account where id = $1)', '{reader,address}'),
  ('account', 'journal', 28, 'journal_entry', 'account = $1', '{account}');

-- Whether the transaction may be given, or may erase, all that is held of somebody: an account itself, an organisation by who administers it and acts for it now; the operator by a command.
create function halle.holds_rights_over(of_whom text, thing uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  is_admin boolean;
begin
  if session_user = current_user
    and 'on' in (coalesce(current_setting('halle.mending', true), ''), coalesce(current_setting('halle.backup', true), '')) then
    return true;
  end if;
  if of_whom = 'account' then
    return coalesce(thing = halle.acting_account(), false);
  end if;
  if halle.acting_system() is not null or halle.acting_as_agent() is distinct from thing then
    return false;
  end if;
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.agent a where a.account_id = halle.acting_account() and a.organisation_id = thing
    and a.until is null and 'admin' = any (a.roles)) into is_admin;
  perform set_config('halle.looking', looked, true);
  return is_admin;
end $$;

-- All that is held of somebody, one row after the other, in the order of the list. What is sealed leaves sealed: the program opens what is theirs to read.
create function halle.held(of_whom text, thing uuid) returns table (file text, held jsonb)
language plpgsql security definer set search_path = halle, pg_temp set timezone = 'UTC' as $$
declare
  backed text := coalesce(current_setting('halle.backup', true), '');
  one record;
  whom uuid;
begin
  if not halle.holds_rights_over(of_whom, thing) then
    raise exception 'row-level security: what is held of somebody is given to them alone' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('halle.backup', 'on', true);
  for one in select * from halle.holding h where h.whose = of_whom order by h.place loop
    -- what a commune that merged said is its heir's
    foreach whom in array case of_whom when 'organisation' then halle.line_of(thing) else array[thing] end loop
      return query execute format('select %L::text, to_jsonb(t) - %L::text[] from halle.%I t where %s', one.file, one.hidden, one.of_table, one.rows) using whom;
    end loop;
  end loop;
  perform set_config('halle.backup', backed, true);
end $$;
