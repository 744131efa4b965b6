// SPDX-License-Identifier: AGPL-3.0-or-later
// A shelf that follows families of rows. Before a question is answered, the few things that have changed are
// read anew; where everything may have, the whole is read beside, while the shelf as it was goes on
// answering.
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Family } from '../../base/shows.ts';
import type { Db } from '../db.ts';
import { type Revisions, revisionsIn } from '../revisions.ts';

/** Ids of what has changed, by family. */
export type Changed = Readonly<Record<string, readonly string[]>>;

export interface Following<Shelf> {
  readonly families: readonly Family[];
  /** The whole, in pieces: other questions are answered between two of them. */
  readonly read: (db: Db, at: Date) => Promise<Shelf>;
  /** Brings what has changed up to date; of an id it may not know what it names. */
  readonly follow: (db: Db, shelf: Shelf, changed: Changed, at: Date) => Promise<void>;
  /** What the whole is true for beside its revisions: read anew once it is another. A day, for instance. */
  readonly term?: (at: Date) => string;
  /** Makes beforehand what questions would make when the shelf has changed. */
  readonly warm?: (shelf: Shelf) => void;
}

/** `isLate`: the whole is being read anew. What is answered was true a moment ago, and is not to be kept. */
export interface Held<Shelf> {
  readonly shelf: Shelf;
  readonly isLate: boolean;
}

/** Things that are read while somebody waits; beyond, the whole is read beside. */
export const mostFollowed = 200;
/** Milliseconds that a question waits for the whole before it is answered from the shelf as it was. */
const patience = 200;

interface State<Shelf> {
  shelf: Shelf;
  /** Family → the number that the shelf is true to. */
  seen: Map<string, number>;
  term: string;
  /** One at a time; questions wait for it. */
  turn: Promise<void>;
  reading?: Promise<void> | undefined;
}

/** There is one shelf for each open database. */
export interface Follower<Shelf> {
  /** The shelf of the revisions that the caller has just read, or a later one. */
  at(db: Db, now: Revisions, at: Date): Promise<Held<Shelf>>;
  /** The same, never late: waits until the whole has been read. */
  whole(db: Db, now: Revisions, at: Date): Promise<Held<Shelf>>;
}

export function followingShelf<Shelf>(of: Following<Shelf>): Follower<Shelf> {
  const kept = new WeakMap<Db, Promise<State<Shelf>>>();
  const opened = (db: Db, at: Date) => {
    const known = kept.get(db);
    if (known) return known;
    const fresh = begin(of, db, at);
    kept.set(db, fresh);
    fresh.catch(() => kept.delete(db));
    return fresh;
  };
  const stateAt = async (db: Db, now: Revisions, at: Date) => {
    const state = await opened(db, at);
    const forget = () => kept.delete(db);
    if (state.term !== termOf(of, at)) readBeside(of, db, state, at, forget);
    if (!isBehind(of, state, now)) return state;
    state.turn = state.turn
      .catch(() => {})
      .then(async () => {
        if (isBehind(of, state, now)) await catchUp(of, db, state, at, forget);
      });
    await state.turn;
    return state;
  };
  const follower: Follower<Shelf> = {
    async at(db, now, at) {
      const state = await stateAt(db, now, at);
      if (state.reading) await Promise.race([state.reading, sleep(patience, undefined, { ref: false })]);
      return { shelf: state.shelf, isLate: state.reading !== undefined };
    },
    async whole(db, now, at) {
      for (;;) {
        const state = await stateAt(db, now, at);
        if (!state.reading) return { shelf: state.shelf, isLate: false };
        await state.reading;
      }
    },
  };
  refreshers.push((db, now, at) => refresh(of, follower, kept.get(db), [db, now, at]));
  return follower;
}

const refreshers: ((db: Db, now: Revisions, at: Date) => Promise<void>)[] = [];

async function refresh<Shelf>(
  of: Following<Shelf>,
  follower: Follower<Shelf>,
  opened: Promise<State<Shelf>> | undefined,
  [db, now, at]: [Db, Revisions, Date],
): Promise<void> {
  const state = await opened;
  if (!state || (!isBehind(of, state, now) && state.term === termOf(of, at))) return;
  const { shelf, isLate } = await follower.at(db, now, at);
  if (!isLate) of.warm?.(shelf);
}

/** Brings the shelves that are in use up to date before anybody asks. */
export async function refreshShelves(db: Db, now: Revisions, at: Date): Promise<void> {
  for (const one of refreshers) await one(db, now, at);
}

const termOf = <Shelf>({ term }: Following<Shelf>, at: Date): string => term?.(at) ?? '';

async function begin<Shelf>(of: Following<Shelf>, db: Db, at: Date): Promise<State<Shelf>> {
  const now = await revisionsIn(db).families();
  const seen = new Map(of.families.map((family) => [family, Number(now.get(family) ?? 0)]));
  return { shelf: await of.read(db, at), seen, term: termOf(of, at), turn: Promise.resolve() };
}

const isBehind = <Shelf>({ families }: Following<Shelf>, { seen }: State<Shelf>, now: Revisions): boolean =>
  families.some((family) => Number(now.get(family) ?? 0) > seen.get(family)!);

interface Row {
  readonly family: string;
  readonly number: string;
  readonly every: boolean;
  readonly things: readonly string[];
}

async function catchUp<Shelf>(
  of: Following<Shelf>,
  db: Db,
  state: State<Shelf>,
  at: Date,
  forget: () => void,
): Promise<void> {
  const since = of.families.map((family) => state.seen.get(family)!);
  const { rows } = await sql<Row>`select family, number::text, every, things
    from halle.changed_since(${[...of.families]}::text[], ${since}::bigint[])`.execute(db);
  const count = rows.reduce((sum, { things }) => sum + things.length, 0);
  if (count > mostFollowed || rows.some(({ every }) => every)) readBeside(of, db, state, at, forget);
  else await of.follow(db, state.shelf, Object.fromEntries(rows.map((row) => [row.family, row.things])), at);
  for (const { family, number } of rows) state.seen.set(family, Number(number));
}

/** What changes meanwhile is read after: the fresh shelf says what it is true to. */
function readBeside<Shelf>(
  of: Following<Shelf>,
  db: Db,
  state: State<Shelf>,
  at: Date,
  forget: () => void,
): void {
  state.reading ??= begin(of, db, at)
    .then(({ shelf, seen, term }) => {
      state.shelf = shelf;
      state.seen = seen;
      state.term = term;
    })
    // read whole by whoever asks next
    .catch(forget)
    .finally(() => {
      state.reading = undefined;
    });
}
