// SPDX-License-Identifier: AGPL-3.0-or-later
// What the reading of public contracts says.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'purchases.contracts.command': {
    fr: 'Lit ce que disent des marchés publics publiés, sans réseau ni base de données.',
    en: 'Reads what published public contracts say, without network or database.',
  },
  'purchases.contracts.command-read': {
    fr: 'Pour chaque marché d’un fichier : fonction, logiciels nommés, ce qui est acheté, fin estimée, et pourquoi.',
    en: 'For each contract of a file: function, programs named, what is bought, estimated end, and why.',
  },
  'purchases.contracts.command-file': {
    fr: 'Le fichier : JSON, JSON par lignes, XML ou CSV, de toute longueur.',
    en: 'The file: JSON, JSON lines, XML or CSV, of any length.',
  },
  'purchases.contracts.command-json': {
    fr: 'Répond en JSON, sur la sortie standard seule.',
    en: 'Answers as JSON, on standard output alone.',
  },
  'purchases.contracts.no-file': {
    fr: '« {file} » ne peut pas être ouvert. Vérifiez le chemin et les droits de lecture.',
    en: '“{file}” cannot be opened. Check the path and whether you may read it.',
  },
  'purchases.contracts.not-contracts': {
    fr: 'Aucun marché ne peut être lu dans « {file} ». Donnez les données d’un portail en JSON, en XML ou en CSV, décompressées.',
    en: 'No contract can be read in “{file}”. Give the data of a portal as JSON, XML or CSV, unpacked.',
  },
  'purchases.contracts.broken-off': {
    fr: '« {file} » s’interrompt ou ne peut plus être lu après {count, plural, one {# enregistrement} other {# enregistrements}} : ce qui précède a été lu. Téléchargez-le de nouveau.',
    en: '“{file}” breaks off or cannot be read any further after {count, plural, one {# record} other {# records}}: what stands before was read. Download it again.',
  },
  'purchases.contracts.why.broken': {
    fr: 'L’enregistrement {number} ne peut pas être lu.',
    en: 'Record {number} cannot be read.',
  },
  'purchases.contracts.why.silent': {
    fr: 'Le marché ne dit pas son objet.',
    en: 'The contract does not say what is bought.',
  },
  'purchases.contracts.why.not-computing': {
    fr: 'Rien dans l’objet ne dit un achat informatique.',
    en: 'Nothing in the object tells of information technology.',
  },
  'purchases.contracts.why.function': {
    fr: 'Fonction « {function} », lue dans l’objet : « {words} ».',
    en: 'Function “{function}”, read in the object: “{words}”.',
  },
  'purchases.contracts.why.function-known': {
    fr: 'Fonction « {function} », celle pour laquelle {program} est connu.',
    en: 'Function “{function}”, for which {program} is known.',
  },
  'purchases.contracts.why.no-function': {
    fr: 'L’objet ne dit pas de fonction.',
    en: 'The object tells no function.',
  },
  'purchases.contracts.why.program': {
    fr: 'Logiciel {program}, nommé dans l’objet : « {words} ».',
    en: 'Program {program}, named in the object: “{words}”.',
  },
  'purchases.contracts.why.kind': {
    fr: '{kind}, lu dans l’objet : « {words} ».',
    en: '{kind}, read in the object: “{words}”.',
  },
  'purchases.contracts.kind.licence': { fr: 'Licence ou abonnement', en: 'Licence or subscription' },
  'purchases.contracts.kind.maintenance': { fr: 'Maintenance', en: 'Maintenance' },
  'purchases.contracts.kind.hosting': { fr: 'Hébergement', en: 'Hosting' },
  'purchases.contracts.kind.integration': { fr: 'Réalisation', en: 'Integration' },
  'purchases.contracts.kind.other': { fr: 'Autre achat', en: 'Other purchase' },
  'purchases.contracts.why.ends-months': {
    fr: 'Fin estimée le {ends} : {months, plural, one {# mois} other {# mois}} à partir du {start}.',
    en: 'Ends on {ends} by estimate: {months, plural, one {# month} other {# months}} from {start}.',
  },
  'purchases.contracts.why.ends-days': {
    fr: 'Fin estimée le {ends} : {days, plural, one {# jour} other {# jours}} à partir du {start}.',
    en: 'Ends on {ends} by estimate: {days, plural, one {# day} other {# days}} from {start}.',
  },
  'purchases.contracts.why.ends-said': {
    fr: 'Fin publiée : {ends}.',
    en: 'End as published: {ends}.',
  },
  'purchases.contracts.why.no-start': {
    fr: 'Fin inconnue : le jour de départ n’est pas publié.',
    en: 'End unknown: the day of the start is not published.',
  },
  'purchases.contracts.why.no-length': {
    fr: 'Fin inconnue : la durée n’est pas publiée.',
    en: 'End unknown: the length is not published.',
  },
  'purchases.contracts.why.no-month': {
    fr: 'Fin inconnue : la durée publiée n’est pas un nombre entier et positif.',
    en: 'End unknown: the length that is published is no whole number above zero.',
  },
  'purchases.contracts.why.too-long': {
    fr: 'Fin inconnue : la durée publiée dépasse vingt ans, sans doute des jours au lieu de mois.',
    en: 'End unknown: the length that is published is beyond twenty years, probably days instead of months.',
  },
  'purchases.contracts.why.not-a-day': {
    fr: 'Fin inconnue : une date publiée n’est pas un jour du calendrier.',
    en: 'End unknown: a date that is published is no day of the calendar.',
  },
  'purchases.contracts.line': {
    fr: '{id}  {ends}  {why}',
    en: '{id}  {ends}  {why}',
  },
  'purchases.contracts.no-id': { fr: '(sans numéro)', en: '(no number)' },
  'purchases.contracts.no-end': { fr: '(fin inconnue)', en: '(end unknown)' },
} satisfies Texts;
