// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the sign-in page.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.sign-in.title': { fr: 'Entrer', en: 'Sign in' },
  'people.sign-in.lead': {
    fr: 'Sans mot de passe : la halle envoie un lien à une boîte aux lettres, et qui l’ouvre entre. Il y a aussi d’autres façons d’entrer.',
    en: 'No password: the halle sends a link to a mailbox, and whoever opens it is signed in. There are other ways too.',
  },
} as const satisfies Texts;
