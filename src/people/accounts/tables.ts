// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of accounts, as `migrations/0011_accounts.sql` and `0055_keepers.sql` make them. All private.
// A row is seen by who owns it or knows its secret, and by who keeps the halle where a deed needs it.

interface AccountTable {
  id: string;
  reader: Buffer;
  address: Buffer;
  lang: string;
  created_at: Date;
}

export interface SessionTable {
  id: string;
  account_id: string;
  token: Buffer;
  former: Buffer | null;
  rotated_at: Date;
  created_at: Date;
  seen_on: string;
  idle_until: Date;
  ends_at: Date;
  browser: string;
  way: string;
}

interface SuspensionTable {
  id: string;
  account_id: string;
  since: Date;
  until: Date | null;
  reason: string;
}

declare module '../../platform/db.ts' {
  interface Tables {
    account: AccountTable;
    session: SessionTable;
    account_suspension: SuspensionTable;
  }
}
