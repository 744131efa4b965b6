// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { namesIn, resolverOf } from '../../platform/naming.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { spellingsOf, writtenName } from './named.ts';
import { stableId } from './sources/stable-id.ts';
import { communeNaming, organisationNaming } from './stores/naming.ts';
import { territoryNaming } from './stores/territory-naming.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase('organisations');
});
after(() => halle.close());

const read = (written: string, naming = organisationNaming) => naming.resolve(halle.db, written, 'fr');

test('an organisation is read by its name, its address or its code, however it is written', async () => {
  for (const [written, slug] of [
    ['Villeurbanne', 'villeurbanne-69266'],
    ['  VILLEURBANNE ', 'villeurbanne-69266'],
    ['Ville de Villeurbanne', 'villeurbanne-69266'],
    ['la commune de Villeurbanne', 'villeurbanne-69266'],
    ['villeurbanne-69266', 'villeurbanne-69266'],
    ['https://halle.example/organisations/villeurbanne-69266', 'villeurbanne-69266'],
    ['69266', 'villeurbanne-69266'],
    ['INSEE 69266', 'villeurbanne-69266'],
    ['216902668', 'villeurbanne-69266'],
    ['Havre', 'le-havre-76351'],
    ['Mairie du Havre', 'le-havre-76351'],
    ['L’Haÿ-les-Roses', 'l-hay-les-roses-94038'],
    ['lhay les roses', undefined],
    ['Hay les Roses', 'l-hay-les-roses-94038'],
    ['St-Denis (93)', 'saint-denis-93066'],
    ['Saint-Denis 93', 'saint-denis-93066'],
    ['Saint-Denis (Seine-Saint-Denis)', 'saint-denis-93066'],
    ['Saint-Denis (La Réunion)', 'saint-denis-97411'],
    ['Namur', undefined],
    ['Namur (Belgique)', 'namur-be-92094'],
    ['Namur (Québec)', 'namur-qc-80110'],
    ['nis:92094', 'namur-be-92094'],
    ['Abercorn', 'abercorn-qc-46005'],
    ['SITIV', 'sitiv'],
    ['74000', 'annecy-74010'],
    ['44000 Nantes', 'nantes-44109'],
    ['Nantes, 44300', 'nantes-44109'],
    ['44094 Nantes cedex 1', 'nantes-44109'],
    ['Bonneville, 74130', 'bonneville-74042'],
    ['69001', undefined],
    ['insee:69001', 'affoux-69001'],
    ['fr-69001', 'affoux-69001'],
    ['Paris XVe', 'paris-75056'],
    ['Boulogne/Mer', 'boulogne-sur-mer-62160'],
    ['Fontenay ss Bois', 'fontenay-sous-bois-94033'],
  ] as const) {
    const reading = await read(written);
    assert.equal(reading.found?.slug, slug, `${written} ${JSON.stringify(reading)}`);
  }
});

test('of a postal code all whose mail bears it are offered, and who bears the same digits as its own code', async () => {
  const reading = await read('69001');
  assert.ok(!reading.found && reading.several);
  assert.deepEqual(reading.nearest.map(({ label }) => label).sort(), ['Affoux', 'Lyon']);
  const [first] = await organisationNaming.suggest(halle.db, '82340', 'fr');
  assert.ok(first);
  const served = await read('82340');
  assert.ok(!served.found && served.nearest.some(({ value }) => value === 'auvillar-82008'));
});

test('a name that several bear is never guessed: each is named with what tells it apart', async () => {
  const reading = await read('Saint-Denis');
  assert.ok(!reading.found && reading.several);
  const labels = reading.nearest.map(({ label, hint }) => `${label} | ${hint}`);
  assert.match(labels[0]!, /^Saint-Denis \| Commune, (La Réunion|Seine-Saint-Denis), [\d\u202f]+ habitants$/);
  assert.ok(labels.some((label) => label.includes('Aude')));
  assert.equal(new Set(labels).size, labels.length);
  for (const { value } of reading.nearest) assert.equal((await read(value)).found?.slug, value);
});

test('a code that several countries use names all who bear it', async () => {
  const reading = await read('62063');
  assert.ok(!reading.found && reading.several);
  assert.deepEqual(reading.nearest.map(({ label }) => label).sort(), ['Avesnes-le-Comte', 'Liège']);
});

test('a mistyped name has its nearest, and what is like nothing has none; never an error', async () => {
  for (const [written, label] of [
    ['Villurbanne', 'Villeurbanne'],
    ['Auvilar', 'Auvillar'],
    ['Bonnevile', 'Bonneville'],
  ] as const) {
    const reading = await read(written);
    assert.ok(!reading.found && !reading.several, written);
    assert.ok(
      reading.nearest.slice(0, 3).some((one) => one.label === label),
      `${written} ${JSON.stringify(reading.nearest)}`,
    );
    assert.ok(reading.nearest.length <= 8);
  }
  for (const hostile of ['', ' ', "x' or 1=1 %_", '\\', '(', 'a'.repeat(5_000), '\u0000\u202e'])
    assert.ok(!(await read(hostile)).found, hostile);
});

test('among communes only communes are offered', async () => {
  assert.equal((await read('sitiv', communeNaming)).found, undefined);
  const offered = await communeNaming.suggest(halle.db, 'auvilla', 'fr');
  assert.deepEqual(offered[0], {
    value: 'auvillar-82008',
    label: 'Auvillar',
    hint: offered[0]!.hint,
  });
  assert.match(offered[0]!.hint!, /Tarn-et-Garonne/);
});

test('a form is given ids, or the nearest with what tells them apart', async () => {
  const territory = resolverOf(territoryNaming, halle.db, 'fr');
  assert.deepEqual(await territory('occitanie'), { found: 'FR-OCC' });
  assert.deepEqual(await territory('Luxembourg'), {
    nearest: [
      { value: 'BE-WLX', label: 'Luxembourg (province, Wallonie)' },
      { value: 'LU', label: 'Luxembourg (pays)' },
    ],
  });
  const organisation = resolverOf(organisationNaming, halle.db, 'fr');
  assert.deepEqual(await organisation('villeurbanne'), { found: stableId('insee', '69266') });
});

test('a comma within brackets is part of a name', () => {
  assert.deepEqual(namesIn('Luxembourg (province, Wallonie), Namur;\n FR '), [
    'Luxembourg (province, Wallonie)',
    'Namur',
    'FR',
  ]);
});

test('what people write around a name is taken off, and only that', () => {
  const { name, place, commune } = writtenName('Mairie du Mans (72)');
  assert.deepEqual([name, place, commune], ['le mans', '72', true]);
  assert.equal(writtenName('Villeurbanne Habitat').name, 'Villeurbanne Habitat');
  const spellings = spellingsOf('x', 'Communauté de communes du Pays d’Ancenis').flat();
  assert.ok(spellings.includes('cc pays d ancenis'));
});
