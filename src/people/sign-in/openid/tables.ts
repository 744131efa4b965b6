// SPDX-License-Identifier: AGPL-3.0-or-later
// Identities that another server vouches for, and who asks to act for an organisation, as
// `migrations/0013_ways_in.sql` makes them.

interface IdentityTable {
  id: string;
  account_id: string;
  provider: string;
  subject: Buffer;
  created_at: Date;
  used_on: string;
}

interface OpenIdSessionTable {
  session_id: string;
  account_id: string;
  provider: string;
  hint: Buffer;
}

declare module '../../../platform/db.ts' {
  interface Tables {
    openid_identity: IdentityTable;
    openid_session: OpenIdSessionTable;
  }
}
