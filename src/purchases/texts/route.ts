// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the command that advises on ways to buy.
import type { Texts } from '../../base/language.ts';

export const routeTexts = {
  'purchases.route.command': {
    fr: 'Dit par quelles voies un acheteur public peut acheter, ou non, et pourquoi.',
    en: 'Says by which ways a public buyer may buy, or not, and why.',
  },
  'purchases.route.command-country': {
    fr: 'Pays de l’acheteur : FR, BE ou CA-QC.',
    en: 'Country of the buyer: FR, BE or CA-QC.',
  },
  'purchases.route.command-buyer': {
    fr: 'Sorte d’acheteur : commune, epci, syndicat, etat, cpas, municipalite…',
    en: 'Kind of buyer: commune, epci, syndicat, etat, cpas, municipalite…',
  },
  'purchases.route.command-object': {
    fr: 'Objet : services, supplies, works, innovative_services, innovative_lot, framework_services.',
    en: 'Object: services, supplies, works, innovative_services, innovative_lot, framework_services.',
  },
  'purchases.route.command-amount': {
    fr: 'Montant estimé de tout le besoin, hors taxes : 59999.99',
    en: 'Estimated amount of the whole need, without tax: 59999.99',
  },
  'purchases.route.command-date': {
    fr: 'Jour où la consultation commence : 2026-11-30',
    en: 'Day on which the consultation begins: 2026-11-30',
  },
  'purchases.route.command-others': {
    fr: 'Ce que l’on sait d’autre, en JSON (lot, accord-cadre, groupement…).',
    en: 'What else is known, as JSON (lot, framework, group…).',
  },
  'purchases.route.command-json': {
    fr: 'Répond en JSON, sur la sortie standard seule.',
    en: 'Answers as JSON, on standard output alone.',
  },
  'purchases.route.no-country': {
    fr: '« {written} » n’est pas un pays dont les règles sont connues ici. Écrivez l’un de : {known}.',
    en: '“{written}” is no country whose rules are known here. Write one of: {known}.',
  },
  'purchases.route.no-buyer': {
    fr: '« {written} » n’est pas une sorte d’acheteur. Écrivez l’une de : {known}.',
    en: '“{written}” is no kind of buyer. Write one of: {known}.',
  },
  'purchases.route.buyer-elsewhere': {
    fr: '« {written} » n’existe pas sous ce nom dans {country}. Écrivez l’une de : {known}.',
    en: '“{written}” does not exist by that name in {country}. Write one of: {known}.',
  },
  'purchases.route.no-object': {
    fr: '« {written} » n’est pas un objet. Écrivez l’un de : {known}.',
    en: '“{written}” is no object. Write one of: {known}.',
  },
  'purchases.route.no-amount': {
    fr: '« {written} » n’est pas un montant. Écrivez-le hors taxes, avec deux décimales au plus : 59999.99.',
    en: '“{written}” is no amount. Write it without tax, with two decimals at most: 59999.99.',
  },
  'purchases.route.with-tax': {
    fr: '« {written} » est taxe comprise. Les seuils sont hors taxes : ôtez la taxe et recommencez.',
    en: '“{written}” includes tax. Thresholds are without tax: take the tax off and try again.',
  },
  'purchases.route.per-time': {
    fr: '« {written} » est le montant d’une période. C’est le besoin entier qui compte : écrivez ce que coûte toute la durée.',
    en: '“{written}” is the amount of a period. The whole need counts: write what the whole term costs.',
  },
  'purchases.route.no-day': {
    fr: '« {written} » n’est pas un jour. Écrivez-le ainsi : 2026-11-30.',
    en: '“{written}” is no day. Write it so: 2026-11-30.',
  },
  'purchases.route.others-no-file': {
    fr: 'Le fichier {file} ne se lit pas. Vérifiez son nom et qu’il existe.',
    en: 'The file {file} cannot be read. Check its name and that it exists.',
  },
  'purchases.route.others-no-json': {
    fr: 'Ce que l’on sait d’autre n’est pas du JSON. Corrigez le fichier.',
    en: 'What else is known is not JSON. Mend the file.',
  },
  'purchases.route.others-shape': {
    fr: 'Ce que l’on sait d’autre ne se lit pas à « {place} » ({said}). La forme attendue est publiée : docs/routes.md.',
    en: 'What else is known cannot be read at “{place}” ({said}). The form it must have is published: docs/routes.md.',
  },
  'purchases.route.yes': { fr: 'oui', en: 'yes' },
  'purchases.route.no': { fr: 'non', en: 'no' },
  'purchases.route.open': { fr: 'à voir', en: 'depends' },
  'purchases.route.line': { fr: '{answer}  {id}  {why}', en: '{answer}  {id}  {why}' },
  'purchases.route.estimate': {
    fr: 'Estimation du besoin entier : {amount}.',
    en: 'Estimate of the whole need: {amount}.',
  },
  'purchases.route.rows': { fr: 'Lignes du droit : {rows}.', en: 'Rows of the law: {rows}.' },
  'purchases.route.obligations': {
    fr: 'À faire aussi : {obligations}.',
    en: 'To be done as well: {obligations}.',
  },
  'purchases.route.none': { fr: 'aucune', en: 'none' },
  'purchases.route.unknown': {
    fr: 'Un montant qui décide n’est pas connu pour ce jour.',
    en: 'An amount that decides is not known for that day.',
  },
  'purchases.route.notice': {
    fr: 'Ceci informe et ne remplace pas votre service juridique.',
    en: 'This informs and does not replace your legal department.',
  },
} satisfies Texts;
