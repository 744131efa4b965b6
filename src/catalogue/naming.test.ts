// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { importRecords } from './actions/import.ts';
import { readStarter } from './sources/starter-reader.ts';
import { softwareNaming } from './stores/naming.ts';

let halle: TestDatabase;
const record = (slug: string, name: string, repository: string) => ({
  name: `${slug}.yml`,
  bytes: Buffer.from(`name: ${JSON.stringify(name)}
summary: { fr: "Sert à ${slug}.", en: "Serves for ${slug}." }
publisher: { name: "Ville de Rivière", country: FR, kind: public }
functions: [cemetery]
licence: MIT
repositories: [{ url: "${repository}" }]
sources: [{ fields: [name], url: "https://exemple.fr/${slug}", date: 2026-11-01 }]
facts: { notMeasured: { why: { fr: "Pas lu.", en: "Not read." } } }
checkedOn: 2026-11-01
`),
});

before(async () => {
  halle = await testDatabase();
  const files = [
    record('opencimetiere', 'openCimetière', 'https://gitlab.com/ville/cimetiere'),
    record('open-elec', 'openÉlec', 'https://gitlab.com/ville/elec'),
    record('demarche', 'Démarche (demarches-aisees)', 'https://gitlab.com/ville/demarche'),
    record('grille', 'Grille', 'https://gitlab.com/a/grille'),
    record('grille-2', 'Grille', 'https://gitlab.com/b/grille-autre'),
  ];
  const reads = readStarter(files, '2026-11-01');
  await importRecords(halle.db, { source: 'starter', reads, complete: false, at: new Date('2026-11-02') });
});
after(() => halle.close());

const read = (written: string) => softwareNaming.resolve(halle.db, written, 'fr');

test('a software is read by its name, its address here or its repository, however it is written', async () => {
  for (const [written, name] of [
    ['openCimetière', 'openCimetière'],
    ['OPENCIMETIERE', 'openCimetière'],
    [' opencimetière ', 'openCimetière'],
    ['opencimetiere', 'openCimetière'],
    ['/logiciels/opencimetiere', 'openCimetière'],
    ['https://halle.example/en/software/opencimetiere', 'openCimetière'],
    ['https://gitlab.com/ville/cimetiere', 'openCimetière'],
    ['https://gitlab.com/ville/cimetiere.git', 'openCimetière'],
    ['open elec', 'openÉlec'],
    ['openélec', 'openÉlec'],
    ['Open Cimetière', 'openCimetière'],
    ['open-cimetiere', 'openCimetière'],
    ['OPEN_CIMETIERE', 'openCimetière'],
    ['openCimetière 4.2', 'openCimetière'],
    ['openelec v3', 'openÉlec'],
    ['Démarches aisées', 'Démarche (demarches-aisees)'],
    ['démarche', 'Démarche (demarches-aisees)'],
  ] as const)
    assert.equal((await read(written)).found?.name, name, written);
});

test('a name that two software bear is never guessed: both are named with what tells them apart', async () => {
  const reading = await read('grille');
  const [one, other] = reading.found ? [] : reading.nearest;
  assert.ok(reading.found || reading.several);
  if (!reading.found) assert.notEqual(one?.hint, other?.hint);
  const capital = await read('Grille');
  assert.ok(!capital.found && capital.several && capital.nearest.length === 2);
  for (const { value } of capital.nearest) assert.equal((await read(value)).found?.slug, value);
});

test('a mistyped name has its nearest, and hostile words none; never an error', async () => {
  for (const written of ['openCimetierre', 'cimetiere', 'opencimtiere']) {
    const reading = await read(written);
    assert.ok(!reading.found && reading.nearest[0]?.label === 'openCimetière', written);
  }
  for (const hostile of ['', '%', '\\', "'; drop table software", 'a'.repeat(5_000), '\u0000'])
    assert.ok(!(await read(hostile)).found, hostile);
});

test('the first letters suggest', async () => {
  assert.deepEqual((await softwareNaming.suggest(halle.db, 'opencim', 'fr'))[0], {
    value: 'opencimetiere',
    label: 'openCimetière',
    hint: 'gitlab.com/ville/cimetiere',
  });
});
