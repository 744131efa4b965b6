// SPDX-License-Identifier: AGPL-3.0-or-later
// Who answers a question put to a shelf, in which order, and how many bear each mark: read in one go. Totals
// and counts are exact.
import { addAll, type Bits, countCommon, eachOf, has, numbersOf, retainAll } from './bits.ts';
import { marksIn, marksOfWholes, wholesIn } from './counts.ts';
import { type Chosen, facetNames, type List, markOf } from './list.ts';
import { bearersOf, type Column, derive, lend, many, type Shelf } from './shelf.ts';

/** An item must bear one of these marks of a facet. */
export interface Choice {
  readonly facet: string;
  readonly marks: readonly string[];
}

/** An order of the whole shelf; two orders of one name are the same. */
export interface Order {
  readonly name: string;
  readonly compare: (a: number, b: number) => number;
}

export interface Asking {
  /** Those among whom one chooses; absent, the whole shelf. */
  readonly candidates?: Bits;
  readonly choices: readonly Choice[];
  readonly order: Order;
  /**
   * Goes before the order: greater is better, a whole number.
   * @param least of an item that scores no more, any number that is no more may be given
   */
  readonly score?: (number: number, least: number) => number;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  /**
   * For a list that shows wholes while facets apply to their parts (providers and their offers): gives the
   * number of the whole for that of a part. The parts of one whole have consecutive numbers; a whole is
   * ranked by its best part.
   */
  readonly whole?: Column;
}

export interface Answers {
  readonly total: number;
  /** Of the items of the page, best first; past the last page there are none. */
  readonly numbers: readonly number[];
  /** Mark → how many bear it, each counted with the choices of the other facets, not with its own. */
  readonly counts: ReadonlyMap<string, number>;
  /** All that answer, until the next question is put to the shelf. */
  readonly passing: Bits;
}

/** Which set of the shelf is lent for what; the choices take the numbers that follow. */
const lent = { passing: 1, others: 2, choices: 3 } as const;
/** The set that a caller may fill with candidates. */
export const lentToCaller = 0;

export function answersOf(shelf: Shelf, asking: Asking): Answers {
  const { choices, whole, page, size } = asking;
  const sets = choices.map(({ marks }, index) => bearingAny(shelf, lent.choices + index, marks));
  const passing = bearingAll(shelf, lent.passing, asking.candidates ?? shelf.alive, sets);
  const items = countCommon(passing, passing);
  const total = whole ? wholesIn(passing, whole) : items;
  const first = (page - 1) * size;
  return {
    total,
    numbers: first >= total ? [] : best(shelf, asking, passing, items, first + size).slice(first),
    counts: counts(shelf, asking, sets, passing, items),
    passing,
  };
}

/** What was chosen as marks, also those that answer it without being the same. */
export function choicesOf<Name extends string>(
  { facets }: Pick<List<never, Name>, 'facets'>,
  chosen: Partial<Chosen<Name>>,
  shelf: Shelf,
): Choice[] {
  return facetNames({ facets }).flatMap((facet) => {
    const values = chosen[facet] ?? [];
    if (values.length === 0) return [];
    const { answers } = facets[facet];
    const marks = answers
      ? valuesOf(shelf, facet).filter((value) => values.some((one) => answers(value, one)))
      : values;
    return [{ facet, marks: marks.map((value) => markOf(facet, value)) }];
  });
}

/** The values of a facet that any item has. */
function valuesOf(shelf: Shelf, facet: string): readonly string[] {
  return derive(shelf, `values ${facet}`, () => {
    const start = markOf(facet, '');
    return shelf.markNames.filter((mark) => mark.startsWith(start)).map((mark) => mark.slice(start.length));
  });
}

/** Those who bear any of the marks, in a set lent by the shelf. */
export function bearingAny(shelf: Shelf, index: number, marks: readonly string[]): Bits {
  const found = lend(shelf, index);
  for (const mark of marks) {
    const bearers = bearersOf(shelf, mark);
    if (bearers) addAll(found, bearers);
  }
  return found;
}

function bearingAll(shelf: Shelf, index: number, among: Bits, sets: readonly Bits[]): Bits {
  const passing = lend(shelf, index);
  passing.set(among);
  for (const set of sets) retainAll(passing, set);
  return passing;
}

/** By name, then by number: what decides between equals. */
export function byName({ names }: Shelf): Order['compare'] {
  return (a, b) => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : a - b);
}

/** The whole shelf in one order, and the place of each item in it: made once until the shelf changes. */
function ordered(shelf: Shelf, { name, compare }: Order): Ordered {
  return derive(shelf, `order ${name}`, () => withPlaces(shelf, numbersOf(shelf.alive).sort(compare)));
}

interface Ordered {
  readonly numbers: readonly number[];
  readonly places: Int32Array;
}

function withPlaces({ capacity }: Shelf, numbers: readonly number[]): Ordered {
  const places = new Int32Array(capacity);
  numbers.forEach((number, place) => {
    places[number] = place;
  });
  return { numbers, places };
}

/**
 * Changes some items and keeps the orders that were made: to sort fifty thousand anew takes longer than ten
 * questions.
 * @param change puts and takes items @returns the numbers that were put
 */
export function keepingOrders(
  shelf: Shelf,
  orders: (shelf: Shelf) => readonly Order[],
  change: () => readonly number[],
): void {
  const known = orders(shelf).map(({ name }) => shelf.derived.get(`order ${name}`) as Ordered | undefined);
  const put = new Set(change());
  orders(shelf).forEach(({ name, compare }, place) => {
    const before = known[place];
    if (!before) return;
    const numbers = before.numbers.filter((number) => !put.has(number) && has(shelf.alive, number));
    for (const number of put) numbers.splice(placeIn(numbers, number, compare), 0, number);
    shelf.derived.set(`order ${name}`, withPlaces(shelf, numbers));
  });
}

/** Where a number belongs in a list that is in order. */
function placeIn(numbers: readonly number[], number: number, compare: Order['compare']): number {
  let [from, until] = [0, numbers.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (compare(numbers[middle]!, number) <= 0) from = middle + 1;
    else until = middle;
  }
  return from;
}

/** Room for places below a score in one exact number: two million items. */
const room = 2 ** 21;

/** The first `count` answers, best first. */
function best(
  shelf: Shelf,
  { order, score, whole }: Asking,
  passing: Bits,
  items: number,
  count: number,
): number[] {
  const { numbers, places } = ordered(shelf, order);
  if (!score && items > many) return firstOf(numbers, passing, count, whole);
  const key: Key = score
    ? (number, most) => places[number]! - score(number, (places[number]! - most) / room) * room
    : (number) => places[number]!;
  const numberAt = (at: number) => numbers[((at % room) + room) % room]!;
  if (whole) return firstOfWholes(keysOf(passing, items, key).sort(), numberAt, count, whole);
  const few = count * 8 <= items;
  const keys = few ? smallest(passing, count, key) : keysOf(passing, items, key).sort();
  return Array.from(keys.subarray(0, count), numberAt);
}

/**
 * What an item is sorted by, smaller first.
 * @param most of one that has no less, any that is no less will do
 */
type Key = (number: number, most: number) => number;

/** The smallest keys in order: of many, a few are picked out sooner than all are sorted. */
function smallest(passing: Bits, count: number, key: Key): Float64Array {
  const found = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  let last = Number.POSITIVE_INFINITY;
  eachOf(passing, (number) => {
    const own = key(number, last);
    if (own >= last) return;
    let place = count - 1;
    for (; place > 0 && found[place - 1]! > own; place--) found[place] = found[place - 1]!;
    found[place] = own;
    last = found[count - 1]!;
  });
  return found;
}

/** One number for each item: sorted, it tells which they are. */
function keysOf(passing: Bits, items: number, key: Key): Float64Array {
  const keys = new Float64Array(items);
  let filled = 0;
  eachOf(passing, (number) => {
    keys[filled++] = key(number, Number.POSITIVE_INFINITY);
  });
  return keys;
}

function firstOf(
  numbers: readonly number[],
  passing: Bits,
  count: number,
  whole: Column | undefined,
): number[] {
  const found: number[] = [];
  const seen = new Set<number>();
  for (const number of numbers) {
    if (!has(passing, number)) continue;
    if (whole && seen.size === seen.add(whole[number]!).size) continue;
    if (found.push(number) === count) break;
  }
  return found;
}

function firstOfWholes(
  keys: Float64Array,
  numberAt: (key: number) => number,
  count: number,
  whole: Column,
): number[] {
  const found: number[] = [];
  const seen = new Set<number>();
  for (const key of keys) {
    const number = numberAt(key);
    if (seen.size === seen.add(whole[number]!).size) continue;
    if (found.push(number) === count) break;
  }
  return found;
}

function counts(
  shelf: Shelf,
  { candidates, choices, whole }: Asking,
  sets: readonly Bits[],
  passing: Bits,
  items: number,
): Map<string, number> {
  const marks = (set: Bits, size: number, start?: string) =>
    whole ? marksOfWholes(shelf, set, whole, start) : marksIn(shelf, set, size, start);
  const everything = !candidates && choices.length === 0;
  const result = new Map(
    everything ? derive(shelf, 'counts', () => marks(passing, items)) : marks(passing, items),
  );
  choices.forEach(({ facet }, index) => {
    const others = bearingAll(
      shelf,
      lent.others,
      candidates ?? shelf.alive,
      sets.filter((_, other) => other !== index),
    );
    for (const [mark, count] of marks(others, countCommon(others, others), markOf(facet, '')))
      result.set(mark, count);
  });
  return result;
}
