// SPDX-License-Identifier: AGPL-3.0-or-later
// Whose entry is it: a file speaks of the repository where it lies, and of nobody else's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { importRecords } from './actions/import.ts';
import { readPubliccode } from './sources/publiccode.ts';
import { loadSoftwareBySlug } from './stores/software.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase();
});
after(() => halle.close());
beforeEach(async () => {
  for (const table of ['software', 'software_gone', 'software_slug', 'record_key', 'source_record'])
    await sql`delete from ${sql.table(table)}`.execute(halle.db);
});

const suite = 'https://forge.example/ville/suite';
const at = (day: number) => new Date(Date.UTC(2026, 10, day, 12));
const fileOf = (name: string, from?: string, url = suite) => ({
  name: 'publiccode.yml',
  bytes: Buffer.from(`publiccodeYmlVersion: "0"\nname: ${name}\nurl: ${url}\nlegal: { license: MIT }\n`),
  ...(from && { url: from }),
});
const taken = async (day: number, ...files: Parameters<typeof readPubliccode>[0]) => {
  const reads = readPubliccode(files, '2026-11-01');
  const { lines } = await importRecords(halle.db, {
    source: 'publiccode',
    reads,
    complete: false,
    at: at(day),
  });
  return lines.map(({ fate, complaints }) => [fate, complaints.find(({ refuses }) => refuses)?.key]);
};
const entries = async () =>
  (await halle.db.selectFrom('software').select(['slug', 'name']).orderBy('slug').execute()).map(
    ({ slug, name }) => [slug, name],
  );

test('a file of another name from nowhere neither renames the software of that address nor takes its page', async () => {
  assert.deepEqual(await taken(1, fileOf('Cantine facile')), [['new', undefined]]);
  for (const name of ['Cimetière facile', 'Usurpateur'])
    assert.deepEqual(await taken(2, fileOf(name)), [['refused', 'catalogue.import.other-software']]);
  assert.deepEqual(await entries(), [['cantine-facile', 'Cantine facile']]);
  assert.deepEqual(await taken(3, fileOf('CANTINE  facile')), [['changed', undefined]]);
});

test('a file fetched from elsewhere that names the repository is refused, whoever comes first', async () => {
  const other = 'https://forge.example/autrui/rien';
  for (const from of [
    other,
    `${other}/raw/branch/main/publiccode.yml`,
    'https://autrui.example/publiccode.yml',
  ])
    assert.deepEqual(await taken(1, fileOf('Cantine facile', from)), [
      ['refused', 'catalogue.import.elsewhere'],
    ]);
  assert.deepEqual(await taken(2, fileOf('Cantine facile', `${suite}/raw/HEAD/publiccode.yml`)), [
    ['new', undefined],
  ]);
  assert.deepEqual(await taken(3, fileOf('Tout autre', other)), [['refused', 'catalogue.import.elsewhere']]);
  assert.deepEqual(await entries(), [['cantine-facile', 'Cantine facile']]);
});

test('the repository itself may rename its software', async () => {
  await taken(1, fileOf('Cantine facile'));
  assert.deepEqual(await taken(2, fileOf('Cantine', suite)), [['changed', undefined]]);
  assert.deepEqual(await loadSoftwareBySlug(halle.db, 'cantine-facile'), { alias: 'cantine' });
});

test('two software of one repository are two, each by the folder where its file lies', async () => {
  const inFolder = (folder: string) => `${suite}/src/branch/main/${folder}/publiccode.yml`;
  assert.deepEqual(
    await taken(1, fileOf('Cantine', inFolder('cantine')), fileOf('Cimetière', inFolder('cimetiere'))),
    [
      ['new', undefined],
      ['new', undefined],
    ],
  );
  assert.deepEqual(await entries(), [
    ['cantine', 'Cantine'],
    ['cimetiere', 'Cimetière'],
  ]);
  const claimed = fileOf('Usurpateur', inFolder('cimetiere'), `${suite}/src/branch/main/cantine`);
  assert.deepEqual(await taken(2, claimed), [['refused', 'catalogue.import.elsewhere']]);
});

test('a record kept before folders were told apart keeps its id and its address', async () => {
  const from = `${suite}/src/branch/main/cantine/publiccode.yml`;
  await taken(1, fileOf('Cantine'));
  await sql`update source_record set claim = claim || jsonb_build_object('url', ${from}::text)`.execute(
    halle.db,
  );
  const [before] = await halle.db.selectFrom('software').select('id').execute();
  assert.deepEqual(await taken(2, fileOf('Cantine', from)), [['changed', undefined]]);
  assert.deepEqual(await entries(), [['cantine', 'Cantine']]);
  assert.deepEqual(await halle.db.selectFrom('software').select('id').execute(), [before]);
  assert.deepEqual(await taken(3, fileOf('Cantine', from)), [['unchanged', undefined]]);
});

const given = process.env['HALLE_TESTDATA'];
test('the given files: two software of one address, and a usurper', { skip: !given }, async () => {
  const of = (name: string) => ({
    name: 'publiccode.yml',
    bytes: readFileSync(`${given}/data/cases/12-meme-url/${name}`),
  });
  assert.deepEqual(await taken(1, of('cantine/publiccode.yml')), [['new', undefined]]);
  assert.deepEqual(await taken(2, of('cimetiere/publiccode.yml')), [
    ['refused', 'catalogue.import.other-software'],
  ]);
  assert.deepEqual(await taken(3, of('usurpateur.yml')), [['refused', 'catalogue.import.other-software']]);
  const served = { ...of('usurpateur.yml'), url: 'https://forge.exemple.net/autrui/rien' };
  assert.deepEqual(await taken(4, served), [['refused', 'catalogue.import.elsewhere']]);
  assert.deepEqual(await entries(), [['cantine-facile', 'Cantine facile']]);
});
