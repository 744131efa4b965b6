// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Problem } from '../../base/problem.ts';
import { starterFolder } from '../firstload.ts';
import { readComptoir } from './comptoir.ts';
import { readDevelopersItalia } from './developers-italia.ts';
import { readInput } from './input.ts';
import { readOre } from './ore.ts';
import { mayBePerson, withoutAddresses, withoutPersons } from './persons.ts';
import { readPubliccode } from './publiccode.ts';
import type { ReadRecord } from './reading.ts';
import { findSource } from './registry.ts';
import { readSill } from './sill.ts';
import { readStarter } from './starter-reader.ts';

const on = '2026-11-21';
const file = (name: string, text: string | Uint8Array) => ({
  name,
  bytes: typeof text === 'string' ? Buffer.from(text) : text,
});
const one = (text: string | Uint8Array) => readPubliccode([file('publiccode.yml', text)], on)[0]!;
const refusal = (record: ReadRecord) => record.complaints.find(({ refuses }) => refuses);
const given = process.env['HALLE_TESTDATA'];
const real = async (source: string, place: string) => {
  const known = findSource(source)!;
  return known.read(await readInput(path.join(given!, 'data', place), known), on);
};

test('a publiccode.yml is read for what it says, words by language, with SPDX’s own capitals', () => {
  const { claim } = one(
    'publiccodeYmlVersion: "0.2"\nname: "Tombes"\nurl: https://github.com/Ville/Tombes.git\nsoftwareVersion: 1.10\nlegal: { license: agpl-3.0-or-later, repoOwner: Ville d’Exemple }\n' +
      'description:\n  it-IT: { shortDescription: Tombe }\n  FR: { shortDescription: Tombes, longDescription: "Long\\n\\n\\n\\ntexte" }\nintendedAudience: { countries: [fr, be], scope: [local-authorities] }\n',
  );
  assert.deepEqual(
    [
      claim?.externalId,
      claim?.version,
      claim?.licence,
      claim?.summary,
      claim?.description,
      claim?.countries,
      claim?.madeForLocalAuthorities,
      claim?.publisher?.name,
    ],
    [
      'https://github.com/ville/tombes',
      '1.10',
      'AGPL-3.0-or-later',
      { it: 'Tombe', fr: 'Tombes' },
      { fr: 'Long\n\ntexte' },
      ['FR', 'BE'],
      true,
      'Ville d’Exemple',
    ],
  );
});

test('a file that says nothing useful is refused with its place', () => {
  assert.deepEqual([refusal(one('url: https://forge.example/a/b\n'))?.key], ['catalogue.import.no-name']);
  assert.deepEqual(refusal(one('name: X\nurl: nothing\n')), {
    key: 'catalogue.import.no-repository',
    facts: { written: 'nothing' },
    line: 2,
    column: 6,
    refuses: true,
  });
  assert.equal(refusal(one('- a\n- b\n'))?.key, 'catalogue.import.not-a-mapping');
  assert.equal(refusal(one(''))?.key, 'catalogue.import.not-a-mapping');
});

test('tabs, another encoding, a web page and a bomb are refused, each in its own words', () => {
  const tab = refusal(one('name: X\ndescription:\n\tfr: oups\n'));
  assert.deepEqual([tab?.key, tab?.line], ['catalogue.import.not-yaml', 3]);
  assert.equal(refusal(one(Buffer.from([0x6e, 0x61, 0xe9, 0xff])))?.key, 'catalogue.import.not-utf8');
  assert.equal(
    refusal(one('<!DOCTYPE html><html><body>Sign in</body></html>'))?.key,
    'catalogue.import.html',
  );
  const bomb = `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(',')}]`).join('\n')}\nname: X\n`;
  assert.equal(refusal(one(bomb))?.key, 'catalogue.import.not-yaml');
  assert.equal(
    refusal(one(`name: X\nurl: https://forge.example/a/b\ndescription: ${'x'.repeat(2_100_000)}`))?.key,
    'catalogue.import.too-long',
  );
});

test('hostile words are one clean line: no control, no direction tricks, no script address', () => {
  const { claim } = one(
    'name: "Tom\\u202ebes\\u0007"\nurl: https://forge.example/a/b\nlandingURL: javascript:alert(1)\nusedBy: ["  Ville\\n de  X ", 12, null, {a: b}]\n',
  );
  assert.deepEqual(
    [claim?.name, claim?.website, claim?.usages],
    ['Tombes', undefined, [{ organisation: 'Ville de X' }, { organisation: '12' }]],
  );
});

test('contacts leave no name, address or telephone behind; mailboxes of a function may stay', () => {
  const record = one(
    'name: X\nurl: https://forge.example/a/b\nlegal: { license: MIT, repoOwner: Dominique Exemple }\nmaintenance:\n  type: internal\n  contacts:\n    - name: Dominique Exemple\n      email: dominique.exemple@ville.example\n      phone: "+33 1 23 45 67 89"\n    - { name: Service numérique, email: support@ville.example }\ndescription: { fr: { shortDescription: "Écrire à camille.exemple@ville.example" } }\n',
  );
  assert.doesNotMatch(JSON.stringify(record), /Dominique|dominique|camille|23 45 67/);
  assert.match(record.raw, /support@ville\.example/);
  assert.equal(record.claim?.publisher, undefined);
  assert.equal(
    withoutAddresses('contact-ed3e2e65@example.org info@example.org'),
    '(adresse retirée) info@example.org',
  );
  assert.deepEqual(['Camille Exemple', 'Comune di Esempio', 'Truelite srl', 'OpenWISP'].map(mayBePerson), [
    true,
    false,
    false,
    false,
  ]);
  assert.equal(withoutPersons('x: git@forge.example:a/b', []), 'x: git@forge.example:a/b');
});

test('the wrong kind of file for a source is told, not guessed', () => {
  for (const [read, text, key] of [
    [readComptoir, '{"data":[]}', 'catalogue.import.other-shape'],
    [readDevelopersItalia, '[1,2]', 'catalogue.import.other-shape'],
    [readDevelopersItalia, 'ID,nom', 'catalogue.import.not-json'],
    [readComptoir, '<html></html>', 'catalogue.import.html'],
    [readSill, 'a,b\n1,2\n', 'catalogue.import.other-shape'],
    [readSill, 'ID,nom\n1,"x\n', 'catalogue.import.not-csv'],
  ] as const) {
    assert.throws(
      () => read([file('input', text)], on),
      (error) => error instanceof Problem && error.textKey === key,
      key,
    );
  }
});

test('a page of Developers Italia keeps the address of the catalogue and knows as aliases those that it names', () => {
  const data = [
    {
      id: '1',
      url: 'https://forge.example/new/x.git',
      aliases: ['https://forge.example/old/x'],
      active: true,
      updatedAt: '2026-05-01T00:00:00Z',
      publiccodeYml: 'name: X\nurl: https://forge.example/written/x\n',
    },
    { id: '2', url: 'https://forge.example/y', active: true, publiccodeYml: 'name: Y\n\turl: x' },
    { id: '3', url: 'https://forge.example/z', active: false, publiccodeYml: 'name: Z' },
    'nothing',
  ];
  const [x, y, z, nothing] = readDevelopersItalia(
    [file('page.json', JSON.stringify({ data, links: {} }))],
    on,
  );
  assert.deepEqual(
    [x?.claim?.repositories, x?.claim?.aliases, x?.claim?.date],
    [[{ url: 'https://forge.example/new/x' }], ['https://forge.example/old/x'], '2026-05-01'],
  );
  assert.deepEqual(
    [y, z, nothing].map((record) => refusal(record!)?.key),
    ['catalogue.import.not-yaml', 'catalogue.import.inactive', 'catalogue.import.not-a-mapping'],
  );
});

test('a part listed under the numbers of its whole does not take them for its own', () => {
  const csv =
    'ID,nom,parent,wikidata,comptoir-du-libre\n54,GLPI,,Q3104570,9\n55,Survey,GLPI,Q3104570,\n56,Agent,GLPI,Q1,9\n';
  const claims = readSill([file('sill.csv', csv)], on).map(({ claim }) => [claim?.wikidata, claim?.comptoir]);
  assert.deepEqual(claims, [
    ['Q3104570', '9'],
    [undefined, undefined],
    ['Q1', undefined],
  ]);
});

test('the socle is read as office programs save it too: semicolons, Windows-1252, columns of 2022', () => {
  const csv =
    'ID;nom;fonction;wikidata;version_min;version_max\r\n9;Éditeur;Visioconférence;q42;2.9;\r\n10;Autre;;;1;3\r\n';
  for (const bytes of [
    Buffer.from(csv),
    Buffer.from(csv, 'latin1'),
    Buffer.from(`\uFEFF${csv}`, 'utf16le'),
  ]) {
    const [first, second] = readSill([{ name: 'sill.csv', bytes }], on).map(({ claim }) => claim);
    assert.deepEqual(
      [first?.name, first?.summary, first?.wikidata, first?.version, second?.version],
      ['Éditeur', { fr: 'Visioconférence' }, 'Q42', '2.9', '3'],
    );
  }
});

test('what the Comptoir does not know is an empty list, and becomes nothing', async () => {
  const known = findSource('comptoir')!;
  const [zip, tombes] = known.read(await readInput('fixtures/catalogue/comptoir-export-v1.json', known), on);
  assert.deepEqual(
    [zip?.claim?.repositories, zip?.claim?.wikidata, zip?.claim?.sill, zip?.claim?.date],
    [[], 'Q215051', '1', '2026-09-12'],
  );
  assert.deepEqual([tombes?.claim?.wikidata, tombes?.claim?.usages?.length], [undefined, 2]);
});

test('a use in Canada’s exchange names the administration and not the person to write to', () => {
  const records = readOre(
    [
      file(
        'administrations/municipal.yml',
        '---\n- code: ville-qc\n  name: { en: City, fr: Ville d’Exemple }\n',
      ),
      file(
        'software/x.yml',
        'name: { en: X, fr: X }\nhomepageURL: { en: "https://github.com/x/x" }\nadministrations:\n  - adminCode: ville-qc\n    uses:\n      - contact: { email: camille@ville.example, name: Camille Exemple }\n        date: { started: 2019-05-06 }\n',
      ),
    ],
    on,
  );
  assert.deepEqual(records[0]?.claim?.usages, [{ organisation: 'Ville d’Exemple', date: '2019-05-06' }]);
  assert.deepEqual(records[0]?.claim?.repositories, [{ url: 'https://github.com/x/x' }]);
  assert.doesNotMatch(JSON.stringify(records), /amille/);
});

test('a starter file with a mistake says which field, on which line', () => {
  const [record] = readStarter(
    [
      file(
        'x.yml',
        'name: X\nsummary: { fr: a, en: b }\npublisher: { name: P }\nfunctions: []\nsources: [{ fields: [name], url: "https://x.example", date: 2026-11-21 }]\nfacts: x\ncheckedOn: 2026-11-21\n',
      ),
    ],
    on,
  );
  assert.deepEqual(
    record?.complaints.map(({ facts, line }) => [facts?.['field'], line]),
    [['functions', 4]],
  );
});

test('every file of the starter catalogue has its shape', {
  skip: !existsSync(starterFolder) && 'no starter',
}, async () => {
  const known = findSource('starter')!;
  const records = known.read(await readInput(starterFolder, known), on);
  assert.deepEqual(
    records.flatMap(({ place, complaints }) =>
      complaints.map((complaint) => `${place}:${complaint.line} ${JSON.stringify(complaint.facts)}`),
    ),
    [],
  );
  assert.ok(records.length >= 80);
});

test('real files of five catalogues are read whole', { skip: !given && 'no data' }, async () => {
  const counts = async (source: string, place: string) => {
    const records = await real(source, place);
    return [records.length, records.filter(({ claim }) => claim).length];
  };
  assert.deepEqual(await counts('developers-italia', 'catalogues/developers_italia_page1.json'), [25, 25]);
  assert.deepEqual(await counts('sill', 'catalogues/sill-2020.csv'), [225, 215]);
  assert.deepEqual(await counts('ore', 'catalogues/ore-ero'), [163, 163]);
  assert.deepEqual(await counts('publiccode', 'catalogues/awesome-codegouvfr'), [19, 19]);
});

test('no address of the real files’ contacts is kept', { skip: !given && 'no data' }, async () => {
  const all = [
    ...(await real('ore', 'catalogues/ore-ero')),
    ...(await real('developers-italia', 'catalogues/developers_italia_page1.json')),
    ...(await real('publiccode', 'catalogues/awesome-codegouvfr')),
  ];
  assert.doesNotMatch(JSON.stringify(all), /contact-[0-9a-f]{8}@/);
});

test('a file made to be slow is read or refused at once', () => {
  const started = performance.now();
  const long = 'a'.repeat(900_000);
  const head = 'name: X\nurl: https://forge.example/a/b\n';
  one(`${head}description: { fr: { longDescription: "@ ${long}" } }\n`);
  one(`${head}description: { fr: { longDescription: "x${' '.repeat(900_000)}y" } }\n`);
  one(`${head}softwareVersion: "x${' '.repeat(900_000)}y"\n`);
  one(`${head}${Array.from({ length: 100_000 }, (_, n) => `k${n}: 1\n`).join('')}`);
  assert.ok(performance.now() - started < 10_000, `${Math.round(performance.now() - started)} ms`);
});

test('a key written twice is refused with its place', () => {
  const twice = refusal(one('name: X\nurl: https://forge.example/a/b\nname: Y\n'));
  assert.deepEqual([twice?.key, twice?.line], ['catalogue.import.not-yaml', 3]);
});

test('a source answers to the names that people give it', () => {
  assert.equal(findSource('Comptoir-du-Libre')?.name, 'comptoir');
  assert.equal(findSource('ore_ero')?.name, 'ore');
  assert.equal(findSource('excel'), undefined);
});

test('a software that is a folder of its repository keeps that folder, whoever tells of it', () => {
  const page = 'https://github.com/Ville/Outils/tree/main/cimetiere';
  const place = [{ url: 'https://github.com/ville/outils', path: 'cimetiere' }];
  const yml = (folder: string) =>
    `publiccodeYmlVersion: "0.5"\nname: ${folder}\nurl: https://github.com/Ville/Outils/tree/main/${folder}\n`;
  const [tombs, meals] = [one(yml('cimetiere')), one(yml('cantine'))];
  assert.deepEqual(tombs.claim?.repositories, place);
  assert.notEqual(tombs.externalId, meals.externalId);
  assert.equal(tombs.externalId, tombs.claim?.externalId);
  const [comptoir] = readComptoir(
    [
      file(
        'c.json',
        JSON.stringify({ softwares: [{ id: 1, name: 'T', external_resources: { repository: page } }] }),
      ),
    ],
    on,
  );
  assert.deepEqual(comptoir?.claim?.repositories, place);
  const words = `schemaVersion: "1.0"\nname: { fr: T }\nrepositoryURL: ${page}\nadministrations: []\n`;
  const [ore] = readOre([file('software/t.yml', words)], on);
  assert.deepEqual(ore?.claim?.repositories, place);
});
