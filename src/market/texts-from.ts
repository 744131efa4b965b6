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
    fr: 'Tant que ce n’est pas dit, aucune distance n’est donnée.',
    en: 'Until that is said, no distance is given.',
  },
} as const satisfies Texts;
