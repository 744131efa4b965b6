// SPDX-License-Identifier: AGPL-3.0-or-later
// One root for the verb, the noun and the adjective: « réserver », « réservation », « réservé »; “billing”,
// “bill”. Lighter than a dictionary, stronger than the stem by which phrases are read; it speaks for a thing
// and never decides alone.
import { fold } from '../../base/text.ts';
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';

/** What ends words of one root, French and English, longest first. */
const endings = new RegExp(
  `(?<=.{4})(?:${[
    'isation|ization|ification|issement|issante?|ations?|itions?|atrice|ateur|ement|iment|ments?|ances?|ences?',
    'ables?|ibles?|iques?|istes?|ismes?|ites?|ages?|eurs?|euses?|rices?|ives?|ifs?|eux|antes?|ants?|ents?',
    'ings?|ness|ment|ions?|ers?|ors?|ier|iere|irs?|oirs?|oire|aires?|ial|al|el|ly|ed|ee|es|er|ez|ons|e|s|i',
  ].join('|')})$`,
);

/** What is left of a folded word without its endings. */
function bare(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.replace(/(?<=.{3})s$/, '');
  return word
    .replace(/(?<=.{3})s$/, '')
    .replace(endings, '')
    .replace(/([a-z])\1$/, '$1')
    .replace(/(?<=.{3})(?:scrip|scriv)$/, 'scri')
    .replace(/(?<=.{3})uct$/, 'u')
    .replace(/(?<=.{3})(?:gu|ge)$/, 'g')
    .replace(/(?<=.{3})(?:qu|c)$/, 'c')
    .replace(/(?<=.{4})[eiy]$/, '');
}

const kept = new WeakMap<Thesaurus, (word: string) => string>();

/** The root of a folded word: of its family (`families.yml`) where it has one. */
export function rootReader(thesaurus: Thesaurus): (word: string) => string {
  const known = kept.get(thesaurus);
  if (known) return known;
  const families = new Map<string, string>();
  for (const line of thesaurus.families) {
    const words = line.split(' ').map(fold);
    const root = words[0]!;
    // a short remainder is many words: « carrière » leaves that of “cars”
    for (const word of words)
      for (const key of [word, bare(word)])
        if ((key === word || key.length > 4) && !families.has(key)) families.set(key, root);
  }
  const rootOf = (word: string) =>
    families.get(word) ?? families.get(word.replace(/(?<=.{3})s$/, '')) ?? orBare(word);
  const orBare = (word: string) => families.get(bare(word)) ?? bare(word);
  kept.set(thesaurus, rootOf);
  return rootOf;
}
