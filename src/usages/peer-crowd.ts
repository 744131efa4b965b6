// SPDX-License-Identifier: AGPL-3.0-or-later
// Who names one software in public, laid out by size: one pass over what lies side by side finds the first of
// a question, and what all of them bear is counted once. Kept until one of them changes.
import { add, bits } from '../base/list/bits.ts';
import { marksIn } from '../base/list/counts.ts';
import type { Shelf as ListShelf } from '../base/list/shelf.ts';
import { eachRow, type Uses } from './peer-uses.ts';

export interface Crowd {
  /** The day it stands on, as a number: who said it too long ago is not in it. */
  readonly today: number;
  /** By place: number of the organisation and row of its use. Those of unknown size stand last. */
  readonly numbers: Int32Array;
  readonly rows: Int32Array;
  /** Logarithm of the inhabitants, rising; and the point on the unit sphere. Seven digits. */
  readonly sizes: Float32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  /** How many have a size. */
  readonly sized: number;
  /** Mark → how many bear it; and how many tell what they learnt. */
  readonly marks: ReadonlyMap<string, number>;
  readonly told: number;
}

type Placed = ListShelf<'x' | 'y' | 'z' | 'population'>;

/** Undefined where one organisation names it twice: that is counted otherwise. */
export function crowdOf(list: Placed, uses: Uses, software: number, today: number): Crowd | undefined {
  const rows: number[] = [];
  const who = bits(list.capacity);
  let told = 0;
  eachRow(uses, software, (row) => {
    if (uses.expires[row]! < today) return;
    rows.push(row);
    add(who, uses.of[row]!);
    told += uses.told[row]!;
  });
  const { population } = list.columns;
  const sizeOf = (row: number) => Math.log(population[uses.of[row]!]!);
  const known = rows.filter((row) => !Number.isNaN(sizeOf(row))).sort((a, b) => sizeOf(a) - sizeOf(b));
  const ordered = Int32Array.from([...known, ...rows.filter((row) => Number.isNaN(sizeOf(row)))]);
  const numbers = ordered.map((row) => uses.of[row]!);
  if (new Set(numbers).size < numbers.length) return undefined;
  const column = (name: 'x' | 'y' | 'z') =>
    Float32Array.from(numbers, (number) => list.columns[name][number]!);
  return {
    ...{ today, numbers, rows: ordered, sized: known.length, told },
    sizes: Float32Array.from(ordered, sizeOf),
    ...{ x: column('x'), y: column('y'), z: column('z') },
    marks: marksIn(list, who, numbers.length),
  };
}

/** Place of the first that is no smaller. */
export function placeOfSize({ sizes, sized }: Crowd, size: number): number {
  let [from, until] = [0, sized];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (sizes[middle]! < size) from = middle + 1;
    else until = middle;
  }
  return from;
}
