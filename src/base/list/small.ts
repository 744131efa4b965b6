// SPDX-License-Identifier: AGPL-3.0-or-later
// A list short enough to be read whole for each question: put on a shelf, asked, and taken down again.
import { answersOf, choicesOf } from './answers.ts';
import { countsByFacet, type FacetCounts } from './facets.ts';
import { facetNames, type List, marksOf } from './list.ts';
import type { Query } from './query.ts';
import { emptyShelf, shelve } from './shelf.ts';

export interface Found<Item, Name extends string> {
  readonly total: number;
  /** Those of the page, in the order in which they were given. */
  readonly items: readonly Item[];
  readonly counts: FacetCounts<Name>;
}

/** @param items best first */
export function findIn<Item, Name extends string>(
  list: List<Item, Name>,
  items: readonly Item[],
  { chosen, page }: Pick<Query<Name>, 'chosen' | 'page'>,
  size = list.pageSize,
): Found<Item, Name> {
  const shelf = emptyShelf({}, items.length);
  items.forEach((item, number) => {
    shelve(shelf, { number, name: '', marks: marksOf(list, item), columns: {} });
  });
  const { total, numbers, counts } = answersOf(shelf, {
    choices: choicesOf(list, chosen, shelf),
    order: { name: 'given', compare: (a, b) => a - b },
    page,
    size,
  });
  return {
    total,
    items: numbers.map((number) => items[number]!),
    counts: countsByFacet(facetNames(list), counts),
  };
}
