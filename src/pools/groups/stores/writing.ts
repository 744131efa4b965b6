// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing pools, seats and the steps that are taken with them: never what was done before.
import '../tables.ts';
import type { Taken } from '../../../base/step-table.ts';
import type { Tx } from '../../../platform/db.ts';
import { rowOf } from '../../../platform/steps/rows.ts';
import type { Plan, Pool } from '../pool.ts';
import type { Seat } from '../seat.ts';
import { type PoolStep, poolSteps, type SeatStep, seatSteps } from '../steps.ts';

const saidOf = ({
  name,
  purpose,
  functions,
  software,
  territory,
  closesOn,
  rule,
  vehicle,
  changesWork,
}: Omit<Plan, 'kind' | 'need'>) => ({
  ...{ name, purpose, functions: [...functions], territory },
  record_id: software ?? null,
  closes_on: closesOn ?? null,
  rule: rule ?? null,
  vehicle: vehicle ?? null,
  changes_work: changesWork ?? false,
});

export async function savePool(tx: Tx, pool: Pool, slug: string): Promise<void> {
  const { id, organisation, kind, need } = pool;
  await tx
    .insertInto('pool')
    .values({ id, organisation_id: organisation, slug, kind, need: need ?? null, ...saidOf(pool) })
    .execute();
}

export async function savePlan(tx: Tx, pool: Pool): Promise<void> {
  await tx.updateTable('pool').set(saidOf(pool)).where('id', '=', pool.id).execute();
}

/** @returns false when it was taken before: of two at once, the first stays */
export async function savePoolStep(tx: Tx, { id }: Pool, taken: Taken<PoolStep>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('pool_step')
    .values(rowOf(poolSteps, id, taken))
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function countPoolSteps(tx: Tx, step: PoolStep, account: string, since: Date): Promise<number> {
  const { n } = await tx
    .selectFrom('pool_step')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('account_id', '=', account)
    .where('step', '=', step)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  return n;
}

/** The seat, and whom it covers. */
export async function saveSeat(
  tx: Tx,
  { id, pool, organisation, standing, quantity, covers }: Seat,
): Promise<void> {
  await tx
    .insertInto('pool_member')
    .values({ id, group_id: pool, organisation_id: organisation, standing, quantity: quantity ?? null })
    .execute();
  if (covers.length > 0)
    await tx
      .insertInto('pool_covered')
      .values(covers.map((one) => ({ group_id: pool, seat_id: id, organisation_id: one })))
      .execute();
}

/** @returns false when it was taken before */
export async function saveSeatStep(tx: Tx, { id }: Seat, taken: Taken<SeatStep>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('pool_seat_step')
    .values(rowOf(seatSteps, id, taken))
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** As far as the transaction sees: those of the organisation that it acts for. */
export async function countSeatSteps(tx: Tx, step: SeatStep, account: string, since: Date): Promise<number> {
  const { n } = await tx
    .selectFrom('pool_seat_step')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('account_id', '=', account)
    .where('step', '=', step)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  return n;
}

export async function saveIntent(tx: Tx, { id: seat_id, pool: group_id, intent }: Seat): Promise<void> {
  if (!intent) return;
  const { id, build, perYear, budgetOn, councilOn, words } = intent;
  await tx
    .insertInto('pool_intent')
    .values({
      ...{ id, group_id, seat_id, currency: (build ?? perYear)!.currency },
      build_cents: build?.cents ?? null,
      year_cents: perYear?.cents ?? null,
      ...{ budget_on: budgetOn ?? null, council_on: councilOn ?? null, words: words ?? null },
    })
    .execute();
}

/** The first of its acts. */
export async function saveDeliberation(
  tx: Tx,
  { id: seat_id, pool: group_id, organisation, deliberation }: Seat,
  { by, at }: Taken<SeatStep>,
): Promise<void> {
  if (!deliberation) return;
  const { on: decided_on, reference = null } = deliberation;
  await tx
    .insertInto('pool_act')
    .values({
      ...{ id: seat_id, group_id, seat_id, organisation_id: organisation, decided_on, reference },
      ...{ subject_kind: 'seat', subject_id: seat_id, account_id: by, said_at: new Date(at) },
    })
    .execute();
}
