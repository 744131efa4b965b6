// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about needs that are alike: why they are one, or are not; the command.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'needs.similar.family': { fr: 'Ce que les collectivités cherchent.', en: 'What authorities look for.' },
  'needs.similar.command': {
    fr: 'Dit de deux besoins s’ils n’en font qu’un, et pourquoi. Sans base de données ni réseau.',
    en: 'Says of two needs whether they are one, and why. Without database or network.',
  },
  'needs.similar.command-pairs': {
    fr: 'Les paires, en CSV : une colonne « a » et une colonne « b ».',
    en: 'The pairs, as CSV: a column “a” and a column “b”.',
  },
  'needs.similar.command-json': {
    fr: 'Répond en JSON, sur la sortie standard seule.',
    en: 'Answers as JSON, on standard output alone.',
  },
  'needs.similar.no-file': {
    fr: 'Le fichier {file} ne se lit pas : vérifiez son nom et le droit de le lire.',
    en: 'The file {file} cannot be read: check its name and the right to read it.',
  },
  'needs.similar.no-column': {
    fr: 'La colonne « {column} » manque : la première ligne du fichier doit nommer « a » et « b ».',
    en: 'The column “{column}” is missing: the first line of the file must name “a” and “b”.',
  },
  'needs.similar.table': { fr: 'Ligne {line} : {said}', en: 'Line {line}: {said}' },
  'needs.similar.empty-need': {
    fr: 'Ligne {line} : le besoin « {column} » est vide. Écrivez-le en quelques mots, ou retirez la ligne.',
    en: 'Line {line}: the need “{column}” is empty. Write it in a few words, or take the line out.',
  },
  'needs.similar.too-long': {
    fr: 'Ligne {line} : le besoin « {column} » dépasse {most} caractères. Raccourcissez-le.',
    en: 'Line {line}: the need “{column}” is longer than {most} characters. Make it shorter.',
  },
  'needs.similar.too-many': {
    fr: 'Le fichier a plus de {most} paires. Coupez-le en plusieurs.',
    en: 'The file has more than {most} pairs. Cut it into several.',
  },
  'needs.similar.line-same': {
    fr: '« {a} » et « {b} » : même besoin ({score}). {why}',
    en: '“{a}” and “{b}”: one need ({score}). {why}',
  },
  'needs.similar.line-other': {
    fr: '« {a} » et « {b} » : besoins différents ({score}). {why}',
    en: '“{a}” and “{b}”: two needs ({score}). {why}',
  },
  'needs.similar.quoted': { fr: '« {words} »', en: '“{words}”' },

  'needs.similar.function': { fr: 'Même métier : {functions}.', en: 'The same work: {functions}.' },
  'needs.similar.kin': { fr: 'Métiers voisins : {functions}.', en: 'Close kinds of work: {functions}.' },
  'needs.similar.work': { fr: 'Mêmes tâches : {work}.', en: 'The same tasks: {work}.' },
  'needs.similar.words': { fr: 'Mêmes mots : {words}.', en: 'The same words: {words}.' },
  'needs.similar.spelling': {
    fr: 'Écriture proche, à {percent} %.',
    en: 'Spelt alike, by {percent}%.',
  },
  'needs.similar.other-words': {
    fr: 'Un même mot, mais autre chose avec : {a} d’un côté, {b} de l’autre.',
    en: 'One word is shared, with something else beside it: {a} on one side, {b} on the other.',
  },
  'needs.similar.other-function': {
    fr: 'Deux métiers : {a} d’un côté, {b} de l’autre.',
    en: 'Two kinds of work: {a} on one side, {b} on the other.',
  },
  'needs.similar.other-subject': {
    fr: 'Deux objets différents dans un même métier : {functions}.',
    en: 'Two different objects of the same work: {functions}.',
  },
  'needs.similar.other-wanted': {
    fr: 'On n’en attend pas la même chose : {a} d’un côté, {b} de l’autre.',
    en: 'Not the same is wanted: {a} on one side, {b} on the other.',
  },
  'needs.similar.other-work': {
    fr: 'Deux tâches : {a} d’un côté, {b} de l’autre.',
    en: 'Two tasks: {a} on one side, {b} on the other.',
  },

  'needs.similar.other-audience': {
    fr: 'Pas les mêmes personnes : {a} d’un côté, {b} de l’autre.',
    en: 'Not for the same people: {a} on one side, {b} on the other.',
  },
  'needs.similar.audience-staff': { fr: 'les agents', en: 'staff' },
  'needs.similar.audience-residents': { fr: 'les habitants', en: 'residents' },
  'needs.similar.audience-families': { fr: 'les familles et les élèves', en: 'families and pupils' },
  'needs.similar.audience-associations': { fr: 'les associations', en: 'associations' },
  'needs.similar.audience-elected': { fr: 'les élus', en: 'councillors' },
  'needs.similar.audience-buildings': { fr: 'les bâtiments', en: 'buildings' },

  'needs.similar.wanted-acquire': { fr: 'disposer d’un logiciel', en: 'having a program' },
  'needs.similar.wanted-host': { fr: 'le faire héberger', en: 'having it hosted' },
  'needs.similar.wanted-train': { fr: 's’y former', en: 'being trained in it' },
  'needs.similar.wanted-maintain': { fr: 'le faire maintenir', en: 'having it maintained' },
  'needs.similar.wanted-mend': { fr: 'faire corriger un défaut', en: 'having a fault mended' },
  'needs.similar.wanted-build': { fr: 'faire développer un ajout', en: 'having an addition built' },
  'needs.similar.wanted-express': {
    fr: 'être aidé à écrire le besoin',
    en: 'being helped to write the need',
  },
  'needs.similar.wanted-club': { fr: 'réunir les utilisateurs', en: 'bringing its users together' },

  'needs.similar.work-plain': { fr: 'rien de précis', en: 'nothing in particular' },
  'needs.similar.work-people': { fr: 'inscrire, réserver, facturer', en: 'enrolling, booking, billing' },
  'needs.similar.work-knowledge': { fr: 'registre, plan, échéances', en: 'register, map, due dates' },
  'needs.similar.work-lending': { fr: 'prêter', en: 'lending' },
  'needs.similar.work-showing': { fr: 'publier, afficher', en: 'publishing, showing' },
  'needs.similar.work-filming': { fr: 'filmer, diffuser', en: 'filming, broadcasting' },
  'needs.similar.work-upkeep': { fr: 'entretenir, réparer', en: 'upkeep, repairs' },
  'needs.similar.work-staffing': { fr: 'organiser les équipes', en: 'rostering teams' },
  'needs.similar.work-entry': { fr: 'contrôler les accès', en: 'controlling access' },
  'needs.similar.work-counting': { fr: 'mesurer, compter', en: 'measuring, counting' },
  'needs.similar.work-scanning': { fr: 'numériser', en: 'scanning' },
  'needs.similar.work-drafting': { fr: 'rédiger', en: 'drafting' },
  'needs.similar.work-sending': { fr: 'transmettre, déposer', en: 'filing, sending' },
  'needs.similar.work-making': { fr: 'produire', en: 'producing' },
  'needs.similar.work-creating': { fr: 'créer, refaire', en: 'making, redoing' },
  'needs.similar.work-teaching': { fr: 'donner des cours', en: 'giving lessons' },
  'needs.similar.work-care': { fr: 'soigner', en: 'care' },
  'needs.similar.work-digital': { fr: 'ouvrages numériques', en: 'digital works' },
  'needs.similar.work-ceremony': { fr: 'cérémonies, crématorium', en: 'ceremonies, crematorium' },
  'needs.similar.work-appointment': { fr: 'prendre rendez-vous', en: 'appointments' },
  'needs.similar.work-alert': { fr: 'alerter', en: 'alerting' },
} as const satisfies Texts;
