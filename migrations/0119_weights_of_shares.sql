-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Weights of a vote may be the shares of a frozen key: which one is kept with the vote, so that all can check them.

alter table halle.pool_vote add column weights_key integer check (weights_key > 0),
  add constraint pool_vote_weights check (weights_key is null or rule is not null);

create or replace function halle.keep_pool_vote() returns trigger language plpgsql as $$
declare
  coordinator uuid;
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  perform halle.lock_for('pool ' || new.group_id);
  if exists (select from halle.pool_step s where s.thing_id = new.group_id and s.step = 'ended') then
    raise exception 'pools.votes.over' using errcode = 'HL409';
  end if;
  if tg_op = 'INSERT' then
    if new.opened_at is not null or new.closed_at is not null or new.withdrawn_at is not null
      or new.number <> 1 + coalesce((select max(v.number) from halle.pool_vote v where v.group_id = new.group_id), 0) then
      raise exception 'pools.votes.at-once' using errcode = 'HL409';
    end if;
    return new;
  end if;
  if (to_jsonb(new) - array['opened_at', 'rule', 'secret', 'round', 'closes_at', 'withdrawn_at', 'weights_key'])
      is distinct from (to_jsonb(old) - array['opened_at', 'rule', 'secret', 'round', 'closes_at', 'withdrawn_at', 'weights_key']) then
    raise exception 'row-level security: a proposal stays who proposed it, and a result is counted' using errcode = 'insufficient_privilege';
  end if;
  if old.opened_at is not null or old.withdrawn_at is not null then raise exception 'pools.votes.at-once' using errcode = 'HL409'; end if;
  select p.organisation_id into coordinator from halle.pool p where p.id = new.group_id;
  if new.opened_at is not null and not coordinator = any (halle.agent_line())
    or new.withdrawn_at is not null and not (coordinator = any (halle.agent_line()) or new.organisation_id = any (halle.agent_line())) then
    raise exception 'row-level security: who coordinates opens a vote' using errcode = 'insufficient_privilege';
  end if;
  if new.opened_at is not null and (new.round <> 1 or new.closes_at <= new.opened_at or new.opened_at <> halle.moment()) then
    raise exception 'row-level security: a vote opens now, with its first round' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
