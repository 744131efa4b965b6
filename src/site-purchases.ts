// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of buying, a part of those that `site.ts` names.
import type { Pattern } from './base/address.ts';

export const purchasePatterns = {
  /** By which ways one may buy; all that is asked stands after `?` (purchases/ways/words-asked.ts). */
  ways: { fr: '/acheter', en: '/en/buy' },
  /** The library of clauses; `country`: whose. */
  clauses: { fr: '/acheter/clauses', en: '/en/buy/clauses' },
  /** Where a tender is written: the need, criteria, clauses (purchases/clauses/words-asked.ts). */
  tender: { fr: '/acheter/cahier', en: '/en/buy/tender' },
  /** The same as files of a word processor. */
  tenderSpecification: { fr: '/acheter/cahier-des-charges.docx', en: '/en/buy/specification.docx' },
  tenderRules: { fr: '/acheter/reglement.docx', en: '/en/buy/rules.docx' },
  /** The options studied before a purchase (purchases/options/study.ts), and the document to sign. */
  options: { fr: '/acheter/options', en: '/en/buy/options' },
  optionsFile: { fr: '/acheter/options.docx', en: '/en/buy/options.docx' },
  /** A tender is dropped here, read again, and forgotten. */
  review: { fr: '/acheter/relire', en: '/en/buy/review' },
  reviewRules: { fr: '/acheter/relire/regles', en: '/en/buy/review/rules' },
  reviewRule: { fr: '/acheter/relire/regles/:rule', en: '/en/buy/review/rules/:rule' },
} as const satisfies Record<string, Pattern>;
