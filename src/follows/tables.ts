// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of what is followed, as `migrations/0071_follows.sql` makes them.
import type { FollowedKind } from './followed.ts';

interface FollowTable {
  id: string;
  reader: Buffer;
  account_id: string | null;
  address: Buffer | null;
  lang: string;
  kind: FollowedKind;
  record_id: string | null;
  subject: string | null;
  followed_at: Date;
}

interface FollowToldTable {
  reader: Buffer;
  thing: string;
  told_at: Date;
}

declare module '../platform/db.ts' {
  interface Tables {
    follow: FollowTable;
    follow_told: FollowToldTable;
  }
}
