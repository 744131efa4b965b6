// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the ways to sign in.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'people.ways.too-many': {
    fr: 'Trop d’essais pour entrer depuis une heure. Attendez un peu, ou entrez par un lien.',
    en: 'Too many attempts to sign in within an hour. Wait a little, or sign in by a link.',
  },
  'people.ways.over': {
    fr: 'Cette connexion a déjà servi, ou a été commencée il y a plus de dix minutes, ou dans un autre navigateur. Recommencez depuis la page de connexion.',
    en: 'This attempt to sign in has been used, or was begun more than ten minutes ago, or in another browser. Start again on the sign-in page.',
  },
  'people.ways.closed': { fr: 'Vous n’êtes pas entré', en: 'You are not in' },
  'people.ways.back': { fr: 'Revenir à la page de connexion', en: 'Back to the sign-in page' },
  'people.ways.way': { fr: 'Entrée par', en: 'Signed in by' },
  'people.ways.link': { fr: 'un lien', en: 'a link' },
  'people.ways.mailbox': { fr: 'la boîte officielle', en: 'the official mailbox' },
  'people.ways.openid': { fr: 'un service d’identité', en: 'an identity service' },
  'people.ways.passkey': { fr: 'une clé d’accès', en: 'a passkey' },
  'people.needs-https': {
    fr: 'On n’entre dans cette halle que par une adresse sûre (https). Prévenez ceux qui la tiennent : HALLE_URL ne commence pas par https.',
    en: 'This halle is entered by a safe address (https) only. Tell those who run it: HALLE_URL does not start with https.',
  },
} as const satisfies Texts;
