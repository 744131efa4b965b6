// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { readQuebec } from '../sources/quebec.ts';
import { readWallonia } from '../sources/wallonia.ts';
import { readTerritory, territoryKey } from './reading.ts';
import {
  findTerritory,
  liesIn,
  overlap,
  territories,
  territoryHint,
  territoryLabel,
  withAllAround,
} from './territory.ts';

const means: readonly [written: string, code: string][] = [
  ['Occitanie', 'FR-OCC'],
  ['occitanie', 'FR-OCC'],
  ['  OCCITANIE ', 'FR-OCC'],
  ['région Occitanie', 'FR-OCC'],
  ['la région Occitanie', 'FR-OCC'],
  ['region 76', 'FR-OCC'],
  ['FR-OCC', 'FR-OCC'],
  ['fr-occ', 'FR-OCC'],
  ['76', 'FR-76'],
  ['Provence-Alpes-Côte d’Azur', 'FR-PAC'],
  ["Provence Alpes Cote d'Azur", 'FR-PAC'],
  ['PROVENCE ALPES COTE D AZUR', 'FR-PAC'],
  ['PACA', 'FR-PAC'],
  ['paca', 'FR-PAC'],
  ['Région Sud', 'FR-PAC'],
  ['Bretagne', 'FR-BRE'],
  ['la Bretagne', 'FR-BRE'],
  ['Ile de France', 'FR-IDF'],
  ['Île‑de‑France', 'FR-IDF'],
  ['IDF', 'FR-IDF'],
  ['Pays de la Loire', 'FR-PDL'],
  ['pays-de-loire', 'FR-PDL'],
  ['Corse', 'FR-20R'],
  ['Corse du Sud', 'FR-2A'],
  ['2a', 'FR-2A'],
  ['Hérault', 'FR-34'],
  ['l’Hérault', 'FR-34'],
  ["département de l'Hérault", 'FR-34'],
  ['dept 34', 'FR-34'],
  ['departement de la Gironde', 'FR-33'],
  ['département 1', 'FR-01'],
  ['Val d’Oise', 'FR-95'],
  ['Côtes d’Armor', 'FR-22'],
  ['cotes-d’armor', 'FR-22'],
  ['Réunion', 'FR-974'],
  ['La Réunion', 'FR-974'],
  ['974', 'FR-974'],
  ['territoire de belfort', 'FR-90'],
  ['Loire', 'FR-42'],
  ['Wallonie', 'BE-WAL'],
  ['Région wallonne', 'BE-WAL'],
  ['province de Liège', 'BE-WLG'],
  ['LIEGE', 'BE-WLG'],
  ['province de Luxembourg', 'BE-WLX'],
  ['Luxembourg (province, Wallonie)', 'BE-WLX'],
  ['Luxembourg (Belgique)', 'BE-WLX'],
  ['Luxembourg (pays)', 'LU'],
  ['Grand-Duché de Luxembourg', 'LU'],
  ['lu', 'LU'],
  ['Québec', 'CA-QC'],
  ['quebec', 'CA-QC'],
  ['ca-qc', 'CA-QC'],
  ['Capitale-Nationale', 'CA-QC-03'],
  ['CA-QC-03', 'CA-QC-03'],
  ['Gaspésie–Îles-de-la-Madeleine', 'CA-QC-11'],
  ['Centre du Québec', 'CA-QC-17'],
  ['région 11 (Québec)', 'CA-QC-11'],
  ['Belgium', 'BE'],
  ['la Suisse', 'CH'],
  ['switzerland', 'CH'],
  ['FR', 'FR'],
];

test('a territory is read by its name, its code or its number, however it is written', () => {
  for (const [written, code] of means) {
    const reading = readTerritory(written);
    assert.equal('found' in reading ? reading.found.code : reading, code, written);
  }
});

const codesNear = (written: string) => {
  const reading = readTerritory(written);
  return 'found' in reading ? reading : reading.nearest.map(({ code }) => code);
};

test('what two territories are called is never guessed: both are named', () => {
  assert.deepEqual(codesNear('Luxembourg'), ['BE-WLX', 'LU']);
  assert.deepEqual(codesNear('région 01'), ['FR-971', 'CA-QC-01']);
  assert.deepEqual(codesNear('région 11'), ['FR-IDF', 'CA-QC-11']);
});

test('a mistyped name has its nearest, the best first', () => {
  for (const [written, code] of [
    ['Ocitanie', 'FR-OCC'],
    ['Occitannie', 'FR-OCC'],
    ['Bretange', 'FR-BRE'],
    ['Provence', 'FR-PAC'],
    ['Pays de Loir', 'FR-PDL'],
    ['Haute Garone', 'FR-31'],
    ['Quebek', 'CA-QC'],
    ['région Occitannie', 'FR-OCC'],
  ] as const)
    assert.equal((codesNear(written) as string[])[0], code, written);
  assert.deepEqual(codesNear('Atlantide-sur-Mer ¤'), codesNear('atlantide sur mer'));
  assert.ok((codesNear('a'.repeat(10_000)) as string[]).length <= 8);
  assert.deepEqual(codesNear('() , ('), []);
});

test('each code stands once, each name once but Luxembourg, and each lies in one that is listed', () => {
  const codes = territories.map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
  assert.ok(codes.length < 200, 'short enough for a list in the page');
  const names = [...Map.groupBy(territories, ({ name }) => territoryKey(name))];
  assert.deepEqual(
    names.filter(([, of]) => of.length > 1).map(([name]) => name),
    ['luxembourg'],
  );
  assert.ok(territories.every(({ within }) => within === undefined || findTerritory(within)));
});

test('the label of a namesake says which; what nobody else is called stands alone', () => {
  assert.equal(territoryLabel('BE-WLX', 'fr'), 'Luxembourg (province, Wallonie)');
  assert.equal(territoryLabel('LU', 'fr'), 'Luxembourg (pays)');
  assert.equal(territoryLabel('LU', 'en'), 'Luxembourg (country)');
  assert.equal(territoryLabel('FR-OCC', 'fr'), 'Occitanie');
  assert.equal(territoryLabel('BE', 'en'), 'Belgium');
  assert.equal(territoryLabel('US-CA', 'en'), 'United States (CA)');
  assert.equal(territoryHint('FR-31', 'fr'), 'département 31, Occitanie');
  assert.equal(territoryHint('FR-OCC', 'en'), 'region, France');
  for (const { code } of territories) {
    const label = territoryLabel(code, 'fr');
    const reading = readTerritory(label);
    assert.equal('found' in reading && reading.found.code, code, `${label} is read back`);
  }
});

test('Haute-Garonne lies in Occitanie and in France, and not the other way', () => {
  assert.ok(liesIn('FR-31', 'FR-OCC') && liesIn('FR-31', 'FR') && liesIn('CA-QC-03', 'CA'));
  assert.ok(overlap('FR-OCC', 'FR-31') && overlap('FR-31', 'FR-OCC') && overlap('FR', 'FR-31'));
  assert.ok(!overlap('FR-31', 'FR-82') && !overlap('FR-31', 'FR-NAQ') && !overlap('BE-WLX', 'LU'));
  assert.ok(!liesIn('FR-OCC', 'FR-31') && !liesIn('FR-31', 'FR-NAQ') && !liesIn('BE-WLX', 'LU'));
  assert.deepEqual(withAllAround('FR-31'), ['FR-31', 'FR-OCC', 'FR']);
  assert.deepEqual(withAllAround('DE-BY'), ['DE-BY', 'DE']);
});

test('the list says of France, Wallonia and Québec what their publishers say', async () => {
  const require = createRequire(import.meta.url);
  const read = async <T>(file: string): Promise<T> =>
    JSON.parse(await readFile(require.resolve(`@etalab/decoupage-administratif/data/${file}.json`), 'utf8'));
  const plain = (name: string) => name.replaceAll("'", '’');
  const departments = await read<{ code: string; nom: string; region: string }[]>('departements');
  const regions = await read<{ code: string; nom: string; zone: string }[]>('regions');
  for (const { code, nom, region } of departments) {
    const known = findTerritory(`FR-${code}`);
    assert.equal(known?.name, plain(nom));
    if (known?.kind !== 'department') continue;
    assert.deepEqual(findTerritory(known.within ?? '')?.numbers, [region], nom);
  }
  for (const { code, nom } of regions.filter(({ zone }) => zone === 'metro')) {
    const known = territories.find(({ kind, name }) => kind === 'region' && name === plain(nom));
    assert.deepEqual(known?.numbers, [code], nom);
  }
  for (const { organisations } of [await readWallonia(), await readQuebec()])
    for (const { territory } of organisations) assert.ok(territory === undefined || findTerritory(territory));
});
