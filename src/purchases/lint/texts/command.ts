// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the command that reads a tender again, and why a rule is not judged.
import type { Texts } from '../../../base/language.ts';

export const commandTexts = {
  'purchases.lint.command': {
    fr: 'Relit un cahier des charges et dit ce qui est à vérifier : fichiers .docx, .odt, .pdf, .md, .txt, .html.',
    en: 'Reads a tender again and says what is to be checked: .docx, .odt, .pdf, .md, .txt, .html files.',
  },
  'purchases.lint.command-date': {
    fr: 'Jour où la consultation commence : 2026-11-30. Sans lui, les règles datées ne sont pas jugées.',
    en: 'Day on which the consultation begins: 2026-11-30. Without it dated rules are not judged.',
  },
  'purchases.lint.command-country': {
    fr: 'Pays de l’acheteur : FR, BE ou CA-QC. Sans lui, d’après les textes que cite le document, sinon FR.',
    en: 'Country of the buyer: FR, BE or CA-QC. Without it, by the laws that the document names, else FR.',
  },
  'purchases.lint.command-amount': {
    fr: 'Montant estimé de tout le besoin, hors taxes : 59999.99',
    en: 'Estimated amount of the whole need, without tax: 59999.99',
  },
  'purchases.lint.command-json': {
    fr: 'Répond en JSON, sur la sortie standard seule.',
    en: 'Answers as JSON, on standard output alone.',
  },
  'purchases.lint.no-file': {
    fr: '« {file} » ne peut pas être ouvert. Vérifiez le chemin et les droits de lecture.',
    en: '“{file}” cannot be opened. Check the path and whether you may read it.',
  },
  'purchases.lint.silent-pages': {
    fr: '{count, plural, one {# page de « {file} » n’a pas de texte et n’a pas été relue} other {# pages de « {file} » n’ont pas de texte et n’ont pas été relues}} : {pages}.',
    en: '{count, plural, one {# page of “{file}” has no text and was not read} other {# pages of “{file}” have no text and were not read}}: {pages}.',
  },
  'purchases.lint.line': {
    fr: '{place}  {severity} {rule}  {message}',
    en: '{place}  {severity} {rule}  {message}',
  },
  'purchases.lint.place': {
    fr: '{page, select, none {ligne {line}} other {page {page}, ligne {line}}}',
    en: '{page, select, none {line {line}} other {page {page}, line {line}}}',
  },
  'purchases.lint.absence': { fr: 'absent', en: 'absent' },
  'purchases.lint.by': { fr: 'Source\u00a0: {source}', en: 'Source: {source}' },
  'purchases.lint.clean': {
    fr: 'Rien à signaler parmi les règles jugées.',
    en: 'Nothing to report among the rules judged.',
  },
  'purchases.lint.not-judged': { fr: 'Non jugé\u00a0: {rules}', en: 'Not judged: {rules}' },
  'purchases.lint.notice': {
    fr: 'Tout ceci est à vérifier ; cela informe et ne remplace pas votre service juridique.',
    en: 'All of this is to be checked; it informs and does not replace your legal department.',
  },
  'purchases.lint.open.no-day': {
    fr: 'La règle dépend du jour de la consultation, qui n’est pas donné.',
    en: 'The rule goes by the day of the consultation, which is not given.',
  },
  'purchases.lint.open.no-row': {
    fr: 'Aucune ligne de la loi n’est connue pour ce jour.',
    en: 'No row of the law is known for that day.',
  },
  'purchases.lint.open.no-amount': {
    fr: 'Le montant estimé n’est ni donné ni écrit dans le document.',
    en: 'The estimate is neither given nor written in the document.',
  },
  'purchases.lint.open.with-tax': {
    fr: 'Le montant écrit est taxe comprise, et la loi compte hors taxes : donnez le montant hors taxes.',
    en: 'The amount written includes tax, and the law counts without: give the amount without tax.',
  },
  'purchases.lint.open.no-criteria': {
    fr: 'Les critères ne sont pas dans ce document.',
    en: 'The criteria are not in this document.',
  },
  'purchases.lint.open.no-deadline': {
    fr: 'La date limite n’est pas dans ce document.',
    en: 'The deadline is not in this document.',
  },
  'purchases.lint.open.no-orders': {
    fr: 'Il faut la liste des commandes passées, que ce document ne donne pas.',
    en: 'It takes the list of past orders, which this document does not give.',
  },
  'purchases.lint.open.no-record': {
    fr: 'Il faut savoir ce qui a été publié, que ce document ne dit pas.',
    en: 'It takes knowing what was published, which this document does not tell.',
  },
  'purchases.lint.open.alone': {
    fr: 'Il faut un autre document avec lequel comparer.',
    en: 'It takes another document to compare with.',
  },
  'purchases.lint.open.few-lines': {
    fr: 'Le document n’a que quelques lignes, et n’en parle pas.',
    en: 'The document has a few lines only, and does not speak of it.',
  },
  'purchases.lint.open.elsewhere': {
    fr: 'Cela se dit dans une autre pièce du dossier, qui n’est pas donnée.',
    en: 'That is said in another document of the tender, which is not given.',
  },
  'purchases.lint.open.other-law': {
    fr: 'Non jugé ici : la règle repose sur le droit français, et celui de {country} n’a pas été vérifié.',
    en: 'Not judged here: the rule rests on French law, and that of {country} was not verified.',
  },
} satisfies Texts;
