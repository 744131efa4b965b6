// SPDX-License-Identifier: AGPL-3.0-or-later
// Entries as the sealer, the readers and the verification all read them: one way only, or the hashes would
// differ.
import { type RawBuilder, sql } from 'kysely';
import type { Entry } from '../journal.ts';

/** The columns of `journal_entry e` as an Entry. */
export const entryColumns: RawBuilder<unknown> = sql`e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.kind, e.account,
  e.organisation, e.subject_kind as "subjectKind", e.subject, e.facts`;

/** A sealed entry: its place in the journal and its hash. */
export interface SealedEntry extends Entry {
  readonly number: number;
  readonly hash: Buffer;
}
