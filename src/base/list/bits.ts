// SPDX-License-Identifier: AGPL-3.0-or-later
// Sets of small numbers as bits, thirty-two to a word: joining and counting a hundred thousand entries takes
// microseconds.

export type Bits = Uint32Array;

/** Room for the numbers 0 to `capacity` − 1. */
export function bits(capacity: number): Bits {
  return new Uint32Array((capacity + 31) >>> 5);
}

/** Whether the number is in the set. */
export function has(set: Bits, number: number): boolean {
  return ((set[number >>> 5]! >>> (number & 31)) & 1) === 1;
}

/** Puts a number in the set; it must be below the capacity. */
export function add(set: Bits, number: number): void {
  set[number >>> 5]! |= 1 << (number & 31);
}

/** Takes a number out of the set. */
export function remove(set: Bits, number: number): void {
  set[number >>> 5]! &= ~(1 << (number & 31));
}

/** Adds the numbers of `other`. */
export function addAll(set: Bits, other: Bits): void {
  for (let word = 0; word < other.length; word++) set[word]! |= other[word]!;
}

/** Keeps the numbers that are also in `other`. */
export function retainAll(set: Bits, other: Bits): void {
  for (let word = 0; word < set.length; word++) set[word]! &= other[word]!;
}

/** How many numbers are in both. */
export function countCommon(a: Bits, b: Bits): number {
  let count = 0;
  for (let word = 0; word < a.length; word++) count += ones(a[word]! & b[word]!);
  return count;
}

/** The numbers of the set, in order. */
export function numbersOf(set: Bits): number[] {
  const numbers: number[] = [];
  for (let word = 0; word < set.length; word++) {
    for (let left = set[word]!; left !== 0; left &= left - 1)
      numbers.push((word << 5) + 31 - Math.clz32(left & -left));
  }
  return numbers;
}

/** Tells the numbers of the set in order, without a list of them. */
export function eachOf(set: Bits, tell: (number: number) => void): void {
  for (let word = 0; word < set.length; word++)
    for (let left = set[word]!; left !== 0; left &= left - 1)
      tell((word << 5) + 31 - Math.clz32(left & -left));
}

/** Bits set in a word (Warren, "Hacker’s Delight", 5-1). */
function ones(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
