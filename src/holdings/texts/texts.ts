// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of what is taken away: its pages, the README of an archive, its command.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'holdings.title': { fr: 'Toutes ses données', en: 'All its data' },
  'holdings.title-own': { fr: 'Toutes vos données', en: 'All your data' },
  'holdings.lead': {
    fr: 'Tout ce que cette halle garde de {name}, en une archive.',
    en: 'All that this halle keeps of {name}, in one archive.',
  },
  'holdings.lead-own': {
    fr: 'Tout ce que cette halle garde de vous, en une archive.',
    en: 'All that this halle keeps of you, in one archive.',
  },
  'holdings.take': { fr: 'Emporter l’archive (.zip)', en: 'Take the archive away (.zip)' },
  'holdings.take-note': {
    fr: 'Chaque sorte de donnée s’y trouve deux fois : un tableau (CSV) et un fichier pour les programmes (JSON). Un LISEZMOI explique chaque fichier et chaque colonne.',
    en: 'Each kind of data is in it twice: a table (CSV) and a file for programs (JSON). A README explains each file and each column.',
  },
  'holdings.readme-name': { fr: 'LISEZMOI', en: 'README' },
  'holdings.inside': { fr: 'Ce qui s’y trouve', en: 'What is in it' },
  'holdings.inside-note': {
    fr: 'Fichier par fichier. Ce qui est vide n’y est pas.',
    en: 'File by file. What is empty is not in it.',
  },
  'holdings.outside': { fr: 'Ce qui ne s’y trouve pas', en: 'What is not in it' },
  'holdings.not-secrets': {
    fr: 'Ce qui ouvre une porte : secrets des liens et des séances, clés d’accès, empreintes d’adresses. Ils ne disent rien de plus.',
    en: 'What opens a door: secrets of links and sessions, passkeys, hashes of addresses. They say nothing more.',
  },
  'holdings.not-letters': {
    fr: 'Les mots des lettres et le texte des messages : la halle ne les garde pas, ou ne les garde que chiffrés jusqu’à leur remise. Ils sont dans votre boîte.',
    en: 'The words of letters and the text of mails: the halle does not keep them, or keeps them encrypted until they are delivered. They are in your mailbox.',
  },
  'holdings.not-others': {
    fr: 'Ce qui est à d’autres : leur adresse, leur compte, ce qu’ils n’ont pas rendu public.',
    en: 'What is another’s: their address, their account, what they did not make public.',
  },
  'holdings.not-backups': {
    fr: 'Les copies de sauvegarde : elles disent la même chose, à une date plus ancienne.',
    en: 'Backup copies: they say the same, at an earlier date.',
  },
  'holdings.n': {
    fr: '{n, plural, one {# ligne} other {# lignes}}',
    en: '{n, plural, one {# line} other {# lines}}',
  },
  'holdings.yes': { fr: 'oui', en: 'yes' },
  'holdings.no': { fr: 'non', en: 'no' },
  'holdings.none': { fr: 'Rien n’est gardé.', en: 'Nothing is kept.' },
  'holdings.archive': { fr: 'Données de {name}', en: 'Data of {name}' },
  'holdings.archive-own': { fr: 'Données du compte', en: 'Data of the account' },
  'holdings.readme-lead': {
    fr: 'Archive faite le {day} par la halle {halle}.',
    en: 'Archive made on {day} by the halle {halle}.',
  },
  'holdings.readme-form': {
    fr: 'Les fichiers .csv sont en UTF-8, une ligne par chose, la première donne les titres. Une cellule qui commence par =, +, - ou @ est précédée d’une apostrophe, pour qu’un tableur ne l’exécute pas. Les fichiers .json disent la même chose avec les noms de colonnes donnés entre parenthèses ici. Les montants sont en centimes, les dates en ISO 8601, les heures en temps universel. Une case vide veut dire : pas dit.',
    en: 'The .csv files are in UTF-8, one line for each thing, the first gives the headings. A cell that begins with =, +, - or @ is preceded by an apostrophe, so that a spreadsheet does not run it. The .json files say the same with the names of columns given in brackets here. Amounts are in cents, days in ISO 8601, times in universal time. An empty cell means: not said.',
  },
  'holdings.readme-of': { fr: 'Source : {source}', en: 'Source: {source}' },
  'holdings.source-said': {
    fr: 'dit dans cette halle par l’organisation ou la personne, ou par l’autre côté',
    en: 'said in this halle by the organisation or the person, or by the other side',
  },
  'holdings.source-public': {
    fr: 'annuaires et catalogues publics',
    en: 'public directories and catalogues',
  },
  'holdings.source-halle': { fr: 'écrit par la halle elle-même', en: 'written by the halle itself' },
  'holdings.desk': { fr: 'Ses données', en: 'Its data' },
  'holdings.desk-why': {
    fr: 'Tout ce que la halle garde de l’organisation : l’emporter en une archive, ou effacer ce qu’elle a dit.',
    en: 'All that the halle keeps of the organisation: take it away in one archive, or erase what it said.',
  },
  'holdings.command': {
    fr: 'Emporte tout ce que la halle garde d’une organisation ou d’un compte',
    en: 'Takes away all that the halle keeps of an organisation or an account',
  },
  'holdings.command-organisation': {
    fr: 'D’une organisation, par son nom, son code ou son adresse',
    en: 'Of an organisation, by its name, code or address',
  },
  'holdings.command-account': {
    fr: 'D’un compte, par son adresse électronique ou son numéro',
    en: 'Of an account, by its mail address or number',
  },
  'holdings.command-file': { fr: 'L’archive à écrire (.zip)', en: 'The archive to write (.zip)' },
  'holdings.command-told': {
    fr: '{n, plural, one {# ligne écrite} other {# lignes écrites}} : {file}',
    en: '{n, plural, one {# line written} other {# lines written}}: {file}',
  },
  'holdings.file-there': { fr: 'Ce fichier existe déjà : {file}', en: 'This file exists already: {file}' },
} as const satisfies Texts;
