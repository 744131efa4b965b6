// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of peers as it is declared: what narrows it, and what an address may ask beside.
import { type List, facetNames as namesIn } from '../base/list/list.ts';
import type { Query } from '../base/list/query.ts';
import {
  type OrganisationKind,
  organisationKinds,
  sizeBand,
  sizeBands,
} from '../people/directory/organisation.ts';
import { liesIn } from '../people/directory/territory/territory.ts';

export type PeerFacet = 'software' | 'kind' | 'size' | 'territory' | 'told';
export type PeerQuery = Query<PeerFacet>;

/** What narrows of an organisation. */
export interface Listed {
  readonly kind: OrganisationKind;
  readonly country: string;
  /** ISO 3166-2. */
  readonly territory?: string | undefined;
  readonly population?: number | undefined;
}

/** Of `told` and `software` it depends on the question who has them: the finding counts them by itself. */
export const peerList: List<Listed, PeerFacet> = {
  facets: {
    software: { word: { fr: 'logiciel', en: 'software' }, values: () => [] },
    size: {
      word: { fr: 'taille', en: 'size' },
      values: ({ population }) => [sizeBand(population) ?? 'unknown'],
      order: [...sizeBands.map(({ id }) => id), 'unknown'],
    },
    kind: {
      word: { fr: 'genre', en: 'kind' },
      values: ({ kind }) => [kind],
      order: organisationKinds,
    },
    told: { word: { fr: 'recit', en: 'told' }, values: () => [], order: ['yes'] },
    territory: {
      word: { fr: 'territoire', en: 'territory' },
      values: ({ territory, country }) => [territory ?? country],
      answers: (value, chosen) => liesIn(value, chosen),
    },
  },
  sorts: ['alike'],
  pageSize: 20,
};

export const peerFacets = namesIn(peerList);

/** Software asked for beside the one of the page, at most. */
export const mostBeside = 4;

export interface PeerQuestion {
  /** Numbers on the shelf: like whom, and who uses which software. */
  readonly of: number;
  readonly software: readonly number[];
  readonly query: Pick<PeerQuery, 'chosen' | 'page'>;
  /** Ids of entries that the organisation uses itself; absent: those that it named in public. */
  readonly tools?: readonly string[] | undefined;
  /** ISO date. */
  readonly on: string;
}
