// SPDX-License-Identifier: AGPL-3.0-or-later
// What was done at the desk, with its reason, beside the entries of the journal.
import '../tables.ts';
import { sql } from 'kysely';
import type { Id } from '../../../base/id.ts';
import type { Tx } from '../../../platform/db.ts';
import type { Deed, Done } from '../keeper.ts';

export interface KeptDeed extends Deed {
  readonly id: string;
  /** Of the journal. */
  readonly entry: string;
  readonly account: Id<'Account'> | undefined;
}

/** @param tx keeps the halle */
export async function putDeed(tx: Tx, deed: KeptDeed, at: Date): Promise<void> {
  const { id, entry, act, account, concerns = [], subject, reason, person } = deed;
  await tx
    .insertInto('keeping_deed')
    .values({
      ...{ id, entry, at, act, reason },
      account_id: account ?? null,
      person_id: person ?? null,
      concerns: [...concerns],
      subject_kind: subject.kind,
      subject: subject.id,
    })
    .execute();
}

/** How many are shown, the latest. */
export const shownDeeds = 200;

/** The latest deeds; those that an organisation is told of, for whom acts for it. @param tx sees them */
export async function listDeeds(tx: Tx): Promise<Done[]> {
  const { rows } = await sql<{
    at: Date;
    act: string;
    account_id: Id<'Account'> | null;
    subject_kind: string;
    subject: string;
    reason: string;
    concerns: Done['concerns'];
  }>`
    select d.at, d.act, d.account_id, d.subject_kind, d.subject, d.reason,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'slug', o.slug) order by array_position(d.concerns, o.id))
        from organisation o where o.id = any (d.concerns)), '[]') as concerns
    from keeping_deed d order by d.at desc, d.id desc limit ${shownDeeds}`.execute(tx);
  return rows.map(({ account_id, subject_kind, subject, ...rest }) => ({
    ...rest,
    ...(account_id && { by: account_id }),
    subject: { kind: subject_kind, id: subject },
  }));
}
