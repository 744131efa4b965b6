// SPDX-License-Identifier: AGPL-3.0-or-later
// What a territory is, in words.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'people.territory.country': { fr: 'pays', en: 'country' },
  'people.territory.region': { fr: 'région', en: 'region' },
  'people.territory.department': {
    fr: 'département{number, select, none {} other { {number}}}',
    en: 'department{number, select, none {} other { {number}}}',
  },
  'people.territory.province': { fr: 'province', en: 'province' },
  'people.territory.overseas': { fr: 'outre-mer', en: 'overseas' },
} as const satisfies Texts;
