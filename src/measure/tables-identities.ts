// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of who is who, as `migrations/0007_identities.sql` makes it.

export interface RepositoryIdentityTable {
  repository_id: string;
  identity: number;
  person: number;
  signature_hash: Buffer;
  mail_hash: Buffer | null;
  name_hash: Buffer | null;
  domain_hash: Buffer | null;
  organisation: number | null;
  is_robot: boolean;
}

declare module '../platform/db.ts' {
  interface Tables {
    repository_identity: RepositoryIdentityTable;
  }
}
