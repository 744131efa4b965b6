// SPDX-License-Identifier: AGPL-3.0-or-later
// What may be hoped of each need at a glance, before it is compared whole: of a hundred thousand, a few dozen
// are worth that.
import { partOf } from './aspects.ts';
import { type Entry, firstAspects, type Postings, stemsOf } from './postings.ts';
import type { NeedReading } from './reading.ts';
import { isApart } from './subjects.ts';
import { kinOf } from './trades.ts';

/** A word that more needs have tells little. */
const tooCommon = 1_500;
export interface Hopes {
  begin(count: number): void;
  /** @param add to what was hoped of it, else the first hope */
  raise(entry: Entry, first: number, add: number): void;
  best(most: number): Entry[];
}

/** What is hoped of each need, by its number: a table of numbers, for it is filled anew at each question. */
export function hopeTable(): Hopes {
  let table = new Float32Array(0);
  let met: Entry[] = [];
  return {
    begin(count) {
      for (const { number } of met) table[number] = 0;
      met = [];
      if (table.length < count) table = new Float32Array(Math.ceil(count * 1.5));
    },
    raise(entry, first, add) {
      const known = table[entry.number]!;
      if (known === 0) met.push(entry);
      table[entry.number] = known === 0 ? first : known + add;
    },
    best: (most) => highest(met, table, most),
  };
}

/** Of those that mean a function close to one of these, little: they come after. */
export function hopeByKin(hopes: Hopes, { trades }: NeedReading, lists: Postings): void {
  for (const { id } of trades)
    for (const close of kinOf(id))
      for (const entry of lists.ofTrade(close)) hopes.raise(entry, base - 0.4, 0);
}

/** By a glance at the surest function that both mean, its subjects, the work and what is wanted. */
export function hopeByTrade(hopes: Hopes, reading: NeedReading, lists: Postings): void {
  for (const { id, weight, subjects } of reading.trades)
    for (const entry of lists.ofTrade(id)) {
      const { trades, facets, wanted } = entry.reading;
      const other = trades.find((one) => one.id === id)!;
      const hope =
        Math.min(weight, other.weight) -
        0.1 * trades.length -
        (isApart(subjects, other.subjects) ? 1 : 0) -
        (wanted === reading.wanted ? 0 : 1) +
        (facets.some((facet) => reading.facets.includes(facet)) ? 0.2 : 0);
      hopes.raise(entry, base + hope, 0.3);
    }
}

/** By what both most probably ask, though no phrase of the two says so. */
export function hopeByAspect(hopes: Hopes, reading: NeedReading, lists: Postings): void {
  for (const [aspect, part] of firstAspects(reading))
    for (const entry of lists.ofAspect(aspect)) {
      const { aspects, wanted } = entry.reading;
      const other = partOf(aspects, aspect);
      const hope = Math.min(part, other) - (wanted === reading.wanted ? 0 : 1);
      hopes.raise(entry, base + hope, 1.2 * Math.min(part, other));
    }
}

/** Above all that is taken off, so that no hope is 0. */
const base = 8;

/** By the words that few needs have. */
export function hopeByWord(hopes: Hopes, reading: NeedReading, lists: Postings): void {
  const words = stemsOf(reading);
  for (const word of words) {
    const posting = lists.ofWord(word);
    if (posting.size > tooCommon) continue;
    for (const entry of posting) hopes.raise(entry, base - 0.5, 1.5 / words.size);
  }
}

/** The `most` highest, without sorting them all; of equals those that were added first. */
function highest(met: readonly Entry[], table: Float32Array, most: number): Entry[] {
  const found: Entry[] = [];
  let limit = 0;
  for (const entry of met) {
    if (table[entry.number]! < limit) continue;
    found.push(entry);
    if (found.length >= most * 4) limit = cut(found, table, most);
  }
  cut(found, table, most);
  return found;
}

/** Keeps the `most` highest, and says how high the lowest of them is. */
function cut(found: Entry[], table: Float32Array, most: number): number {
  found.sort((a, b) => table[b.number]! - table[a.number]! || a.number - b.number);
  found.length = Math.min(found.length, most);
  const lowest = found.at(-1);
  return lowest ? table[lowest.number]! : 0;
}
