// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of a `.halle.yml` that is not well written.
import type { Texts } from '../../base/language.ts';

export const claimTexts = {
  'measure.claim.empty': {
    fr: 'Le fichier est vide. Supprimez-le, ou déclarez-y quelque chose : une réponse, un déménagement, une fin de vie, des robots.',
    en: 'The file is empty. Remove it, or declare something in it: a reply, a move, an end of life, robots.',
  },
  'measure.claim.too-big': {
    fr: 'Le fichier pèse {bytes, number} octets ; seuls {limit, number} sont lus. Raccourcissez-le.',
    en: 'The file weighs {bytes, number} bytes; only {limit, number} are read. Make it shorter.',
  },
  'measure.claim.unknown-key': {
    fr: 'La clé « {key} » n’existe pas. Celles qui existent ici : {known}.',
    en: 'There is no key “{key}”. Those that exist here: {known}.',
  },
  'measure.claim.unknown-key-near': {
    fr: 'La clé « {key} » n’existe pas. Vouliez-vous écrire « {meant} » ?',
    en: 'There is no key “{key}”. Did you mean “{meant}”?',
  },
  'measure.claim.not-a-section': {
    fr: '« {key} » attend des lignes « clé: valeur », en retrait.',
    en: '“{key}” needs indented “key: value” lines.',
  },
  'measure.claim.not-a-text': { fr: '« {key} » attend un texte.', en: '“{key}” needs a text.' },
  'measure.claim.too-long': {
    fr: '« {key} » compte {length, number} caractères ; la limite est de {limit, number}.',
    en: '“{key}” has {length, number} characters; the limit is {limit, number}.',
  },
  'measure.claim.not-bots': {
    fr: '« bots » attend une liste d’un à {most, number} noms ou adresses de signature, un par ligne après un tiret.',
    en: '“bots” needs a list of one to {most, number} names or addresses that sign commits, one a line after a dash.',
  },
  'measure.claim.not-an-address': {
    fr: '« {key} » attend l’adresse d’un dépôt ouvert à tous, qui commence par https:// ; « {written} » n’en est pas une.',
    en: '“{key}” needs the address of a repository open to all, which starts with https://; “{written}” is not one.',
  },
  'measure.claim.not-a-page': {
    fr: '« {key} » attend l’adresse d’une page, qui commence par https:// ; « {written} » n’en est pas une.',
    en: '“{key}” needs the address of a page, which starts with https://; “{written}” is not one.',
  },
  'measure.claim.not-a-mailbox': {
    fr: '« {written} » n’est pas une adresse de courriel. Donnez celle d’une fonction, comme contact@projet.example.',
    en: '“{written}” is not a mail address. Give that of a function, like contact@project.example.',
  },
  'measure.claim.no-words': {
    fr: '« {key} » attend un texte en français (« fr »), en anglais (« en ») ou dans les deux langues.',
    en: '“{key}” needs a text in French (“fr”), in English (“en”) or in both.',
  },
  'measure.claim.no-date': {
    fr: '« end-of-life » attend une date : « date: 2027-06-30 ».',
    en: '“end-of-life” needs a date: “date: 2027-06-30”.',
  },
  'measure.claim.not-a-date': {
    fr: '« {written} » n’est pas une date. Écrivez-la comme 2027-06-30.',
    en: '“{written}” is not a date. Write it like 2027-06-30.',
  },
} as const satisfies Texts;
