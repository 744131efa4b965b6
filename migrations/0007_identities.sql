-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Who is who in the kept facts of a repository: hashes salted with the secret of this halle, no name and no address.

create table halle.repository_identity (
  repository_id uuid not null references halle.repository (id) on delete cascade,
  -- order in which the identities were met
  identity integer not null,
  -- number of the person in the facts
  person integer not null,
  -- name and address together, as signed
  signature_hash bytea not null,
  mail_hash bytea,
  name_hash bytea,
  -- domain of an organisation; null for public mail providers
  domain_hash bytea,
  -- number of that organisation in the facts; null where it wrote nothing there
  organisation integer,
  is_robot boolean not null,
  primary key (repository_id, identity)
);
create index repository_identity_mail on halle.repository_identity (mail_hash) where mail_hash is not null;
create index repository_identity_domain on halle.repository_identity (domain_hash) where domain_hash is not null;
