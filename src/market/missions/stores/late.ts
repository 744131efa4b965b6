// SPDX-License-Identifier: AGPL-3.0-or-later
// Missions whose work is awaited, and those whose lateness was told.
import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db.ts';
import '../tables.ts';

/** Missions with an offer retained that are not over, and of which nobody was told that they are late. */
export async function listAwaited(db: Db): Promise<{ mission: string; organisation: string }[]> {
  const { rows } = await sql<{ mission: string; organisation: string }>`
    select m.id as mission, m.organisation_id as organisation from mission m
    where m.published and exists (select from mission_step s where s.thing_id = m.id and s.step = 'accepted')
      and not exists (select from mission_step s where s.thing_id = m.id and s.step in ('confirmed', 'withdrawn'))
      and not exists (select from mission_late l where l.mission_id = m.id)
    order by m.due, m.id limit 2000`.execute(db);
  return rows;
}

/** @returns false when it was told before */
export async function noteLate(tx: Tx, mission: string, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('mission_late')
    .values({ mission_id: mission, told_at: at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
