// SPDX-License-Identifier: AGPL-3.0-or-later
// Which subjects of a function a need names, as `subjects.yml` of the thesaurus lists them: two needs that
// each name another are near misses.
import { fold } from '../../base/text.ts';
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { stem } from '../../catalogue/thesaurus/words.ts';

type Subjects = ReadonlyMap<string, ReadonlyMap<string, number>>;

const kept = new WeakMap<Thesaurus, Subjects>();

/** Function → stem of a word → the subjects that it names, one bit each. */
function bySubject(thesaurus: Thesaurus): Subjects {
  const known = kept.get(thesaurus);
  if (known) return known;
  const found = new Map<string, Map<string, number>>();
  for (const [id, subjects] of Object.entries(thesaurus.subjects)) {
    const words = new Map<string, number>();
    for (const [number, subject] of subjects.entries())
      for (const word of subject.split(' ')) {
        const key = stem(fold(word));
        words.set(key, (words.get(key) ?? 0) | (1 << number));
      }
    found.set(id, words);
  }
  kept.set(thesaurus, found);
  return found;
}

/** The subjects of the function that these words name: one bit each. */
export function subjectsOf(id: string, stems: Iterable<string>, thesaurus: Thesaurus): number {
  const words = bySubject(thesaurus).get(id);
  let named = 0;
  if (words) for (const one of stems) named |= words.get(one) ?? 0;
  return named;
}

/** Both name some, and not one is the same. */
export const isApart = (a: number, b: number): boolean => a !== 0 && b !== 0 && (a & b) === 0;
