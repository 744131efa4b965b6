// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said while a list of repositories is measured.
import type { Texts } from '../../base/language.ts';

export const listTexts = {
  'measure.option.list': {
    fr: 'mesurer une liste : un fichier, un dépôt par ligne. Demande la base de données ; les « halle work » ouverts sur la même base partagent le travail',
    en: 'measure a list: a file, one repository a line. Needs the database; every “halle work” on the same database shares the work',
  },
  'measure.option.out': {
    fr: 'fichier des résultats de la liste, une ligne de JSON par dépôt ; la même commande reprend où elle s’était arrêtée',
    en: 'file of the list’s results, one line of JSON a repository; the same command goes on where it had stopped',
  },
  'measure.nothing-asked': {
    fr: 'Donnez l’adresse d’un dépôt, le dossier d’une copie, ou une liste : halle measure --list depots.txt --out resultats.ndjson.',
    en: 'Give the address of a repository, the folder of a clone, or a list: halle measure --list repositories.txt --out results.ndjson.',
  },
  'measure.list.alone': {
    fr: '{option} ne va pas avec une liste.',
    en: '{option} does not go with a list.',
  },
  'measure.list.needs-out': {
    fr: 'Dites où écrire les résultats de la liste : --out resultats.ndjson.',
    en: 'Say where to write the results of the list: --out results.ndjson.',
  },
  'measure.list.needs-list': {
    fr: '--out va avec une liste : --list depots.txt --out {file}.',
    en: '--out goes with a list: --list repositories.txt --out {file}.',
  },
  'measure.list.not-read': {
    fr: 'La liste « {file} » ne peut pas être lue ({why}). Vérifiez son nom et vos droits.',
    en: 'The list “{file}” cannot be read ({why}). Check its name and your rights.',
  },
  'measure.list.too-big': {
    fr: 'La liste « {file} » dépasse {megabytes, number} Mo. Partagez-la en plusieurs.',
    en: 'The list “{file}” exceeds {megabytes, number} MB. Split it into several.',
  },
  'measure.list.empty': {
    fr: 'La liste « {file} » ne contient aucun dépôt. Écrivez-en un par ligne.',
    en: 'The list “{file}” holds no repository. Write one a line.',
  },
  'measure.list.latin1': {
    fr: 'La liste n’est pas en UTF-8 : elle a été lue comme du Latin-1.',
    en: 'The list is not UTF-8: it was read as Latin-1.',
  },
  'measure.list.not-an-address': {
    fr: 'Ligne {line} : « {written} » n’est pas l’adresse d’un dépôt. Écrivez-la comme https://forge.example/groupe/projet.',
    en: 'Line {line}: “{written}” is not the address of a repository. Write it like https://forge.example/group/project.',
  },
  'measure.list.too-long': {
    fr: 'Ligne {line} : plus de {most, number} caractères, ce n’est pas une adresse.',
    en: 'Line {line}: more than {most, number} characters, this is no address.',
  },
  'measure.list.duplicate': {
    fr: 'Ligne {line} : ce dépôt est déjà à la ligne {first} ; il est mesuré une fois.',
    en: 'Line {line}: this repository is already on line {first}; it is measured once.',
  },
  'measure.list.password': {
    fr: 'Ligne {line} : cette adresse contient un mot de passe. Retirez-le, et changez-le s’il a circulé.',
    en: 'Line {line}: this address holds a password. Take it out, and change it if the list was passed around.',
  },
  'measure.list.more-findings': {
    fr: '… et {more, plural, one {# autre ligne} other {# autres lignes}} à corriger ; chacune a sa réponse dans {file}.',
    en: '… and {more, plural, one {# more line} other {# more lines}} to mend; each has its answer in {file}.',
  },
  'measure.list.crashes': {
    fr: 'La lecture a fait tomber {times, number} fois le programme qui la faisait : elle n’est plus tentée.',
    en: 'Reading it brought down {times, number} times the program that was at it: it is not tried again.',
  },
  'measure.list.fault': {
    fr: 'Halle a rencontré une erreur qu’elle n’attendait pas : {why}. Signalez-la avec cette adresse.',
    en: 'Halle met an error it did not expect: {why}. Report it with this address.',
  },
  'measure.later': {
    fr: '« {repository} » : la forge demande de revenir plus tard, pas avant le {when}.',
    en: '“{repository}”: the forge asks to come back later, not before {when}.',
  },
  'measure.token-refused': {
    fr: 'La forge {host} n’accepte plus son jeton. Renouvelez-le (HALLE_GITHUB_TOKEN ou HALLE_FORGE_TOKENS), puis recommencez.',
    en: 'The forge {host} no longer accepts its token. Renew it (HALLE_GITHUB_TOKEN or HALLE_FORGE_TOKENS), then start again.',
  },
  'measure.list.token-refused': {
    fr: '{hosts} : le jeton n’est plus accepté. {left, plural, one {# dépôt attend} other {# dépôts attendent}}. Renouvelez-le (HALLE_GITHUB_TOKEN ou HALLE_FORGE_TOKENS) et relancez la même commande : elle reprend où elle s’est arrêtée.',
    en: '{hosts}: the token is no longer accepted. {left, plural, one {# repository waits} other {# repositories wait}}. Renew it (HALLE_GITHUB_TOKEN or HALLE_FORGE_TOKENS) and give the same command again: it goes on where it stopped.',
  },
  'measure.list.other-command': {
    fr: 'Une autre commande mesure déjà cette liste. Attendez qu’elle finisse, ou arrêtez-la ; « halle work » aide sans gêner.',
    en: 'Another command already measures this list. Wait until it ends, or stop it; “halle work” helps without disturbing.',
  },
  'measure.list.other-results': {
    fr: 'Le fichier « {file} » contient autre chose que les résultats de cette liste (ligne {line}). Il n’a pas été touché. Donnez un autre nom avec --out.',
    en: 'The file “{file}” holds something else than the results of this list (line {line}). It was not touched. Give another name with --out.',
  },
  'measure.list.not-written': {
    fr: 'Les résultats ne peuvent pas être écrits dans « {file} » ({why}). Ce qui est mesuré est gardé : la même commande le reprendra.',
    en: 'The results cannot be written to “{file}” ({why}). What was measured is kept: the same command will take it up.',
  },
  'measure.list.start': {
    fr: '{repositories, plural, one {# dépôt} other {# dépôts}} à mesurer vers {file}.',
    en: '{repositories, plural, one {# repository} other {# repositories}} to measure, to {file}.',
  },
  'measure.list.resume': {
    fr: 'Reprise : {done, number} réponses sur {total, number} sont déjà dans {file}.',
    en: 'Going on: {done, number} answers of {total, number} already stand in {file}.',
  },
  'measure.list.progress': {
    fr: '{done, number} sur {total, number}{rate, plural, =0 {} other {, {rate, number}/min, encore {left}}}{failed, plural, =0 {} one {, # échec} other {, # échecs}}{later, plural, =0 {} other {, # plus tard}}',
    en: '{done, number} of {total, number}{rate, plural, =0 {} other {, {rate, number}/min, {left} left}}{failed, plural, =0 {} other {, # failed}}{later, plural, =0 {} other {, # later}}',
  },
  'measure.list.waiting': {
    fr: '{done, number} sur {total, number} ; les forges demandent d’attendre : {later, number} plus tard, suite à {at, time, short} UTC',
    en: '{done, number} of {total, number}; the forges ask for patience: {later, number} later, going on at {at, time, short} UTC',
  },
  'measure.list.minutes': {
    fr: '{hours, plural, =0 {} other {# h }}{minutes, number} min',
    en: '{hours, plural, =0 {} other {# h }}{minutes, number} min',
  },
  'measure.list.seconds': { fr: '{seconds, number} s', en: '{seconds, number} s' },
  'measure.list.done': {
    fr: '{total, plural, one {# ligne} other {# lignes}} : {measured, plural, =0 {aucun dépôt mesuré} one {# dépôt mesuré} other {# dépôts mesurés}}{failed, plural, =0 {} one {, # ligne sans mesure} other {, # lignes sans mesure}}. Résultats : {file}',
    en: '{total, plural, one {# line} other {# lines}}: {measured, plural, =0 {no repository measured} one {# repository measured} other {# repositories measured}}{failed, plural, =0 {} one {, # line not measured} other {, # lines not measured}}. Results: {file}',
  },
  'measure.list.stopped': {
    fr: 'Arrêt : {done, number} réponses sur {total, number} sont dans {file}. Pour reprendre, donnez la même commande : {command}',
    en: 'Stopped: {done, number} answers of {total, number} stand in {file}. To go on, give the same command: {command}',
  },
} as const satisfies Texts;
