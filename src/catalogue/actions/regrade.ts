// SPDX-License-Identifier: AGPL-3.0-or-later
// Grades that a former method made are made anew from the facts kept, so that no list sets letters of two
// methods side by side.
import { method } from '../../measure/forecast/method.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import { refreshGrades } from './grades.ts';
import { lockCatalogue } from './import.ts';

/** Histories held in memory at a time. */
const atOnce = 20;

/**
 * Makes anew the grades of a former method, a few in each transaction: what stops in between goes on the next
 * time. Notices follow the letters, so a project that was told of a low one is not told again.
 * @returns how many were made anew
 */
export async function regradeFormer(db: Db, at: Date): Promise<number> {
  let made = 0;
  for (let some = await regradeSome(db, at); some > 0; some = await regradeSome(db, at)) made += some;
  return made;
}

function regradeSome(db: Db, at: Date): Promise<number> {
  return inTransaction(
    db,
    async (tx) => {
      const former = await tx
        .selectFrom('software_grade')
        .select('software_id')
        .where('method', '<>', method)
        .orderBy('software_id')
        .limit(atOnce)
        .execute();
      if (former.length === 0) return 0;
      await lockCatalogue(tx);
      const ids = former.map(({ software_id }) => software_id);
      return (await refreshGrades(tx, ids, at)).length;
    },
    at,
  );
}
