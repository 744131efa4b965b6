// SPDX-License-Identifier: AGPL-3.0-or-later
// The operator says who keeps the halle. Only a command does, as the owner of the database.
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';
import type { Db, Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { readingEverything, repairingAnyRow } from '../../../platform/owner.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import { addKeeper, endKeeper, type KeeperRow, listKeepers } from '../stores/keepers.ts';
import { accountNamed, loadKeptAccount } from './find-account.ts';

/** @param db as the owner */
export const keepersOf = (db: Db): Promise<KeeperRow[]> => readingEverything(db, listKeepers);

/**
 * @param db as the owner
 * @throws Problem not-found `people.keeping.no-account`, conflict `people.keeping.keeper-already`,
 * `people.keeping.suspended`
 */
export function makeKeeper(db: Db, keyFor: KeyFor, written: string, at: Date): Promise<Id<'Account'>> {
  return repairingAnyRow(db, at, async (tx) => {
    const id = await accountNamed(tx, keyFor, written);
    if ((await loadKeptAccount(tx, id)).suspended) throw new Problem('conflict', 'people.keeping.suspended');
    if (!(await addKeeper(tx, id, at))) throw new Problem('conflict', 'people.keeping.keeper-already');
    await tellJournal(tx, 'people.keeper-made', id, at);
    return id;
  });
}

/**
 * @param db as the owner
 * @throws Problem not-found `people.keeping.no-account`, `people.keeping.no-keeper`
 */
export function unmakeKeeper(db: Db, keyFor: KeyFor, written: string, at: Date): Promise<Id<'Account'>> {
  return repairingAnyRow(db, at, async (tx) => {
    const id = await accountNamed(tx, keyFor, written);
    if (!(await endKeeper(tx, id, at))) throw new Problem('not-found', 'people.keeping.no-keeper');
    await tellJournal(tx, 'people.keeper-ended', id, at);
    return id;
  });
}

const tellJournal = (tx: Tx, kind: string, id: string, at: Date) =>
  record(tx, { kind, subject: { kind: 'account', id }, facts: { by: 'operator' } }, at);
