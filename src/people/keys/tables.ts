// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of requests for keys, as `migrations/0053_keys.sql` makes it.
import type { Outcome } from './key-request.ts';

interface KeyRequestTable {
  id: string;
  organisation_id: string;
  account_id: string;
  reader: Buffer;
  asked_at: Date;
  due_at: Date;
  ended_at: Date | null;
  outcome: Outcome | null;
  ended_by: string | null;
  words: string | null;
}

declare module '../../platform/db.ts' {
  interface Tables {
    key_request: KeyRequestTable;
  }
}
