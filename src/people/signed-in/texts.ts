// SPDX-License-Identifier: AGPL-3.0-or-later
// What every page and form for people who have signed in may say.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.old-form': {
    fr: 'Ce formulaire est d’une autre séance. Rechargez la page et recommencez : rien n’a été changé.',
    en: 'This form is of another session. Load the page again and retry: nothing was changed.',
  },
  'people.account.title': { fr: 'Mon compte', en: 'My account' },
} as const satisfies Texts;
