// SPDX-License-Identifier: AGPL-3.0-or-later
// The sentences of `halle search`.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'catalogue.command.search': {
    fr: 'cherche les logiciels qui répondent à un besoin dit avec vos mots : halle search "gestion du cimetière"',
    en: 'finds the software that answers a need in your own words: halle search "cemetery"',
  },
  'catalogue.command.search.words': {
    fr: 'le besoin, ou le nom d’un logiciel',
    en: 'the need, or the name of a software',
  },
  'catalogue.command.search.json': {
    fr: 'répond en JSON : ce qui est compris (understood), puis les réponses (items), la meilleure d’abord',
    en: 'answers as JSON: what was understood (understood), then the answers (items), best first',
  },
  'catalogue.command.search.limit': {
    fr: 'nombre de réponses au plus (1 à 100)',
    en: 'how many answers at most (1 to 100)',
  },
  'catalogue.command.search.lang': {
    fr: 'langue des réponses : fr, en, ou celle d’un fichier de src/languages',
    en: 'language of the answers: fr, en, or that of a file of src/languages',
  },
  'catalogue.search.no-words': {
    fr: 'Dites ce que vous cherchez, par exemple : halle search "gestion du cimetière".',
    en: 'Say what you are looking for, for instance: halle search "cemetery".',
  },
  'catalogue.search.bad-limit': {
    fr: '« {limit} » n’est pas un nombre de réponses : donnez un nombre entier de 1 à 100.',
    en: '“{limit}” is not a number of answers: give a whole number from 1 to 100.',
  },
  'catalogue.search.bad-lang': {
    fr: 'La halle ne parle pas « {lang} ». Langues connues : {known}.',
    en: 'This halle does not speak “{lang}”. Known languages: {known}.',
  },
  'catalogue.search.understood': { fr: 'Compris : {functions}.', en: 'Understood: {functions}.' },
  'catalogue.search.known-product': {
    fr: '{product} est un produit propriétaire, employé pour : {functions}.',
    en: '{product} is a proprietary product, used for: {functions}.',
  },
  'catalogue.search.answers': {
    fr: '{n, plural, one {Un logiciel répond} other {# logiciels répondent}}{shown, plural, =0 {.} other {, voici les # premiers.}}',
    en: '{n, plural, one {One software answers} other {# software answer}}{shown, plural, =0 {.} other {; here are the first #.}}',
  },
  'catalogue.search.nothing': {
    fr: 'Aucun logiciel du catalogue ne répond à « {asked} ». Essayez un mot plus courant (« cantine », « tombes », « courrier »).',
    en: 'No software of the catalogue answers “{asked}”. Try a more everyday word (“canteen”, “graves”, “mail”).',
  },
  'catalogue.search.near': { fr: 'Cherchiez-vous « {name} » ?', en: 'Were you looking for “{name}”?' },
  'catalogue.search.why.name': { fr: 'par son nom', en: 'by its name' },
  'catalogue.search.why.function': { fr: 'fait : {function}', en: 'does: {function}' },
  'catalogue.search.why.beside': {
    fr: 'fait en partie : {function}',
    en: 'does in part: {function}',
  },
  'catalogue.search.why.near': {
    fr: 'fait une chose voisine : {function}',
    en: 'does something near: {function}',
  },
  'catalogue.search.why.corrected': {
    fr: 'fait : {function} (« {word} » lu comme une faute de frappe)',
    en: 'does: {function} (“{word}” read as a misspelling)',
  },
  'catalogue.search.why.text': { fr: 'en parle dans sa description', en: 'mentioned in its description' },
} as const satisfies Texts;
