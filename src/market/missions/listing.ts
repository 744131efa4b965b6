// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of open missions as it is declared: narrowed by kind, software, territory, function of the trade;
// the nearest date first.
import type { List } from '../../base/list/list.ts';
import type { Query } from '../../base/list/query.ts';
import { liesIn } from '../../people/directory/territory/territory.ts';
import { type MissionKind, missionKinds } from './mission.ts';

/** What a mission is sorted by. */
export interface Sorted {
  readonly kind: MissionKind;
  /** Slug and name of the software. */
  readonly software?: { readonly slug: string; readonly name: string };
  /** Of who asks: ISO 3166-2, or a country alone. */
  readonly territory: string;
  /** Functions of the software. */
  readonly functions: readonly string[];
}

export type MissionFacet = 'kind' | 'software' | 'territory' | 'function';
export type MissionQuery = Query<MissionFacet>;

export const missionList: List<Sorted, MissionFacet> = {
  facets: {
    kind: { word: { fr: 'genre', en: 'kind' }, values: ({ kind }) => [kind] },
    software: {
      word: { fr: 'logiciel', en: 'software' },
      values: ({ software }) => (software ? [software.slug] : []),
    },
    territory: {
      word: { fr: 'territoire', en: 'territory' },
      values: ({ territory }) => [territory],
      answers: liesIn,
    },
    function: { word: { fr: 'fonction', en: 'function' }, values: ({ functions }) => functions },
  },
  sorts: ['due'],
  pageSize: 50,
};

/** The kind that an address names; another is said as « autre ». */
export const kindNamed = (value: string): MissionKind =>
  missionKinds.find((kind) => kind === value) ?? 'other';
