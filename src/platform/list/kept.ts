// SPDX-License-Identifier: AGPL-3.0-or-later
// What a process keeps of a list in memory, brought up to date whenever the revision in the database rises.
// There is one for each open database; a transaction has its own, since it sees rows that others do not see
// yet.
import type { Db, Tx } from '../db.ts';

interface Followed<Shelf> {
  readonly shelf: Shelf;
  revision: number;
  /** One reading at a time; questions wait for it. */
  reading: Promise<void>;
}

/**
 * A shelf kept in memory and brought up to date by reading only what has changed.
 * @param catchUp puts on the shelf what changed since a revision
 * @returns the shelf as of a revision (or later), which the caller has just read
 */
export function followedShelf<Shelf>(
  make: () => Shelf,
  catchUp: (db: Db | Tx, shelf: Shelf, since: number) => Promise<void>,
): (db: Db | Tx, revision: number) => Promise<Shelf> {
  const kept = new WeakMap<object, Followed<Shelf>>();
  const follow = async (db: Db | Tx, held: Followed<Shelf>, revision: number) => {
    if (held.revision >= revision) return;
    await catchUp(db, held.shelf, held.revision);
    held.revision = revision;
  };
  return async (db, revision) => {
    const held = kept.get(db) ?? { shelf: make(), revision: 0, reading: Promise.resolve() };
    kept.set(db, held);
    if (held.revision < revision) {
      held.reading = held.reading.catch(() => {}).then(() => follow(db, held, revision));
      await held.reading;
    }
    return held.shelf;
  };
}
