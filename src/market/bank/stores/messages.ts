// SPDX-License-Identifier: AGPL-3.0-or-later
// Who wrote to whom through the halle: ids and moments, no words.
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';
import '../tables.ts';

export interface BankMessage {
  readonly id: string;
  readonly availability: string;
  readonly from: string;
  readonly organisation?: string;
  readonly to: string;
  readonly at: Date;
}

/** @param tx acts for who writes */
export async function putMessage(
  tx: Tx,
  { id, availability, from, organisation, to, at }: BankMessage,
): Promise<void> {
  await tx
    .insertInto('bank_message')
    .values({
      id,
      availability_id: availability,
      from_account: from,
      from_organisation: organisation ?? null,
      to_account: to,
      at,
    })
    .execute();
}

/** @param tx acts for one of the two */
export async function findMessage(tx: Tx, id: string): Promise<BankMessage | undefined> {
  const row = await tx.selectFrom('bank_message').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const {
    availability_id: availability,
    from_account: from,
    to_account: to,
    from_organisation: organisation,
    at,
  } = row;
  return { id, availability, from, to, at, ...(organisation ? { organisation } : {}) };
}

/** How many an account wrote in the last day. */
export async function countWritten(tx: Tx, account: string, at: Date): Promise<number> {
  const since = new Date(at.getTime() - 86_400_000);
  const { rows } = await sql<{
    n: number;
  }>`select count(*) as n from bank_message where from_account = ${account} and at > ${since}`.execute(tx);
  return rows[0]?.n ?? 0;
}
