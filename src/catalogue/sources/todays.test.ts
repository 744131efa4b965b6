// SPDX-License-Identifier: AGPL-3.0-or-later
// Catalogues as they are published today, and as office programs write them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readComptoir } from './comptoir.ts';
import { readSill } from './sill.ts';

const on = '2026-11-21';
const json = (name: string, value: unknown) => ({ name, bytes: Buffer.from(JSON.stringify(value)) });
const website = (additionalType: string) => ({ '@type': 'Website', name: additionalType, additionalType });
const identifier = (base: string, value: string) => ({
  '@type': 'PropertyValue',
  value,
  subjectOf: website(base),
});

const today = {
  ...{
    id: 9001,
    variant: 'public',
    name: { fr: 'Visio', en: 'Meet' },
    description: { fr: 'Visioconférence' },
  },
  ...{
    license: 'Apache-2.0',
    url: 'https://visio.example',
    codeRepositoryUrl: 'https://github.com/visio/visio',
  },
  ...{ addedTime: '2020-01-01T00:00:00.000Z', updateTime: '2026-05-06T07:08:09.000Z' },
  latestVersion: { version: '2.9', releaseDate: '2026-04-01' },
  authors: [{ '@type': 'Person', name: 'Camille Exemple' }],
  identifiers: [identifier('wikidata', 'q99990001'), identifier('ComptoirDuLibre', '196')],
  userAndReferentCountByOrganization: {
    'Ville de Nullepart': { userCount: 0, referentCount: 1 },
    'Nulle autre': { userCount: 0, referentCount: 0 },
  },
};

test('today’s SILL (v2) is read: Schema.org’s names, numbers of other bases, users, no author', () => {
  const [record, gone] = readSill(
    [json('catalogi.json', [today, { ...today, id: 9002, dereferencing: { time: '2025-01-01' } }])],
    on,
  );
  assert.deepEqual(record?.claim, {
    ...{ source: 'sill', externalId: '9001', date: '2026-05-06', name: 'Visio', sill: '9001' },
    repositories: [{ url: 'https://github.com/visio/visio' }],
    ...{ summary: { fr: 'Visioconférence' }, otherNames: ['Meet'], licence: 'Apache-2.0' },
    ...{ website: 'https://visio.example/', version: '2.9', releaseDate: '2026-04-01' },
    ...{ wikidata: 'Q99990001', comptoir: '196', usages: [{ organisation: 'Ville de Nullepart' }] },
  });
  assert.doesNotMatch(JSON.stringify(record), /Camille/);
  assert.deepEqual([gone?.claim, gone?.inactive, gone?.externalId], [undefined, true, '9002']);
});

test('the SILL’s JSON of before (v1) and a description by CodeMeta are read too', () => {
  const before = {
    ...{ id: 72, name: 'Visio', description: 'Visioconférence', license: 'https://spdx.org/licenses/MIT' },
    ...{
      updateTime: Date.UTC(2025, 2, 3),
      latestVersion: { semVer: '1.2.0', publicationTime: Date.UTC(2025, 1, 1) },
    },
    softwareExternalData: {
      ...{ externalId: 'Q7', sourceSlug: 'wikidata', websiteUrl: 'https://visio.example' },
      developers: [{ name: 'Camille Exemple' }],
    },
  };
  const meta = {
    ...{ '@type': 'SoftwareSourceCode', '@id': 'https://catalogue.example/software/8', name: 'Tombes' },
    ...{
      codeRepository: 'https://forge.example/v/tombes',
      softwareVersion: '3.0',
      dateModified: '2026-01-02',
    },
  };
  const [one, two] = readSill([json('sill.json', { '@graph': [before, meta] })], on);
  const { claim } = one!;
  assert.deepEqual(
    [claim?.licence, claim?.date, claim?.version, claim?.releaseDate, claim?.wikidata, claim?.website],
    ['MIT', '2025-03-03', '1.2.0', '2025-02-01', 'Q7', 'https://visio.example/'],
  );
  assert.doesNotMatch(JSON.stringify(one), /Camille/);
  assert.deepEqual(
    [two?.externalId, two?.claim?.version, two?.claim?.repositories[0]?.url, two?.claim?.date],
    ['8', '3.0', 'https://forge.example/v/tombes', '2026-01-02'],
  );
  assert.deepEqual(readSill([json('x.json', [{ name: 'Sans numéro' }])], on)[0]?.unidentified, true);
});

test('the Comptoir’s API is read as its export is', () => {
  const row = {
    ...{
      id: 901,
      softwarename: 'Tombes',
      url_repository: 'https://forge.example/v/tombes.git',
      modified: '2026-08-01T08:00:00',
    },
    ...{ url_website: 'https://tombes.example', wikidata: 'q5', sill: '12', licence: { id: 3, name: 'MIT' } },
    userssoftwares: [
      { user: { name: 'Ville de Nullepart', user_type: { name: 'Administration' } } },
      { user: { name: 'Camille Exemple', user_type: { name: 'Person' } } },
    ],
  };
  for (const answer of [[row], { softwares: [row] }, [{ software: row }]]) {
    const claim = readComptoir([json('softwares.json', answer)], on)[0]?.claim;
    assert.deepEqual(claim, {
      ...{ source: 'comptoir', externalId: '901', date: '2026-08-01', name: 'Tombes', comptoir: '901' },
      repositories: [{ url: 'https://forge.example/v/tombes' }],
      ...{ licence: 'MIT', website: 'https://tombes.example/', wikidata: 'Q5', sill: '12' },
      usages: [{ organisation: 'Ville de Nullepart' }],
    });
  }
});

const rows = [
  'ID;nom;fonction;annees;statut;wikidata;licence;version_min;version_max',
  '9001;Visio;Webconférence;"2018 ; 2022";R;q99990001;Apache-2.0;2.9;',
  '9002;Éditeur;Éditeur;"2018 ; 2019";FR;Q99990002;MIT;3.1;',
].join('\r\n');
const read = (bytes: Uint8Array) =>
  readSill([{ name: 'sill.csv', bytes }], on).map(({ claim, inactive, externalId }) => [
    externalId,
    claim?.name,
    claim?.wikidata,
    claim?.version,
    claim?.date,
    inactive,
  ]);
const visio = ['9001', 'Visio', 'Q99990001', '2.9', '2022-01-01', undefined];
const editor = ['9002', undefined, undefined, undefined, undefined, true];

test('a SILL saved by a spreadsheet: semicolons, an old encoding; « FR » is no longer recommended', () => {
  assert.deepEqual(read(Buffer.from(`\ufeff${rows}`)), [visio, editor]);
  assert.deepEqual(read(Buffer.from(rows, 'latin1')), [visio, editor]);
  assert.equal(
    readSill([{ name: 'sill.csv', bytes: Buffer.from(rows, 'latin1') }], on)[0]?.claim?.summary?.['fr'],
    'Webconférence',
  );
});

const given = process.env['HALLE_TESTDATA'];
test('the given SILL files say the same, however they were saved', { skip: !given }, () => {
  for (const name of ['sill.csv', 'sill-excel.csv', 'sill-point-virgule.csv']) {
    const records = readSill(
      [{ name, bytes: readFileSync(`${given}/data/cases/19-sill-excel/${name}`) }],
      on,
    );
    assert.deepEqual(
      records.map(({ claim, inactive }) => [claim?.name, claim?.wikidata, claim?.version, inactive]),
      [
        ['Visio exemple', 'Q99990001', '2.9', undefined],
        [undefined, undefined, undefined, true],
        ['Base exemple', 'Q99990003', '1.4', undefined],
        ['Extension exemple', undefined, '2.5', undefined],
      ],
      name,
    );
  }
});
