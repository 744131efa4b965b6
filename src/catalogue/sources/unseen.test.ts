// SPDX-License-Identifier: AGPL-3.0-or-later
// Every importer: a name with invisible characters in it is the name without them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readComptoir } from './comptoir.ts';
import { readDevelopersItalia } from './developers-italia.ts';
import { readOre } from './ore.ts';
import { readPubliccode } from './publiccode.ts';
import type { ReadSource } from './reading.ts';
import { readSill } from './sill.ts';

const on = '2026-11-21';
const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
const yaml = (name: string) =>
  JSON.stringify({ name, url: 'https://forge.example/a/b', usedBy: [name], legal: { repoOwner: name } });
const comptoir = (name: string) => ({ softwares: [{ id: 1, name, users: [{ name }] }] });

const catalogues: Readonly<Record<string, (name: string) => ReturnType<ReadSource>>> = {
  publiccode: (name) => readPubliccode([file('publiccode.yml', yaml(name))], on),
  italia: (name) =>
    readDevelopersItalia(
      [
        file(
          '1.json',
          JSON.stringify({
            data: [{ id: 'a', url: 'https://forge.example/a/b', publiccodeYml: yaml(name) }],
          }),
        ),
      ],
      on,
    ),
  comptoir: (name) => readComptoir([file('export.json', JSON.stringify(comptoir(name)))], on),
  sill: (name) => readSill([file('sill.csv', `ID,nom,licence\n7,"${name}",MIT\n`)], on),
  ore: (name) =>
    readOre(
      [
        file('administrations/a.yml', `- code: ville\n  name: { fr: ${JSON.stringify(name)} }\n`),
        file(
          'software/a.yml',
          `schemaVersion: "1.0"\nname: { fr: ${JSON.stringify(name)} }\nhomepageURL: { fr: "https://github.com/x/x" }\nadministrations:\n  - adminCode: ville\n    uses: [{ date: { started: 2019-05-06 } }]\n`,
        ),
      ],
      on,
    ),
};
const plain = 'Libre Écrit';
const signs = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u061c',
  '\ufe0f',
  '\u{e0041}',
  '\u{e007f}',
];
const disguised = fc
  .array(fc.tuple(fc.nat(plain.length), fc.constantFrom(...signs)), { minLength: 1, maxLength: 8 })
  .map((put) => put.reduce((letters, [at, sign]) => letters.toSpliced(at, 0, sign), [...plain]).join(''));

for (const [source, read] of Object.entries(catalogues))
  test(`${source}: a disguised name is the plain one, of the software and of who uses it`, () => {
    const named = (name: string) =>
      read(name).map(({ claim }) => [
        claim?.name,
        claim?.publisher?.name,
        claim?.usages?.map(({ organisation }) => organisation),
      ]);
    assert.equal(named(plain)[0]?.[0], plain);
    fc.assert(fc.property(disguised, (name) => assert.deepEqual(named(name), named(plain))));
  });
