// SPDX-License-Identifier: AGPL-3.0-or-later
// Who did what for an organisation, from the journal: kinds and dates, and the duty of who did it. No name is
// there to be shown.

import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';
import type { EntryFacts } from '../../../platform/tables.ts';
import type { RecordedAct } from '../recorded-act.ts';

/** How many acts are written for an organisation. @param tx acts for it */
export async function countRecordedActs(tx: Tx, organisation: string): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from journal_entry where organisation = ${organisation}::uuid`.execute(tx);
  return rows[0]!.total;
}

/**
 * The latest first.
 * @param tx acts for the organisation: it sees its own agents, former ones too
 * @param part how many, after how many later ones
 */
export async function listRecordedActs(
  tx: Tx,
  organisation: string,
  { limit, after = 0 }: { readonly limit: number; readonly after?: number },
): Promise<RecordedAct[]> {
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
    where e.organisation = ${organisation}::uuid order by e.at desc, e.id desc limit ${limit} offset ${after}`.execute(
    tx,
  );
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
