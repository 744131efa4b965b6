// SPDX-License-Identifier: AGPL-3.0-or-later
// The options studied before a purchase.
import type { Texts } from '../../base/language.ts';

export const ownTexts = {
  'purchases.options.title': {
    fr: 'Options étudiées, dans l’ordre, et pourquoi',
    en: 'Options studied, in order, and why',
  },
  'purchases.options.lead': {
    fr: 'Réutiliser, adapter, commander sur un contrat qui existe, acheter, faire écrire : dites pourquoi chaque option suffit ou non. La page en fait un document à signer.',
    en: 'Reuse, adapt, order from a contract that exists, buy, have it written: say why each option is enough or not. The page makes of it a document to sign.',
  },
  'purchases.options.note': {
    fr: 'Tout est dans l’adresse de la page, rien n’est enregistré.',
    en: 'Everything is in the address of the page, nothing is recorded.',
  },
  'purchases.options.section': {
    fr: 'L’étude',
    en: 'The study',
  },
  'purchases.options.subject': {
    fr: 'Le besoin, en quelques mots',
    en: 'The need, in a few words',
  },
  'purchases.options.body': {
    fr: 'L’organisme',
    en: 'The body',
  },
  'purchases.options.date': {
    fr: 'Jour de l’étude',
    en: 'Day of the study',
  },
  'purchases.options.reuse': {
    fr: '1. Réutiliser un logiciel libre ou une solution mutualisée',
    en: '1. Reuse a free program or a shared solution',
  },
  'purchases.options.adapt': {
    fr: '2. L’adapter, seul ou à plusieurs',
    en: '2. Adapt it, alone or with others',
  },
  'purchases.options.existing': {
    fr: '3. Commander sur un contrat qui existe',
    en: '3. Order from a contract that exists',
  },
  'purchases.options.buy': {
    fr: '4. Acheter un service ou une solution du marché',
    en: '4. Buy a service or a solution of the market',
  },
  'purchases.options.build': {
    fr: '5. Faire écrire un logiciel nouveau',
    en: '5. Have new software written',
  },
  'purchases.options.chosen': {
    fr: 'L’option retenue',
    en: 'The option chosen',
  },
  'purchases.options.none': {
    fr: 'pas encore choisie',
    en: 'not chosen yet',
  },
  'purchases.options.begun-reuse': {
    fr: 'Logiciels comparés dans le catalogue : {names}.',
    en: 'Software compared in the catalogue: {names}.',
  },
  'purchases.options.button': {
    fr: 'Faire le document',
    en: 'Make the document',
  },
  'purchases.options.no-subject': {
    fr: 'Dites le besoin.',
    en: 'Say the need.',
  },
  'purchases.options.no-chosen': {
    fr: 'Dites quelle option est retenue.',
    en: 'Say which option is chosen.',
  },
  'purchases.options.bad-day': {
    fr: '« {written} » n’est pas un jour. Écrivez-le ainsi : 2026-11-30.',
    en: '“{written}” is no day. Write it so: 2026-11-30.',
  },
  'purchases.options.no-reason': {
    fr: 'Dites pourquoi « {option} » {chosen, select, yes {est retenue} other {ne suffit pas}}.',
    en: 'Say why “{option}” {chosen, select, yes {is chosen} other {is not enough}}.',
  },
  'purchases.options.wrong': {
    fr: 'À compléter : tout ce que vous avez écrit est resté.',
    en: 'To complete: all that you wrote has stayed.',
  },
  'purchases.options.document-section': {
    fr: 'Le document',
    en: 'The document',
  },
  'purchases.options.file': {
    fr: 'Le document, pour un traitement de texte',
    en: 'The document, for a word processor',
  },
  'purchases.options.refused': {
    fr: 'Le document ne peut pas être fait. {said}',
    en: 'The document cannot be made. {said}',
  },
  'purchases.options.order': {
    fr: 'L’ordre vient de',
    en: 'The order comes from',
  },
  'purchases.options.order-fr': {
    fr: 'Circulaire du 5 février 2026 sur l’achat numérique de l’État : les solutions mutualisées d’abord, celles du marché ensuite, le développement en dernier. Elle s’adresse à l’État.',
    en: 'Circular of 5 February 2026 on the State’s digital purchasing: shared solutions first, those of the market next, development last. It is addressed to the State.',
  },
  'purchases.options.order-it': {
    fr: 'Italie, code de l’administration numérique, art. 68 : comparaison technique et économique, réutilisation et logiciel libre d’abord, le propriétaire seulement si rien d’autre ne convient.',
    en: 'Italy, code of digital administration, art. 68: a technical and economic comparison, reuse and free software first, proprietary only where nothing else does.',
  },
  'purchases.options.option': {
    fr: 'Option',
    en: 'Option',
  },
  'purchases.options.why': {
    fr: 'Pourquoi',
    en: 'Why',
  },
  'purchases.options.retained': {
    fr: 'retenue',
    en: 'chosen',
  },
  'purchases.options.unsaid': {
    fr: 'pas étudiée : une option précédente suffit',
    en: 'not studied: an earlier option is enough',
  },
  'purchases.options.signed': {
    fr: 'Signature',
    en: 'Signature',
  },
  'purchases.options.function': {
    fr: 'Fonction',
    en: 'Function',
  },
  'purchases.options.about': {
    fr: 'Les options étudiées avant un achat.',
    en: 'The options studied before a purchase.',
  },
} as const satisfies Texts;
