// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of software as it is declared: what narrows it, how it may be sorted, and what of each entry is
// kept in memory.
import { type List, marksOf as marksIn } from '../../base/list/list.ts';
import { emptyShelf, placeOf, type Shelf as ShelfOf, shelve } from '../../base/list/shelf.ts';
import { licenceFamily } from '../licence/licence.ts';
import type { Glimpse } from '../notices/shown.ts';
import type { Software } from '../software.ts';
import { fitMarks, fitOf } from './fit.ts';

export const facetNames = ['grade', 'function', 'licence', 'connection', 'country', 'language'] as const;
export type FacetName = (typeof facetNames)[number];
export const sorts = ['utility', 'grade', 'usages', 'name'] as const;
export type Sort = (typeof sorts)[number];

/** An entry with what may be shown of its grade. */
export interface Listed {
  readonly software: Omit<Software, 'slug'>;
  readonly shown: Glimpse;
}

const gradeOrder = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'inert',
  'archived',
  'pending',
  'unavailable',
  'advised-against',
];

export const softwareList: List<Listed, FacetName, Sort> = {
  facets: {
    grade: {
      word: { fr: 'note', en: 'grade' },
      values: ({ shown }) => [
        shown.letter ?? shown.state,
        ...(shown.advisedAgainst ? ['advised-against'] : []),
      ],
      order: gradeOrder,
    },
    function: {
      word: { fr: 'fonction', en: 'function' },
      values: ({ software }) => software.functions?.value ?? [],
    },
    licence: {
      word: { fr: 'licence', en: 'licence' },
      values: ({ software }) => [licenceFamily(software.licence?.value)],
    },
    connection: {
      word: { fr: 'connexion', en: 'connection' },
      values: ({ software }) =>
        software.connections.filter(({ status }) => status !== 'unknown').map(({ system }) => system),
    },
    country: {
      word: { fr: 'pays', en: 'country' },
      values: ({ software: { publisher } }) => (publisher?.value.country ? [publisher.value.country] : []),
    },
    language: {
      word: { fr: 'langue', en: 'language' },
      values: ({ software }) =>
        (software.languages?.value ?? []).map((tag) => tag.split('-')[0]!.toLowerCase()),
    },
  },
  sorts,
  pageSize: 20,
};

/**
 * All marks of an entry. No address narrows by those of `sizes`, of the communes that say they use it, nor by
 * those that say for whom it is made.
 */
export function marksOf(entry: Listed, sizes: readonly string[]): string[] {
  return [
    ...marksIn(softwareList, entry),
    ...new Set(sizes.map((size) => `size:${size}`)),
    ...fitMarks(entry.software),
  ];
}

/**
 * `main`: place of the mark of the main function, −1 without one; `utility`: greater is better; `fit`: whom
 * it suits, whoever asks (`fit.ts`).
 */
export type Shelf = ShelfOf<'main' | 'utility' | 'usages' | 'fit'>;

export const softwareShelf = (capacity?: number): Shelf =>
  emptyShelf({ main: 'integer', utility: 'float', usages: 'integer', fit: 'integer' }, capacity);

/** What the shelf keeps of an entry, as the search table holds it. */
export interface KeptEntry {
  readonly number: number;
  readonly name: string;
  readonly main: string | null;
  readonly marks: readonly string[];
  readonly merit: number;
  readonly advised: boolean;
  readonly usages: number;
}

/** Puts an entry on the shelf, or changes it: what is not advised against first, then merit, then usages. */
export function keepEntry(shelf: Shelf, { number, name, main, marks, ...entry }: KeptEntry): void {
  const { merit, advised, usages } = entry;
  shelve(shelf, {
    number,
    name,
    marks,
    columns: {
      main: main ? placeOf(shelf, `function:${main}`) : -1,
      utility: (advised ? 0 : 1e12) + merit * 1e9 + Math.min(usages, 1e9 - 1),
      usages,
      fit: fitOf({ marks, merit, advised }),
    },
  });
}
