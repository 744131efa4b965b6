-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What anyone may know of a declared use: who says so of which record, since when it was last confirmed, until when it stands.
-- The catalogue and the first page count by it and know nothing else of declarations. Read with the rights of who asks.
create view halle.declared_use with (security_invoker = true) as
  select record_id, organisation_id, confirmed_on, expires_on
  from halle.usage where published_on is not null and withdrawn_on is null;
