// SPDX-License-Identifier: AGPL-3.0-or-later
// The board of needs as it is declared: narrowed by function, kind, level and territory of who leads it, and
// the quarter by which it is useful; the nearest date first.
import type { Day } from '../base/day.ts';
import { facetNames, type List } from '../base/list/list.ts';
import type { Query } from '../base/list/query.ts';
import { type OrganisationKind, organisationKinds } from '../people/directory/organisation.ts';
import { liesIn } from '../people/directory/territory/territory.ts';
import { type NeedKind, needKinds } from './need.ts';

/** What a need is narrowed by. */
export interface Sorted {
  readonly kind: NeedKind;
  readonly functions: readonly string[];
  readonly neededBy: Day;
  readonly owner: {
    readonly kind: OrganisationKind;
    /** ISO 3166-2, or a country alone. */
    readonly territory: string;
  };
  /** Slug of the program that is maintained together. */
  readonly software?: { readonly slug: string } | undefined;
}

export type NeedFacet = 'function' | 'kind' | 'level' | 'software' | 'territory' | 'when';
export const needSorts = ['date', 'backed', 'newest'] as const;
export type NeedSort = (typeof needSorts)[number];
export type NeedQuery = Query<NeedFacet, NeedSort>;

/** « 2027-2 »: the quarter of a day. */
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
/**
 * The first and the last month of a quarter, as days; undefined where the word is none.
 * @param written hostile
 */
export function monthsOf(written: string): readonly [Day, Day] | undefined {
  const [, year, quarter] = /^(\d{4})-([1-4])$/.exec(written) ?? [];
  if (!year || !quarter) return undefined;
  const month = (nth: number) => String((Number(quarter) - 1) * 3 + nth).padStart(2, '0');
  return [`${year}-${month(1)}-01`, `${year}-${month(3)}-01`];
}

export const needList: List<Sorted, NeedFacet, NeedSort> = {
  facets: {
    function: { word: { fr: 'fonction', en: 'function' }, values: ({ functions }) => functions },
    kind: { word: { fr: 'genre', en: 'kind' }, values: ({ kind }) => [kind], order: needKinds },
    when: { word: { fr: 'pour', en: 'by' }, values: ({ neededBy }) => [quarterOf(neededBy)] },
    level: {
      word: { fr: 'niveau', en: 'level' },
      values: ({ owner }) => [owner.kind],
      order: organisationKinds,
    },
    territory: {
      word: { fr: 'territoire', en: 'territory' },
      values: ({ owner }) => [owner.territory],
      answers: liesIn,
    },
    software: {
      word: { fr: 'logiciel', en: 'software' },
      values: ({ software }) => (software ? [software.slug] : []),
    },
  },
  sorts: needSorts,
  pageSize: 30,
};
export const needFacets = facetNames(needList);
export const isNeedKind = (value: string): value is NeedKind => needKinds.some((kind) => kind === value);
export const isLevel = (value: string): value is OrganisationKind =>
  organisationKinds.some((kind) => kind === value);
