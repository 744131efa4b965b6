// SPDX-License-Identifier: AGPL-3.0-or-later
// Ways in that were begun, as `migrations/0013_ways_in.sql` makes them.

export interface AttemptTable {
  id: string;
  token: Buffer;
  way: string;
  sealed: Buffer | null;
  client: Buffer;
  subject: Buffer | null;
  begun_at: Date;
  used_at: Date | null;
}

declare module '../../../platform/db.ts' {
  interface Tables {
    attempt: AttemptTable;
  }
}
