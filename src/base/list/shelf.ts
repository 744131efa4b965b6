// SPDX-License-Identifier: AGPL-3.0-or-later
// The shelf of a list: what ranking and counting need of every item, held in memory as numbers and bits.
// About a hundred bytes an item; ten items or a hundred thousand.
import { add, type Bits, bits, has, remove } from './bits.ts';

/** A number for each item. */
export type Column = Float64Array | Int32Array;
type ColumnKind = 'float' | 'integer';

/** An item as it is put on the shelf. `Name`: of the columns by which the list is ordered. */
export interface ShelfRow<Name extends string = never> {
  readonly number: number;
  /** Decides last between equals. */
  readonly name: string;
  /** `facet:value`, each once. */
  readonly marks: readonly string[];
  readonly columns: Readonly<Record<Name, number>>;
}

export interface Shelf<Name extends string = string> {
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
  /** The marks of each item, by place, one after the other in `pool`: where they start, and how many. */
  pool: Uint16Array;
  filled: number;
  starts: Int32Array;
  lengths: Uint16Array;
  readonly columns: Record<Name, Column>;
  readonly names: string[];
  /** What was derived from the whole shelf, until it changes. */
  readonly derived: Map<string, unknown>;
  /** Sets lent during one ranking, so that none is made for each question. */
  lent: Bits[];
}

/** Above this many items, what was made beforehand for the whole shelf is read instead of each item. */
export const many = 5_000;

/** A shelf with room for the numbers 0 to `capacity` − 1; it grows by itself. */
export function emptyShelf<Name extends string = never>(
  columns: Readonly<Record<Name, ColumnKind>>,
  capacity = 1_024,
): Shelf<Name> {
  const made = Object.entries<ColumnKind>(columns).map(([name, kind]) => [
    name,
    kind === 'float' ? new Float64Array(capacity) : new Int32Array(capacity),
  ]);
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
    columns: Object.fromEntries(made) as Record<Name, Column>,
    names: [],
    derived: new Map(),
    lent: [],
  };
}

/** Puts an item on the shelf, or changes it. */
export function shelve<Name extends string>(shelf: Shelf<Name>, row: ShelfRow<Name>): void {
  const { number } = row;
  unshelve(shelf, number);
  if (number >= shelf.capacity) grow(shelf, number + 1);
  const own = row.marks.map((mark) => placeOf(shelf, mark));
  for (const place of own) add(shelf.bearers[place]!, number);
  keep(shelf, number, own);
  add(shelf.alive, number);
  shelf.count += 1;
  for (const column in shelf.columns) shelf.columns[column][number] = row.columns[column];
  shelf.names[number] = row.name;
  shelf.derived.clear();
}

/** Takes an item off, if it is there. */
export function unshelve<Name extends string>(shelf: Shelf<Name>, number: number): void {
  if (number >= shelf.capacity || !has(shelf.alive, number)) return;
  const start = shelf.starts[number]!;
  for (let at = start; at < start + shelf.lengths[number]!; at++)
    remove(shelf.bearers[shelf.pool[at]!]!, number);
  remove(shelf.alive, number);
  shelf.count -= 1;
  shelf.derived.clear();
}

/** Writes the marks where the item had as many before, else at the end. */
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

/** The place of a mark, new when no item has borne it. */
export function placeOf(shelf: Shelf, mark: string): number {
  const known = shelf.places.get(mark);
  if (known !== undefined) return known;
  const place = shelf.bearers.push(bits(shelf.capacity)) - 1;
  shelf.markNames.push(mark);
  shelf.places.set(mark, place);
  return place;
}

function grow(shelf: Shelf, needed: number): void {
  const capacity = Math.ceil(Math.max(needed, shelf.capacity * 1.5) / 32) * 32;
  const wider = <T extends Uint32Array | Uint16Array | Column>(old: T, fresh: T): T => {
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
  for (const [name, old] of Object.entries(shelf.columns))
    shelf.columns[name] =
      old instanceof Float64Array
        ? wider(old, new Float64Array(capacity))
        : wider(old, new Int32Array(capacity));
  shelf.capacity = capacity;
}
