// SPDX-License-Identifier: AGPL-3.0-or-later
// What was read, as the journal says it.
import type { Texts } from '../../base/language.ts';

export const doneTexts = {
  'measure.done.read': {
    fr: 'Le {day}, l’historique d’un dépôt a été lu pour sa note.',
    en: 'On {day}, the history of a repository was read for its grade.',
  },
} as const satisfies Texts;
