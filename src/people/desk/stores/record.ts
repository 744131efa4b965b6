// SPDX-License-Identifier: AGPL-3.0-or-later
// Who did what for an organisation, from the journal: kinds and dates, and the duty of who did it. No name is
// there to be shown.

import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';
import type { EntryFacts } from '../../../platform/tables.ts';
import type { RecordedAct } from '../recorded-act.ts';

/** How many are shown, the latest. */
export const shownActs = 300;

/** @param tx acts for the organisation: it sees its own agents, former ones too */
export async function listRecordedActs(tx: Tx, organisation: string): Promise<RecordedAct[]> {
  const { rows } = await sql<{
    at: Date;
    kind: string;
    account: string | null;
    subject_kind: string | null;
    subject: string | null;
    facts: EntryFacts;
    duty: string | null;
    mandatary: string | null;
    hand: string | null;
  }>`
    select e.at, e.kind, e.account, e.subject_kind, e.subject, e.facts, a.duty, hand.name as mandatary, hand.slug as hand from journal_entry e
    left join mandated_deed d on d.entry_id = e.id left join organisation hand on hand.id = d.mandatary_id
    left join lateral (select duty from agent where organisation_id = e.organisation and account_id = e.account order by since desc limit 1) a on true
    where e.organisation = ${organisation}::uuid order by e.at desc limit ${shownActs}`.execute(tx);
  return rows.map(({ at, kind, account, subject_kind, subject, facts, duty, mandatary, hand }) => ({
    ...{ at, kind, facts },
    ...(subject_kind !== null && subject !== null && { subject: { kind: subject_kind, id: subject } }),
    ...(account && {
      by: {
        duty: duty ?? '',
        ours: duty !== null && mandatary === null,
        ...(mandatary !== null && hand !== null && { mandatary: { name: mandatary, slug: hand } }),
      },
    }),
  }));
}
