// SPDX-License-Identifier: AGPL-3.0-or-later
// The catalogue follows the measure: what was read anew is graded anew, what has grown old is asked for
// again.
import { sql } from 'kysely';
import { readKind } from '../../measure/actions-keep-reading.ts';
import { defaultBudget } from '../../measure/sources/measure.ts';
import { askAgain } from '../../measure/stores/keep-fresh.ts';
import { listAddresses } from '../../measure/stores/measures.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import { readJournal } from '../../platform/journal/reader.ts';
import { withDeclaredMoves, withFormer } from '../notices/stores/moved.ts';
import { refreshGrades } from './grades.ts';
import { lockCatalogue } from './import.ts';

/**
 * Makes anew the grades of software whose repository was read since the last time.
 * @returns how many changed
 */
export async function followReadings(db: Db, at: Date): Promise<number> {
  let changed = 0;
  for (let read = 1; read > 0; ) {
    read = await readJournal(db, 'catalogue.grades', async (tx, entries) => {
      const ids = entries.flatMap(({ kind, subject }) => (kind === readKind && subject ? [subject] : []));
      if (ids.length === 0) return;
      await lockCatalogue(tx);
      const urls = await withFormer(tx, await listAddresses(tx, ids));
      const software = await tx
        .selectFrom('software')
        .select('id')
        .where('main_repository', '=', sql<string>`any(${urls}::text[])`)
        .execute();
      changed += (
        await refreshGrades(
          tx,
          software.map(({ id }) => id),
          at,
        )
      ).length;
    });
  }
  return changed;
}

/**
 * Asks for repositories of the catalogue whose latest copy is older than that.
 * @returns how many were asked for
 */
export function askForOld(db: Db, days: number, at: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const rows = await tx
      .selectFrom('software')
      .select('main_repository')
      .distinct()
      .where('main_repository', 'is not', null)
      .execute();
    const addresses = rows.flatMap(({ main_repository }) => main_repository ?? []);
    return askAgain(
      tx,
      await withDeclaredMoves(tx, addresses),
      days,
      { lang: 'fr', factsOnly: true, ...defaultBudget },
      at,
    );
  });
}
