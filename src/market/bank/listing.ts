// SPDX-License-Identifier: AGPL-3.0-or-later
// By what the people of the bank are narrowed: trade, software said or proved, territory, language.
import type { FacetWords, ValuesOf } from '../facets.ts';

export interface Sorted {
  readonly functions: readonly string[];
  /** Slugs. */
  readonly softwareKnown: readonly string[];
  readonly territories: readonly string[];
  readonly languages: readonly string[];
}

export type BankFacet = 'function' | 'software' | 'territory' | 'language';

export const bankWords: FacetWords<BankFacet> = {
  function: { fr: 'fonction', en: 'function' },
  software: { fr: 'logiciel', en: 'software' },
  territory: { fr: 'territoire', en: 'territory' },
  language: { fr: 'langue', en: 'language' },
};

export const bankValues: ValuesOf<BankFacet, Sorted> = {
  function: ({ functions }) => functions,
  software: ({ softwareKnown }) => softwareKnown,
  territory: ({ territories }) => territories,
  language: ({ languages }) => languages,
};
