-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What ties a provider to a buyer is read of whoever it stands for, too: what a list says of the one that was entered twice ties the one that remains.

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
  -- the provider, whatever else those who act for it act for, and whomever these stand for
  select array_agg(distinct of_line) into theirs from (
    select a.organisation_id as id from halle.agent a where a.account_id = any (of_providers) and (a.until is null or a.until >= begun)
    union select of_provider where of_provider is not null) o cross join unnest(halle.line_of(o.id)) of_line;
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
