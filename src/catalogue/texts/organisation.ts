// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of what an organisation uses and publishes, on its page.
import type { Texts } from '../../base/language.ts';

export const organisationTexts = {
  'catalogue.organisation.uses': { fr: 'Ce qu’elle utilise', en: 'What it uses' },
  'catalogue.organisation.uses-note': {
    fr: 'Ce qu’elle dit en public, elle-même ou par qui agit pour elle, et ce qu’en disent les catalogues. L’absence d’un logiciel ne dit rien.',
    en: 'What it says in public, by itself or by who acts for it, and what catalogues say. The absence of a program says nothing.',
  },
  'catalogue.organisation.declared': {
    fr: 'dit par elle-même, confirmé le {day}',
    en: 'said by itself, confirmed on {day}',
  },
  'catalogue.organisation.declared-former': {
    fr: 'dit par l’ancienne commune {former}, confirmé le {day}',
    en: 'said by the former commune {former}, confirmed on {day}',
  },
  'catalogue.organisation.mandated': {
    fr: 'dit par {mandatary}, qui agit pour elle, confirmé le {day}',
    en: 'said by {mandatary}, who acts for it, confirmed on {day}',
  },
  'catalogue.organisation.mandated-former': {
    fr: 'dit par {mandatary}, qui agit pour l’ancienne commune {former}, confirmé le {day}',
    en: 'said by {mandatary}, who acts for the former commune {former}, confirmed on {day}',
  },
  'catalogue.organisation.said-former': {
    fr: 'ancienne commune {former}, selon {source}, {day}',
    en: 'former commune {former}, by {source}, {day}',
  },
  'catalogue.organisation.said': { fr: 'selon {source}, {day}', en: 'by {source}, {day}' },
  'catalogue.organisation.publishes': { fr: 'Ce qu’elle publie', en: 'What it publishes' },
  'catalogue.organisation.publishes-note': {
    fr: 'Logiciels dont elle est l’éditrice, selon leurs sources.',
    en: 'Software of which it is the publisher, by their sources.',
  },
  'catalogue.organisation.publishes-count': {
    fr: '{n, plural, one {# des {of} logiciels du catalogue} other {# des {of} logiciels du catalogue}}',
    en: '{n, plural, one {# of the {of} software of the catalogue} other {# of the {of} software of the catalogue}}',
  },
  'catalogue.network.publishes': { fr: 'Ce qu’il publie', en: 'What it publishes' },
  'catalogue.network.publishes-note': {
    fr: 'Logiciels du catalogue dont il est l’éditeur, selon leurs sources. Ce qui n’est pas au catalogue n’est pas compté.',
    en: 'Software of the catalogue of which it is the publisher, by their sources. What is not in the catalogue is not counted.',
  },
  'catalogue.network.publishes-unknown': {
    fr: 'On ne sait pas : aucun des {of} logiciels du catalogue ne le nomme comme éditeur.',
    en: 'Not known: none of the {of} software of the catalogue names it as its publisher.',
  },
  'catalogue.network.uses': { fr: 'Ce qu’il utilise lui-même', en: 'What it uses itself' },
  'catalogue.organisation.proprietary': { fr: 'logiciel propriétaire', en: 'proprietary software' },
} as const satisfies Texts;
