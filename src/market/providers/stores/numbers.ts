// SPDX-License-Identifier: AGPL-3.0-or-later
// What stands behind the official number of a provider, in the database.
import '../tables.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import type { NumberStanding, OwnNumber } from '../contest.ts';
import type { IdentityScheme } from '../identity.ts';

export interface NumberColumns {
  readonly scheme: IdentityScheme;
  readonly number: string | null;
  readonly proved_on: string;
  readonly number_proved_on: string | null;
  readonly number_proved_by: 'list' | 'keeper' | null;
  readonly number_freed_on: string | null;
}

export const numberColumns = [
  ...(['scheme', 'number', 'proved_on'] as const),
  ...(['number_proved_on', 'number_proved_by', 'number_freed_on'] as const),
] as const;

export function numberOf(row: NumberColumns): OwnNumber {
  const { scheme, number, proved_on, number_proved_on, number_proved_by, number_freed_on } = row;
  const standing: NumberStanding = number_freed_on ? 'freed' : (number_proved_by ?? 'claimed');
  const since = number_freed_on ?? number_proved_on ?? proved_on;
  return { scheme, ...(number !== null && { number }), standing, since };
}

/** Whether another provider bears the same name as the organisation that is asked of. */
export const isNamesake = sql<boolean>`exists (select from organisation as other join provider as p on p.organisation_id = other.id
  where other.folded = organisation.folded and other.id <> organisation.id and other.heir_id is null)`;

/** The numbers of those of these providers whose name another provider bears too, by id. */
export async function numbersOfNamesakes(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, OwnNumber>> {
  const rows = await db
    .selectFrom('provider')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['organisation.id', ...numberColumns])
    .where('organisation_id', '=', sql<string>`any(${ids}::uuid[])`)
    .where(isNamesake)
    .execute();
  return new Map(rows.map((row) => [row.id, numberOf(row)]));
}

/**
 * Proves the numbers whose domain a list gives: of one provider, or of all after a list was taken in.
 * @returns the ids of those that are proved now
 */
export async function proveByLists(tx: Tx, on: string, organisation?: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update provider set number_proved_on = ${on}, number_proved_by = 'list'
    where number is not null and number_proved_on is null and halle.is_listed_domain(scheme, number, domain)
      and organisation_id = coalesce(${organisation ?? null}::uuid, organisation_id)
    returning organisation_id as id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** @param tx keeps the halle @returns false where nothing is claimed any more */
export async function proveAtDesk(tx: Tx, organisation: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('provider')
    .set({ number_proved_on: on, number_proved_by: 'keeper' })
    .where('organisation_id', '=', organisation)
    .where('number', 'is not', null)
    .where('number_proved_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes the number back, and withdraws what was offered under it. @returns the offers withdrawn */
export async function freeNumber(tx: Tx, organisation: string, on: string): Promise<number> {
  await tx
    .updateTable('provider')
    .set({ number: null, number_freed_on: on, number_proved_on: null, number_proved_by: null })
    .where('organisation_id', '=', organisation)
    .execute();
  const { numUpdatedRows } = await tx
    .updateTable('provider_offer')
    .set({ withdrawn_on: on })
    .where('organisation_id', '=', organisation)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
