-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Whoever leads a need may say it in other words, of which those behind it are told; and hand it over to one of those who stand behind it, when both agree.

alter table halle.need add column reworded_at timestamptz;

-- Whoever sells says no need (a_sellers_apart); its words are changed as long as it stands, and never without a trace; who leads it changes by an agreed handover.
create or replace function halle.keep_need() returns trigger language plpgsql as $$
declare
  led constant text[] := array['needed_by', 'closed_at', 'closed_why'];
  words constant text[] := array['title', 'purpose', 'audience', 'quantity', 'in_use', 'record_id', 'functions', 'lang', 'words_digest'];
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'INSERT' then return new; end if;
  if to_jsonb(new) - led - words - array['reworded_at'] is distinct from to_jsonb(old) - led - words - array['reworded_at'] then
    raise exception 'row-level security: a need is said anew, put off or closed, and nothing else' using errcode = 'insufficient_privilege';
  end if;
  if old.closed_at is not null then
    raise exception 'needs.closed' using errcode = 'HL409';
  end if;
  if to_jsonb(new) - led is distinct from to_jsonb(old) - led and new.reworded_at is distinct from halle.moment() then
    raise exception 'row-level security: other words bear their day' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create table halle.need_handover (
  id uuid primary key,
  need_id uuid not null references halle.need (id) on delete cascade,
  -- who leads it, and who would
  from_id uuid not null references halle.organisation (id),
  to_id uuid not null references halle.organisation (id),
  account_id uuid not null,
  proposed_at timestamptz not null,
  answer text check (answer in ('taken', 'refused', 'withdrawn')),
  answered_account uuid,
  answered_at timestamptz,
  check (from_id <> to_id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_account is null))
);
create unique index need_handover_waiting on halle.need_handover (need_id) where answered_at is null;
create index need_handover_from on halle.need_handover (from_id);
create index need_handover_to on halle.need_handover (to_id);

call halle.make_private('halle.need_handover');
create policy seen on halle.need_handover for select using (
  from_id = any ((select halle.agent_line())::uuid[]) or to_id = any ((select halle.agent_line())::uuid[]));
create policy proposed on halle.need_handover for insert with check (
  account_id = (select halle.acting_account()) and from_id = (select halle.acting_as_agent())
  and from_id = halle.leader_of(need_id) and answer is null);
create policy answered on halle.need_handover for update
  using (from_id = any ((select halle.agent_line())::uuid[]) or to_id = any ((select halle.agent_line())::uuid[]))
  with check (from_id = any ((select halle.agent_line())::uuid[]) or to_id = any ((select halle.agent_line())::uuid[]));

-- Whether an organisation stands behind a need, for the rule below alone.
create function halle.stands_behind(of_need uuid, of_organisation uuid) returns boolean
language plpgsql stable security definer set search_path = halle, pg_temp as $$
declare
  looked text := coalesce(current_setting('halle.looking', true), '');
  stands boolean;
begin
  perform set_config('halle.looking', 'on', true);
  select exists (select from halle.need_backing b where b.group_id = halle.head_of(of_need) and b.until is null
    and b.organisation_id = any (halle.line_of(halle.heir_of(of_organisation)))) into stands;
  perform set_config('halle.looking', looked, true);
  return stands;
end $$;

create function halle.keep_need_handover() returns trigger language plpgsql as $$
declare
  refused text;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  refused := halle.need_refuses(halle.acting_as_agent());
  if refused is not null then raise exception '%', refused using errcode = 'HL409'; end if;
  perform halle.need_to_back(new.need_id);
  if tg_op = 'INSERT' then
    if not halle.stands_behind(new.need_id, new.to_id) then
      raise exception 'needs.hand.stranger' using errcode = 'HL409';
    end if;
    return new;
  end if;
  if (new.id, new.need_id, new.from_id, new.to_id, new.account_id, new.proposed_at)
      is distinct from (old.id, old.need_id, old.from_id, old.to_id, old.account_id, old.proposed_at) or old.answered_at is not null
      or new.answered_account is distinct from halle.acting_account()
      or not (case new.answer when 'withdrawn' then halle.acting_as_agent() = halle.heir_of(old.from_id)
        else halle.acting_as_agent() = halle.heir_of(old.to_id) end) then
    raise exception 'row-level security: who would lead it answers, once' using errcode = 'insufficient_privilege';
  end if;
  -- whoever left meanwhile, or whose need it no longer is, hands nothing over
  if new.answer = 'taken' and (halle.leader_of(new.need_id) is distinct from halle.heir_of(new.from_id)
      or not halle.stands_behind(new.need_id, new.to_id)) then
    raise exception 'needs.hand.stranger' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger keep_need_handover before insert or update on halle.need_handover for each row execute function halle.keep_need_handover();
create trigger done_by_who_acts before insert on halle.need_handover for each row execute function halle.done_by_who_acts('account_id');

create function halle.hand_need_over() returns trigger
language plpgsql security definer set search_path = halle, pg_temp as $$
declare
  before text := coalesce(current_setting('halle.settling', true), '');
begin
  perform set_config('halle.settling', 'on', true);
  update need set organisation_id = halle.heir_of(new.to_id) where id = new.need_id;
  perform set_config('halle.settling', before, true);
  return null;
end $$;
create trigger hand_over after update on halle.need_handover for each row when (old.answer is null and new.answer = 'taken')
  execute function halle.hand_need_over();

insert into halle.holding (whose, file, place, of_table, rows, hidden, fate, why, turn, erasing) values
  ('organisation', 'need-handover', 140, 'need_handover', 'from_id = $1 or to_id = $1', '{account_id,answered_account}', 'kept', 'both', null, null);
