-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Whoever is lent ends it themselves at any time: confirmed or not, and after they have left the employer too.

drop policy own on halle.availability;
create policy own on halle.availability
  using (account_id = halle.acting_account())
  with check (account_id = halle.acting_account() and (withdrawn_on is not null and confirmed_by is distinct from account_id
    or (employer_id is null or employer_id = halle.acting_as_agent()) and (confirmed_by is null or employer_id = halle.acting_as_agent())));
