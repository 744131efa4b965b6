-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Before a purchase: a band of price that a public body asks of a provider, between the two alone.

create table halle.estimate (
  id uuid primary key,
  -- who asks, and of whom
  organisation_id uuid not null references halle.organisation (id),
  provider_id uuid not null references halle.provider (organisation_id),
  record_id uuid references halle.source_record (id),
  kind text not null,
  line text not null check (length(line) between 10 and 160 and line !~ '[\n\r]'),
  -- in which the bands are counted, see `market/estimates/estimate.ts`
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  account_id uuid not null,
  asked_at timestamptz not null,
  -- absent once answered: it was declined, and nobody is told why
  band smallint check (band between 0 and 3),
  answered_at timestamptz,
  answered_account uuid,
  check ((answered_at is null) = (answered_account is null)),
  check (band is null or answered_at is not null),
  check (organisation_id <> provider_id)
);
create unique index estimate_waiting on halle.estimate (organisation_id, provider_id, record_id, kind) nulls not distinct where answered_at is null;
create index estimate_organisation on halle.estimate (organisation_id, asked_at);
create index estimate_provider on halle.estimate (provider_id, asked_at);
create index estimate_asked on halle.estimate (asked_at);
call halle.make_private('halle.estimate');
create policy seen on halle.estimate for select using ((select halle.acting_as_agent()) in (organisation_id, provider_id));
create policy asked on halle.estimate for insert with check (
  account_id = (select halle.acting_account()) and organisation_id = (select halle.acting_as_agent()) and answered_at is null);
create policy answered on halle.estimate for update
  using (provider_id = (select halle.acting_as_agent()))
  with check (provider_id = (select halle.acting_as_agent()) and answered_account = (select halle.acting_account()));
-- A year after it was asked, it leaves.
create policy over on halle.estimate for delete using (halle.sweeps() and asked_at < halle.moment() - interval '1 year');
create policy over_seen on halle.estimate for select using (halle.sweeps() and asked_at < halle.moment() - interval '1 year');

-- Nobody stands on both sides; what was answered stays; an answer changes nothing of the question.
create function halle.keep_estimate() returns trigger language plpgsql as $$
begin
  if halle.is_owner_of(tg_relid) then return new; end if;
  if tg_op = 'UPDATE' then
    if old.answered_at is not null then
      raise exception 'market.estimate.answered' using errcode = 'HL409';
    end if;
    if (new.id, new.organisation_id, new.provider_id, new.record_id, new.kind, new.line, new.currency, new.account_id, new.asked_at)
      is distinct from (old.id, old.organisation_id, old.provider_id, old.record_id, old.kind, old.line, old.currency, old.account_id, old.asked_at)
      or new.answered_at is null then
      raise exception 'row-level security: an estimate is answered, and nothing else' using errcode = 'insufficient_privilege';
    end if;
  end if;
  if halle.sides(new.organisation_id, new.provider_id, array[new.account_id],
      array_remove(array[new.answered_account], null), case when tg_op = 'INSERT' then new.account_id end, new.asked_at) = 'same' then
    raise exception 'people.both-sides' using errcode = 'HL409';
  end if;
  return new;
end $$;
create trigger keep_estimate before insert or update on halle.estimate for each row execute function halle.keep_estimate();
