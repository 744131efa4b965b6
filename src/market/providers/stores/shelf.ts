// SPDX-License-Identifier: AGPL-3.0-or-later
// Keeps a process's shelf of offers true to the database: a provider that has changed is read anew before a
// question is answered, all of them where the day is another.
import { dayHere, midnightsBefore } from '../../../base/day.ts';
import type { Db } from '../../../platform/db.ts';
import { type Changed, followingShelf, type Held } from '../../../platform/list/following.ts';
import { type Revisions, revisionsIn } from '../../../platform/revisions.ts';
import { findProviders } from '../find.ts';
import { emptyOffers, keepProviders, type Shelf, withoutOffers } from '../shelf.ts';
import { softwareNames } from './labels.ts';
import { listBearers, listProviderIds, type NamedOf, readNamed, readProviders } from './shelf-rows.ts';

interface Kept {
  readonly shelf: Shelf;
  /** Id → what the software is called, and what it is made of. */
  readonly software: Map<string, NamedOf>;
  /** Id of a provider → its name as names are compared. */
  readonly names: Map<string, string>;
}

const held = followingShelf<Kept>({
  families: ['providers', 'organisations', 'catalogue'],
  read,
  follow,
  term: (at) => String(midnightsBefore(at)),
  warm: ({ shelf }) => {
    softwareNames(shelf);
    findProviders(shelf, { chosen: {}, page: 1 }, 1);
  },
});

/**
 * All offers that stand at a moment: each until the end of its last day where its provider is.
 * @param now revisions that the caller has just read
 */
export async function heldAt(db: Db, now: Revisions, at: Date): Promise<Held<Shelf>> {
  const { shelf, isLate } = await held.at(db, now, at);
  return { shelf: shelf.shelf, isLate };
}

/** The same, never late: for what stands on a page that is kept. */
export async function shelfAt(db: Db, at: Date): Promise<Shelf> {
  const { shelf } = await held.whole(db, await revisionsIn(db).families(), at);
  return shelf.shelf;
}

/** Providers read in one question: some two thousand offers. */
const piece = 200;

async function read(db: Db, at: Date): Promise<Kept> {
  const ids = await listProviderIds(db);
  const kept: Kept = {
    shelf: emptyOffers(dayHere(at), Math.max(1_024, 8 * ids.length)),
    software: new Map(),
    names: new Map(),
  };
  for (let from = 0; from < ids.length; from += piece) await put(db, kept, ids.slice(from, from + piece), at);
  return kept;
}

/** Of an id that is raised it is not known whether it is that of a provider, a client or a software. */
async function follow(
  db: Db,
  kept: Kept,
  { providers = [], organisations = [], catalogue = [] }: Changed,
  at: Date,
): Promise<void> {
  const named = catalogue.filter((id) => kept.software.has(id));
  const now = new Map((await readNamed(db, named)).map((one) => [one.id, one]));
  const other = new Set(named.filter((id) => isOther(kept.software.get(id)!, now.get(id))));
  for (const id of named) {
    const fresh = now.get(id);
    if (fresh) kept.software.set(id, fresh);
    else kept.software.delete(id);
  }
  const renamed = kept.shelf.providers.filter((one) =>
    one?.offers.some(({ entry = '' }) => other.has(entry)),
  );
  const known = organisations.filter((id) => kept.shelf.numbers.has(id));
  const ids = new Set([...providers, ...known, ...renamed.map((one) => one!.id)]);
  if (ids.size === 0) return;
  const namesNow = () => [...ids].flatMap((id) => kept.names.get(id) ?? []);
  const before = namesNow();
  await put(db, kept, [...ids], at);
  // whoever bears the same name, or did, is told apart from now on, or no more
  const bearers = (await listBearers(db, [...before, ...namesNow()])).filter((id) => !ids.has(id));
  if (bearers.length > 0) await put(db, kept, bearers, at);
}

const isOther = (before: NamedOf, now: NamedOf | undefined): boolean =>
  JSON.stringify(before) !== JSON.stringify(now);

/** Of ids that name no provider nothing is read; what is on the shelf and is none any more leaves it. */
async function put(
  db: Db,
  { shelf, software, names }: Kept,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  const all = await readProviders(db, ids, at);
  const strange = new Set(
    all.flatMap(({ offers }) => offers.flatMap(({ entry }) => entry ?? [])).filter((id) => !software.has(id)),
  );
  for (const one of await readNamed(db, [...strange])) software.set(one.id, one);
  const found = new Set(all.map(({ id }) => id));
  const gone = ids.filter((id) => !found.has(id) && shelf.numbers.has(id));
  for (const id of gone) names.delete(id);
  for (const { id, folded } of all) names.set(id, folded);
  keepProviders(shelf, [...all, ...gone.map(withoutOffers)]);
}
