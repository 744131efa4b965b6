// SPDX-License-Identifier: AGPL-3.0-or-later
// What the starter files say of publishers, listed at a first start; and what is left out for good when
// whoever answers for it objects.

import { dayHere } from '../../../base/day.ts';
import { Problem } from '../../../base/problem.ts';
import type { Claim } from '../../../catalogue/record.ts';
import { checkFunction } from '../../../people/directory/contact/contact.ts';
import { type Db, inTransaction } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { type Catalogue, gathered } from '../listed.ts';
import { publishersIn } from '../sources/publishers.ts';
import { leaveOut, saveListed } from '../stores/listed.ts';

/** @returns how many rows are new or changed */
export function listPublishers(db: Db, claims: readonly Claim[], at: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const { changed, gone } = await saveListed(tx, 'publisher', gathered(publishersIn(claims)));
    const facts = { source: 'publisher', changed, gone };
    if (changed + gone > 0) await record(tx, { kind: 'market.providers-imported', facts }, at);
    return changed;
  });
}

/**
 * Leaves a listed provider out, now and whenever its list is read again.
 * @param why by function: « sa direction s’y oppose »
 * @throws Problem not-found `market.listed.none`; invalid `people.contact.person`
 */
export function objectTo(db: Db, source: Catalogue, name: string, why: string, at: Date): Promise<void> {
  const reason = checkFunction(why);
  return inTransaction(db, async (tx) => {
    if (!(await leaveOut(tx, source, name, reason, dayHere(at))))
      throw new Problem('not-found', 'market.listed.none', { name: name.slice(0, 100) });
    await record(tx, { kind: 'market.listed-left-out', facts: { source } }, at);
  });
}
