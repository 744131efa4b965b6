// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about tables that are read from files.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'table.workbook': {
    fr: 'Ce fichier est un classeur (Excel ou LibreOffice). Enregistrez la feuille au format CSV, puis renvoyez-la.',
    en: 'This file is a workbook (Excel or LibreOffice). Save the sheet as CSV, then send it again.',
  },
  'table.web-page': {
    fr: 'Ce fichier est une page web ou du XML, non un tableau. Enregistrez le tableau au format CSV, puis renvoyez-le.',
    en: 'This file is a web page or XML, not a table. Save the table as CSV, then send it again.',
  },
  'table.unreadable': {
    fr: 'Ce fichier n’est pas un tableau lisible (ligne {line, number}). Enregistrez-le au format CSV, puis renvoyez-le.',
    en: 'This file is no readable table (line {line, number}). Save it as CSV, then send it again.',
  },
  'table.unclosed': {
    fr: 'Un guillemet ouvert n’est jamais refermé (ligne {line, number}) : il avale toute la suite du tableau. Refermez-le, puis renvoyez le fichier.',
    en: 'A quotation mark that is opened is never closed (line {line, number}): it swallows the rest of the table. Close it, then send the file again.',
  },
  'table.error': {
    fr: '« {written} » est une erreur laissée par une formule du tableur : écrivez la valeur.',
    en: '“{written}” is an error left by a formula of the spreadsheet: write the value.',
  },
  'table.narrow': {
    fr: '« {written} » : la colonne était trop étroite quand le tableur a enregistré. Élargissez-la et enregistrez de nouveau.',
    en: '“{written}”: the column was too narrow when the spreadsheet was saved. Widen it and save again.',
  },
  'table.power': {
    fr: '« {written} » a été arrondi par un tableur : mettez la colonne au format texte et écrivez le nombre entier.',
    en: '“{written}” was rounded by a spreadsheet: format the column as text and write the whole number.',
  },
  'table.date': {
    fr: 'Le tableur a changé cette case en date (« {written} ») : mettez la colonne au format texte et écrivez de nouveau ce qu’elle contenait.',
    en: 'The spreadsheet turned this cell into a date (“{written}”): format the column as text and write again what it held.',
  },
  'table.cells': {
    fr: 'Cette ligne a {n, number} cases, la ligne des titres {headings, number} : une case contient sans doute le signe qui sépare les colonnes, ou des guillemets “ ” au lieu de " ". Rien n’y a été lu.',
    en: 'This line has {n, number} cells, the line of headings {headings, number}: one probably holds the sign that separates the columns, or quotation marks “ ” instead of " ". Nothing of it was read.',
  },
  'table.twice': {
    fr: 'Deux colonnes disent la même chose : « {heading} » vient une seconde fois. Ôtez celle des deux qui ne sert pas.',
    en: 'Two columns say the same: “{heading}” comes a second time. Remove the one that is of no use.',
  },
  'table.empty-column': {
    fr: 'La colonne « {heading} » est vide d’un bout à l’autre.',
    en: 'The column “{heading}” is empty from end to end.',
  },
  'table.report': {
    fr: 'Réponse à votre fichier',
    en: 'Answer to your file',
  },
  'table.report-unread': {
    fr: '{n, plural, one {Cette colonne n’a pas été lue} other {Ces colonnes n’ont pas été lues}} : {headings}. Si l’une devait l’être, donnez-lui un titre du fichier modèle.',
    en: '{n, plural, one {This column was not read} other {These columns were not read}}: {headings}. If one should be, give it a heading of the model file.',
  },
  'table.report-back': {
    fr: 'Reprendre {n, plural, one {la ligne refusée} other {les # lignes refusées}} (CSV)',
    en: 'Take back {n, plural, one {the refused line} other {the # refused lines}} (CSV)',
  },
  'table.report-back-how': {
    fr: 'La raison est dans la dernière colonne. Corrigez, puis renvoyez ce fichier-là.{more, plural, =0 {} one { Une autre ligne n’y tient pas.} other { # autres lignes n’y tiennent pas.}}',
    en: 'The reason is in the last column. Correct it, then send that file.{more, plural, =0 {} one { One more line does not fit.} other { # more lines do not fit.}}',
  },
  'table.report-file': { fr: 'Lignes refusées', en: 'Refused lines' },
  'table.report-why': { fr: 'Pourquoi', en: 'Why' },
  'table.report-line': {
    fr: 'Ligne',
    en: 'Line',
  },
  'table.report-what': {
    fr: 'Réponse',
    en: 'Answer',
  },
  'table.report-more': {
    fr: '{n, plural, one {Une autre ligne} other {# autres lignes}}, à la suite de celles-ci.',
    en: '{n, plural, one {One more line} other {# more lines}}, after these.',
  },
} as const satisfies Texts;
