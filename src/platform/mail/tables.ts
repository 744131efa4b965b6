// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of the mail, as `migrations/0010_mail.sql` and `0025_asking.sql` make them.
import type { ColumnType, Generated } from 'kysely';

export type MailState =
  | 'waiting'
  | 'sending'
  | 'handing-over'
  | 'sent'
  | 'refused'
  | 'given-up'
  | 'doubtful'
  | 'gathered'
  | 'unwanted';

export interface MailTable {
  id: string;
  kind: 'urgent' | 'prompt' | 'digest' | 'letter';
  topic: string;
  reader: Buffer;
  sealed: Buffer | null;
  state: Generated<MailState>;
  created_at: Date;
  attempts: Generated<number>;
  next_at: Date;
  begun_at: Nullable<Date>;
  ended_at: Nullable<Date>;
  answer: Nullable<string>;
  gathered_in: Nullable<string>;
  day: Nullable<string>;
  /**
   * In what order mails leave: 1 urgent, 2 prompt, 3 letter; null for a digest, which does not leave by
   * itself.
   */
  rank: ColumnType<number | null, never, never>;
  /** How many of the same asker were before it. */
  turn: Generated<number>;
  sort: Nullable<string>;
  by_account: Nullable<Buffer>;
  by_organisation: Nullable<Buffer>;
  by_client: Nullable<Buffer>;
}

type Nullable<Value> = Generated<Value | null>;

declare module '../db.ts' {
  interface Tables {
    mail: MailTable;
    mail_refusal: { reader: Buffer; topic: string; at: Date };
  }
}
