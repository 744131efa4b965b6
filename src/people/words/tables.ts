// SPDX-License-Identifier: AGPL-3.0-or-later
// Texts that were withdrawn, as `migrations/0084_withdrawn_texts.sql` makes the table.
import type { TextKind } from './public-text.ts';

export interface WithdrawnTextTable {
  id: string;
  kind: TextKind;
  thing: string;
  organisation_id: string | null;
  account_id: string | null;
  other_id: string | null;
  words: Buffer | null;
  digest: Buffer;
  slug: string | null;
  withdrawn_at: Date;
  reason: string;
  ended_at: Date | null;
  outcome: 'put-back' | 'rewritten' | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    withdrawn_text: WithdrawnTextTable;
  }
}
