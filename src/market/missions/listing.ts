// SPDX-License-Identifier: AGPL-3.0-or-later
// By what missions are narrowed: kind, software, territory, function of the trade.
import type { FacetWords, ValuesOf } from '../facets.ts';
import type { MissionKind } from './mission.ts';

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

export const missionFacets = ['kind', 'software', 'territory', 'function'] as const;
export type MissionFacet = (typeof missionFacets)[number];

/** The word of a facet in an address. */
export const missionWords: FacetWords<MissionFacet> = {
  kind: { fr: 'genre', en: 'kind' },
  software: { fr: 'logiciel', en: 'software' },
  territory: { fr: 'territoire', en: 'territory' },
  function: { fr: 'fonction', en: 'function' },
};

export const missionValues: ValuesOf<MissionFacet, Sorted> = {
  kind: ({ kind }) => [kind],
  software: ({ software }) => (software ? [software.slug] : []),
  territory: ({ territory }) => [territory],
  function: ({ functions }) => functions,
};
