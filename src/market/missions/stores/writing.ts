// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing missions, offers and the steps that are taken with them: never what was done before.
import type { Tx } from '../../../platform/db.ts';
import { rowOf } from '../../../platform/steps/rows.ts';
import type { Mission, MissionOffer, Retaining, Step, Task } from '../mission.ts';
import { type MissionStep, missionSteps } from '../steps.ts';
import '../tables.ts';

/** @returns false when it was taken before: of two at once, the first stays */
export async function saveStep(tx: Tx, { id }: Mission, taken: Step): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('mission_step')
    .values(rowOf(missionSteps, id, taken))
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

const taskOf = (task: Task) => ({
  kind: task.kind,
  title: task.title,
  description: task.description,
  record_id: task.software ?? null,
  ceiling_cents: task.ceilingExclVat.cents,
  currency: task.ceilingExclVat.currency,
  due: task.due,
  acceptance: task.acceptance,
});

export async function saveDraft(tx: Tx, mission: Mission, slug: string): Promise<void> {
  const { id, organisation } = mission;
  await tx
    .insertInto('mission')
    .values({ id, organisation_id: organisation, slug, ...taskOf(mission) })
    .execute();
}

/** Changes a draft. */
export async function saveRedraft(tx: Tx, mission: Mission): Promise<void> {
  await tx.updateTable('mission').set(taskOf(mission)).where('id', '=', mission.id).execute();
}

/** What was told when an offer was retained. */
export async function saveRetaining(
  tx: Tx,
  { id, organisation }: Mission,
  { spentThisYearExclVat, compared, reason, signatory }: Retaining,
): Promise<void> {
  const told = { spent_cents: spentThisYearExclVat.cents, compared: [...compared], reason, signatory };
  await tx
    .insertInto('mission_retaining')
    .values({ mission_id: id, organisation_id: organisation, ...told })
    .execute();
}

/** The last delivery. */
export async function saveDelivery(tx: Tx, mission: Mission): Promise<void> {
  const { id, proof } = mission.deliveries.at(-1)!;
  await tx.insertInto('mission_delivery').values({ id, mission_id: mission.id, proof }).execute();
}

/** Why a delivery is judged not done, as its step says which. */
export async function saveRefusal(
  tx: Tx,
  { id: mission_id, organisation: organisation_id, deliveries }: Mission,
  { about }: Step,
): Promise<void> {
  const { id: delivery_id, reasons = '' } = deliveries.find(({ id }) => id === about)!;
  await tx
    .insertInto('mission_refusal')
    .values({ delivery_id, mission_id, organisation_id, reasons })
    .execute();
}

export async function saveOffer(tx: Tx, { id, organisation }: Mission, offer: MissionOffer): Promise<void> {
  await tx
    .insertInto('mission_offer')
    .values({
      id: offer.id,
      mission_id: id,
      asked_by: organisation,
      organisation_id: offer.made.organisation ?? null,
      account_id: offer.made.by,
      price_cents: offer.priceExclVat.cents,
      by_day: offer.by,
      words: offer.words,
      number_kind: offer.number?.kind ?? null,
      number: offer.number?.number ?? null,
      linked: offer.linked,
    })
    .execute();
}

/** How often an account took a step after a moment, as far as the transaction sees. */
export async function countSteps(tx: Tx, step: MissionStep, account: string, since: Date): Promise<number> {
  const { n } = await tx
    .selectFrom('mission_step')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('account_id', '=', account)
    .where('step', '=', step)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  return n;
}
