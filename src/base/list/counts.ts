// SPDX-License-Identifier: AGPL-3.0-or-later
// How many items of a set bear each mark.
import { type Bits, countCommon, eachOf } from './bits.ts';
import { type Column, derive, many, type Shelf } from './shelf.ts';

/** How many wholes have a part in the set; the parts of one follow one another. */
export function wholesIn(set: Bits, whole: Column): number {
  let last = -1;
  let count = 0;
  eachOf(set, (number) => {
    if (whole[number] === last) return;
    last = whole[number]!;
    count += 1;
  });
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
  eachOf(set, (number) => {
    const end = starts[number]! + lengths[number]!;
    for (let at = starts[number]!; at < end; at++) tally[pool[at]!]! += 1;
  });
  return named(shelf, tally, start);
}

/** A whole counts once for a mark, however many of its parts bear it. */
export function marksOfWholes(shelf: Shelf, set: Bits, whole: Column, start = ''): Map<string, number> {
  const tally = new Uint32Array(shelf.markNames.length);
  const last = new Int32Array(shelf.markNames.length).fill(-1);
  const { pool, starts, lengths } = shelf;
  const asked = placesOf(shelf, start);
  eachOf(set, (number) => {
    const own = whole[number]!;
    const end = starts[number]! + lengths[number]!;
    for (let at = starts[number]!; at < end; at++) {
      const place = pool[at]!;
      if (asked[place] === 0 || last[place] === own) continue;
      last[place] = own;
      tally[place]! += 1;
    }
  });
  return named(shelf, tally, start);
}

/** 1 at the place of each mark that begins so. */
const placesOf = (shelf: Shelf, start: string): Uint8Array =>
  derive(shelf, `places ${start}`, () =>
    Uint8Array.from(shelf.markNames, (mark) => Number(mark.startsWith(start))),
  );

function named({ markNames }: Shelf, tally: Uint32Array, start: string): Map<string, number> {
  const counted = new Map<string, number>();
  tally.forEach((count, place) => {
    if (count > 0 && markNames[place]!.startsWith(start)) counted.set(markNames[place]!, count);
  });
  return counted;
}
