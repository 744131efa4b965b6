// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of words that hold what they should not.
import type { Texts } from '../base/language.ts';

export const saidTexts = {
  'market.said.contact': {
    fr: '« {written} » {sort, select, mail {est une boîte aux lettres} phone {ressemble à un numéro de téléphone} other {est une adresse de site}} : enlevez-le de ce texte, que tous lisent. On se joint par la halle.',
    en: '“{written}” {sort, select, mail {is a mailbox} phone {looks like a telephone number} other {is a web address}}: take it out of these words, which all read. People reach each other through the halle.',
  },
  'market.said.praise': {
    fr: '« {written} » vante sans rien qui se vérifie : enlevez-le, et dites plutôt ce que vous faites, pour qui, depuis quand.',
    en: '“{written}” is praise that nobody can check: take it out, and say instead what you do, for whom, since when.',
  },
} as const satisfies Texts;
