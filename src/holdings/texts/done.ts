// SPDX-License-Identifier: AGPL-3.0-or-later
// That all data was taken away, as the journal says it.
import type { Texts } from '../../base/language.ts';

export const doneTexts = {
  'holdings.done.taken': {
    fr: 'Le {day}, {who} a emporté toutes les données.',
    en: 'On {day}, {who} took all the data away.',
  },
  'holdings.done.erased': {
    fr: 'Le {day}, {who} a effacé ce qu’elle avait dit.',
    en: 'On {day}, {who} erased what it had said.',
  },
  'holdings.done.account-erased': {
    fr: 'Le {day}, un compte a été effacé à la demande de la personne.',
    en: 'On {day}, an account was erased at the request of the person.',
  },
} as const satisfies Texts;

/** The same, short. */
export const recordedTexts = {
  'holdings.recorded.erased': { fr: 'données effacées', en: 'data erased' },
  'holdings.recorded.account-erased': { fr: 'compte effacé', en: 'account erased' },
  'holdings.recorded.taken': { fr: 'toutes les données emportées', en: 'all data taken away' },
} as const satisfies Texts;
