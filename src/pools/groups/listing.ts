// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of pools as it is declared: narrowed by kind, function, territory, and until when one may join.
import type { List } from '../../base/list/list.ts';
import type { Query } from '../../base/list/query.ts';
import { overlap } from '../../people/directory/territory/territory.ts';
import { isOpen, type Pool, type PoolKind, poolKinds } from './pool.ts';

/** Until when one may join: within a month, later, as long as nobody shuts the door, or no more. */
export const doors = ['soon', 'later', 'standing', 'closed'] as const;
export type Door = (typeof doors)[number];

const soonDays = 30;

/** @param on today where who coordinates is, ISO */
export function doorOf(pool: Pick<Pool, 'steps' | 'closesOn'>, on: string): Door {
  if (!isOpen(pool, on)) return 'closed';
  if (pool.closesOn === undefined) return 'standing';
  const left = (Date.parse(pool.closesOn) - Date.parse(on)) / 86_400_000;
  return left <= soonDays ? 'soon' : 'later';
}

export interface Sorted {
  readonly kind: PoolKind;
  readonly functions: readonly string[];
  readonly territory: string;
  readonly door: Door;
}

export type PoolFacet = 'kind' | 'function' | 'territory' | 'door';
export type PoolQuery = Query<PoolFacet>;

export const poolList: List<Sorted, PoolFacet> = {
  facets: {
    kind: { word: { fr: 'genre', en: 'kind' }, values: ({ kind }) => [kind], order: poolKinds },
    function: { word: { fr: 'fonction', en: 'function' }, values: ({ functions }) => functions },
    territory: {
      word: { fr: 'territoire', en: 'territory' },
      values: ({ territory }) => [territory],
      answers: overlap,
    },
    door: { word: { fr: 'porte', en: 'door' }, values: ({ door }) => [door], order: doors },
  },
  sorts: ['given'],
  pageSize: 50,
};
