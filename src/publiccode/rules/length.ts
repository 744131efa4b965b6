// SPDX-License-Identifier: AGPL-3.0-or-later
// Lengths are counted in characters as people see them (grapheme clusters, UAX 29): « é », 한 and 👩‍👩‍👧 count
// for one each.
import { error } from '../finding.ts';
import type { TextRule } from '../shape.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Texts in these ranges have no joining characters: their length is the count. `\r\n` alone would count for
 * one.
 */
const plain = /^[\n\u0020-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/;

/** How many characters people see, counting no further than `enough`. */
export function charactersOf(words: string, enough = Number.POSITIVE_INFINITY): number {
  if (plain.test(words)) return words.length;
  let count = 0;
  for (const _ of segmenter.segment(words)) {
    count += 1;
    if (count > enough) break;
  }
  return count;
}

/** At most `limit` characters. */
export const atMost =
  (limit: number): TextRule =>
  (words) => {
    if (words.length <= limit || charactersOf(words, limit) <= limit) return undefined;
    return error('text.too-long', {
      limit,
      length: words.length > 100_000 ? words.length : charactersOf(words),
    });
  };

/** At least `limit` characters; an empty text is absent, which is another complaint. */
export const atLeast =
  (limit: number): TextRule =>
  (words) => {
    const count = words.trim() === '' ? limit : charactersOf(words, limit);
    return count < limit ? error('text.too-short', { limit, length: count }) : undefined;
  };
