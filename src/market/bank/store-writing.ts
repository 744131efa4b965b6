// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing profiles: what someone says of themselves, what a signatory confirms, the end of it.
import type { Taken } from '../../base/step-table.ts';
import type { Tx } from '../../platform/db.ts';
import { rowOf } from '../../platform/steps/rows.ts';
import type { Availability } from './availability.ts';
import { type LoanStep, loanSteps } from './steps.ts';
import './tables.ts';

/**
 * Writes a new or changed profile. The terms of a loan that were confirmed before no longer stand.
 * @param on today
 */
export async function saveAvailability(
  tx: Tx,
  { id, account, employer, named, ...profile }: Omit<Availability, 'steps' | 'lent'>,
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
    ...{ quota_days: null, loan_from: null, loan_until: null, legal_basis: null },
  };
  await tx
    .insertInto('availability')
    .values({
      id,
      account_id: account,
      employer_id: employer ?? null,
      ...said,
      withdrawn_on: null,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(said))
    .execute();
}

/** The terms that were confirmed. @param tx acts for the employer */
export async function saveTerms(tx: Tx, { id, lent }: Pick<Availability, 'id' | 'lent'>): Promise<void> {
  if (!lent) return;
  const { quotaDays, from, until, legalBasis } = lent;
  await tx
    .updateTable('availability')
    .set({ quota_days: quotaDays, loan_from: from, loan_until: until, legal_basis: legalBasis })
    .where('id', '=', id)
    .execute();
}

/** An independent's profile leaves the list. A loan leaves it by its step. */
export async function saveWithdrawal(tx: Tx, id: string, on: string): Promise<void> {
  await tx
    .updateTable('availability')
    .set({ withdrawn_on: on })
    .where('id', '=', id)
    .where('employer_id', 'is', null)
    .where('withdrawn_on', 'is', null)
    .execute();
}

/** @returns false when it was taken before: of two at once, the first stays */
export async function saveLoanStep(
  tx: Tx,
  { id }: Pick<Availability, 'id'>,
  taken: Taken<LoanStep>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('loan_step')
    .values(rowOf(loanSteps, id, taken))
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** How often an account took a step after a moment. */
export async function countLoanSteps(tx: Tx, step: LoanStep, account: string, since: Date): Promise<number> {
  const { n } = await tx
    .selectFrom('loan_step')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('account_id', '=', account)
    .where('step', '=', step)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  return n;
}
