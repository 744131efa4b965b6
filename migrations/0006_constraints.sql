-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What no row may say, whatever program wrote it; and an index for names of communes typed in part (20 ms before, 2 after).

create index organisation_part_of_name on halle.organisation using gin (folded gin_trgm_ops) with (fastupdate = off);

alter table halle.organisation
  -- ISO 3166-1 alpha-2
  add constraint organisation_country check (country ~ '^[A-Z]{2}$'),
  add constraint organisation_siren check (siren ~ '^\d{9}$'),
  -- Corsica has 2A and 2B
  add constraint organisation_insee check (insee ~ '^\d[\dAB]\d{3}$'),
  add constraint organisation_form check (form is null or kind = 'grouping');

alter table halle.organisation_member
  add constraint organisation_member_other check (grouping_id <> member_id);

alter table halle.repository
  add constraint repository_url check (url ~ '^https?://[^\s]+$');

alter table halle.software
  add constraint software_usage_count check (usage_count >= 0);

alter table halle.software_usage
  add constraint software_usage_position check (position >= 0),
  -- an organisation that is no more leaves the name that was said
  add constraint software_usage_organisation foreign key (organisation_id) references halle.organisation (id) on delete set null;

alter table halle.software_grade
  -- a letter stands beside a grade only
  add constraint software_grade_letter check ((letter is not null) = (state = 'graded')),
  add constraint software_grade_counts check (measured between 0 and measurable);

alter table halle.search_entry
  add constraint search_entry_merit check (merit between 0 and 100),
  add constraint search_entry_usages check (usages >= 0);
