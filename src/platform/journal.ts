// SPDX-License-Identifier: AGPL-3.0-or-later
// The journal: who did what, when, for which organisation. Actions write entries in their own transaction; a
// sealer numbers and chains what was committed. Ids and kinds only, so that erasing what an id points to
// leaves the chain true.
import { createHash, randomBytes } from 'node:crypto';
import { type Id, idFrom } from '../base/id.ts';
import { Problem } from '../base/problem.ts';
import type { Tx } from './db.ts';
import type { EntryFacts } from './tables.ts';

/** What an action says was done. */
export interface NewEntry {
  /** `feature.event`, in the past: `catalogue.merged`. */
  readonly kind: string;
  readonly account?: string;
  readonly organisation?: string;
  /** What was acted upon: `{ kind: 'software', id }`. */
  readonly subject?: Readonly<{ kind: string; id: string }>;
  /** Ids, kinds and numbers. @see EntryFacts */
  readonly facts?: EntryFacts;
}

/** An entry as it is hashed and read: the time is UTC with microseconds. */
export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly account: string | null;
  readonly organisation: string | null;
  readonly subjectKind: string | null;
  readonly subject: string | null;
  readonly facts: EntryFacts;
}

/** A word that can only be an id or a kind: no space, no capital, no @. */
const idOrKind = /^[a-z0-9][a-z0-9._:-]{0,119}$/;

/**
 * Writes an entry in the transaction of the act.
 * @returns its id
 * @throws Problem invalid `platform.journal.free-text`
 */
export async function record(tx: Tx, entry: NewEntry, at: Date): Promise<Id<'JournalEntry'>> {
  const loose = Object.entries(entry.facts ?? {}).find(
    ([, value]) => typeof value === 'string' && !idOrKind.test(value),
  );
  if (loose) throw new Problem('invalid', 'platform.journal.free-text', { field: loose[0] });
  const id = idFrom<'JournalEntry'>(at.getTime(), randomBytes(16));
  const { kind, account = null, organisation = null, subject, facts = {} } = entry;
  await tx
    .insertInto('journal_entry')
    .values({
      id,
      at,
      kind,
      account,
      organisation,
      subject_kind: subject?.kind ?? null,
      subject: subject?.id ?? null,
      facts: JSON.stringify(facts),
    })
    .execute();
  await tx.insertInto('journal_pending').values({ entry: id }).execute();
  return id;
}

/** The hash before the first entry. */
export const origin: Buffer = Buffer.alloc(32);

/** SHA-256 of the hash before, the number, and the entry in one fixed order of fields. */
export function seal(before: Buffer, number: number, entry: Entry): Buffer {
  const facts = Object.entries(entry.facts).sort(([a], [b]) => (a < b ? -1 : 1));
  const words = JSON.stringify([
    number,
    entry.id,
    entry.at,
    entry.kind,
    entry.account,
    entry.organisation,
    entry.subjectKind,
    entry.subject,
    facts,
  ]);
  return createHash('sha256').update(before).update(words).digest();
}
