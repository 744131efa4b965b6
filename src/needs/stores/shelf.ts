// SPDX-License-Identifier: AGPL-3.0-or-later
// Keeps a process's shelf of needs true to the database: whole once and when a day ends, then the few needs
// that were said, backed, left or closed.
import { midnightsBefore } from '../../base/day.ts';
import { completeFor } from '../../base/language.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import type { Db } from '../../platform/db.ts';
import { type Changed, followingShelf, type Held } from '../../platform/list/following.ts';
import { type Revisions, revisionsIn } from '../../platform/revisions.ts';
import { readingOf } from '../near.ts';
import {
  emptyNeeds,
  firstNeeds,
  keepNeeds,
  type NeedShelf,
  type ReadNeed,
  type ShelvedNeed,
} from '../shelf.ts';
import type { NeedReading } from '../similarity/reading.ts';
import { aboutSoftware, ledBy, readAfter, readNeeds } from './shelf-rows.ts';

const held = followingShelf<NeedShelf>({
  families: ['needs', 'backings', 'organisations', 'catalogue'],
  read,
  follow,
  term: (at) => String(midnightsBefore(at)),
  warm: (shelf) => void firstNeeds(shelf, 'date', 1),
});

/** @param now revisions that the caller has just read */
export const needsAt = (db: Db, now: Revisions, at: Date): Promise<Held<NeedShelf>> => held.at(db, now, at);

/** The same, never late: for what stands on a page that is kept. */
export async function allNeeds(db: Db, at: Date): Promise<NeedShelf> {
  return (await held.whole(db, await revisionsIn(db).families(), at)).shelf;
}

/** Needs read in one question: others are answered between two. */
const piece = 200;
const first = '00000000-0000-0000-0000-000000000000';

async function read(db: Db, at: Date): Promise<NeedShelf> {
  const shelf = emptyNeeds(loadThesaurus());
  for (let after = first; ; ) {
    const some = await readAfter(db, after, piece, at);
    keepNeeds(shelf, some.map(readOne));
    if (some.length < piece) return shelf;
    after = some.at(-1)!.id;
  }
}

async function follow(
  db: Db,
  shelf: NeedShelf,
  { needs = [], backings = [], organisations = [], catalogue = [] }: Changed,
  at: Date,
): Promise<void> {
  const led = organisations.length > 0 ? await ledBy(db, organisations) : [];
  const about = catalogue.length > 0 ? await aboutSoftware(db, catalogue) : [];
  const ids = [...new Set([...needs, ...backings, ...led, ...about])];
  const now = await readNeeds(db, ids, at);
  const standing = new Set(now.map(({ id }) => id));
  keepNeeds(
    shelf,
    now.map(readOne),
    ids.filter((id) => !standing.has(id)),
  );
}

/** What was read of the words of needs, so that a new day reads none of them again. */
const readings = new Map<string, { readonly words: string; readonly reading: NeedReading }>();
const mostReadings = 200_000;

function readOne(need: ShelvedNeed): ReadNeed {
  const words = `${need.kind} ${need.title} ${need.purpose}`;
  const known = readings.get(need.id);
  if (known?.words === words) return { need, reading: known.reading };
  const reading = readingOf({ ...need, lang: completeFor(need.lang) }, loadThesaurus());
  if (readings.size >= mostReadings) readings.clear();
  readings.set(need.id, { words, reading });
  return { need, reading };
}
