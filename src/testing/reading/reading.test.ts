// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradictionsIn } from './reader.ts';
import { facts, never, pairs } from './rules.ts';

/** Made-up sheets, each with one thing that cannot be true, in words that were once said or might be. */
const wrong: Readonly<Record<string, string>> = {
  'who decides': '2 documents sur 6 disent qui décide et comment\nRien ne dit qui décide, ni comment',
  'who decides (en)': '2 documents of 6 say who decides and how\nNothing says who decides, or how',
  'the licence':
    'Nom\nLicence\nAGPL, version 3, ce que cela permet\nLicence GPL-3.0-or-later, lue dans LICENSE',
  'the licence (en)': 'Name\nLicence\nApache, version 2, what it allows\nLicence MIT, read in COPYING',
  'one person works': 'Le projet dépend d’une seule personne\nAu moins deux personnes y travaillent',
  'one person works (en)':
    'The project depends on one person\nAt least two people work on it; the second has been there for 8 years',
  'others hardly ever come':
    'Les autres personnes installées y ont travaillé moins de six jours en tout\n2 personnes y ont travaillé chaque mois d’une année',
  'others hardly ever come (en)':
    'The other established people worked on it for fewer than six days in all\n3 people worked on it every month of a year',
  'months of a silence':
    '41 mois de silence, depuis juin 2022\nPersonne n’a plus rien écrit depuis juin 2022 (42 mois).',
  'longest silence':
    '42 mois sans travail humain\n41 mois sans travail de personnes installées, depuis juin 2022',
  'longest silence (days)': 'At most 1,310 days without human work.\n42 months without human work',
  'silent before':
    'Moins de quatre ans d’histoire : ce qui précède son début compte comme un silence de 700 jours',
  'stays what it was':
    'The forecast has said A for less than thirty days. The grade stays at E: it rises once it has lasted.',
  'wears out':
    'Il avance encore, mais quelque chose s’use.\nLa prévision dit A. La note s’arrête à C parce que…',
  'with odds of': '[ E ]  En danger\n97,3 % de chances d’être encore entretenu par des humains dans 24 mois.',
  'that pushes': '11 jours de silence, en août 2022+1,26 pousse fort',
  'a good sign': 'Personne n’y a travaillé chaque mois d’une année +0,62 mieux que d’ordinaire',
  'team has left': 'Personne n’a plus rien écrit : les 24 personnes qui le portaient sont parties.',
  'people who carry half':
    'Quatre personnes portent plus de la moitié du travail\n6 personnes portent la moitié du toit',
  'date of the copy': 'une copie du 3 mars 2026\nVu sur la copie du 4 mars 2026.',
  'measures that': 'Confiance : 25 mesures sur 31\n24 mesures faites sur 31',
  'the letter': 'Note B. Communauté\n« X, communauté vivante (note C), d’après »',
  'the odds':
    '97,3 % de chances d’être encore entretenu par des humains\n91,2 %de chances d’être encore entretenu par des humains',
  'no percentage': 'Organisations non mesurées : 0,611 des contributions viennent',
  'nothing says what': 'Aucun fichier de licence : rien ne dit ce qui est permis\nVous pouvez\nL’utiliser',
  'nobody works': 'Presque plus personne n’y travaille.\n18 personnes y ont travaillé en neuf mois',
};

test('a made-up sheet that contradicts itself is caught, and told by its kind', () => {
  for (const [kind, words] of Object.entries(wrong)) {
    const found = contradictionsIn(words).join('\n');
    assert.ok(found.includes(kind.replace(/ \(.*/, '')), `${kind}: ${found || 'nothing found'}`);
  }
});

test('what can be true at once passes', () => {
  for (const words of [
    '2 des 6 documents qui règlent la vie d’un projet sont là\nAucun document ne dit qui décide, ni comment',
    'Nom\nLicence\nAGPL, version 3 et GPL, version 3 ou suivante d’après son dépôt\nLicence GPL-3.0-or-later, lue dans LICENSE',
    'Nom\nLicence\nGPL, version 2 ou suivante, ce que cela permet\nLicence GPL-2.0, lue dans COPYING',
    '[ E ]  En danger\nLa prévision dit A. Trente jours plus tôt, la même histoire donnait E.\n97,3 % de chances d’être encore entretenu par des humains',
    'At most 1,310 days without human work.\n43 months without human work',
    '42 mois sans travail humain\n41 mois sans travail de personnes installées, depuis juin 2022\nLe dessin montre les silences de tous, en dix ans.',
    'Jamais plus de 11 jours sans travail de personnes installées en quatre ans, en août 2022+1,26 bien mieux que d’ordinaire',
  ])
    assert.deepEqual(contradictionsIn(words), [], words);
});

test('no rule is there twice, and each names its fact', () => {
  const names = [
    ...pairs.map(({ what }) => what),
    ...never.map(({ what }) => what),
    ...facts.map(({ fact }) => fact),
  ];
  assert.equal(new Set(names).size, names.length);
});
