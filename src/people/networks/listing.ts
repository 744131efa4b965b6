// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of networks as it is declared: narrowed by country, kind, territory, and by what is known of each.
// It stands by name: nothing in it ranks one network above another.
import type { List } from '../../base/list/list.ts';
import type { Query } from '../../base/list/query.ts';
import { slugify } from '../../base/text.ts';
import { liesIn } from '../directory/territory/territory.ts';
import type { ListedNetwork } from './shown.ts';

/** A network with what the features to the right know of it. */
export interface ToldNetwork extends ListedNetwork {
  /** Entries of the catalogue that name it as their publisher; 0: none does, which says nothing. */
  readonly published: number;
  /** Software that it says it hosts; 0: it has said nothing. */
  readonly hosted: number;
}

/** What is known, or is not: nobody ever looked for a « no ». */
export const known = ['yes', 'unknown'] as const;
export type Known = (typeof known)[number];
const whether = (n: number): Known[] => [n > 0 ? 'yes' : 'unknown'];

export type NetworkFacet = 'country' | 'kind' | 'territory' | 'publishes' | 'supports' | 'members';
export type NetworkQuery = Query<NetworkFacet>;

/** The form where it is known, else the kind. */
export const kindOf = ({ form, kind }: Pick<ListedNetwork, 'form' | 'kind'>): string => slugify(form ?? kind);

export const networkList: List<ToldNetwork, NetworkFacet> = {
  facets: {
    country: { word: { fr: 'pays', en: 'country' }, values: ({ country }) => [country] },
    kind: { word: { fr: 'genre', en: 'kind' }, values: (one) => [kindOf(one)] },
    territory: {
      word: { fr: 'territoire', en: 'territory' },
      values: ({ territory }) => (territory ? [territory] : []),
      answers: liesIn,
    },
    publishes: {
      word: { fr: 'publie', en: 'publishes' },
      values: ({ published }) => whether(published),
      order: known,
    },
    supports: {
      word: { fr: 'soutient', en: 'supports' },
      values: ({ stated, hosted }) => whether(stated + hosted),
      order: known,
    },
    members: {
      word: { fr: 'membres', en: 'members' },
      values: ({ members }) => whether(members),
      order: known,
    },
  },
  sorts: ['name'],
  pageSize: 100,
};
