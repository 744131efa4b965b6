// SPDX-License-Identifier: AGPL-3.0-or-later
// The language that a need is written in, where nobody says: by small words, accents, and the words of the
// trade.
import { indexOf } from '../../catalogue/thesaurus/index.ts';
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { readWords } from '../../catalogue/thesaurus/words.ts';

const english =
  /\b(?:the|of|and|for|our|we|to|with|by|from|in|is|are|management|software|records?|booking|online)\b/giu;
const french =
  /\b(?:l[ae]|les|des|du|de|et|pour|notre|nos|nous|avec|par|sur|en|aux?|une?|est|logiciel|outil)\b|[éèêàçùô]/giu;

/** French unless English words are more. */
export function languageOf(text: string, thesaurus: Thesaurus): 'fr' | 'en' {
  const small = (text.match(english)?.length ?? 0) - (text.match(french)?.length ?? 0);
  const { phrases } = indexOf(thesaurus);
  const trade = readWords(text).reduce((sum, word) => {
    const langs = new Set((phrases.get(word.stem) ?? []).map(({ lang }) => lang));
    return langs.has('en') === langs.has('fr') ? sum : sum + (langs.has('en') ? 1 : -1);
  }, 0);
  return small + trade > 0 ? 'en' : 'fr';
}
