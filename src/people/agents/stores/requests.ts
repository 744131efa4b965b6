// SPDX-License-Identifier: AGPL-3.0-or-later
// Mandates that were asked for and wait for an answer: seen by who asks and by who is asked.

import type { Id } from '../../../base/id.ts';
import type { Tx } from '../../../platform/db.ts';
import type { MandateRequest } from '../mandate.ts';
import { actsStillKnown } from '../permissions.ts';
import '../tables.ts';
import { termColumns, termsIn } from './mandates.ts';

/** Those that wait, asked by an organisation or of it, the latest first; the transaction acts for it. */
export async function listRequests(tx: Tx, organisation: string): Promise<MandateRequest[]> {
  const rows = await tx
    .selectFrom('mandate_request as asked')
    .innerJoin('organisation as grantor', 'grantor.id', 'grantor_id')
    .innerJoin('organisation as mandatary', 'mandatary.id', 'mandatary_id')
    .selectAll('asked')
    .select(['grantor.name as grantor_name', 'mandatary.name as mandatary_name'])
    .where((where) =>
      where.or([where('grantor_id', '=', organisation), where('mandatary_id', '=', organisation)]),
    )
    .where('answered_on', 'is', null)
    .orderBy('asked_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id as Id<'MandateRequest'>,
    grantor: row.grantor_id as Id<'Organisation'>,
    grantorName: row.grantor_name,
    mandatary: row.mandatary_id as Id<'Organisation'>,
    mandataryName: row.mandatary_name,
    acts: actsStillKnown(row.acts),
    until: row.until_day,
    ...termsIn(row),
    askedAt: row.asked_at,
  }));
}

/** What an organisation asked for after a moment, answered or not; the transaction acts for it. */
export async function countRequests(tx: Tx, mandatary: string, since: Date): Promise<number> {
  const { n } = await tx
    .selectFrom('mandate_request')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('mandatary_id', '=', mandatary)
    .where('asked_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(n);
}

export type NewRequest = Omit<MandateRequest, 'grantorName' | 'mandataryName' | 'askedAt'>;

/** @returns false when a request of the same to the same waits already */
export async function putRequest(
  tx: Tx,
  { id, grantor, mandatary, acts, until, ...terms }: NewRequest,
  by: string,
  at: Date,
): Promise<boolean> {
  const row = await tx
    .insertInto('mandate_request')
    .values({
      id,
      grantor_id: grantor,
      mandatary_id: mandatary,
      acts: [...acts],
      until_day: until,
      asked_by: by,
      asked_at: at,
      answered_on: null,
      ...termColumns(terms),
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns false when another has just answered */
export async function endRequest(tx: Tx, id: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mandate_request')
    .set({ answered_on: on })
    .where('id', '=', id)
    .where('answered_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
