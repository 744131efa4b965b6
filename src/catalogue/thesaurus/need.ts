// SPDX-License-Identifier: AGPL-3.0-or-later
// A need read from everyday words: « gestion du cimetière », « cimmetière », "council minutes" → the
// functions meant, and why. Longest phrases first; then single words of longer phrases; then misspellings.
// What is not understood is kept for the text search.
import type { Lang } from '../../base/language.ts';
import { indexOf, type Meaning, type ThesaurusIndex } from './index.ts';
import type { ProprietaryProduct, Thesaurus } from './thesaurus.ts';
import { nearestWord } from './typos.ts';
import { readWords, stem, type Word } from './words.ts';

export interface FunctionMeant {
  readonly id: string;
  /** 0 to 1: how sure we are. */
  readonly weight: number;
  /** The words that say so, as typed. */
  readonly because: string;
  /** The word we read instead of the one typed. */
  readonly corrected?: string;
}

export interface Need {
  /** Surest first. */
  readonly functions: readonly FunctionMeant[];
  readonly products: readonly ProprietaryProduct[];
  /** The country that the words tell of, ISO 3166-1 alpha-2: « bourgmestre » is Belgian. */
  readonly country?: string;
  /** Words not understood as a function: names, or details to find in the texts. */
  readonly words: readonly string[];
}

/** The functions that the question means, surest first: those half as sure as the surest, at least. */
export function functionsMeant({ functions }: Need): readonly FunctionMeant[] {
  return functions.filter(({ weight }) => weight >= functions[0]!.weight / 2);
}

interface Reading {
  readonly meant: Map<string, FunctionMeant>;
  /** Which words of the question say each function. */
  readonly saidBy: Map<string, Set<string>>;
  readonly products: Set<ProprietaryProduct>;
  readonly left: Word[];
}

/** @param query what someone typed, any length; only its first words are read */
export function readNeed(query: string, lang: Lang, thesaurus: Thesaurus): Need {
  const index = indexOf(thesaurus);
  const words = readWords(query);
  let reading = readPhrases(words, lang, index);
  if (reading.meant.size === 0)
    reading = readPhrases(
      words.filter((word) => !word.vague),
      lang,
      index,
    );
  const whole = new Set(reading.meant.keys());
  const rest = reading.left
    .filter((word) => !word.vague)
    .flatMap((word) => readAlone(word, lang, index, reading, whole));
  const country = countryIn(words, index);
  const functions = agreed(reading)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 6);
  return { functions, products: [...reading.products], words: rest, ...(country && { country }) };
}

/**
 * Words of several meanings take those that other words of the question share: « concessions du cimetière »
 * are no contracts, and a supplier named with « cantine » is asked about school meals alone.
 */
function agreed({ meant, saidBy }: Reading): FunctionMeant[] {
  const shared = (id: string) => saidBy.get(id)!.size > 1;
  const settled = new Set([...meant.keys()].filter(shared).flatMap((id) => [...saidBy.get(id)!]));
  return [...meant.values()].filter(
    ({ id }) => shared(id) || ![...saidBy.get(id)!].every((word) => settled.has(word)),
  );
}

function readPhrases(words: readonly Word[], lang: Lang, index: ThesaurusIndex): Reading {
  const reading: Reading = { meant: new Map(), saidBy: new Map(), products: new Set(), left: [] };
  for (let from = 0; from < words.length; ) {
    const length = takePhrase(words, from, lang, index, reading);
    if (length === 0) reading.left.push(words[from]!);
    from += length || 1;
  }
  return reading;
}

/** Reads the longest phrase that starts at `from`; how many words it took, 0 when none. */
function takePhrase(
  words: readonly Word[],
  from: number,
  lang: Lang,
  index: ThesaurusIndex,
  reading: Reading,
): number {
  for (let length = Math.min(index.longest, words.length - from); length > 0; length--) {
    const taken = words.slice(from, from + length);
    const typed = taken.map((word) => word.typed).join(' ');
    const named = index.products.get(typed);
    const meanings = index.phrases.get(taken.map((word) => word.stem).join(' '));
    if (!named && !meanings) continue;
    for (const product of named ?? []) {
      reading.products.add(product);
      for (const id of product.functions)
        note(reading, { id, weight: 0.85 / Math.max(1, named!.length / 2), because: typed });
    }
    const further = furtherPhrase(words, from, length, index);
    if (further) return further - from;
    if (meanings) noteAll(reading, meanings, lang, typed, Math.min(1, 0.9 + 0.05 * length));
    return length;
  }
  return 0;
}

/**
 * Where a phrase begins within the one taken and ends after it: the later one says more of the thing.
 * « inventaire du patrimoine arboré » is about trees, « perception de la taxe de séjour » about that tax.
 */
function furtherPhrase(
  words: readonly Word[],
  from: number,
  length: number,
  { phrases, longest }: ThesaurusIndex,
): number | undefined {
  for (let start = from + 1; start < from + length; start++)
    for (let end = from + length + 1; end <= Math.min(words.length, start + longest); end++)
      if (
        phrases.has(
          words
            .slice(start, end)
            .map((word) => word.stem)
            .join(' '),
        )
      )
        return start;
  return undefined;
}

/**
 * A word left alone: part of a phrase of the trade, a compound, or one misspelt. Gives back what remains to
 * search in names and texts.
 * @param whole what whole phrases of the question mean: a part of a phrase may say so too, and nothing else
 */
function readAlone(
  word: Word,
  lang: Lang,
  index: ThesaurusIndex,
  reading: Reading,
  whole: ReadonlySet<string>,
): string[] {
  const { typed } = word;
  const parts = index.parts.get(word.stem);
  const said = (meanings: readonly Meaning[]) =>
    whole.size > 0 ? meanings.filter(({ id }) => whole.has(id)) : meanings;
  if (parts) noteAll(reading, said(parts), lang, typed, 1);
  const near = parts ? undefined : (headOf(word.stem, index) ?? misspelt(word.stem, index));
  // Beside a phrase that was read, a short word is rather another one than a mistake: « comités ».
  if (!near || (whole.size > 0 && word.stem.length < 6)) return [typed];
  const meanings = index.phrases.get(near) ?? said(index.parts.get(near) ?? []);
  noteAll(reading, meanings, lang, typed, 0.8, near);
  return [typed];
}

/**
 * Dutch and German write in one word what belongs to the commune, and end their plurals in ways of their own:
 * « gemeentebibliotheek », « begraafplaatsen ».
 */
function headOf(word: string, { phrases }: ThesaurusIndex): string | undefined {
  const [, head] = /^(?:gemeinde|gemeente|stadt|stads?|kommunal|orts|dorfs?|dorps?)(.{4,})$/.exec(word) ?? [];
  return [word, head ?? '']
    .flatMap((one) => [one, stem(one.replace(/(?<=.{4})(?:en|er|n|e)$/, ''))])
    .find((key) => phrases.get(key)?.some(({ lang }) => lang === 'nl' || lang === 'de'));
}

/** Words of the site's languages first: a French mistake is no Dutch word. */
const misspelt = (word: string, { vocabulary, further }: ThesaurusIndex): string | undefined =>
  nearestWord(word, vocabulary) ?? nearestWord(word, further);

/** The country of the first phrase that only one has; none where phrases of several are typed. */
function countryIn(words: readonly Word[], { placed }: ThesaurusIndex): string | undefined {
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let until = from + 1; until <= Math.min(words.length, from + 4); until++) {
      const country = placed.get(
        words
          .slice(from, until)
          .map((word) => word.stem)
          .join(' '),
      );
      if (country) found.add(country);
    }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Words of the reader's language go before homographs of the other. */
function noteAll(
  reading: Reading,
  meanings: readonly Meaning[],
  lang: Lang,
  because: string,
  trust: number,
  corrected?: string,
): void {
  const own = meanings.some((meaning) => meaning.lang === lang);
  for (const { id, weight, lang: spoken } of meanings) {
    note(reading, {
      id,
      weight: weight * trust * (own && spoken !== lang ? 0.5 : 1),
      because,
      ...(corrected && { corrected }),
    });
  }
}

function note({ meant, saidBy }: Reading, one: FunctionMeant): void {
  saidBy.set(one.id, (saidBy.get(one.id) ?? new Set()).add(one.because));
  const before = meant.get(one.id);
  if (!before || before.weight < one.weight) meant.set(one.id, one);
}
