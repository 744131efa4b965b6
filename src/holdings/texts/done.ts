// SPDX-License-Identifier: AGPL-3.0-or-later
// That all data was taken away, as the journal says it.
import type { Texts } from '../../base/language.ts';

export const doneTexts = {
  'holdings.done.taken': {
    fr: 'Le {day}, {who} a emporté toutes les données.',
    en: 'On {day}, {who} took all the data away.',
  },
} as const satisfies Texts;

/** The same, short. */
export const recordedTexts = {
  'holdings.recorded.taken': { fr: 'toutes les données emportées', en: 'all data taken away' },
} as const satisfies Texts;
