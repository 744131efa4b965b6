// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said to those who measure in a continuous integration.
import type { Texts } from '../../base/language.ts';

export const ciTexts = {
  'measure.option.format': {
    fr: 'forme de la réponse : text, json, markdown, junit, sarif ou in-toto',
    en: 'form of the answer: text, json, markdown, junit, sarif or in-toto',
  },
  'measure.option.min-grade': {
    fr: 'échouer (code 1) si une lettre est au-dessous de celle-ci',
    en: 'fail (exit code 1) where a letter is below this one',
  },
  'measure.option.fail-on': {
    fr: 'échouer aussi sans lettre (unavailable, code 2) ou sur une copie tronquée (shallow, code 3) ; plusieurs séparés par des virgules',
    en: 'fail too where there is no letter (unavailable, exit code 2) or on a copy cut in time (shallow, exit code 3); several with commas',
  },
  'measure.progress.left': { fr: ', encore {left}', en: ', {left} left' },
  'measure.truck-factor.folders': {
    fr: '{known, plural, one {# dossier dont} other {# dossiers dont}} les auteurs sont connus : {ofOne, plural, =0 {aucun n’est connu d’une seule personne} one {# n’est connu que d’une seule personne} other {# ne sont connus que d’une seule personne}}.',
    en: '{known, plural, one {# folder} other {# folders}} with known authors: {ofOne, plural, =0 {none is known to one person alone} one {# is known to one person alone} other {# are known to one person alone}}.',
  },
  'measure.truck-factor.languages': {
    fr: 'Langages des fichiers : {language} ({share, number, ::percent .0}), puis {second} ({other, number, ::percent .0}).',
    en: 'Languages of the files: {language} ({share, number, ::percent .0}), then {second} ({other, number, ::percent .0}).',
  },
  'measure.truck-factor.language': {
    fr: 'Langage des fichiers : {language}.',
    en: 'Language of the files: {language}.',
  },
  'measure.list.needs-halle': {
    fr: 'Une liste demande une halle et sa base de données. Installez le programme entier (« npm install halle »), ou donnez les dépôts un par un.',
    en: 'A list needs a halle and its database. Install the whole program (“npm install halle”), or give the repositories one by one.',
  },
  'measure.ci.codes': { fr: 'Codes de sortie :', en: 'Exit codes:' },
  'measure.ci.code-0': {
    fr: 'mesuré, rien de demandé ne manque',
    en: 'measured, and all that was demanded holds',
  },
  'measure.ci.code-1': {
    fr: 'une lettre est au-dessous de --min-grade',
    en: 'a letter is below --min-grade',
  },
  'measure.ci.code-2': {
    fr: 'pas assez de faits pour une lettre (--fail-on unavailable)',
    en: 'not enough is known for a letter (--fail-on unavailable)',
  },
  'measure.ci.code-3': {
    fr: 'la copie est tronquée (--fail-on shallow)',
    en: 'the copy is cut in time (--fail-on shallow)',
  },
  'measure.ci.code-4': {
    fr: 'de plusieurs dépôts, certains n’ont pas pu être mesurés',
    en: 'of several repositories, some could not be measured',
  },
  'measure.ci.code-64': { fr: 'la commande est mal écrite', en: 'the command is badly written' },
  'measure.ci.code-66': {
    fr: 'le dépôt ou le fichier n’existe pas',
    en: 'the repository or file does not exist',
  },
  'measure.ci.code-70': { fr: 'une panne du programme', en: 'a fault of the program' },
  'measure.ci.code-73': {
    fr: 'le fichier de résultats est celui d’une autre liste',
    en: 'the file of results is that of another list',
  },
  'measure.ci.code-75': {
    fr: 'le réseau, la forge ou le temps a manqué : recommencez plus tard',
    en: 'the network, the forge or the time failed: try again later',
  },
  'measure.ci.code-77': { fr: 'l’accès au dépôt est refusé', en: 'access to the repository is refused' },
  'measure.ci.code-130': {
    fr: 'arrêté ; la même commande reprend une liste',
    en: 'stopped; the same command goes on with a list',
  },
  'measure.ci.grade': { fr: '{letter} ({word})', en: '{letter} ({word})' },
  'measure.ci.case': { fr: 'ce qui est demandé', en: 'what is demanded' },
  'measure.ci.verdict-passed': { fr: 'Note : {grade}.', en: 'Grade: {grade}.' },
  'measure.ci.verdict-below': {
    fr: 'La note est {grade}, au-dessous de {least} qui est demandé.',
    en: 'The grade is {grade}, below {least} which is demanded.',
  },
  'measure.ci.verdict-unavailable': {
    fr: 'Aucune lettre : {grade}. Une lettre est demandée.',
    en: 'No letter: {grade}. A letter is demanded.',
  },
  'measure.ci.passed-unknown': {
    fr: '{n, plural, one {Un dépôt n’a pas de lettre, faute d’en savoir assez : --min-grade le laisse passer.} other {# dépôts n’ont pas de lettre, faute d’en savoir assez : --min-grade les laisse passer.}} Pour refuser l’inconnu, ajoutez --fail-on unavailable.',
    en: '{n, plural, one {One repository has no letter, since not enough is known: --min-grade lets it pass.} other {# repositories have no letter, since not enough is known: --min-grade lets them pass.}} To refuse what is unknown, add --fail-on unavailable.',
  },
  'measure.ci.verdict-shallow': {
    fr: 'La copie est tronquée : son historique n’est pas entier. Copiez-le en entier (« fetch-depth: 0 » sur GitHub et Forgejo, « GIT_DEPTH: 0 » sur GitLab, ou « git fetch --unshallow »).',
    en: 'The copy is cut in time: its history is not whole. Copy all of it (“fetch-depth: 0” on GitHub and Forgejo, “GIT_DEPTH: 0” on GitLab, or “git fetch --unshallow”).',
  },
  'measure.ci.all-findings': { fr: 'Tous les constats', en: 'All findings' },
  'measure.ci.from': {
    fr: 'Copie du {day}, révision {head}, méthode {method}.',
    en: 'Copy of {day}, revision {head}, method {method}.',
  },
  'measure.ci.bad-grade': {
    fr: '« {written} » n’est pas une lettre de la note. Écrivez --min-grade A, B, C, D ou E.',
    en: '“{written}” is no letter of the grade. Write --min-grade A, B, C, D or E.',
  },
  'measure.ci.bad-failure': {
    fr: '« {written} » ne va pas avec --fail-on. Écrivez l’un de ces mots : {known}.',
    en: '“{written}” does not go with --fail-on. Write one of these words: {known}.',
  },
  'measure.ci.bad-format': {
    fr: '« {written} » n’est pas une forme de réponse. Écrivez --format suivi de l’un de ces mots : {known}.',
    en: '“{written}” is no form of an answer. Write --format with one of these words: {known}.',
  },
  'measure.ci.two-formats': {
    fr: '--json et --format {written} demandent deux formes à la fois. Gardez-en une.',
    en: '--json and --format {written} ask for two forms at once. Keep one.',
  },
} as const satisfies Texts;
