// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of pictures of software.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'catalogue.pictures.title': {
    fr: 'À quoi il ressemble',
    en: 'What it looks like',
  },
  'catalogue.pictures.alt': {
    fr: '{name}, capture d’écran {n, number} sur {of, number}',
    en: '{name}, screenshot {n, number} of {of, number}',
  },
  'catalogue.pictures.copied': {
    fr: 'Copie de {host}, {day}',
    en: 'Copy from {host}, {day}',
  },
  'catalogue.pictures.none': {
    fr: 'Aucune image n’est à cette adresse. Rechargez la fiche du logiciel.',
    en: 'There is no picture at that address. Load the sheet of the software again.',
  },
  'catalogue.pictures.gone': {
    fr: 'Il n’y a plus rien à cette adresse.',
    en: 'Nothing lies at that address any more.',
  },
  'catalogue.pictures.bad-answer': {
    fr: 'Le serveur a répondu {status}.',
    en: 'The server answered {status}.',
  },
  'catalogue.pictures.broken': {
    fr: 'L’image n’a pas pu être lue, par la faute de ce programme : elle le sera au prochain passage.',
    en: 'The picture could not be read, by a fault of this program: it will be tried again.',
  },
} as const satisfies Texts;
