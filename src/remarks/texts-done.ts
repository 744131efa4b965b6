// SPDX-License-Identifier: AGPL-3.0-or-later
// What was written to those who keep the halle, as the journal says it.
import type { Texts } from '../base/language.ts';

export const doneTexts = {
  'remarks.done.written': {
    fr: 'Le {day}, quelqu’un a écrit à ceux qui tiennent la halle.',
    en: 'On {day}, someone wrote to those who keep the halle.',
  },
  'remarks.done.answered': {
    fr: 'Le {day}, ceux qui tiennent la halle ont répondu à ce qu’on leur a écrit.',
    en: 'On {day}, those who keep the halle answered what they were written.',
  },
} as const satisfies Texts;
