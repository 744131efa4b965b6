-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What open lists say of companies that serve a software: who says it, and which services. Legal persons only.
alter table halle.listed_provider drop constraint listed_provider_source,
  add constraint listed_provider_source check (source in ('comptoir', 'cnll', 'codegouv', 'qgis', 'afs', 'publisher')),
  add column kinds text[] not null default '{}';
alter table halle.listed_left_out drop constraint listed_left_out_source_check,
  add constraint listed_left_out_source check (source in ('comptoir', 'cnll', 'codegouv', 'qgis', 'afs', 'publisher'));
