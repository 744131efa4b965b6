-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Organisations of every level of government; and the other names and codes of an organisation: communes that merged into it, its parts
-- that have a code of their own, what else it is called.

alter table halle.organisation
  drop constraint organisation_kind,
  add constraint organisation_kind check (kind in
    ('commune', 'grouping', 'department', 'region', 'province', 'state', 'social', 'fire', 'school', 'association', 'operator', 'provider', 'other')),
  drop constraint organisation_form,
  add constraint organisation_form check (form is null or kind not in ('provider', 'other')),
  -- the commune that it is part of today: whoever looks for it finds that one
  add column merged_into uuid references halle.organisation (id),
  add constraint organisation_merged check (merged_into is null or (kind = 'commune' and merged_into <> id));
create index organisation_merged_into on halle.organisation (merged_into) where merged_into is not null;

create table halle.organisation_other_name (
  organisation_id uuid not null references halle.organisation (id) on delete cascade,
  -- merged: a commune that is no more; delegated, associated, district: a part that keeps a town hall; also: another name of the whole
  kind text not null check (kind in ('merged', 'delegated', 'associated', 'district', 'also')),
  name text,
  -- for matching, as organisation.folded
  folded text,
  -- a code that is no organisation's of today
  scheme text,
  code text,
  -- of which list, and the day it speaks of
  source text not null,
  source_date date not null,
  check ((name is null) = (folded is null)),
  check ((scheme is null) = (code is null)),
  check (name is not null or code is not null)
);
create index organisation_other_name_folded on halle.organisation_other_name (folded text_pattern_ops);
create index organisation_other_name_code on halle.organisation_other_name (scheme, code);
create index organisation_other_name_organisation on halle.organisation_other_name (organisation_id);
call halle.shows('halle.organisation_other_name', 'organisations', 'c.organisation_id');
