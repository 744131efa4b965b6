// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of needs that change hands, as `migrations/0102_needs_handed_over.sql` makes it.
import type { Generated } from 'kysely';
import type { Answer } from './handover.ts';

interface NeedHandoverTable {
  id: string;
  need_id: string;
  from_id: string;
  to_id: string;
  account_id: string;
  proposed_at: Date;
  answer: Generated<Answer | null>;
  answered_account: Generated<string | null>;
  answered_at: Generated<Date | null>;
}

declare module '../../platform/db.ts' {
  interface Tables {
    need_handover: NeedHandoverTable;
  }
}
