// SPDX-License-Identifier: AGPL-3.0-or-later
// Passkeys, as `migrations/0013_ways_in.sql` makes them.

interface PasskeyTable {
  id: string;
  account_id: string;
  credential: Buffer;
  public_key: Buffer;
  counter: number;
  transports: string[];
  browser: string;
  created_at: Date;
  used_on: string | null;
}

declare module '../../../platform/db.ts' {
  interface Tables {
    passkey: PasskeyTable;
  }
}
