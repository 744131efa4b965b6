// SPDX-License-Identifier: AGPL-3.0-or-later
// Words of one root are one; what all words of a need say together is told where none says it alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../base/text.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { aspectsIn } from './aspects-index.ts';
import { compareNeeds } from './compare.ts';
import { readNeed } from './reading.ts';
import { rootReader } from './roots.ts';

const thesaurus = loadThesaurus();
const rootOf = rootReader(thesaurus);

test('the verb, the noun and the adjective of one sense have one root, in French and in English', () => {
  const families = [
    'réserver réservation réservations résa réservé',
    'déclarer déclaration déclarations declare',
    'tondre tonte tontes mowing',
    'arroser arrosage arrosages',
    'payer paiement paiements payment',
    'facture facturation facturer billing invoice',
    'construire construction constructions',
    'élaguer élagage',
    'inspecter inspection inspections inspecteur',
    'énergie énergétique énergétiques energy',
  ];
  for (const family of families) {
    const roots = new Set(family.split(' ').map((word) => rootOf(fold(word))));
    assert.equal(roots.size, 1, `${family}: ${[...roots].join(', ')}`);
  }
});

test('words that only look alike keep their roots', () => {
  for (const [one, other] of [
    ['care', 'cars'],
    ['bar', 'barrière'],
    ['poste', 'posture'],
    ['conseil', 'consigne'],
  ])
    assert.notEqual(rootOf(fold(one!)), rootOf(fold(other!)), `${one} ${other}`);
});

test('a word stands in one family, and what is asked is asked of a function of the thesaurus', () => {
  const words = thesaurus.families.flatMap((family) => family.split(' '));
  const twice = words.filter((word, place) => words.indexOf(word) !== place);
  assert.deepEqual(twice, []);
  assert.deepEqual(
    words.filter((word) => word !== fold(word)),
    [],
  );
  const ids = thesaurus.functions.map(({ id }) => id);
  assert.deepEqual(
    Object.keys(thesaurus.aspects).filter((id) => !ids.includes(id)),
    [],
  );
  assert.deepEqual(
    ids.filter((id) => !(id in thesaurus.aspects)),
    [],
  );
});

test('of a need that names no function, the words together tell what it asks', () => {
  const { owners } = aspectsIn(thesaurus);
  const meant = (text: string) => owners[readNeed(text, thesaurus).aspects[0]!];
  assert.equal(meant('inscription des élèves dans les bus de ramassage'), 'school-transport');
  assert.equal(meant('comptabilité énergétique communale'), 'energy');
  assert.equal(meant('take control of a colleague’s screen'), 'remote-support');
  assert.equal(readNeed('zzyzx', thesaurus).aspects.length, 0);
});

test('two that ask the same are one though each names it otherwise; what else they ask makes them two', () => {
  const compare = (a: string, b: string) =>
    compareNeeds(readNeed(a, thesaurus), readNeed(b, thesaurus), thesaurus);
  assert.ok(compare('suivi des heures des agents', 'suivi du temps de travail').same);
  assert.ok(compare('inscription au ramassage scolaire', 'carte de bus des élèves').same);
  assert.ok(!compare('calendrier de collecte des poubelles', 'facturer les levées de bacs').same);
  assert.ok(!compare('accueil des nouveaux agents', 'accueil des nouveaux habitants').same);
  assert.ok(!compare('facturation de la cantine', 'menus de la cantine').same);
});

test('a word misspelt in a short need asks what the word of the trade asks', () => {
  const read = (text: string) => readNeed(text, thesaurus).roots;
  assert.equal(read('rezervation de salle'), read('réservation de salle'));
  assert.equal(read('gestion du cimmetière'), read('gestion du cimetière'));
});
