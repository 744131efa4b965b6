// SPDX-License-Identifier: AGPL-3.0-or-later
// The shelf of needs: every need that stands today, held in memory with who is behind it, so that the board
// reads no table and a need that changes takes the place of what it was.
import type { Day } from '../base/day.ts';
import { answersOf, choicesOf, keepingOrders, type Order } from '../base/list/answers.ts';
import { countsByFacet, type FacetCounts } from '../base/list/facets.ts';
import { marksOf } from '../base/list/list.ts';
import { emptyShelf, type Shelf as ListShelf, shelve, unshelve } from '../base/list/shelf.ts';
import type { Thesaurus } from '../catalogue/thesaurus/thesaurus.ts';
import type { OrganisationKind } from '../people/directory/organisation.ts';
import type { Crowd } from './backing.ts';
import { type NeedFacet, type NeedQuery, type NeedSort, needFacets, needList, needSorts } from './listing.ts';
import type { NeedKind } from './need.ts';
import { type NeedIndex, needIndex } from './similarity/nearest.ts';
import type { NeedReading } from './similarity/reading.ts';

/** A need as lists show it. */
export interface ShelvedNeed {
  readonly id: string;
  readonly slug: string;
  readonly kind: NeedKind;
  readonly title: string;
  readonly purpose: string;
  readonly lang: string;
  readonly functions: readonly string[];
  readonly neededBy: Day;
  /** ISO moment. */
  readonly saidAt: string;
  readonly owner: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly kind: OrganisationKind;
    readonly territory: string;
    /** The commune that said it before it merged into this one. */
    readonly former?: string;
  };
  readonly software?: { readonly slug: string; readonly name: string } | undefined;
  readonly crowd: Crowd;
}

/** A need with what it is compared by. */
export interface ReadNeed {
  readonly need: ShelvedNeed;
  readonly reading: NeedReading;
}

type Column = 'due' | 'backed' | 'said';

export interface NeedShelf {
  readonly needs: (ShelvedNeed | undefined)[];
  readonly numbers: Map<string, number>;
  readonly list: ListShelf<Column>;
  /** The nearest to what is being said. */
  readonly index: NeedIndex;
}

/** @param capacity needs that it has room for before it grows */
export const emptyNeeds = (thesaurus: Thesaurus, capacity = 1_024): NeedShelf => ({
  index: needIndex(thesaurus),
  needs: [],
  numbers: new Map(),
  list: emptyShelf<Column>({ due: 'integer', backed: 'integer', said: 'float' }, capacity),
});

const columnOf: Readonly<Record<NeedSort, Column>> = { date: 'due', backed: 'backed', newest: 'said' };

/**
 * One of the orders of the board, with its columns as they are now: the least first, then the nearest
 * date.
 */
export function orderOf({ list }: NeedShelf, name: NeedSort): Order {
  const { [columnOf[name]]: keys, due } = list.columns;
  return { name, compare: (a, b) => keys[a]! - keys[b]! || due[a]! - due[b]! || a - b };
}

/** Puts needs on the shelf in the place of what they were. @param gone ids that stand no more */
export function keepNeeds(shelf: NeedShelf, all: readonly ReadNeed[], gone: readonly string[] = []): void {
  keepingOrders(
    shelf.list,
    () => needSorts.map((name) => orderOf(shelf, name)),
    () => {
      for (const id of gone) drop(shelf, id);
      return all.map((one) => keep(shelf, one));
    },
  );
}

function keep({ needs, numbers, list, index }: NeedShelf, { need, reading }: ReadNeed): number {
  const number = numbers.get(need.id) ?? needs.length;
  numbers.set(need.id, number);
  needs[number] = need;
  index.set(need.id, reading);
  const columns = {
    due: Math.floor(Date.parse(need.neededBy) / 86_400_000),
    backed: -need.crowd.administrations,
    said: -Date.parse(need.saidAt),
  };
  shelve(list, { number, name: need.id, marks: marksOf(needList, need), columns });
  return number;
}

function drop({ needs, numbers, list, index }: NeedShelf, id: string): void {
  const number = numbers.get(id);
  if (number === undefined) return;
  unshelve(list, number);
  needs[number] = undefined;
  index.delete(id);
}

export interface NeedsFound {
  readonly total: number;
  readonly needs: readonly ShelvedNeed[];
  readonly facets: FacetCounts<NeedFacet>;
}

/** @param size of a page */
export function findNeeds(
  shelf: NeedShelf,
  { chosen, page, sort }: Pick<NeedQuery, 'chosen' | 'page' | 'sort'>,
  size = needList.pageSize,
): NeedsFound {
  const { total, numbers, counts } = answersOf(shelf.list, {
    choices: choicesOf(needList, chosen, shelf.list),
    order: orderOf(shelf, sort),
    page,
    size,
  });
  return {
    total,
    needs: numbers.map((number) => shelf.needs[number]!),
    facets: countsByFacet(needFacets, counts),
  };
}

const none: NeedQuery['chosen'] = {
  ...{ function: [], kind: [], when: [], level: [], territory: [], software: [] },
};

/** The first of an order, whatever they are about. */
export const firstNeeds = (shelf: NeedShelf, sort: NeedSort, most: number): readonly ShelvedNeed[] =>
  findNeeds(shelf, { chosen: none, page: 1, sort }, most).needs;
