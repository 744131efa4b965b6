// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing profiles: what someone says of themselves, what a signatory confirms, the end of it.
import type { Tx } from '../../../platform/db.ts';
import type { Availability } from '../availability.ts';
import '../tables.ts';

/**
 * Writes a new or changed profile. A change cancels an earlier confirmation by the employer.
 * @param on today
 */
export async function saveAvailability(
  tx: Tx,
  { id, account, employer, named, ...profile }: Availability,
  on: string,
): Promise<void> {
  const said = {
    functions: [...profile.functions],
    records: [...profile.software],
    languages: [...profile.languages],
    territories: [...profile.territories],
    remote: profile.remote,
    days_a_month: profile.daysAMonth,
    from_day: profile.from,
    until_day: profile.until,
    terms: profile.terms,
    name: named?.name ?? null,
    named_on: named?.on ?? null,
    said_on: on,
    ...{
      confirmed_by: null,
      confirmed_on: null,
      quota_days: null,
      loan_from: null,
      loan_until: null,
      legal_basis: null,
    },
  };
  await tx
    .insertInto('availability')
    .values({
      id,
      account_id: account,
      employer_id: employer ?? null,
      ...said,
      withdrawn_on: null,
      withdrawn_by: null,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(said))
    .execute();
}

/** @param tx acts for the employer */
export async function saveConfirmation(tx: Tx, { id, confirmed }: Availability): Promise<void> {
  if (!confirmed) return;
  const { by, on, quotaDays, from, until, legalBasis } = confirmed;
  await tx
    .updateTable('availability')
    .set({
      confirmed_by: by,
      confirmed_on: on,
      quota_days: quotaDays,
      loan_from: from,
      loan_until: until,
      legal_basis: legalBasis,
    })
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .execute();
}

export async function saveWithdrawal(tx: Tx, id: string, by: string, on: string): Promise<void> {
  await tx
    .updateTable('availability')
    .set({ withdrawn_on: on, withdrawn_by: by })
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .execute();
}
