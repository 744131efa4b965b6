// SPDX-License-Identifier: AGPL-3.0-or-later
// Writes a technical specification of 80 pages (45 lines each, always the same) with three things to find, far
// apart, and labels.json beside it in the shape of README.md.
// `node --import ./dev/load.ts bench/lint/long.ts FOLDER [pages]`; with 2000 pages it serves the measure of speed.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const linesOnPage = 45;
const folder = process.argv[2] ?? 'tmp/lint';
const pages = Number(process.argv[3] ?? 80);

const domains = [
  ['Inscription scolaire', 'la demande d’inscription', 'le service de l’éducation'],
  ['Cimetières', 'la concession', 'l’agent d’état civil'],
  ['Voirie', 'le signalement', 'le chef d’équipe'],
  ['Urbanisme', 'le dossier de permis', 'l’instructrice'],
  ['Bibliothèque', 'la réservation', 'le bibliothécaire'],
  ['Salles', 'la demande de salle', 'le gardien'],
  ['Aide sociale', 'la demande d’aide', 'la travailleuse sociale'],
  ['Eau', 'l’abonnement', 'le releveur'],
  ['Espaces verts', 'l’intervention', 'le jardinier'],
  ['Achats', 'la commande', 'le service des achats'],
  ['Courrier', 'le pli', 'le secrétariat'],
] as const;
const deeds = [
  'enregistre %o et en garde la date',
  'complète %o sans ressaisir ce qui est connu',
  'retrouve %o par un mot, un numéro ou une date',
  'transmet %o à la personne qui doit en décider',
  'voit depuis combien de jours %o attend',
  'clôt %o et en donne le motif',
  'réunit sous %o les pièces reçues',
  'imprime %o avec son historique',
] as const;
const measures = [
  'en moins de deux minutes',
  'au plus tard le lendemain',
  'neuf fois sur dix en une seconde',
  'hors connexion pendant une journée',
  'pour vingt personnes en même temps',
  'y compris après un changement de service',
  'avec le clavier seul',
] as const;

const opening = [
  '# Cahier des clauses techniques particulières',
  '',
  'Communauté d’agglomération du Val-Aurien – suite de logiciels de gestion',
  '',
  '## Existant',
  '',
  'Les postes sont sous Windows ; la base Oracle 12c est arrêtée à la reprise. Aucun des deux n’est acheté.',
  '',
  '## Clauses communes',
  '',
  'Les formats sont ouverts, les interfaces décrites et conformes au RGI. Les pages publiques respectent le RGAA.',
  'Les failles se signalent à l’adresse de la fonction sécurité ; elles sont corrigées en dix jours.',
  'Réversibilité : données en formats ouverts, documentation, trois mois de transfert, prix de la ligne 90.',
  'Les droits, la livraison des sources et les conditions d’exécution sont au CCAP, les lots au règlement.',
  '',
];
/** What is wrong, where (share of the document), and the first of its words. */
const wrong = [
  { rule: 'L01', at: 0.27, text: 'Les données sont tenues dans une base Oracle Database 19c.' },
  { rule: 'L09', at: 0.58, text: 'Le titulaire est certifié ISO 9001.' },
  {
    rule: 'L08',
    at: 0.93,
    text: 'Un bouton rond, rouge, de 48 pixels, est placé en haut à gauche de chaque page.',
  },
];

const total = pages * linesOnPage;
const places = new Map(wrong.map(({ at, ...what }) => [Math.floor(at * total), what]));
const lines = [...opening];
const findings: { rule: string; line: number; words: string }[] = [];
const pick = <T>(list: readonly T[], number: number, step: number) => list[(number * step) % list.length]!;

while (lines.length < total) {
  const number = lines.length;
  const [title, object, who] = pick(domains, Math.floor(number / linesOnPage), 5);
  const planted = places.get(number);
  if (planted) {
    findings.push({ rule: planted.rule, line: number + 1, words: planted.text });
    lines.push(planted.text);
  } else if (number % linesOnPage === 0) lines.push(`## ${title}, chapitre ${number / linesOnPage}`);
  else if (number % 9 === 1) lines.push('');
  else {
    const subject = `${who[0]!.toUpperCase()}${who.slice(1)}`;
    const deed = pick(deeds, number, 3).replace('%o', object);
    lines.push(`${number}. ${subject} ${deed}, ${pick(measures, number, 11)}.`);
  }
}

const file = `cctp-${pages}-pages.md`;
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, file), `${lines.join('\n')}\n`);
const entry = {
  files: [file],
  ...{ date: '2026-05-04', country: 'FR', amount: '150000' },
  ...{ findings: { [file]: findings }, notJudged: {}, nearMisses: { [file]: ['L01'] } },
};
writeFileSync(path.join(folder, 'labels.json'), `${JSON.stringify([entry], null, 2)}\n`);
console.log(`${path.join(folder, file)}: ${lines.length} lines, ${findings.length} findings`);
