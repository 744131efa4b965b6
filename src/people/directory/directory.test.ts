// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Problem } from '../../base/problem.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { loadDirectory, saveEdition } from './actions.ts';
import { communeNameIn, foldName, sizeBand } from './organisation.ts';
import { readOperators } from './sources/operators.ts';
import { stableId } from './sources/stable-id.ts';
import {
  countOrganisations,
  findCommuneByName,
  findOrganisationByCode,
  listMembers,
  loadOrganisation,
  suggestOrganisations,
} from './stores/directory.ts';
import { findPublicOrganisation } from './stores/organisations.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase();
});
after(() => halle.close());

const everybody = {
  commune: 34_969 + 262 + 1_130,
  grouping: 1_255 + 88,
  // none of Paris, which is a commune; Alsace is one; Corsica, Guyane and Martinique are regions
  department: 95,
  region: 17 + 1,
  province: 5,
  state: 0,
  social: 0,
  fire: 0,
  school: 72,
  association: 3,
  operator: 53,
  provider: 0,
  other: 0,
};
const all = Object.values(everybody).reduce((sum, n) => sum + n, 0);

test('the first load brings organisations of every level of France, Wallonia and Québec, the second brings nothing', async () => {
  assert.equal(await loadDirectory(halle.db), all);
  assert.equal(await loadDirectory(halle.db), 0);
  assert.deepEqual(await countOrganisations(halle.db), everybody);
});

test('a commune of Wallonia and a municipality of Québec say their code, territory and the year of their population', async () => {
  const namur = await findOrganisationByCode(halle.db, 'nis:92094');
  assert.deepEqual(
    [namur?.name, namur?.country, namur?.territory, namur?.population, namur?.populationYear],
    ['Namur', 'BE', 'BE-WNA', 111_432, 2020],
  );
  const abercorn = await findOrganisationByCode(halle.db, 'quebec:46005');
  assert.deepEqual(
    [abercorn?.name, abercorn?.form, abercorn?.territory, abercorn?.populationYear],
    ['Abercorn', 'Village', 'CA-QC-05', 2023],
  );
  const county = await findOrganisationByCode(halle.db, 'quebec-mrc:460');
  assert.equal(county?.name, 'MRC Brome-Missisquoi');
  assert.ok((await listMembers(halle.db, county!.id)).some(({ name }) => name === 'Abercorn'));
  assert.equal(await findOrganisationByCode(halle.db, 'nis:00000'), undefined);
});

test('a new edition keeps the ids that the former one gave', async () => {
  const before = await findOrganisationByCode(halle.db, '82008');
  await halle.db.updateTable('first_load').set({ content: 'a former edition' }).execute();
  await loadDirectory(halle.db);
  assert.deepEqual(await findOrganisationByCode(halle.db, '82008'), before);
  assert.equal(before?.id, stableId('insee', '82008'));
  assert.deepEqual(await countOrganisations(halle.db), everybody);
});

test('who acts for communes is listed with its number, its members, its page and its day, and says what nobody has verified', async () => {
  const sitiv = await findOrganisationByCode(halle.db, '256910183');
  assert.deepEqual([sitiv?.kind, sitiv?.slug, sitiv?.territory], ['operator', 'sitiv', 'FR-69']);
  assert.deepEqual((await listMembers(halle.db, sitiv!.id)).map(({ name }) => name).slice(0, 3), [
    'Vénissieux',
    'Vaulx-en-Velin',
    'Saint-Chamond',
  ]);
  const editions = await readOperators();
  const all = editions.flatMap(({ organisations }) => organisations);
  assert.ok(all.every(({ statedIn, statedOn }) => statedIn?.startsWith('http') && statedOn));
  assert.ok(all.some(({ verified }) => !verified) && all.filter(({ verified }) => verified).length > 30);
  const words = JSON.stringify(all);
  assert.ok(!words.includes('@') || !/[\w.]+@[\w]+\.[a-z]/.test(words), 'no mailbox');
});

test('a name that changes leaves its former address behind', async () => {
  const [edition] = await readOperators();
  const [first] = edition!.organisations;
  await saveEdition(halle.db, {
    ...edition!,
    organisations: [{ ...first!, slug: 'nouveau-nom' }],
    members: [],
  });
  assert.deepEqual(await findPublicOrganisation(halle.db, first!.slug), { movedTo: 'nouveau-nom' });
  await saveEdition(halle.db, edition!);
  const back = await findPublicOrganisation(halle.db, first!.slug);
  assert.ok(back && 'organisation' in back);
});

test('« auvillar », typed in lower case, finds Auvillar first', async () => {
  const [first] = await suggestOrganisations(halle.db, 'auvillar');
  assert.equal(first?.name, 'Auvillar');
  assert.equal(sizeBand(first?.population), '500-1500');
  assert.equal((await suggestOrganisations(halle.db, 'St-Étienne'))[0]?.name, 'Saint-Étienne');
  assert.deepEqual(await suggestOrganisations(halle.db, 'a'), []);
  assert.deepEqual(await suggestOrganisations(halle.db, "x' or 1=1 %_"), []);
});

test('a name that several communes bear is nobody without a code', async () => {
  assert.equal(await findCommuneByName(halle.db, 'Saint-Denis'), undefined);
  assert.equal((await findCommuneByName(halle.db, 'villeurbanne'))?.insee, '69266');
  assert.equal(await findCommuneByName(halle.db, 'Nullepart-les-Bains'), undefined);
});

test('a grouping lists its members, and an unknown id is refused', async () => {
  const grouping = await findOrganisationByCode(halle.db, '200000172');
  const members = await listMembers(halle.db, grouping!.id);
  assert.deepEqual(
    [grouping?.kind, grouping?.form, members.length, members[0]?.name],
    ['grouping', 'CC', 7, 'Bonneville'],
  );
  await assert.rejects(loadOrganisation(halle.db, stableId('insee', '00000')), Problem);
});

test('names are matched without accents, hyphens or abbreviations', () => {
  assert.equal(foldName('L’Haÿ-les-Roses'), 'l hay les roses');
  assert.equal(foldName('STE-Foy'), 'sainte foy');
  assert.equal(communeNameIn('Ville de Villeurbanne'), 'villeurbanne');
  assert.equal(communeNameIn('Mairie du Havre'), 'le havre');
  assert.equal(communeNameIn('Commune d’Auvillar'), 'auvillar');
  assert.equal(communeNameIn('Villeurbanne Habitat'), undefined);
});

test('a commune is of the band its inhabitants make', () => {
  assert.deepEqual([0, 499, 500, 3_499, 3_500, 9_999, 50_000, undefined].map(sizeBand), [
    'under-500',
    'under-500',
    '500-1500',
    '1500-3500',
    '3500-10000',
    '3500-10000',
    'over-50000',
    undefined,
  ]);
});

test('a SIRET leads to the organisation of its SIREN', async () => {
  const commune = await findOrganisationByCode(halle.db, '69266');
  assert.deepEqual(await findOrganisationByCode(halle.db, `${commune!.siren} 00013`), commune);
});

test('names that start with what is typed go before larger ones that only contain it', async () => {
  const names = (await suggestOrganisations(halle.db, 'maur', 60)).map(({ name }) => name);
  const starts = names.map((name) => name.startsWith('Maur'));
  assert.ok(names.includes('Saint-Maur-des-Fossés'));
  assert.equal(starts.lastIndexOf(true), starts.filter(Boolean).length - 1);
  assert.ok(starts[0]);
});
