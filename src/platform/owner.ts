// SPDX-License-Identifier: AGPL-3.0-or-later
// Deeds of the operator that the site's role may not do: done as the owner of the database, by a command.
import { Problem } from '../base/problem.ts';
import { openPool } from './connections.ts';
import { type Db, openDb } from './db.ts';
import type { Opened } from './opened.ts';
import { withBareClient } from './roles.ts';
import { settleOwner } from './sessions.ts';

/** Opens the database as its owner for `work`. @throws Problem invalid `platform.owner-needed` where only the site's address was given */
export async function asOwner<Result>({ ownerUrl }: Pick<Opened, 'ownerUrl'>, work: (db: Db) => Promise<Result>): Promise<Result> {
  if (!ownerUrl) throw new Problem('invalid', 'platform.owner-needed');
  await withBareClient(ownerUrl, settleOwner);
  const db = openDb(openPool(ownerUrl, { max: 2 }));
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
