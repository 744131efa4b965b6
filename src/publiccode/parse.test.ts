// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePublicCode } from './parse.ts';

const valid = readFileSync(path.join(import.meta.dirname, '../../fixtures/publiccode/valid.yml'), 'utf8');
const codes = (text: string | Uint8Array, options = {}) =>
  parsePublicCode(text, options).findings.map(({ code }) => code);
const without = (words: string, by = '') => valid.replace(words, by);

test('no text and no bytes make the reader throw, and every finding has a place and two sentences', () => {
  const words = fc.constantFrom(
    'name',
    'description',
    'fr',
    ':',
    ' ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '<<',
    '!',
    '|',
    '>',
    '"',
    "'",
    '#',
    '%',
    '\t',
    '\r',
    '0',
    '---',
  );
  const yamlish = fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }).map((parts) => parts.join(''));
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    yamlish,
    yamlish.map((text) => valid + text),
    fc.uint8Array(),
  );
  fc.assert(
    fc.property(anything, (input) => {
      const { findings, valid: sound } = parsePublicCode(input);
      assert.equal(sound, !findings.some(({ severity }) => severity === 'error'));
      for (const { line, column, message } of findings)
        assert.ok(line >= 1 && column >= 1 && message.fr && message.en);
    }),
    { numRuns: 500 },
  );
});

test('a value of any kind at any key is judged, never thrown at', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.string(), tie('tree'), { maxKeys: 3 }),
    ),
  }));
  const keys = [
    'publiccodeYmlVersion',
    'name',
    'url',
    'isBasedOn',
    'platforms',
    'description',
    'legal',
    'maintenance',
    'localisation',
    'dependsOn',
    'IT',
    'it',
    'organisation',
    'fundedBy',
    'supports',
    'logo',
    'intendedAudience',
  ];
  const record = fc.dictionary(fc.constantFrom(...keys), tree);
  fc.assert(
    fc.property(record, (value) => void parsePublicCode(JSON.stringify(value))),
    { numRuns: 500 },
  );
});

test('a file too large is refused for its size, with the limit told', () => {
  const { findings } = parsePublicCode('x'.repeat(10 * 1_048_576));
  assert.equal(findings[0]!.code, 'file.too-big');
  assert.match(findings[0]!.message.fr, /10\u00a0Mo.*1\u00a0Mo/);
  assert.deepEqual(codes(valid, { maxBytes: 100 }), ['file.too-big']);
});

test('five thousand users are read, quickly', () => {
  const started = performance.now();
  const { publiccode, findings } = parsePublicCode(
    `${valid}usedBy:\n${Array.from({ length: 5_202 }, (_, at) => `  - Commune ${at}\n`).join('')}`,
  );
  assert.deepEqual(findings, []);
  assert.equal(publiccode?.usedBy?.length, 5_202);
  assert.ok(performance.now() - started < 2_000);
});

test('a thousand findings of a kind are enough', () => {
  const { findings } = parsePublicCode(
    valid + Array.from({ length: 3_000 }, (_, at) => `k${at}: 1\n`).join(''),
  );
  assert.equal(findings.length, 1_001);
  assert.equal(findings.at(-1)!.code, 'file.more');
});

test('all that is wrong is said at once', () => {
  const text = without('name: Registre\n')
    .replace('stable', 'ready')
    .replace('- fr\n', '- fr_FR\n')
    .replace('https://forge.example', 'forge.example');
  assert.deepEqual(
    new Set(codes(text)),
    new Set(['key.missing', 'word.not-in-list', 'language.spelling', 'url.not-a-url']),
  );
});

test('lengths are counted as people see characters', () => {
  const family = '👩‍👩‍👧';
  const short = (text: string) => codes(without('Tient le registre des concessions de la commune', text));
  assert.deepEqual(short(family.repeat(150)), []);
  assert.deepEqual(short(family.repeat(151)), ['text.too-long']);
  assert.deepEqual(short('é'.normalize('NFD').repeat(150)), []);
});

test('the model has one form for each thing', () => {
  const text = `${valid}isBasedOn: https://forge.example/autre/registre\nintendedAudience:\n  countries: [fr, BE]\nit:\n  riuso:\n    codiceIPA: c_h501\n`;
  const { publiccode, raw } = parsePublicCode(
    text.replace('AGPL-3.0-or-later', 'AGPL-3.0-or-later\n  repoOwner: Roma'),
  );
  assert.deepEqual(publiccode?.isBasedOn, ['https://forge.example/autre/registre']);
  assert.deepEqual(publiccode?.intendedAudience?.countries, ['FR', 'BE']);
  assert.deepEqual(publiccode?.organisation, { uri: 'urn:x-italian-pa:c_h501', name: 'Roma' });
  assert.equal(publiccode?.IT?.riuso?.codiceIPA, 'c_h501');
  assert.equal((raw as { isBasedOn: string }).isBasedOn, 'https://forge.example/autre/registre');
});

test('version 1 is an error until it is published, a warning for those who read ahead, and knows no deprecated key', () => {
  const ahead = without('"0"', '"1"');
  const settled = readFileSync(
    path.join(import.meta.dirname, '../../fixtures/publiccode/version.settled.yml'),
    'utf8',
  );
  assert.deepEqual(codes(ahead), ['version.unpublished']);
  assert.deepEqual(codes(settled), ['version.settled']);
  assert.deepEqual(codes(settled.replace('name: ', 'roadmap: https://forge.example/plan\nname: ')), [
    'version.unpublished',
  ]);
  assert.deepEqual(codes(ahead, { acceptVersion1: true }), ['version.ahead']);
  assert.deepEqual(codes(`${ahead}inputTypes: [text/plain]\nIT: {}\n`, { acceptVersion1: true }), [
    'version.ahead',
    'key.dropped',
    'key.moved',
  ]);
  assert.deepEqual(codes(ahead, { asVersion: 0 }), []);
});

test('an Italian code is sure when the index is at hand', () => {
  const text = `${valid}organisation:\n  uri: urn:x-italian-pa:C_H501\n`;
  assert.deepEqual(codes(text, { italianCodes: new Set(['c_h501']) }), []);
  assert.deepEqual(codes(text, { italianCodes: new Set(['pcm']) }), ['italy.unknown-code']);
});
