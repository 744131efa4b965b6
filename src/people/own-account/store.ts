// SPDX-License-Identifier: AGPL-3.0-or-later
// What the journal holds of one account.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import type { EntryFacts } from '../../platform/tables.ts';
import { type OwnDeed, shownDeeds } from './deed.ts';

export async function listOwnDeeds(tx: Tx, account: string): Promise<OwnDeed[]> {
  const { rows } = await sql<{
    at: Date;
    kind: string;
    subject_kind: string | null;
    subject: string | null;
    facts: EntryFacts;
    name: string | null;
    slug: string | null;
  }>`
    select e.at, e.kind, e.subject_kind, e.subject, e.facts, o.name, o.slug from journal_entry e
    left join organisation o on o.id = e.organisation
    where e.account = ${account}::uuid order by e.at desc limit ${shownDeeds}`.execute(tx);
  return rows.map(({ at, kind, facts, subject_kind, subject, name, slug }) => ({
    ...{ at, kind, facts },
    ...(subject_kind !== null && subject !== null && { subject: { kind: subject_kind, id: subject } }),
    ...(name !== null && slug !== null && { organisation: { name, slug } }),
  }));
}
