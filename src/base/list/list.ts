// SPDX-License-Identifier: AGPL-3.0-or-later
// A list declared once: what narrows it, how it may be sorted, how long a page is. Its address, its counts,
// its links and its tables follow from that.
import { completeFor, type Lang } from '../language.ts';

/** A word of an address; a further language takes that of the one it falls back to. */
export interface AddressWord {
  readonly fr: string;
  readonly en: string;
}

/**
 * Something by which a list is narrowed. Within a facet any of the values chosen will do, between facets all.
 */
export interface Facet<Item> {
  readonly word: AddressWord;
  /** The values that an item has. */
  readonly values: (item: Item) => readonly string[];
  /** Whether a value answers what was chosen; the same value alone when absent. */
  readonly answers?: (value: string, chosen: string) => boolean;
  /** Its values in the order in which they are shown; the most frequent first when absent. */
  readonly order?: readonly string[];
}

/** How every list names a software. */
/** What an address asks under these words, in the words of a language. @param here path and query */
export function askedIn(
  here: string,
  words: readonly AddressWord[],
  lang: Lang,
): Readonly<Record<string, string>> {
  const given = new URLSearchParams(here.split('?')[1] ?? '');
  return Object.fromEntries(
    words.flatMap((word) => {
      const value = given.get(word.fr) ?? given.get(word.en);
      return value ? [[wordIn(word, lang), value]] : [];
    }),
  );
}

export const softwareWord: AddressWord = { fr: 'logiciel', en: 'software' };

/** `Name`: of its facets; `Sort`: ways to sort it, the usual one first, which no address says. */
export interface List<Item, Name extends string, Sort extends string = string> {
  readonly facets: Readonly<Record<Name, Facet<Item>>>;
  readonly sorts: readonly [Sort, ...Sort[]];
  /** Items on one page. */
  readonly pageSize: number;
}

/** Any list, where only its address matters. */
export type AnyList<Name extends string, Sort extends string> = List<never, Name, Sort>;

/** Values chosen in each facet. */
export type Chosen<Name extends string> = Readonly<Record<Name, readonly string[]>>;

export function facetNames<Name extends string>({
  facets,
}: {
  readonly facets: Readonly<Record<Name, unknown>>;
}): Name[] {
  return Object.keys(facets) as Name[];
}

/** The same thing made for each of these names. */
export function forEach<Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}

export function wordIn(word: AddressWord, lang: Lang): string {
  return word[completeFor(lang)];
}

/** A facet and one of its values as one word: `country:FR`. */
export function markOf(facet: string, value: string): string {
  return `${facet}:${value}`;
}

/**
 * All marks of an item, each once. Called for every item when a shelf is filled, hence the plain loops, for
 * speed.
 */
export function marksOf<Item, Name extends string>(
  { facets }: Pick<List<Item, Name>, 'facets'>,
  item: Item,
): string[] {
  const marks: string[] = [];
  for (const name in facets)
    for (const value of facets[name].values(item)) {
      const mark = markOf(name, value);
      if (!marks.includes(mark)) marks.push(mark);
    }
  return marks;
}
