// SPDX-License-Identifier: AGPL-3.0-or-later
// What is written of networks. The transaction acts for the network, or for the member that joins or leaves.
import './tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import type { How, Item } from './network.ts';

/** Rows of an organisation, and of those whose heir it is. */
const ofLine = (id: string) => sql<string>`any(halle.line_of(${id}::uuid))`;

export interface By {
  readonly account: string;
  readonly at: Date;
  /** The day of `at` where the one is for whom it is done, ISO. */
  readonly on: string;
}

export async function saveSaid(
  tx: Tx,
  organisation: string,
  description: string,
  published: boolean,
  by: By,
): Promise<void> {
  const said = {
    description,
    described_by: by.account,
    described_at: by.at,
    published_on: published ? by.on : null,
  };
  await tx
    .insertInto('network')
    .values({ organisation_id: organisation, ...said })
    .onConflict((on) => on.column('organisation_id').doUpdateSet(said))
    .execute();
}

/** @returns false when it is a member already, by its own act or that of one whose heir it is */
export async function putMember(tx: Tx, network: string, member: string, by: By): Promise<boolean> {
  const inherited = await tx
    .selectFrom('network_member')
    .select('joined_on')
    .where('network_id', '=', ofLine(network))
    .where('member_id', '=', ofLine(member))
    .where('left_on', 'is', null)
    .executeTakeFirst();
  if (inherited) return false;
  const joined = { joined_on: by.on, joined_by: by.account, left_on: null };
  const row = await tx
    .insertInto('network_member')
    .values({ network_id: network, member_id: member, ...joined })
    .onConflict((on) =>
      on
        .columns(['network_id', 'member_id'])
        .doUpdateSet(joined)
        .where('network_member.left_on', 'is not', null),
    )
    .returning('network_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function endMember(tx: Tx, network: string, member: string, by: By): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('network_member')
    .set({ left_on: by.on })
    .where('network_id', '=', ofLine(network))
    .where('member_id', '=', ofLine(member))
    .where('left_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns false when it is stated already */
export async function putItem(
  tx: Tx,
  id: string,
  network: string,
  { kind, subject, how }: Item & { readonly how: How },
  by: By,
): Promise<boolean> {
  const row = await tx
    .insertInto('network_item')
    .values({
      id,
      network_id: network,
      kind,
      how,
      subject,
      stated_by: by.account,
      stated_on: by.on,
      withdrawn_on: null,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function endItem(tx: Tx, id: string, network: string, by: By): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('network_item')
    .set({ withdrawn_on: by.on })
    .where('id', '=', id)
    .where('network_id', '=', ofLine(network))
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns false when it governs it already */
export async function putGovernance(
  tx: Tx,
  id: string,
  network: string,
  record: string,
  by: By,
): Promise<boolean> {
  const row = await tx
    .insertInto('network_governance')
    .values({
      id,
      network_id: network,
      record_id: record,
      decided_by: by.account,
      since: by.on,
      ended_on: null,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function endGovernance(tx: Tx, id: string, network: string, by: By): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('network_governance')
    .set({ ended_on: by.on })
    .where('id', '=', id)
    .where('network_id', '=', ofLine(network))
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
