// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of what opens once, as `migrations/0037_links.sql` makes it.
import type { ColumnType, JSONColumnType } from 'kysely';
import type { Matter } from './link.ts';

interface LinkTable {
  id: string;
  token: Buffer;
  purpose: string;
  account_id: string | null;
  organisation_id: string | null;
  matter: JSONColumnType<Matter>;
  sealed: Buffer | null;
  reader: Buffer | null;
  client: Buffer | null;
  subject: Buffer | null;
  lang: string | null;
  mail_id: string | null;
  asked_at: ColumnType<Date, Date, never>;
  expires_at: Date;
  leaves_at: Date | null;
  used_at: Date | null;
}

declare module '../db.ts' {
  interface Tables {
    link: LinkTable;
  }
}
