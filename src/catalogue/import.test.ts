// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { decide, findRecordId, undoDecision } from './actions/decide.ts';
import { importRecords, planOf } from './actions/import.ts';
import { readComptoir } from './sources/comptoir.ts';
import { readInput } from './sources/input.ts';
import { readPubliccode } from './sources/publiccode.ts';
import type { InputFile } from './sources/reading.ts';
import { findSource } from './sources/registry.ts';
import { readSill } from './sources/sill.ts';
import { catalogueRevision, changesSince, countCatalogue } from './stores/catalogue.ts';
import { loadRawRecord } from './stores/provenance.ts';
import { type LoadedSoftware, listUsages, loadSoftwareBySlug } from './stores/software.ts';

let halle: TestDatabase;
before(async () => {
  halle = await testDatabase('organisations');
});
after(() => halle.close());
const tables = [
  'software',
  'software_gone',
  'software_slug',
  'identity_decision',
  'record_key',
  'source_record',
];
const empty = async () => {
  for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(halle.db);
};
beforeEach(empty);

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 12));
const file = (name: string, text: string): InputFile => ({ name, bytes: Buffer.from(text) });
const yml = (name: string, url: string, more = '') =>
  file(`${name}.yml`, `publiccodeYmlVersion: "0.4"\nname: ${name}\nurl: ${url}\n${more}`);
const publiccode = (day: number, ...files: ReturnType<typeof file>[]) => ({
  source: 'publiccode' as const,
  reads: readPubliccode(files, '2026-11-01'),
  complete: false,
  at: at(day),
});
const sill = (day: number, rows: string) => ({
  source: 'sill' as const,
  reads: readSill(
    [file('sill.csv', `ID,nom,fonction,annees,wikidata,comptoir-du-libre,licence\n${rows}`)],
    '2026-11-01',
  ),
  complete: false,
  at: at(day),
});
const loaded = async (slug: string) => (await loadSoftwareBySlug(halle.db, slug)) as LoadedSoftware;
const everything = async () =>
  (
    await sql`select (select jsonb_agg(to_jsonb(s) - 'revision' - 'updated_at' order by id) from software s) as software, (select jsonb_agg(to_jsonb(u) order by software_id, position) from software_usage u) as users, (select jsonb_agg(to_jsonb(r) - 'fetched_at' order by id) from source_record r) as records`.execute(
      halle.db,
    )
  ).rows[0];

async function comptoirFixture() {
  const files = await readInput('fixtures/catalogue/comptoir-export-v1.json', findSource('comptoir')!);
  return {
    source: 'comptoir' as const,
    reads: readComptoir(files, '2026-11-01'),
    complete: false,
    at: at(2),
  };
}

test('a plan writes nothing; the import does what the plan said; done again it changes nothing', async () => {
  const asked = await comptoirFixture();
  const plan = await planOf(halle.db, asked);
  assert.equal((await countCatalogue(halle.db)).software, 0);
  assert.deepEqual((await importRecords(halle.db, asked)).counts, plan.counts);
  assert.deepEqual(plan.counts, {
    new: 2,
    changed: 0,
    returned: 0,
    unchanged: 0,
    withdrawn: 0,
    refused: 2,
    merged: 0,
    conflicts: 0,
  });
  assert.deepEqual(
    plan.lines.filter(({ fate }) => fate === 'refused').map(({ complaints }) => complaints[0]?.key),
    ['catalogue.import.no-name', 'catalogue.import.not-libre'],
  );
  const [state, revision] = [await everything(), await catalogueRevision(halle.db)];
  const again = await importRecords(halle.db, { ...asked, at: at(9) });
  assert.deepEqual([again.counts.unchanged, again.counts.new, again.counts.changed], [2, 0, 0]);
  assert.deepEqual([await everything(), await catalogueRevision(halle.db)], [state, revision]);
});

/** Case 16: of eight users, those whose town nobody abroad is called like, or was. */
const fribourg = JSON.stringify({
  api_documentation: { version: 1 },
  softwares: [
    {
      ...{ id: 990001, created: '2020-01-01T00:00:00+00:00', modified: '2024-01-01T00:00:00+00:00' },
      ...{ url: 'https://comptoir.exemple.net/fr/softwares/990001', name: 'Carnet rond' },
      licence: 'AGPL-3.0',
      external_resources: { repository: 'https://carnet.exemple.net/rond.git' },
      providers: [],
      users: [
        ['Ville de Fribourg', 'Ville de L’Haÿ-les-Roses', 'Ville de Sion', 'Mairie des Sables-d’Olonne'],
        ['Mairie de Annecy-le-Vieux', 'VILLE DU MANS', 'Ville d’Œting', 'Commune de Mesnil Roc’h'],
      ]
        .flat()
        .map((name, id) => ({
          ...{ id, name, type: 'Administration' },
          url: `https://comptoir.exemple.net/fr/users/${id}`,
        })),
    },
  ],
});
const given = process.env['HALLE_TESTDATA'];

for (const [where, name, bytes] of [
  ['a fixture', 'Carnet rond', Buffer.from(fribourg)],
  ...(given
    ? [['the given case', 'Carnet vert', readFileSync(`${given}/data/cases/16-fribourg/export.json`)]]
    : []),
] as [string, string, Buffer][])
  test(`the Ville de Fribourg of a catalogue that says no country is not the commune of Moselle (${where})`, async () => {
    const reads = readComptoir([{ name: 'export.json', bytes }], '2026-11-01');
    await importRecords(halle.db, { source: 'comptoir', reads, complete: false, at: at(2) });
    const { slug } = await halle.db
      .selectFrom('software')
      .select('slug')
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    const known = new Map(
      (await loaded(slug)).software.usages.map(({ organisation, organisationId }) => [
        organisation.replaceAll('’', "'"),
        organisationId,
      ]),
    );
    const insee = (code: string) => stableId('insee', code);
    assert.deepEqual(Object.fromEntries(known), {
      "Commune de Mesnil Roc'h": insee('35308'),
      'Mairie de Annecy-le-Vieux': insee('74010'),
      "Mairie des Sables-d'Olonne": insee('85194'),
      'VILLE DU MANS': insee('72181'),
      'Ville de Fribourg': undefined,
      "Ville de L'Haÿ-les-Roses": insee('94038'),
      'Ville de Sion': undefined,
      "Ville d'Œting": insee('57521'),
    });
  });

test('a user named without doubt is recognised, one of several homonyms is not, a person is nowhere', async () => {
  await importRecords(halle.db, await comptoirFixture());
  const { software, records } = await loaded('registre-des-tombes');
  assert.deepEqual(
    software.usages.map(({ organisation, organisationId }) => [organisation, organisationId !== undefined]),
    [
      ['Ville de Villeurbanne', true],
      ['Mairie de Saint-Denis', false],
    ],
  );
  assert.doesNotMatch((await loadRawRecord(halle.db, records[0]!.id)).raw, /Dominique/);
});

test('two sources make one entry; the plan says with what and by which key', async () => {
  await importRecords(halle.db, sill(1, '1,7zip,Compression,2021,Q215051,72,LGPL-2.0-only'));
  const before = await loaded('7zip');
  const plan = await importRecords(halle.db, await comptoirFixture());
  assert.deepEqual(plan.lines[0]?.mergedWith, [{ name: '7zip', source: 'sill', by: 'wikidata' }]);
  assert.deepEqual(await loadSoftwareBySlug(halle.db, '7zip'), { alias: '7-zip' });
  const after = await loaded('7-zip');
  assert.equal(after.software.id, before.software.id);
  assert.deepEqual(
    after.records.map(({ source }) => source),
    ['sill', 'comptoir'],
  );
  assert.equal(after.software.name.others?.[0]?.value, '7zip');
});

test('a changed record says which fields changed and raises the revision once; a renamed software redirects', async () => {
  const url = 'https://forge.example/a/tombes';
  await importRecords(halle.db, publiccode(1, yml('Tombes', url)));
  const revision = await catalogueRevision(halle.db);
  const plan = await importRecords(
    halle.db,
    publiccode(2, { ...yml('Cimetières', `${url}.git`, 'softwareVersion: 2.0.0\n'), url }),
  );
  assert.deepEqual(plan.lines[0]?.fields, ['name', 'version']);
  assert.equal(await catalogueRevision(halle.db), revision + 1);
  assert.deepEqual(await loadSoftwareBySlug(halle.db, 'tombes'), { alias: 'cimetieres' });
  await importRecords(halle.db, publiccode(3, { ...yml('Tombes', url), url }));
  assert.equal((await loaded('tombes')).software.name.value, 'Tombes');
  assert.deepEqual(await loadSoftwareBySlug(halle.db, 'cimetieres'), { alias: 'tombes' });
});

test('the order of imports changes neither who is one with whom nor what is shown', async () => {
  const [a, b, c] = [
    publiccode(1, yml('Tombes', 'https://gitlab.adullact.net/exemple/tombes')),
    sill(1, '1,7zip,Compression,2021,Q215051,72,LGPL-2.0-only\n4,Autre,Autre,2020,,901,MIT'),
    { ...(await comptoirFixture()), at: at(1) },
  ];
  const shown = async () =>
    (
      await sql`select entry - 'id' as entry, (select count(*)::int from source_record where software_id = s.id) as records from software s order by name, entry::text`.execute(
        halle.db,
      )
    ).rows;
  const results = [];
  for (const order of [
    [a, b, c],
    [c, b, a],
    [b, a, c],
  ]) {
    await empty();
    for (const one of order) await importRecords(halle.db, one);
    results.push(await shown());
  }
  assert.equal(results[0]!.length, 2);
  assert.deepEqual(results[1], results[0]);
  assert.deepEqual(results[2], results[0]);
});

test('a decision joins two entries; undone, both are back with ids, addresses and all', async () => {
  await importRecords(
    halle.db,
    publiccode(
      1,
      yml('Cantine', 'https://forge.example/a/cantine'),
      yml('Repas', 'https://forge.example/b/repas'),
    ),
  );
  const state = await everything();
  const [a, b] = [
    await findRecordId(halle.db, 'cantine'),
    await findRecordId(halle.db, 'publiccode:https://forge.example/b/repas'),
  ];
  await decide(halle.db, { kind: 'same', a, b, reason: 'le second est l’ancien nom du premier', at: at(3) });
  assert.equal((await countCatalogue(halle.db)).software, 1);
  const survivor = await loaded(
    ((await loadSoftwareBySlug(halle.db, 'repas')) as { alias: string }).alias ?? 'repas',
  );
  assert.equal(survivor.records.length, 2);
  assert.equal((await changesSince(halle.db, 0, 10)).gone.length, 1);
  assert.equal(await undoDecision(halle.db, a, b, at(4)), true);
  assert.deepEqual(await everything(), state);
  assert.equal(await undoDecision(halle.db, a, b, at(5)), false);
});

test('a record absent from a complete import is withdrawn, and comes back with its address', async () => {
  await importRecords(
    halle.db,
    publiccode(
      1,
      yml('Cantine', 'https://forge.example/a/cantine'),
      yml('Repas', 'https://forge.example/b/repas'),
    ),
  );
  const id = (await loaded('repas')).software.id;
  const partial = await importRecords(
    halle.db,
    publiccode(2, yml('Cantine', 'https://forge.example/a/cantine')),
  );
  assert.equal(partial.counts.withdrawn, 0);
  const complete = await importRecords(halle.db, {
    ...publiccode(3, yml('Cantine', 'https://forge.example/a/cantine')),
    complete: true,
  });
  assert.equal(complete.counts.withdrawn, 1);
  await assert.rejects(loadSoftwareBySlug(halle.db, 'repas'), { textKey: 'catalogue.no-software' });
  const back = await importRecords(halle.db, publiccode(4, yml('Repas', 'https://forge.example/b/repas')));
  assert.equal(back.counts.returned, 1);
  assert.equal((await loaded('repas')).software.id, id);
});

test('nothing is withdrawn while a file of a complete import cannot be read', async () => {
  await importRecords(
    halle.db,
    publiccode(
      1,
      yml('Cantine', 'https://forge.example/a/cantine'),
      yml('Repas', 'https://forge.example/b/repas'),
    ),
  );
  const broken = file('repas.yml', 'name: Repas\n\turl: https://forge.example/b/repas\n');
  const plan = await importRecords(halle.db, {
    ...publiccode(2, yml('Cantine', 'https://forge.example/a/cantine'), broken),
    complete: true,
  });
  assert.deepEqual([plan.counts.withdrawn, plan.counts.refused], [0, 1]);
  assert.deepEqual(
    plan.lines[1]?.complaints.map(({ key }) => key),
    ['catalogue.import.not-yaml', 'catalogue.import.withheld'],
  );
  assert.equal((await loaded('repas')).software.name.value, 'Repas');
});

test('a software whose licence is no longer free leaves the catalogue, and the plan says why', async () => {
  await importRecords(
    halle.db,
    publiccode(1, yml('Repas', 'https://forge.example/b/repas', 'legal: { license: MIT }\n')),
  );
  const plan = await importRecords(
    halle.db,
    publiccode(2, yml('Repas', 'https://forge.example/b/repas', 'legal: { license: BUSL-1.1 }\n')),
  );
  assert.deepEqual(
    plan.lines.map(({ fate }) => fate),
    ['refused', 'withdrawn'],
  );
  await assert.rejects(loadSoftwareBySlug(halle.db, 'repas'), { textKey: 'catalogue.no-software' });
  await importRecords(
    halle.db,
    publiccode(3, yml('Repas', 'https://forge.example/b/repas', 'legal: { license: MIT }\n')),
  );
  assert.equal((await loaded('repas')).software.licence?.value, 'MIT');
});

test('5,202 users are all kept, and the page shows the first', async () => {
  const users = Array.from({ length: 5_202 }, (_, index) => `  - Comune di Esempio ${index}`).join('\n');
  await importRecords(
    halle.db,
    publiccode(1, yml('Grande', 'https://forge.example/a/grande', `usedBy:\n${users}\n`)),
  );
  const { software } = await loaded('grande');
  assert.equal(software.usageCount, 5_202);
  assert.equal(software.usages.length, 60);
  assert.equal((await listUsages(halle.db, software.id, { limit: 10, offset: 5_200 })).length, 2);
});

test('two imports at once do not make two of one', async () => {
  const one = () => importRecords(halle.db, publiccode(1, yml('Cantine', 'https://forge.example/a/cantine')));
  const plans = await Promise.all([one(), one(), one()]);
  assert.equal(plans.filter(({ counts }) => counts.new === 1).length, 1);
  assert.equal((await countCatalogue(halle.db)).software, 1);
});
