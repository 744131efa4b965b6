// SPDX-License-Identifier: AGPL-3.0-or-later
// Acts of the operator that the site's role may not do: done as the owner of the database, by a command.
import { sql } from 'kysely';
import { Problem } from '../base/problem.ts';
import { openPool } from './connections.ts';
import { type Db, inTransaction, openDb, type Tx } from './db.ts';
import type { Opened } from './opened.ts';
import { withBareClient } from './roles.ts';
import { configureOwner } from './sessions.ts';

/**
 * Opens the database as its owner for `work`.
 * @throws Problem invalid `platform.owner-needed` where only the site's address was given
 */
export async function asOwner<Result>(
  { ownerUrl }: Pick<Opened, 'ownerUrl'>,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  if (!ownerUrl) throw new Problem('invalid', 'platform.owner-needed');
  await withBareClient(ownerUrl, configureOwner);
  const db = openDb(openPool(ownerUrl, { max: 2 }));
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Reads everything as it is at one moment, private rows too, and writes nothing. @param db as the owner */
export function readingEverything<Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await sql`select set_config('halle.backup', 'on', true)`.execute(tx);
      return work(tx);
    });
}

/**
 * Undoes what came of a wrong import, whoever's rows it is in (`migrations/0029_official_codes.sql`).
 * @param db as the owner
 */
export function repairingAnyRow<Result>(
  db: Db,
  at: Date,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const onDuty = async (tx: Tx) => {
    await sql`select set_config('halle.mending', 'on', true)`.execute(tx);
    return work(tx);
  };
  return inTransaction(db, onDuty, at);
}

/** A command's deed: opens the database as its owner, and undoes or decides whoever's rows it is in. */
export const repairingAsOwner = <Result>(
  opened: Pick<Opened, 'ownerUrl'>,
  at: Date,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => asOwner(opened, (db) => repairingAnyRow(db, at, work));
