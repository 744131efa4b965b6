// SPDX-License-Identifier: AGPL-3.0-or-later
// A letter from one organisation to another that uses the same software: limited per day, so that nobody is
// flooded.
import { Problem } from '../base/problem.ts';
import { severalLines } from '../base/text.ts';

export const longestLetter = 3_000;
/** A day: letters that one account writes, that one organisation writes, that one organisation receives. */
export const lettersADay = { account: 5, from: 10, to: 3 } as const;

/** @throws Problem invalid `usages.letter-empty` */
export function checkLetter(words: string): string {
  const plain = severalLines(words);
  if (plain.length < 3 || plain.length > longestLetter)
    throw new Problem('invalid', 'usages.letter-empty', { most: longestLetter });
  return plain;
}

/**
 * @param written letters of the last day
 * @throws Problem conflict `usages.too-many-letters`, `.letters-enough`
 */
export function checkLetters(written: Readonly<Record<keyof typeof lettersADay, number>>): void {
  if (written.account >= lettersADay.account)
    throw new Problem('conflict', 'usages.too-many-letters', { most: lettersADay.account });
  if (written.from >= lettersADay.from)
    throw new Problem('conflict', 'usages.too-many-letters', { most: lettersADay.from });
  if (written.to >= lettersADay.to)
    throw new Problem('conflict', 'usages.letters-enough', { most: lettersADay.to });
}
