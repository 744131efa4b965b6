// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle says: every sentence that a refusal names exists, in both languages, with the same blanks to
// fill.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { gathered, sentence, sentences } from './index.ts';

const src = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(src, file), 'utf8');
const sources = globSync('**/*.{ts,tsx}', { cwd: src }).filter((file) => !/\.test\.tsx?$/.test(file));

const parse = (words: string) => new IntlMessageFormat(words, 'fr', undefined, { ignoreTag: true }).getAst();
type Element = ReturnType<typeof parse>[number];

/** Kinds of elements in the parser's own numbering. */
const literal = 0;
const pound = 7;

/**
 * The facts that a sentence shows; those that only choose its form may differ from one language to the other.
 */
function blanks(elements: readonly Element[], counted = ''): string[] {
  return elements.flatMap((element) => {
    if (element.type === literal) return [];
    if (element.type === pound) return [counted];
    if ('options' in element)
      return Object.values(element.options).flatMap(({ value }) => blanks(value, element.value));
    return 'value' in element && typeof element.value === 'string' ? [element.value] : [];
  });
}

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
    const [ours, theirs] = [fr, en].map((words) => [...new Set(blanks(parse(words)))].sort().join());
    return ours !== theirs;
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
