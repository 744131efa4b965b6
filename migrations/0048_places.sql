-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Where organisations are: the middle of the territory of a commune, of the members of those that group
-- communes, of the communes of a department, region or province. A sourced and
-- dated fact; an organisation without a row is somewhere unknown.

create table halle.organisation_place (
  organisation_id uuid primary key references halle.organisation (id) on delete cascade,
  -- degrees of WGS 84
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  -- the middle of what
  middle_of text not null check (middle_of in ('territory', 'members', 'communes')),
  -- whose list of communes or polygons it is computed from, and the day that it speaks of
  source text not null,
  source_date date not null
);
