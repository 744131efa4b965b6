// SPDX-License-Identifier: AGPL-3.0-or-later
// Objects of contracts as they are read: floors on the labelled contracts, and what must never be said.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { readDecp } from './decp.ts';
import { readContract } from './reading.ts';
import { repaired } from './repair.ts';
import { loadPrograms } from './sources/programs.ts';
import { answersFor, measured, silent } from './testing.ts';
import { answerOf } from './words.ts';

const known = { thesaurus: loadThesaurus(), programs: loadPrograms() };
const read = (objet: string, codeCPV = '48000000') =>
  answerOf(readContract(readDecp({ id: '1', objet, codeCPV }), known), known.thesaurus, silent);
const names = (objet: string, cpv?: string) => read(objet, cpv).programs.map(({ name }) => name);

const allFloors = { function: [0.9, 0.8], program: [0.95, 0.8], kind: [0.9, 0.9], ends: [0.97, 0.97] };

function holds(all: Parameters<typeof measured>[0], floors = allFloors): void {
  const figures = measured(all);
  for (const [what, [precision, recall]] of Object.entries(floors) as [string, [number, number]][]) {
    assert.ok(figures[what]!.precision >= precision, `${what}: precision ${figures[what]!.precision}`);
    assert.ok(figures[what]!.recall >= recall, `${what}: recall ${figures[what]!.recall}`);
  }
}

test('labelled contracts are read as a careful reader reads them', async () => {
  const folder = path.join(import.meta.dirname, '../../../bench/contracts/fixtures/open');
  const all = await answersFor(path.join(folder, 'labels.ndjson'), folder);
  holds(all);
  for (const { label, answer } of all)
    for (const person of label.persons ?? [])
      for (const part of person.split(' ').slice(1)) assert.ok(!answer.why.includes(part), label.id);
});

const data = process.env['HALLE_TESTDATA'];
test('real contracts are read so too', { skip: data ? false : 'no data' }, async () => {
  const labels = path.join(import.meta.dirname, '../../../bench/contracts/labels/open.ndjson');
  // real contracts name programs that no list knows: those can only be missed
  const floors = { ...allFloors, program: [0.95, 0.7] };
  holds(await answersFor(labels, path.join(data!, 'data/procurement/decp/real-2019')), floors);
});

test('a word of every day is a program only where a program is meant', () => {
  assert.deepEqual(names('Maintenance du logiciel Requiem'), ['Requiem']);
  assert.deepEqual(names('Concert : Requiem et Concerto', '92300000'), []);
  assert.deepEqual(names('Étude de mobilité, horizon 2030', '71000000'), []);
  assert.deepEqual(names("Élaboration d'un SAGE", '79311000'), []);
  assert.deepEqual(names('Entretien du tableau général basse tension', '50711000'), []);
  assert.deepEqual(names('Licences Tableau Software'), ['Tableau']);
  assert.deepEqual(names('Assistance pour les logiciels libres Pastell et S2LOW'), ['Pastell', 'S²LOW']);
});

test('what is free, what is not, and what an edition decides', () => {
  const free = (objet: string) => read(objet).programs.map((one) => one.free);
  assert.deepEqual(free('Maintenance de GLPI'), [true]);
  assert.deepEqual(free('Licences ArcGIS'), [false]);
  assert.deepEqual(free('Maintenance du progiciel Odoo'), [null]);
});

test('works, supplies and services of other trades tell no function', () => {
  for (const [objet, cpv] of [
    ['Travaux de voirie, rue du Cimetière', '45233140'],
    ['Fourniture de consommables informatiques', '30125100'],
    ['Location de vélos', '34430000'],
    ['Construction d’une médiathèque', '45212330'],
  ] as const) {
    const answer = read(objet, cpv);
    assert.deepEqual([answer.function, answer.programs, answer.kind], [null, [], 'other'], objet);
  }
});

test('objects are read in spite of what happened to their letters', () => {
  assert.equal(
    repaired('Acc\ufffds \ufffd internet et biblioth\ufffdque'),
    'Accés à internet et bibliothèque',
  );
  assert.equal(repaired('dÃ©veloppement&nbsp;d&#39;un site<br />'), "développement d'un site");
  assert.equal(read('LOGICIEL DE BIBLIOTH\ufffdQUE').function, 'library');
  assert.equal(read('Mise en ?uvre d\ufffdune messagerie').function, 'email');
});

test('a person in an object is seen by nobody', () => {
  const { why } = read('Refonte du site internet par M. Aristide Belmontois, tél. 06 00 00 00 00');
  assert.doesNotMatch(why, /Aristide|Belmontois|06 00/);
});

test('what was recognised is quoted as the object writes it', () => {
  assert.match(read('Maintenance du logiciel de Bibliothèque').why, /Bibliothèque/);
});
