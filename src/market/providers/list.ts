// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of providers as it is declared. What is narrowed are their offers: a provider is listed when one
// of them answers all that was chosen.
import { type List, facetNames as namesIn } from '../../base/list/list.ts';
import type { Query } from '../../base/list/query.ts';
import { reaches, type ServiceKind, serviceKinds } from './offer.ts';

export type FacetName = 'software' | 'kind' | 'territory' | 'language' | 'function';
export type ProviderQuery = Query<FacetName>;

/** An offer with the functions for which its provider has confirmed references. */
export interface Offered {
  readonly software?: { readonly slug: string };
  readonly kind: ServiceKind;
  readonly territories: readonly string[];
  readonly languages: readonly string[];
  readonly functions: readonly string[];
}

export const providerList: List<Offered, FacetName> = {
  facets: {
    software: {
      word: { fr: 'logiciel', en: 'software' },
      values: ({ software }) => (software ? [software.slug] : []),
    },
    kind: {
      word: { fr: 'service', en: 'service' },
      values: ({ kind }) => [kind],
      order: serviceKinds,
    },
    territory: {
      word: { fr: 'territoire', en: 'territory' },
      values: ({ territories }) => territories,
      answers: (value, chosen) => reaches({ territories: [value] }, chosen),
    },
    language: {
      word: { fr: 'langue', en: 'language' },
      values: ({ languages }) => languages,
    },
    function: {
      word: { fr: 'fonction', en: 'function' },
      values: ({ functions }) => functions,
    },
  },
  sorts: ['proof'],
  pageSize: 20,
};

export const facetNames = namesIn(providerList);
