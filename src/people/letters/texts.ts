// SPDX-License-Identifier: AGPL-3.0-or-later
// What every letter asks, and what is said when one is refused.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.letter.length': {
    fr: 'Écrivez de {least, number} à {most, number} caractères.',
    en: 'Write {least, number} to {most, number} characters.',
  },
  'people.letter.to-oneself': {
    fr: 'On ne s’écrit pas à soi-même.',
    en: 'Nobody writes to themselves.',
  },
  'people.letter.too-many': {
    fr: 'Assez pour aujourd’hui : {most} au plus. Revenez demain.',
    en: 'Enough for today: {most} at most. Come back tomorrow.',
  },
  'people.letter.enough': {
    fr: 'Cette organisation a déjà reçu {most} lettres aujourd’hui. Revenez demain.',
    en: 'This organisation has had {most} letters today already. Come back tomorrow.',
  },
  'people.letter.none': {
    fr: 'Ce courrier n’existe pas, ou il n’est pas pour vous.',
    en: 'There is no such letter, or it is not for you.',
  },
  'people.letter.from': { fr: 'Au nom de', en: 'On behalf of' },
  'people.letter.from-oneself': { fr: 'moi-même', en: 'myself' },
  'people.letter.send': { fr: 'Envoyer', en: 'Send' },
} as const satisfies Texts;
