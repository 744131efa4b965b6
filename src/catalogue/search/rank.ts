// SPDX-License-Identifier: AGPL-3.0-or-later
// Who answers a plan, in which order, and how many bear each mark: read from the shelf in one go.
import type { Sort } from './asked.ts';
import { type Bits, countBoth, has, join, meet, numbersOf, put } from './bits.ts';
import type { Plan } from './plan.ts';
import { bearersOf, derive, lend, type Shelf } from './shelf.ts';

/** How the words of the question were met by names and texts: numbers of entries. */
export interface WordHits {
  readonly exact: readonly number[];
  readonly named: readonly number[];
  readonly texts: readonly number[];
}

export interface Ranked {
  readonly total: number;
  readonly numbers: readonly number[];
  /** Mark → how many bear it, each counted with the choices of the other facets. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Above this many, what was ordered beforehand is read instead of sorting anew. */
const many = 5_000;

/** Which set of the shelf is lent for what; the choices take the numbers that follow. */
const lent = { answering: 0, passing: 1, others: 2, choices: 3 } as const;

/** So many that do what is asked are a choice. */
const aChoice = 3;

/**
 * The question was wholly understood and there is a choice of software that does what it asks: a text that
 * merely mentions the words then adds nothing, except for software whose functions are not known.
 */
export function isEnough(shelf: Shelf, plan: Plan): boolean {
  if (!plan.understood) return false;
  const doing = anyOf(
    shelf,
    lent.answering,
    plan.functions.filter(({ meant }) => meant).map(({ id }) => `function:${id}`),
  );
  return countBoth(doing, shelf.alive) >= aChoice;
}

/** How many entries bear a mark. */
export function bearing(shelf: Shelf, mark: string): number {
  const bearers = bearersOf(shelf, mark);
  return bearers ? countBoth(bearers, shelf.alive) : 0;
}

/**
 * The answers of one page, best first, and the facets. Totals and counts are exact.
 * @param hits numbers of entries met by words in PostgreSQL; those not yet on the shelf are left out
 * @param page from 1; past the last page `numbers` is empty
 */
export function rank(
  shelf: Shelf,
  plan: Plan,
  hits: WordHits,
  { sort, page, size }: { sort: Sort; page: number; size: number },
): Ranked {
  const answering = candidates(shelf, plan, hits);
  const choices = plan.choices.map((values, index) => anyOf(shelf, lent.choices + index, values));
  const passing = allOf(shelf, lent.passing, answering, choices);
  const total = countBoth(passing, passing);
  const first = (page - 1) * size;
  return {
    total,
    numbers: first >= total ? [] : best(shelf, plan, hits, passing, total, sort, first, first + size),
    counts: counts(shelf, plan, answering, choices, passing, total),
  };
}

function candidates(shelf: Shelf, plan: Plan, hits: WordHits): Bits {
  if (plan.everything) return shelf.alive;
  const found = anyOf(
    shelf,
    lent.answering,
    plan.functions.map(({ id }) => `function:${id}`),
  );
  for (const number of [...hits.exact, ...hits.named, ...hits.texts])
    if (number < shelf.capacity) put(found, number);
  meet(found, shelf.alive);
  return found;
}

function anyOf(shelf: Shelf, index: number, marks: readonly string[]): Bits {
  const found = lend(shelf, index);
  for (const mark of marks) {
    const bearers = bearersOf(shelf, mark);
    if (bearers) join(found, bearers);
  }
  return found;
}

function allOf(shelf: Shelf, index: number, answering: Bits, choices: readonly Bits[]): Bits {
  const passing = lend(shelf, index);
  passing.set(answering);
  for (const choice of choices) meet(passing, choice);
  return passing;
}

/**
 * Exactly that name; then the functions asked for, main ones first; then names, then texts that hold the
 * words.
 */
function scores(shelf: Shelf, plan: Plan, hits: WordHits): (number: number) => number {
  const asked = plan.functions.map(({ id, weight }) => ({
    place: shelf.places.get(`function:${id}`) ?? -2,
    bearers: bearersOf(shelf, `function:${id}`),
    weight: Math.round(weight * 1_000),
  }));
  const words = new Map<number, number>();
  for (const number of hits.texts) words.set(number, 50);
  for (const number of hits.named) words.set(number, 500);
  for (const number of hits.exact) words.set(number, 10_000);
  return (number) => {
    let score = words.get(number) ?? 0;
    for (const { place, bearers, weight } of asked) {
      if (shelf.main[number] === place) score += weight;
      else if (bearers && has(bearers, number)) score += Math.round(weight * 0.7);
    }
    return score;
  };
}

type Order = (a: number, b: number) => number;

/** What is advised against never stands above its equals; names decide last. */
function orderOf(shelf: Shelf, sort: Sort): Order {
  const { utility, usages, names } = shelf;
  const byName: Order = (a, b) => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : a - b);
  if (sort === 'name') return byName;
  if (sort === 'usages') return (a, b) => usages[b]! - usages[a]! || byName(a, b);
  return (a, b) => utility[b]! - utility[a]! || byName(a, b);
}

/** The whole shelf in one order, and the place of each entry in it: made once until the shelf changes. */
function ordered(shelf: Shelf, sort: Sort): { numbers: readonly number[]; places: Int32Array } {
  return derive(shelf, `order ${sort === 'grade' ? 'utility' : sort}`, () => {
    const numbers = numbersOf(shelf.alive).sort(orderOf(shelf, sort));
    const places = new Int32Array(shelf.capacity);
    numbers.forEach((number, place) => {
      places[number] = place;
    });
    return { numbers, places };
  });
}

/** Room for places below a score in one exact number: two million entries. */
const room = 2 ** 21;

/** The answers from `first` to `last` (not included), best first. */
function best(
  shelf: Shelf,
  plan: Plan,
  hits: WordHits,
  passing: Bits,
  total: number,
  sort: Sort,
  first: number,
  last: number,
): number[] {
  const { numbers, places } = ordered(shelf, sort);
  const scored = sort === 'utility' && !plan.everything;
  if (!scored && total > many) return firstOf(numbers, passing, last).slice(first);
  const score = scored ? scores(shelf, plan, hits) : () => 0;
  const keys = Float64Array.from(
    numbersOf(passing),
    (number) => places[number]! - score(number) * room,
  ).sort();
  return Array.from(keys.subarray(first, last), (key) => numbers[((key % room) + room) % room]!);
}

function firstOf(numbers: readonly number[], passing: Bits, count: number): number[] {
  const found: number[] = [];
  for (const number of numbers) {
    if (has(passing, number) && found.push(number) === count) break;
  }
  return found;
}

function counts(
  shelf: Shelf,
  plan: Plan,
  answering: Bits,
  choices: readonly Bits[],
  passing: Bits,
  total: number,
): Map<string, number> {
  const whole = plan.everything && choices.length === 0;
  const all = whole
    ? derive(shelf, 'counts', () => marksIn(shelf, passing, total))
    : marksIn(shelf, passing, total);
  const result = new Map(all);
  plan.facetOfChoice.forEach((facet, index) => {
    const others = allOf(
      shelf,
      lent.others,
      answering,
      choices.filter((_, other) => other !== index),
    );
    for (const [mark, count] of marksIn(shelf, others, countBoth(others, others), `${facet}:`))
      result.set(mark, count);
  });
  return result;
}

/** Few entries: each tells its marks. Many: each mark counts its bearers. */
function marksIn(shelf: Shelf, set: Bits, size: number, start = ''): Map<string, number> {
  const counted = new Map<string, number>();
  if (size > many) {
    shelf.markNames.forEach((mark, place) => {
      if (mark.startsWith(start)) counted.set(mark, countBoth(set, shelf.bearers[place]!));
    });
    return counted;
  }
  const tally = new Uint32Array(shelf.markNames.length);
  const { pool, starts, lengths } = shelf;
  for (const number of numbersOf(set)) {
    const end = starts[number]! + lengths[number]!;
    for (let at = starts[number]!; at < end; at++) tally[pool[at]!]! += 1;
  }
  tally.forEach((count, place) => {
    if (count > 0 && shelf.markNames[place]!.startsWith(start)) counted.set(shelf.markNames[place]!, count);
  });
  return counted;
}
