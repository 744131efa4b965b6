// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses as catalogues write them: with who signs in, an @ in a path, a GitWeb's query, an account's page.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { readInput } from './input.ts';
import { withoutAddresses } from './persons.ts';
import { readPubliccode } from './publiccode.ts';
import { findSource } from './registry.ts';
import { address } from './words.ts';

const on = '2026-11-21';
const given = process.env['HALLE_TESTDATA'];
const read = async (source: string, place: string) => {
  const known = findSource(source)!;
  const records = known.read(await readInput(path.join(given!, 'data/cases', place), known), on);
  return records.map(({ claim, complaints }) => [
    claim?.name,
    claim?.repositories[0]?.url,
    complaints.filter(({ refuses }) => refuses).length,
  ]);
};

test('who signs in leaves an address, a mailbox leaves a text, a version and a path stay', () => {
  for (const [written, kept] of [
    ['https://somebody:secret@bitbucket.org/a/b.git', 'https://bitbucket.org/a/b.git'],
    ['git+ssh://somebody@forge.example/a/b', 'git+ssh://forge.example/a/b'],
    ['somebody@forge.example:a/b.git', 'git@forge.example:a/b.git'],
    ['https://cdn.example/npm/registres@2.4.1/docs/', 'https://cdn.example/npm/registres@2.4.1/docs/'],
    ['https://www.npmjs.com/package/@comune/x', 'https://www.npmjs.com/package/@comune/x'],
    ['https://x.example/?to=jean.exemple@ville.example&a=1', 'https://x.example/?to=&a=1'],
    ['en vue@3.5.1, à jean.exemple@ville.example', 'en vue@3.5.1, à (adresse retirée)'],
    ['https://x.example,jean.exemple@ville.example', 'https://x.example,(adresse retirée)'],
    [
      '{"u":"https://x.example/a","m":"je.an@y.example"}',
      '{"u":"https://x.example/a","m":"(adresse retirée)"}',
    ],
    ['contact@ville.example', 'contact@ville.example'],
  ] as const)
    assert.equal(withoutAddresses(written), kept);
  assert.equal(address('https://cdn.example/npm/a@2.4.1/docs/'), 'https://cdn.example/npm/a@2.4.1/docs/');
});

test('a publiccode.yml with who signs in in its address is imported at the address without', () => {
  const yml =
    'name: X\nurl: https://somebody@bitbucket.org/comune/x.git\nlandingURL: https://cdn.example/x@2.4.1/\n';
  const [record] = readPubliccode([{ name: 'publiccode.yml', bytes: Buffer.from(yml) }], on);
  assert.deepEqual(record?.claim?.repositories, [{ url: 'https://bitbucket.org/comune/x' }]);
  assert.equal(record?.claim?.website, 'https://cdn.example/x@2.4.1/');
  assert.doesNotMatch(JSON.stringify(record), /somebody|retirée/);
});

test('the given files: addresses with a name in them', { skip: !given }, async () => {
  assert.deepEqual(await read('publiccode', '11-adresse-avec-nom'), [
    ['Avec arobase', 'https://forge.exemple.net/ville/arobase', 0],
    ['Albo esempio', 'https://dev.azure.com/ente-esempio/albo/_git/albo', 0],
    ['Protocollo esempio', 'https://bitbucket.org/comune-esempio/protocollo', 0],
    ['Par ssh', 'https://forge.exemple.net/ville/par-ssh', 0],
  ]);
  assert.deepEqual((await read('developers-italia', '11-adresse-avec-nom/italia.json')).slice(0, 2), [
    ['Albo', 'https://bitbucket.org/comune-esempio/albo', 0],
    ['Protocollo', 'https://github.com/comune-esempio/protocollo', 0],
  ]);
});

test('the given files: a GitWeb’s two programs, and two that give one account', {
  skip: !given,
}, async () => {
  assert.deepEqual(await read('ore', '13-gitweb'), [
    ['Media encodeur', 'https://git.exemple.net/gitweb.cgi?p=encodeur.git', 0],
    ['Media lecteur', 'https://git.exemple.net/gitweb.cgi?p=lecteur.git', 0],
  ]);
  assert.deepEqual(await read('ore', '14-groupe-github'), [
    ['Outil agenda', undefined, 0],
    ['Outil annuaire', undefined, 0],
  ]);
});
