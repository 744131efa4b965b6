// SPDX-License-Identifier: AGPL-3.0-or-later
// What a comparison says of those who speak for themselves.
import type { Texts } from '../../base/language.ts';

export const comparedTexts = {
  'usages.compared.who': { fr: 'Disent s’en servir', en: 'Say that they use it' },
  'usages.compared.who-said': {
    fr: '{n, plural, one {une administration : {names}} other {# administrations, dont {names}}}',
    en: '{n, plural, one {one administration: {names}} other {# administrations, among them {names}}}',
  },
  'usages.compared.near': {
    fr: 'Près de {name}',
    en: 'Near {name}',
  },
  'usages.compared.near-said': {
    fr: '{name} ({away})',
    en: '{name} ({away})',
  },
  'usages.compared.cost': {
    fr: 'Coût par an, hors taxes, selon eux',
    en: 'Cost a year, without VAT, by their word',
  },
  'usages.compared.cost-said': {
    fr: '{same, select, yes {{least}} other {de {least} à {most}}} ({n, plural, one {une réponse} other {# réponses}})',
    en: '{same, select, yes {{least}} other {{least} to {most}}} ({n, plural, one {one answer} other {# answers}})',
  },
} as const satisfies Texts;
