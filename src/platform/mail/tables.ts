// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of the mail, as `migrations/0010_mail.sql` makes them.
import type { Generated } from 'kysely';

export type MailState = 'waiting' | 'sending' | 'handing-over' | 'sent' | 'refused' | 'given-up' | 'doubtful' | 'gathered' | 'unwanted';

export interface MailTable {
  id: string;
  kind: 'urgent' | 'digest' | 'letter';
  topic: string;
  reader: Buffer;
  sealed: Buffer | null;
  state: Generated<MailState>;
  created_at: Date;
  attempts: Generated<number>;
  next_at: Date;
  begun_at: Date | null;
  ended_at: Date | null;
  answer: string | null;
  gathered_in: string | null;
  day: string | null;
}

declare module '../db.ts' {
  interface Tables {
    mail: MailTable;
    mail_refusal: { reader: Buffer; topic: string; at: Date };
  }
}
