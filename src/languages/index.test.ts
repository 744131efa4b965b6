// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle says: every sentence that a refusal names exists, in both languages, with the same blanks to
// fill.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { blanksOf } from '../testing/blanks.ts';
import { gathered, sentence, sentences } from './index.ts';

const src = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(src, file), 'utf8');
const sources = globSync('**/*.{ts,tsx}', { cwd: src }).filter((file) => !/\.test\.tsx?$/.test(file));

test('every refusal has its sentence', () => {
  const missing = sources
    .flatMap((file) =>
      [...read(file).matchAll(/new Problem\(\s*'[a-z-]+',\s*'([^']+)'/g)].map(
        (match) => `${file}: ${match[1]}`,
      ),
    )
    .filter((found) => !Object.hasOwn(sentences, found.split(': ')[1]!));
  assert.deepEqual(missing, []);
});

test('a key says which feature it comes from, and no two features use the same', () => {
  const others: Record<string, RegExp> = {
    base: /^(money|id|url|base|language|text)\./,
    measure: /^(measure|git)\./,
  };
  const strangers = Object.entries(gathered).flatMap(([name, texts]) => {
    const feature = /^[a-z]+/.exec(name)![0];
    return Object.keys(texts).filter((key) => !(others[feature] ?? new RegExp(`^${feature}\\.`)).test(key));
  });
  assert.deepEqual(strangers, []);
  const keys = Object.values(gathered).flatMap((texts) => Object.keys(texts));
  assert.deepEqual(
    keys.filter((key, index) => keys.indexOf(key) !== index),
    [],
  );
});

test('every texts.ts is gathered', () => {
  const files = sources.filter((file) => /(^|\/)texts\.ts$/.test(file));
  const index = read('languages/index.ts');
  assert.deepEqual(
    files.filter((file) => !index.includes(`'../${file}'`)),
    [],
  );
});

test('French and English say the same blanks, and both can be filled', () => {
  const wrong = Object.entries(sentences).filter(([, { fr, en }]) => {
    return blanksOf(fr) !== blanksOf(en);
  });
  assert.deepEqual(
    wrong.map(([key]) => key),
    [],
  );
});

test('French is written as it is printed: curved apostrophes, held spaces before double signs', () => {
  const loose = Object.entries(sentences).filter(
    ([, { fr }]) =>
      /[a-zà-ÿ]'[a-zà-ÿ]/i.test(fr) ||
      /[^\s\u00a0\u202f{<][»;!?](\s|$)| [»:;!?](\s|$)|« |«[^\u00a0\u202f]/.test(
        fr.replace(/https?:\S+/g, ''),
      ),
  );
  assert.deepEqual(
    loose.map(([key, { fr }]) => `${key}: ${fr}`),
    [],
  );
});

test('a sentence without words is given back as its key, never as an empty page', () => {
  assert.equal(sentence('fr', 'nobody.said'), 'nobody.said');
});
