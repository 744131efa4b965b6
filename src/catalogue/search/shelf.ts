// SPDX-License-Identifier: AGPL-3.0-or-later
// The shelf: what ranking and counting need of every entry, held in memory as numbers and bits. About a
// hundred bytes an entry.
import { type Bits, bits, drop, has, put } from './bits.ts';

export interface ShelfRow {
  readonly number: number;
  readonly name: string;
  readonly main: string | null;
  readonly marks: readonly string[];
  readonly merit: number;
  readonly advised: boolean;
  readonly usages: number;
}

export interface Shelf {
  /** Numbers below it have room. */
  capacity: number;
  alive: Bits;
  /** How many are alive. */
  count: number;
  /** Mark → its place in `bearers` and `markNames`. */
  readonly places: Map<string, number>;
  readonly markNames: string[];
  /** Who bears each mark. */
  readonly bearers: Bits[];
  /** The marks of each entry, by place, one after the other in `pool`: where they start, and how many. */
  pool: Uint16Array;
  filled: number;
  starts: Int32Array;
  lengths: Uint16Array;
  /** Place of the mark of its main function; −1 when it has none. */
  main: Int32Array;
  /** Not advised against, then merit, then usages: greater is better. */
  utility: Float64Array;
  usages: Int32Array;
  readonly names: string[];
  /** What was derived from the whole shelf, until it changes. */
  readonly derived: Map<string, unknown>;
  /** Sets lent during one ranking, so that none is made for each question. */
  lent: Bits[];
}

/** A shelf with room for the numbers 0 to `capacity` − 1; it grows by itself. */
export function emptyShelf(capacity = 1_024): Shelf {
  return {
    capacity,
    alive: bits(capacity),
    count: 0,
    places: new Map(),
    markNames: [],
    bearers: [],
    pool: new Uint16Array(capacity * 8),
    filled: 0,
    starts: new Int32Array(capacity),
    lengths: new Uint16Array(capacity),
    main: new Int32Array(capacity),
    utility: new Float64Array(capacity),
    usages: new Int32Array(capacity),
    names: [],
    derived: new Map(),
    lent: [],
  };
}

/** Puts an entry on the shelf, or changes it. */
export function shelve(shelf: Shelf, row: ShelfRow): void {
  const { number } = row;
  unshelve(shelf, number);
  if (number >= shelf.capacity) grow(shelf, number + 1);
  const own = row.marks.map((mark) => placeOf(shelf, mark));
  for (const place of own) put(shelf.bearers[place]!, number);
  keep(shelf, number, own);
  put(shelf.alive, number);
  shelf.count += 1;
  shelf.main[number] = row.main ? placeOf(shelf, `function:${row.main}`) : -1;
  shelf.utility[number] = (row.advised ? 0 : 1e12) + row.merit * 1e9 + Math.min(row.usages, 1e9 - 1);
  shelf.usages[number] = row.usages;
  shelf.names[number] = row.name;
  shelf.derived.clear();
}

/** Takes an entry off, if it is there. */
export function unshelve(shelf: Shelf, number: number): void {
  if (number >= shelf.capacity || !has(shelf.alive, number)) return;
  const start = shelf.starts[number]!;
  for (let at = start; at < start + shelf.lengths[number]!; at++)
    drop(shelf.bearers[shelf.pool[at]!]!, number);
  drop(shelf.alive, number);
  shelf.count -= 1;
  shelf.derived.clear();
}

/** Writes the marks where the entry had as many before, else at the end. */
function keep(shelf: Shelf, number: number, own: readonly number[]): void {
  if (own.length > shelf.lengths[number]!) {
    if (shelf.filled + own.length > shelf.pool.length) {
      const wider = new Uint16Array(Math.ceil(shelf.pool.length * 1.5) + own.length);
      wider.set(shelf.pool);
      shelf.pool = wider;
    }
    shelf.starts[number] = shelf.filled;
    shelf.filled += own.length;
  }
  shelf.lengths[number] = own.length;
  shelf.pool.set(own, shelf.starts[number]!);
}

/** An empty set to work with, valid until the same `index` is lent again. */
export function lend(shelf: Shelf, index: number): Bits {
  const known = shelf.lent[index];
  if (known) return known.fill(0);
  const fresh = bits(shelf.capacity);
  shelf.lent[index] = fresh;
  return fresh;
}

/** Who bears a mark; nobody when it is unknown. */
export function bearersOf(shelf: Shelf, mark: string): Bits | undefined {
  const place = shelf.places.get(mark);
  return place === undefined ? undefined : shelf.bearers[place];
}

/** Something computed from the whole shelf once, and again when it has changed. */
export function derive<T>(shelf: Shelf, name: string, compute: () => T): T {
  if (!shelf.derived.has(name)) shelf.derived.set(name, compute());
  return shelf.derived.get(name) as T;
}

function placeOf(shelf: Shelf, mark: string): number {
  const known = shelf.places.get(mark);
  if (known !== undefined) return known;
  const place = shelf.bearers.push(bits(shelf.capacity)) - 1;
  shelf.markNames.push(mark);
  shelf.places.set(mark, place);
  return place;
}

function grow(shelf: Shelf, needed: number): void {
  const capacity = Math.ceil(Math.max(needed, shelf.capacity * 1.5) / 32) * 32;
  const wider = <T extends Uint32Array | Uint16Array | Int32Array | Float64Array>(old: T, fresh: T): T => {
    fresh.set(old);
    return fresh;
  };
  shelf.alive = wider(shelf.alive, bits(capacity));
  shelf.bearers.forEach((old, place) => {
    shelf.bearers[place] = wider(old, bits(capacity));
  });
  shelf.lent = [];
  shelf.starts = wider(shelf.starts, new Int32Array(capacity));
  shelf.lengths = wider(shelf.lengths, new Uint16Array(capacity));
  shelf.main = wider(shelf.main, new Int32Array(capacity));
  shelf.utility = wider(shelf.utility, new Float64Array(capacity));
  shelf.usages = wider(shelf.usages, new Int32Array(capacity));
  shelf.capacity = capacity;
}
