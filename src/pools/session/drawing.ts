// SPDX-License-Identifier: AGPL-3.0-or-later
// In what order the cards come, and whom they come upon: chance, but by a number that is kept, so that a
// session replayed is the same session.

/**
 * Numbers from 0 up to 1, always the same ones for a seed: the generator mulberry32 (Tommy Ettinger, 2017,
 * public domain), good enough to shuffle cards.
 * @param seed a whole number; its lowest 32 bits count
 */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** All of them in an order of chance: Fisher and Yates, as Durstenfeld wrote it (CACM 7, 1964). */
export function shuffled<Card>(cards: readonly Card[], seed: number): readonly Card[] {
  const order = [...cards];
  const next = numbersFrom(seed);
  for (let left = order.length; left > 1; left--) {
    const at = Math.floor(next() * left);
    [order[left - 1], order[at]] = [order[at]!, order[left - 1]!];
  }
  return order;
}

/** One of several, for the nth draw. @throws RangeError where there is none */
export function oneOf<One>(several: readonly One[], seed: number, nth: number): One {
  if (several.length === 0) throw new RangeError('nobody to come upon');
  const next = numbersFrom(seed ^ Math.imul(nth + 1, 0x9e37_79b1));
  return several[Math.floor(next() * several.length)]!;
}

/** The largest seed, so that it can be typed and told. */
export const mostSeed = 999_999;
