// SPDX-License-Identifier: AGPL-3.0-or-later
// What organisations learnt, as each of them reads and writes its own. The transaction acts for the
// organisation.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db.ts';
import type { Experience } from '../experience.ts';
import { experienceOf } from './public.ts';

/** Usage → what was told of it, by the organisation or by those whose heir it is. */
export async function listExperiences(tx: Tx, organisation: string): Promise<Map<string, Experience>> {
  const rows = await tx
    .selectFrom('usage_experience')
    .selectAll()
    .where('organisation_id', '=', sql<string>`any(halle.line_of(${organisation}::uuid))`)
    .execute();
  return new Map(rows.map((row) => [row.usage_id, experienceOf(row)]));
}

export async function saveExperience(
  tx: Tx,
  usage: string,
  { organisation, by }: { readonly organisation: string; readonly by: string },
  told: Experience,
): Promise<void> {
  const row = {
    organisation_id: organisation,
    cost_cents: told.cost?.cents ?? null,
    currency: told.cost?.currency ?? null,
    effort_days: told.effortDays ?? null,
    migration: told.migration ?? null,
    went_wrong: told.wentWrong ?? null,
    again: told.again,
    told_on: told.toldOn,
    published_on: told.publishedOn ?? null,
    told_by: by,
  };
  await tx
    .insertInto('usage_experience')
    .values({ usage_id: usage, ...row })
    .onConflict((on) => on.column('usage_id').doUpdateSet(row))
    .execute();
}

/** @returns whether there was one */
export async function publishExperience(tx: Tx, usage: string, on: string | null): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('usage_experience')
    .set({ published_on: on })
    .where('usage_id', '=', usage)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
