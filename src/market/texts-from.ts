// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about how far those of a list are.
import type { Texts } from '../base/language.ts';

export const texts = {
  'market.from.title': { fr: 'Distance', en: 'Distance' },
  'market.from.label': { fr: 'Depuis quelle commune ?', en: 'From which commune?' },
  'market.from.note': {
    fr: 'Les distances vont à vol d’oiseau, depuis le milieu du territoire : {name}.',
    en: 'Distances are as the crow flies, from the middle of the territory: {name}.',
  },
  'market.from.unclear': {
    fr: 'Nous ne savons pas laquelle est « {written} » : écrivez son nom entier, ou son code. Aucune distance n’est donnée.',
    en: 'We do not know which one is “{written}”: write its whole name, or its code. No distance is given.',
  },
} as const satisfies Texts;
