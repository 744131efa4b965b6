// SPDX-License-Identifier: AGPL-3.0-or-later
// A short need with its mistakes mended: words that nobody knows become the words of the trade that are near
// enough to be sure, so that whole phrases are read (« acceuil de loisir »).
import { fold } from '../../base/text.ts';
import { indexOf } from '../../catalogue/thesaurus/index.ts';
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { nearestWord } from '../../catalogue/thesaurus/typos.ts';
import { stem } from '../../catalogue/thesaurus/words.ts';
import { facetOf } from './facets.ts';
import { audienceOf, isTalk } from './talk.ts';

export function mended(sentence: string, thesaurus: Thesaurus): string {
  const { phrases, parts, vocabulary } = indexOf(thesaurus);
  const isKnown = (root: string) =>
    phrases.has(root) || parts.has(root) || isTalk(root) || facetOf(root) || audienceOf(root);
  return fold(sentence).replace(/[\p{L}]{5,}/gu, (word) => {
    const root = stem(word);
    return isKnown(root) ? word : (nearestWord(root, vocabulary) ?? word);
  });
}
