// SPDX-License-Identifier: AGPL-3.0-or-later
// Merges of needs in the database: which need gathers which follows from those that stand.
import './tables.ts';
import '../tables.ts';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Merge } from './merge.ts';

interface Row {
  id: string;
  agreed_at: Date | null;
  proposed_for: Id<'Organisation'>;
  need: Merge['need'];
  into: Merge['into'];
}

const half = (alias: string) =>
  sql`(select jsonb_build_object('id', n.id, 'slug', n.slug, 'title', n.title, 'owner', o.id, 'ownerName', o.name)
    from need n join organisation said on said.id = n.organisation_id join organisation o on o.id = coalesce(said.heir_id, said.id)
    where n.id = ${sql.ref(alias)})`;

/**
 * Those that stand, agreed or waiting, of a need and of those that it gathers, as far as the reader may
 * know.
 */
export async function listMerges(db: Db | Tx, need: string): Promise<Merge[]> {
  const { rows } = await sql<Row>`
    select m.id, m.agreed_at, halle.heir_of(m.organisation_id) as proposed_for, ${half('m.need_id')} as need, ${half('m.into_id')} as into
    from need_merge m where m.ended_at is null and (${need} in (m.need_id, m.into_id)
      or m.agreed_at is not null and m.need_id in (select n.id from need n where n.head_id = ${need}))
    order by m.proposed_at, m.id`.execute(db);
  return rows.map(({ id, agreed_at, proposed_for, ...halves }) => ({
    ...{ id, ...halves, proposedFor: proposed_for },
    ...(agreed_at && { agreedAt: agreed_at }),
  }));
}

export interface Proposing {
  readonly id: string;
  readonly need: string;
  readonly into: string;
  readonly organisation: string;
  readonly account: string;
  /** Who leads both agrees at once. */
  readonly isAgreed: boolean;
}

/** @param tx acts for who leads either @returns false where the two have a merge that stands */
export async function putMerge(tx: Tx, { isAgreed, ...one }: Proposing, at: Date): Promise<boolean> {
  const { id, need, into, organisation, account } = one;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('need_merge')
    .values({
      ...{ id, need_id: need, into_id: into, organisation_id: organisation, account_id: account },
      ...{ proposed_at: at, ended_for: null, ended_account: null, ended_at: null },
      agreed_for: isAgreed ? organisation : null,
      agreed_account: isAgreed ? account : null,
      agreed_at: isAgreed ? at : null,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @param tx acts for who leads the other @throws Problem conflict `needs.merge-circle` */
export async function agreeMerge(
  tx: Tx,
  id: string,
  { organisation, account }: { readonly organisation: string; readonly account: string },
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('need_merge')
    .set({ agreed_for: organisation, agreed_account: account, agreed_at: at })
    .where('id', '=', id)
    .where('agreed_at', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @param tx acts for who leads either */
export async function endMerge(
  tx: Tx,
  id: string,
  { organisation, account }: { readonly organisation: string; readonly account: string },
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('need_merge')
    .set({ ended_for: organisation, ended_account: account, ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
