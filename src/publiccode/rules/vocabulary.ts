// SPDX-License-Identifier: AGPL-3.0-or-later
// A word of a closed list of the standard. A word that nearly is one gets the right one in the sentence.
import { type Code, error } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { TextRule } from '../shape.ts';

/**
 * One of `words`, letter for letter. `code` is the complaint's; `list` tells the whole list when it is short.
 */
export function oneOf(words: readonly string[], code: Code = 'word.not-in-list'): TextRule {
  const known = new Set(words);
  const list = words.length <= 12 ? words.join(', ') : '';
  return (value) =>
    known.has(value)
      ? undefined
      : error(code, { value: value.slice(0, 60), list, better: nearest(value, words) ?? 'none' });
}
