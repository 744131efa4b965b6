// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing missions and offers: the deeds that are new, never what was done before.
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db.ts';
import type { Mission, MissionOffer } from '../mission.ts';
import '../tables.ts';

/** Writes a draft, new or changed before it is opened. */
export async function saveDraft(tx: Tx, mission: Mission, slug: string): Promise<void> {
  const task = {
    kind: mission.kind,
    title: mission.title,
    description: mission.description,
    record_id: mission.software ?? null,
    ceiling_cents: mission.ceilingExclVat.cents,
    currency: mission.ceilingExclVat.currency,
    due: mission.due,
    acceptance: mission.acceptance,
  };
  const { id, organisation, drafted } = mission;
  await tx
    .insertInto('mission')
    .values({
      id,
      organisation_id: organisation,
      slug,
      ...task,
      drafted_by: drafted.by,
      drafted_at: new Date(drafted.at),
    })
    .onConflict((on) => on.column('id').doUpdateSet(task).where('mission.opened_at', 'is', null))
    .execute();
}

/**
 * Writes the deeds of a mission that the database has not yet. A deed already there stays: of two at once,
 * the first wins.
 * @returns whether it was written
 */
export async function saveDeed(
  tx: Tx,
  mission: Mission,
  deed: 'opened' | 'accepted' | 'delivered' | 'confirmed' | 'withdrawn',
): Promise<boolean> {
  const done = mission[deed];
  if (!done) return false;
  const { numUpdatedRows } = await tx
    .updateTable('mission')
    .set({
      [`${deed}_by`]: done.by,
      [`${deed}_at`]: new Date(done.at),
      ...(deed === 'accepted' && mission.accepted ? { accepted_offer: mission.accepted.offer } : {}),
      ...(mission.linked === undefined ? {} : { linked: mission.linked }),
      ...(deed === 'delivered' && mission.delivered
        ? { delivered_for: mission.delivered.organisation ?? null, proof: mission.delivered.proof }
        : {}),
    })
    .where('id', '=', mission.id)
    .where(`${deed}_at`, 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (deed === 'accepted' && mission.accepted && numUpdatedRows > 0n)
    await saveRetaining(tx, mission, mission.accepted);
  return numUpdatedRows > 0n;
}

async function saveRetaining(
  tx: Tx,
  { id, organisation }: Mission,
  retaining: NonNullable<Mission['accepted']>,
): Promise<void> {
  const { spentThisYearExclVat, compared, reason, signatory } = retaining;
  const told = { spent_cents: spentThisYearExclVat.cents, compared: [...compared], reason, signatory };
  await tx
    .insertInto('mission_retaining')
    .values({ mission_id: id, organisation_id: organisation, ...told })
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
      linked: offer.linked,
      made_at: new Date(offer.made.at),
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
}

export async function saveOfferTakenBack(tx: Tx, offer: string, by: string, at: Date): Promise<void> {
  await tx
    .updateTable('mission_offer')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('id', '=', offer)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** What an account wrote in the last twenty-four hours, as far as the transaction sees. */
export async function countOfDay(
  tx: Tx,
  table: 'mission' | 'mission_offer',
  account: string,
  at: Date,
): Promise<number> {
  const [by, when] =
    table === 'mission' ? (['drafted_by', 'drafted_at'] as const) : (['account_id', 'made_at'] as const);
  const since = new Date(at.getTime() - 86_400_000);
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${sql.table(table)} where ${sql.ref(by)} = ${account} and ${sql.ref(when)} > ${since}`.execute(
    tx,
  );
  return rows[0]?.n ?? 0;
}
