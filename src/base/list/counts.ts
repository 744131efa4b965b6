// SPDX-License-Identifier: AGPL-3.0-or-later
// How many items of a set bear each mark.
import { type Bits, countCommon, numbersOf } from './bits.ts';
import { type Column, many, type Shelf } from './shelf.ts';

/** How many wholes have a part in the set; the parts of one follow one another. */
export function wholesIn(set: Bits, whole: Column): number {
  let last = -1;
  let count = 0;
  for (const number of numbersOf(set)) {
    if (whole[number] === last) continue;
    last = whole[number]!;
    count += 1;
  }
  return count;
}

/** Few items: each tells its marks. Many: each mark counts its bearers. */
export function marksIn(shelf: Shelf, set: Bits, size: number, start = ''): Map<string, number> {
  const counted = new Map<string, number>();
  if (size > many) {
    shelf.markNames.forEach((mark, place) => {
      if (mark.startsWith(start)) counted.set(mark, countCommon(set, shelf.bearers[place]!));
    });
    return counted;
  }
  const tally = new Uint32Array(shelf.markNames.length);
  const { pool, starts, lengths } = shelf;
  for (const number of numbersOf(set)) {
    const end = starts[number]! + lengths[number]!;
    for (let at = starts[number]!; at < end; at++) tally[pool[at]!]! += 1;
  }
  return named(shelf, tally, start);
}

/** A whole counts once for a mark, however many of its parts bear it. */
export function marksOfWholes(shelf: Shelf, set: Bits, whole: Column, start = ''): Map<string, number> {
  const tally = new Uint32Array(shelf.markNames.length);
  const last = new Int32Array(shelf.markNames.length).fill(-1);
  const { pool, starts, lengths } = shelf;
  for (const number of numbersOf(set)) {
    const own = whole[number]!;
    const end = starts[number]! + lengths[number]!;
    for (let at = starts[number]!; at < end; at++) {
      const place = pool[at]!;
      if (last[place] === own) continue;
      last[place] = own;
      tally[place]! += 1;
    }
  }
  return named(shelf, tally, start);
}

function named({ markNames }: Shelf, tally: Uint32Array, start: string): Map<string, number> {
  const counted = new Map<string, number>();
  tally.forEach((count, place) => {
    if (count > 0 && markNames[place]!.startsWith(start)) counted.set(markNames[place]!, count);
  });
  return counted;
}
