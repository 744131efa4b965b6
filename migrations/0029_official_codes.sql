-- SPDX-License-Identifier: AGPL-3.0-or-later
-- By which code an official mailbox was given to its organisation, so that what was given wrongly can be found and mended.

alter table halle.official_mailbox
  -- `insee:62063`; null where it was taken in before codes were read with their country
  add column code text check (code ~ '^[a-z-]+:[0-9AB]+$'),
  -- whether its list said the country or the kind of the code; false: no other organisation bears it
  add column code_said boolean,
  add constraint official_mailbox_code check ((code is null) = (code_said is null));

-- The operator mends, as the owner and only while a command says so: what came of a mailbox given to the wrong organisation.
create policy mended on halle.agent to current_user
  using (current_setting('halle.mending', true) = 'on') with check (current_setting('halle.mending', true) = 'on');
create policy mended on halle.agent_invitation to current_user
  using (current_setting('halle.mending', true) = 'on') with check (current_setting('halle.mending', true) = 'on');
create policy mended on halle.mandate to current_user
  using (current_setting('halle.mending', true) = 'on') with check (current_setting('halle.mending', true) = 'on');
create policy mended on halle.sign_in_link to current_user
  using (current_setting('halle.mending', true) = 'on') with check (current_setting('halle.mending', true) = 'on');
create policy mended on halle.usage to current_user
  using (current_setting('halle.mending', true) = 'on') with check (current_setting('halle.mending', true) = 'on');
create policy mended on halle.usage_experience to current_user
  using (current_setting('halle.mending', true) = 'on') with check (current_setting('halle.mending', true) = 'on');
create policy mended on halle.usage_private to current_user
  using (current_setting('halle.mending', true) = 'on') with check (current_setting('halle.mending', true) = 'on');
