// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { lookInFolder } from './commands/look.ts';
import { parsePublicCode } from './parse.ts';
import { checkReferences, type Look, type Looked } from './references.ts';

const valid = readFileSync(path.join(import.meta.dirname, '../../fixtures/publiccode/valid.yml'), 'utf8');
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
const folder = mkdtempSync(path.join(tmpdir(), 'publiccode-'));
after(() => rmSync(folder, { recursive: true }));

const said = async (more: string, look: Look) =>
  (await checkReferences(parsePublicCode(valid + more), look)).map(({ code, key }) => `${code} ${key}`);
const answers =
  (known: Readonly<Record<string, Looked>>): NonNullable<Look['reach']> =>
  async (url) =>
    known[url] ?? { state: 'found' };

test('what cannot be looked at is a note', async () => {
  assert.deepEqual(await said('logo: img/logo.svg\n', {}), [
    'reference.not-checked url',
    'reference.not-checked logo',
  ]);
});

test('a page that is gone is an error; one that does not answer today is a note', async () => {
  const reach = answers({
    'https://ville.example/plan': { state: 'missing', why: 'HTTP 404' },
    'https://ville.example': { state: 'unknown', why: 'HTTP 503' },
  });
  assert.deepEqual(
    await said('landingURL: https://ville.example\nroadmap: https://ville.example/plan\n', { reach }),
    ['reference.not-checked landingURL', 'reference.page-missing roadmap'],
  );
});

test('a host without address is an error only when the network is seen to work', async () => {
  const nowhere: Looked = { state: 'no-host' };
  assert.deepEqual(await said('', { reach: async () => nowhere }), ['reference.not-checked url']);
  assert.deepEqual(
    await said('roadmap: https://nowhere.example\n', {
      reach: answers({ 'https://nowhere.example': nowhere }),
    }),
    ['reference.page-missing roadmap'],
  );
});

test('pictures are looked at, in the folder and nowhere else', async () => {
  mkdirSync(path.join(folder, 'img'));
  writeFileSync(path.join(folder, 'img/logo.png'), png);
  writeFileSync(path.join(folder, 'img/false.png'), 'not a picture');
  symlinkSync('/etc/hostname', path.join(folder, 'img/away.png'));
  const file = lookInFolder(folder);
  assert.deepEqual(await said('logo: img/logo.png\n', { file, reach: answers({}) }), []);
  assert.deepEqual(await said('logo: img/false.png\n', { file, reach: answers({}) }), [
    'reference.not-a-png logo',
  ]);
  assert.deepEqual(await said('logo: img/none.png\n', { file, reach: answers({}) }), [
    'reference.file-missing logo',
  ]);
  assert.deepEqual(await said('logo: img/away.png\n', { file, reach: answers({}) }), [
    'reference.file-missing logo',
  ]);
  const shot = parsePublicCode(
    valid.replace('    features:', '    screenshots:\n      - img/false.png\n    features:'),
  );
  assert.deepEqual(
    (await checkReferences(shot, { file, reach: answers({}) })).map(
      ({ code, severity }) => `${severity} ${code}`,
    ),
    ['warning reference.not-a-picture'],
  );
});

test('a way of looking that fails is a note, not a failure', async () => {
  const reach = async () => Promise.reject(new Error('broken'));
  assert.deepEqual(await said('', { reach }), ['reference.not-checked url']);
});
