-- SPDX-License-Identifier: AGPL-3.0-or-later
-- By which code an official mailbox was given to its organisation, so that what was given wrongly can be found.

alter table halle.official_mailbox
  -- `insee:62063`; null where it was taken in before codes were read with their country
  add column code text check (code ~ '^[a-z-]+:[0-9AB]+$'),
  -- whether its list said the country or the kind of the code; false: no other organisation bears it
  add column code_said boolean,
  add constraint official_mailbox_code check ((code is null) = (code_said is null));
