// SPDX-License-Identifier: AGPL-3.0-or-later
// One fixture for each complaint: it says what it must, at the line marked « here », and nothing worse.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parsePublicCode } from './parse.ts';
import { texts } from './texts.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/publiccode');
const fixture = (name: string) => readFileSync(path.join(folder, `${name}.yml`));
const names = globSync('*.yml', { cwd: folder }).map((file) => path.basename(file, '.yml'));
const on = '2026-11-21';

/** What comes along with a complaint because the same place breaks two rules. */
const companions: Readonly<Record<string, readonly string[]>> = {
  'yaml.bomb': ['key.unknown'],
  'yaml.bad-alias': ['key.missing'],
  'country.twice': ['deprecated.lowercase-country'],
  'media.not-a-type': ['deprecated.drop'],
  'yaml.tab': ['yaml.syntax'],
  'yaml.too-many-aliases': ['list.empty-item'],
  'yaml.too-deep': ['type.text'],
};

test('the sound fixture has nothing to be said about', () => {
  assert.deepEqual(parsePublicCode(fixture('valid'), { on }).findings, []);
});

for (const name of names.filter((one) => one !== 'valid')) {
  test(`${name} is said of its fixture`, () => {
    const { findings } = parsePublicCode(fixture(name), { on });
    const found = findings.find(({ code }) => code === name);
    assert.ok(found, `found instead: ${findings.map(({ code, key }) => `${code} ${key}`).join(', ')}`);
    const worse = findings.filter(
      ({ code, severity }) => code !== name && severity !== 'note' && !companions[name]?.includes(code),
    );
    assert.deepEqual(worse, []);
    const marked = fixture(name)
      .toString('utf8')
      .split('\n')
      .findIndex((line) => line.endsWith('here'));
    if (marked !== -1) assert.equal(found.line, marked + 1);
    assert.ok(found.column >= 1);
    assert.doesNotMatch(found.message.fr + found.message.en, /\{\w+[,}]/, 'a sentence is left unfilled');
  });
}

test('every complaint about a file has its fixture', () => {
  // Made in other tests: size, number of findings, what lies outside the file, what is asked for.
  const elsewhere =
    /^publiccode\.(command|severity|report|target|reference)\.|^publiccode\.(file\.(too-big|more)|version\.ahead)$/;
  const codes = Object.keys(texts)
    .filter((key) => !elsewhere.test(key))
    .map((key) => key.replace('publiccode.', ''));
  assert.deepEqual(
    codes.filter((code) => !names.includes(code)),
    [],
  );
});
