// SPDX-License-Identifier: AGPL-3.0-or-later
// The thesaurus turned round: from the phrases people type to the functions they mean. Built once from the
// data.
import { type Lang, spokenTags, wordsOf } from '../../base/language.ts';
import { type ProprietaryProduct, synonymsIn, type Thesaurus } from './thesaurus.ts';
import { phraseKey, readWords } from './words.ts';

/** A function that a phrase means. `weight`: 1 when it is its name, less when others may be meant. */
export interface Meaning {
  readonly id: string;
  readonly weight: number;
  readonly lang: Lang;
}

export interface ThesaurusIndex {
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  /**
   * Words that stand only inside longer phrases, with the functions of those phrases, most frequent first.
   */
  readonly parts: ReadonlyMap<string, readonly Meaning[]>;
  readonly products: ReadonlyMap<string, readonly ProprietaryProduct[]>;
  /** Single words of the trade, for misspellings: those of the languages of the site. */
  readonly vocabulary: readonly string[];
  /** Those of languages that are only understood. */
  readonly further: readonly string[];
  /** Phrase that only people of one country type → that country. */
  readonly placed: ReadonlyMap<string, string>;
  /** Words in the longest phrase. */
  readonly longest: number;
}

const built = new WeakMap<Thesaurus, Map<string, ThesaurusIndex>>();

/** The index of a thesaurus in the languages that are spoken, built at the first question and kept. */
export function indexOf(thesaurus: Thesaurus): ThesaurusIndex {
  const spoken = spokenTags().join();
  const kept = built.get(thesaurus) ?? new Map<string, ThesaurusIndex>();
  const index = kept.get(spoken) ?? build(thesaurus);
  built.set(thesaurus, kept.set(spoken, index));
  return index;
}

function build(thesaurus: Thesaurus): ThesaurusIndex {
  const phrases = phrasesOf(thesaurus);
  const vocabulary = wordsOfPhrases(phrases);
  const known = new Set(vocabulary);
  addFurther(phrases, thesaurus);
  const further = wordsOfPhrases(phrases).filter((word) => !known.has(word));
  const products = productsOf(thesaurus.products);
  const placed = placedIn(thesaurus);
  const longest = Math.max(...[...phrases.keys(), ...products.keys()].map((key) => key.split(' ').length));
  return { phrases, parts: partsOf(thesaurus), products, vocabulary, further, placed, longest };
}

const wordsOfPhrases = (phrases: ReadonlyMap<string, unknown>): string[] =>
  [...new Set([...phrases.keys()].flatMap((key) => key.split(' ')))].filter((word) => !/\d/.test(word));

/** Words of languages that are only understood go after those of the site. */
function addFurther(phrases: Map<string, Meaning[]>, { further }: Thesaurus): void {
  for (const [lang, words] of Object.entries(further))
    for (const [id, own] of Object.entries(words))
      for (const phrase of own) add(phrases, phraseKey(phrase), { id, weight: 0.95, lang });
}

function placedIn({ placed }: Thesaurus): Map<string, string> {
  return new Map(
    Object.entries(placed).flatMap(([country, words]) =>
      words.map((phrase) => [phraseKey(phrase), country] as const),
    ),
  );
}

function phrasesOf({ functions, ambiguous }: Thesaurus): Map<string, Meaning[]> {
  const phrases = new Map<string, Meaning[]>();
  for (const one of functions) {
    const { id, label } = one;
    for (const lang of spokenTags()) {
      for (const phrase of [wordsOf(label, lang), id.replaceAll('-', ' ')])
        add(phrases, phraseKey(phrase), { id, weight: 1, lang });
      for (const phrase of synonymsIn(one, lang)) add(phrases, phraseKey(phrase), { id, weight: 0.95, lang });
    }
  }
  for (const { word, lang, functions: ids } of ambiguous) {
    const others = (phrases.get(phraseKey(word)) ?? []).filter((meaning) => meaning.lang !== lang);
    phrases.set(phraseKey(word), [
      ...ids.map((id, place) => ({ id, weight: place === 0 ? 0.9 : 0.6 / place, lang })),
      ...others,
    ]);
  }
  return phrases;
}

function partsOf({ functions }: Thesaurus): Map<string, Meaning[]> {
  const parts = new Map<string, Meaning[]>();
  const seen = new Map<string, Map<string, number>>();
  for (const one of functions) {
    const { id, label } = one;
    const words = spokenTags()
      .flatMap((lang) => [wordsOf(label, lang), ...synonymsIn(one, lang)])
      .flatMap((phrase) => readWords(phrase));
    for (const word of words.filter(({ vague }) => !vague)) {
      const counts = seen.get(word.stem) ?? seen.set(word.stem, new Map()).get(word.stem)!;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  for (const [word, counts] of seen) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const ranked = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
    parts.set(
      word,
      ranked.map(([id, count]) => ({ id, weight: 0.5 * (count / total), lang: 'fr' })),
    );
  }
  return parts;
}

function productsOf(products: readonly ProprietaryProduct[]): Map<string, ProprietaryProduct[]> {
  const named = new Map<string, ProprietaryProduct[]>();
  for (const product of products) {
    const names = new Set(
      [product.name, product.supplier, `${product.supplier} ${product.name}`, ...(product.aliases ?? [])].map(
        productKey,
      ),
    );
    for (const name of names) named.set(name, [...(named.get(name) ?? []), product]);
  }
  return named;
}

/** Products are recognised by their exact words: a name has no plural. */
export function productKey(name: string): string {
  return readWords(name)
    .map((word) => word.typed)
    .join(' ');
}

function add(phrases: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  if (!key) return;
  const meanings = phrases.get(key) ?? [];
  if (!meanings.some((one) => one.id === meaning.id && one.lang === meaning.lang))
    phrases.set(key, [...meanings, meaning]);
}
