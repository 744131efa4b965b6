// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the measure, gathered.
import type { Texts } from '../../base/language.ts';
import { claimTexts } from '../claim/texts-claim.ts';
import { agentTexts } from './agents.ts';
import { ciTexts } from './ci.ts';
import { findingTexts } from './finding.ts';
import { forgeTexts } from './forge.ts';
import { gradeTexts } from './grade.ts';
import { listTexts } from './list.ts';
import { methodTexts } from './method.ts';
import { rewrittenTexts } from './rewritten.ts';
import { sealTexts } from './seal.ts';

/** What `halle measure` says, and why it refuses. */
const commandTexts = {
  'measure.command': {
    fr: 'Mesure la vitalité de la communauté d’un ou plusieurs dépôts git',
    en: 'Measure how alive the community of one or several git repositories is',
  },
  'measure.option.repository': {
    fr: 'adresse d’un dépôt (https://…) ou dossier d’une copie',
    en: 'address of a repository (https://…) or folder of a clone',
  },
  'measure.option.json': {
    fr: 'répondre en JSON : un tableau, un objet par dépôt',
    en: 'answer in JSON: an array, one object per repository',
  },
  'measure.option.badge': {
    fr: 'écrire un badge SVG dans ce fichier',
    en: 'write an SVG badge to this file',
  },
  'measure.option.facts': {
    fr: 'écrire les relevés (historique et fichiers connus) dans ce dossier',
    en: 'write the facts (history and well-known files) to this folder',
  },
  'measure.option.at': {
    fr: 'noter à cette date (AAAA-MM-JJ) plutôt qu’à celle de la copie',
    en: 'grade at this date (YYYY-MM-DD) rather than at that of the copy',
  },
  'measure.option.as': {
    fr: 'adresse publique du dépôt dont ce dossier est une copie',
    en: 'public address of the repository that this folder is a copy of',
  },
  'measure.option.max-size': {
    fr: 'taille maximale à télécharger, en mégaoctets',
    en: 'largest download, in megabytes',
  },
  'measure.option.timeout': {
    fr: 'durée maximale par dépôt, en secondes',
    en: 'longest time per repository, in seconds',
  },
  'measure.option.allow-private': {
    fr: 'permettre les adresses d’un réseau privé',
    en: 'allow addresses of a private network',
  },
  'measure.backtest.command': {
    fr: 'Refait l’essai de la note sur un dossier d’histoires : ce qu’elle aurait dit, ce qui est arrivé',
    en: 'Repeat the trial of the grade on a folder of histories: what it would have said, what happened',
  },
  'measure.option.dataset': {
    fr: 'dossier des histoires (repos.csv et commits/)',
    en: 'folder of the histories (repos.csv and commits/)',
  },
  'measure.option.answers': {
    fr: 'écrire les réponses dans ce fichier JSON, une par dépôt et date',
    en: 'write the answers to this JSON file, one per repository and date',
  },
  'measure.no-such-dataset': {
    fr: 'Le dossier « {folder} » ne contient pas de « repos.csv » lisible. Donnez un dossier au format décrit dans la documentation.',
    en: 'The folder “{folder}” holds no readable “repos.csv”. Give a folder of the format that the documentation describes.',
  },
  'measure.backtest.title': {
    fr: 'Méthode {method} : {pairs, number} dates de {repositories, number} dépôts.',
    en: 'Method {method}: {pairs, number} dates of {repositories, number} repositories.',
  },
  'measure.backtest.columns': {
    fr: 'Aire sous la courbe (AUC) : tous les cas, puis les cas difficiles (travail dans les 90 jours)',
    en: 'Area under the curve (AUC): all cases, then the hard ones (work within 90 days)',
  },
  'measure.backtest.letters': {
    fr: 'Lettre, cas, chances annoncées, encore vivants 24 mois après',
    en: 'Letter, cases, odds announced, still alive 24 months later',
  },
  'measure.option.lang': { fr: 'langue de la réponse (fr ou en)', en: 'language of the answer (fr or en)' },

  'git.not-installed': {
    fr: 'Le programme « git » n’a pas été trouvé sur cette machine ({code}). Installez-le (par exemple : apt install git), puis recommencez.',
    en: 'The program “git” was not found on this machine ({code}). Install it (for instance: apt install git), then try again.',
  },
  'git.no-room': {
    fr: 'Git n’a pas pu préparer un dossier temporaire : {why}. Libérez de la place, ou indiquez un autre dossier avec TMPDIR.',
    en: 'Git could not prepare a temporary folder: {why}. Free some room, or name another folder with TMPDIR.',
  },
  'measure.claim-command': {
    fr: 'Vérifie le fichier par lequel un projet répond à sa note (.halle.yml)',
    en: 'Check the file by which a project answers its grade (.halle.yml)',
  },
  'measure.option.claim': { fr: 'le fichier à vérifier', en: 'the file to check' },
  'measure.option.claim-json': { fr: 'répondre en JSON', en: 'answer in JSON' },
  'measure.claim-checked': { fr: '{file} : rien à redire.', en: '{file}: nothing to mend.' },
  'measure.no-such-claim': {
    fr: 'Le fichier « {file} » ne peut pas être lu. Vérifiez son nom et vos droits.',
    en: 'The file “{file}” cannot be read. Check its name and your rights.',
  },
  'measure.no-such-folder': {
    fr: 'Le dossier « {folder} » n’existe pas. Vérifiez son nom, ou donnez l’adresse du dépôt (https://…).',
    en: 'The folder “{folder}” does not exist. Check its name, or give the address of the repository (https://…).',
  },
  'measure.not-git-folder': {
    fr: '« {folder} » n’est pas la copie d’un dépôt git. Donnez le dossier qui contient « .git ».',
    en: '“{folder}” is not a clone of a git repository. Give the folder that contains “.git”.',
  },
  'measure.reftable': {
    fr: 'Les références de « {folder} » sont au format « reftable », que cette version ne lit pas. Clonez-le avec --ref-format=files, ou donnez son adresse.',
    en: 'The references of “{folder}” are in the “reftable” format, which this version does not read. Clone it with --ref-format=files, or give its address.',
  },
  'measure.empty': {
    fr: 'Le dépôt « {repository} » est vide : aucune contribution n’y est encore enregistrée. Il n’y a rien à mesurer.',
    en: 'The repository “{repository}” is empty: no contribution is recorded yet. There is nothing to measure.',
  },
  'measure.no-default-branch': {
    fr: '« {repository} » ne dit pas quelle est sa branche principale : celle que nomme HEAD n’existe pas, et aucune de ses {branches, number} branches ne porte un nom d’usage (main, master, trunk, develop). Choisissez-la sur la forge, ou donnez une copie où elle est extraite.',
    en: '“{repository}” does not say which branch is its main one: the one that HEAD names does not exist, and none of its {branches, number} branches has a usual name (main, master, trunk, develop). Choose it on the forge, or give a clone where it is checked out.',
  },
  'measure.took-too-long': {
    fr: 'La lecture de « {repository} » a été arrêtée après {seconds, number} s. Donnez plus de temps avec --timeout.',
    en: 'Reading “{repository}” was stopped after {seconds, number} s. Allow more time with --timeout.',
  },
  'measure.too-big': {
    fr: '« {repository} » dépasse la limite de {megabytes, number} Mo : la copie a été arrêtée et effacée. Donnez une limite plus haute avec --max-size.',
    en: '“{repository}” exceeds the limit of {megabytes, number} MB: the copy was stopped and removed. Set a higher limit with --max-size.',
  },
  'measure.too-much-memory': {
    fr: 'La lecture de « {repository} » demandait à git plus de {megabytes, number} Mo de mémoire : elle a été arrêtée. Donnez-lui-en plus avec HALLE_GIT_MEMORY.',
    en: 'Reading “{repository}” took git more than {megabytes, number} MB of memory: it was stopped. Allow it more with HALLE_GIT_MEMORY.',
  },
  'measure.says-too-much': {
    fr: 'Le serveur de « {repository} » répond sans fin : la lecture a été arrêtée. Signalez-le à qui tient ce dépôt.',
    en: 'The server of “{repository}” answers endlessly: reading was stopped. Tell whoever keeps this repository.',
  },
  'measure.unreadable': {
    fr: 'L’historique de « {repository} » ne peut pas être lu en entier : il y manque des parties, ou elles sont abîmées ({why}). Clonez-le de nouveau.',
    en: 'The history of “{repository}” cannot be read whole: parts are missing or broken ({why}). Clone it again.',
  },
  'measure.no-such-facts': {
    fr: 'Les relevés « {name} » n’ont pas été trouvés : il faut les deux fichiers, .csv.gz et .json.',
    en: 'The facts “{name}” were not found: both files are needed, .csv.gz and .json.',
  },
  'measure.facts-without-address': {
    fr: 'Ces mesures sont celles d’un dossier sans adresse (« {repository} ») : la halle ne garde que celles d’un dépôt que chacun peut ouvrir.',
    en: 'These facts are of a folder without an address (“{repository}”): Halle keeps only those of a repository that anyone can open.',
  },
  'measure.bad-facts': {
    fr: 'Les relevés « {name} » sont abîmés ou d’une autre forme. Mesurez de nouveau le dépôt.',
    en: 'The facts “{name}” are broken or of another shape. Measure the repository again.',
  },
  'measure.bad-limit': {
    fr: '{option} attend un nombre au-dessus de zéro : « {written} » n’en est pas un.',
    en: '{option} needs a number above zero: “{written}” is not.',
  },
  'measure.bad-date': {
    fr: '« {written} » n’est pas une date. Écrivez-la comme 2026-11-21.',
    en: '“{written}” is not a date. Write it like 2026-11-21.',
  },
  'measure.future-date': {
    fr: 'La date {written} vient après celle de la copie : ce qui s’est passé depuis n’y est pas. Mettez d’abord la copie à jour.',
    en: 'The date {written} comes after that of the copy: what happened since is not in it. Update the copy first.',
  },
  'measure.one-at-a-time': {
    fr: '{option} ne va qu’avec un seul dépôt à la fois.',
    en: '{option} goes with one repository at a time.',
  },
  'measure.facts-not-written': {
    fr: 'Le relevé n’a pas pu être écrit dans « {file} ». Vérifiez le dossier et vos droits.',
    en: 'The facts could not be written to “{file}”. Check the folder and your rights.',
  },
  'measure.bad-address': {
    fr: '« {address} » n’est pas une adresse de dépôt que l’on puisse lire. Donnez une adresse qui commence par https://, sans mot de passe, ou un dossier.',
    en: '“{address}” is not an address of a repository that can be read. Give an address that starts with https://, without a password, or a folder.',
  },
  'measure.needs-password': {
    fr: '« {repository} » demande un mot de passe, ou n’existe pas. La mesure lit seulement les dépôts ouverts à tous : vérifiez l’adresse, ou clonez-le vous-même et donnez le dossier.',
    en: '“{repository}” asks for a password, or does not exist. Only repositories open to all are measured: check the address, or clone it yourself and give the folder.',
  },
  'measure.not-found': {
    fr: 'Aucun dépôt git à l’adresse « {repository} ». Vérifiez-la en l’ouvrant dans un navigateur.',
    en: 'No git repository at “{repository}”. Check the address by opening it in a browser.',
  },
  'measure.not-git': {
    fr: '« {repository} » est une page, pas un dépôt git. Donnez l’adresse que la forge propose sous « Cloner ».',
    en: '“{repository}” is a page, not a git repository. Give the address that the forge offers under “Clone”.',
  },
  'measure.unreachable': {
    fr: '« {repository} » ne répond pas ({why}). Vérifiez l’adresse et votre connexion, puis recommencez plus tard.',
    en: '“{repository}” does not answer ({why}). Check the address and your connection, then try again later.',
  },

  'measure.progress.copy': {
    fr: '{repository} : copie en cours, {megabytes, number} Mo',
    en: '{repository}: copying, {megabytes, number} MB',
  },
  'measure.progress.read': {
    fr: '{repository} : {commits, plural, one {# contribution lue} other {# contributions lues}}',
    en: '{repository}: {commits, plural, one {# commit read} other {# commits read}}',
  },
  'measure.progress.start': { fr: '{repository} : lecture…', en: '{repository}: reading…' },
  'measure.out.at': {
    fr: 'D’après une copie de tout le dépôt du {copy}, méthode {method}. Confiance : {measured} mesures sur {of}.',
    en: 'From a copy of the whole repository of {copy}, method {method}. Confidence: {measured} measures out of {of}.',
  },
  'measure.copy-and-head': {
    fr: '{at, date, long} (dernière contribution le {headAt, date, long})',
    en: '{at, date, long} (last contribution on {headAt, date, long})',
  },
  'measure.copy-only': { fr: '{at, date, long}', en: '{at, date, long}' },
  'measure.out.probability': {
    fr: '{probability, number, ::percent .0} de chances d’être encore entretenu par des humains dans 24 mois.',
    en: '{probability, number, ::percent .0} chance of still being maintained by people in 24 months.',
  },
  'measure.out.ten-years': {
    fr: 'Dix ans d’activité (contributions humaines par trimestre, {most, number} au plus{releases, select, yes { ; ▲ version publiée} other {}})',
    en: 'Ten years of activity (human contributions per quarter, {most, number} at most{releases, select, yes {; ▲ release} other {}})',
  },
  'measure.out.forecast': {
    fr: 'Ce qui pèse, face au logiciel médian',
    en: 'What weighs, against the median software',
  },
  'measure.out.facts': { fr: 'Des faits, pas une prévision', en: 'Facts, not a forecast' },
  'measure.out.raise': { fr: 'Ce qui la ferait monter', en: 'What would raise it' },
  'measure.out.replied': { fr: 'le projet répond, sur sa fiche', en: 'the project replies, on its sheet' },
  'measure.out.community': { fr: 'communauté', en: 'community' },
  'measure.out.facts-written': { fr: 'Relevés écrits : {file}', en: 'Facts written: {file}' },
  'measure.out.badge-written': { fr: 'Badge écrit : {file}', en: 'Badge written: {file}' },
  'measure.out.badge-held': {
    fr: 'Badge écrit, sans la lettre : {file}. Avant de publier une note D, E ou « déconseillé », on prévient le projet et on lui laisse trente jours pour répondre ; la halle qui l’a prévenu donne ensuite le badge entier sur la fiche.',
    en: 'Badge written, without the letter: {file}. Before a grade D, E or “advised against” is published, the project is told and has thirty days to answer; the Halle that told it then gives the whole badge on the sheet.',
  },
  'measure.out.releases': { fr: 'versions', en: 'releases' },
} as const satisfies Texts;

export const texts = {
  ...commandTexts,
  ...agentTexts,
  ...ciTexts,
  ...listTexts,
  ...claimTexts,
  ...gradeTexts,
  ...findingTexts,
  ...forgeTexts,
  ...methodTexts,
  ...rewrittenTexts,
  ...sealTexts,
} as const satisfies Texts;
