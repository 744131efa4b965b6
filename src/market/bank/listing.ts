// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of the bank as it is declared: narrowed by trade, software said or proved, territory, language.
import type { List } from '../../base/list/list.ts';
import type { Query } from '../../base/list/query.ts';
import { overlap } from '../../people/directory/territory/territory.ts';

export interface Sorted {
  readonly functions: readonly string[];
  /** Slugs. */
  readonly softwareKnown: readonly string[];
  readonly territories: readonly string[];
  readonly languages: readonly string[];
}

export type BankFacet = 'function' | 'software' | 'territory' | 'language';
export type BankQuery = Query<BankFacet>;

export const bankList: List<Sorted, BankFacet> = {
  facets: {
    function: { word: { fr: 'fonction', en: 'function' }, values: ({ functions }) => functions },
    software: { word: { fr: 'logiciel', en: 'software' }, values: ({ softwareKnown }) => softwareKnown },
    territory: {
      word: { fr: 'territoire', en: 'territory' },
      values: ({ territories }) => territories,
      answers: overlap,
    },
    language: { word: { fr: 'langue', en: 'language' }, values: ({ languages }) => languages },
  },
  sorts: ['given'],
  pageSize: 50,
};
