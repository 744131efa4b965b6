-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Whoever asked for a mandate takes the request back as long as it waits.
create policy taken_back on halle.mandate_request for update
  using (mandatary_id = (select halle.acting_as_agent())) with check (mandatary_id = (select halle.acting_as_agent()));
