// SPDX-License-Identifier: AGPL-3.0-or-later
// Once a day: which software is the best for each function, written down where it is another than before.
import { type Db, inTransaction } from '../../platform/db.ts';
import { noteBests } from '../stores/changes.ts';

/** @returns how many functions have another best one */
export const keepBests = (db: Db, at: Date): Promise<number> =>
  inTransaction(db, (tx) => noteBests(tx, at), at);
