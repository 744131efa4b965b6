// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of official mailboxes, as `migrations/0011_accounts.sql` and `0029_official_codes.sql` make it.

interface OfficialMailboxTable {
  organisation_id: string;
  address: string;
  source: string;
  stated_on: string;
  imported_at: Date;
  code: string | null;
  code_said: boolean | null;
}

declare module '../../../platform/db.ts' {
  interface Tables {
    official_mailbox: OfficialMailboxTable;
  }
}
