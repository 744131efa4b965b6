// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the sign-in page.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.sign-in.title': { fr: 'Entrer', en: 'Sign in' },
  'people.sign-in.lead': {
    fr: 'Sans mot de passe : la halle envoie un lien à une boîte aux lettres, et qui l’ouvre entre. Il y a aussi d’autres façons d’entrer.',
    en: 'No password: the halle sends a link to a mailbox, and whoever opens it is signed in. There are other ways too.',
  },
  'people.suspended': {
    fr: 'Ce compte est suspendu depuis le {day} par ceux qui tiennent cette halle : il ne peut pas entrer. Motif : {reason}',
    en: 'This account has been suspended since {day} by those who keep this halle: it cannot sign in. Reason: {reason}',
  },
} as const satisfies Texts;
