// SPDX-License-Identifier: AGPL-3.0-or-later
// The roots that a need says: of each of its words, each once, as surely as the sentence says what is wanted.
import { indexOf } from '../../catalogue/thesaurus/index.ts';
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { nearestWord } from '../../catalogue/thesaurus/typos.ts';
import { stem, type Word } from '../../catalogue/thesaurus/words.ts';
import type { RootSaid } from './aspects.ts';
import { aspectsIn } from './aspects-index.ts';
import { rootReader } from './roots.ts';
import { isTalk, type Said } from './talk.ts';

export type RootOf = (word: string) => string;

/** Of a short need, the root of the word of the trade that a word nobody knows is a mistake for. */
export function rootSaid(thesaurus: Thesaurus, isName: boolean): RootOf {
  const rootOf = rootReader(thesaurus);
  const { gains } = aspectsIn(thesaurus);
  return (word) => {
    const root = rootOf(word);
    if (!isName || word.length < 6 || gains.has(root) || isTalk(stem(word))) return root;
    const near = nearestWord(stem(word), indexOf(thesaurus).vocabulary);
    return near ? rootOf(near) : root;
  };
}

/** Each root once, as the sentence has it that says most surely what is wanted. */
export function rootsSaid(
  said: readonly Said[],
  read: readonly { readonly words: readonly Word[] }[],
  rootOf: RootOf,
): RootSaid[] {
  const weights = new Map<string, number>();
  for (const [place, { words }] of read.entries())
    for (const { typed } of words) {
      const root = rootOf(typed);
      weights.set(root, Math.max(weights.get(root) ?? 0, said[place]!.weight));
    }
  return [...weights].map(([root, weight]) => ({ root, weight }));
}
