// SPDX-License-Identifier: AGPL-3.0-or-later
// The thesaurus is whole and true to its own rules; the phrases of everyday work lead to the right function.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { functionsOfCategories, systemsRequired } from './thesaurus.ts';
import { phraseKey } from './words.ts';

const thesaurus = loadThesaurus();
const ids = new Set(thesaurus.functions.map((one) => one.id));

test('at least 120 functions, each named once, each in a group that exists', () => {
  assert.ok(thesaurus.functions.length >= 120);
  assert.equal(ids.size, thesaurus.functions.length);
  const groups = new Set(thesaurus.groups.map((one) => one.id));
  assert.deepEqual(
    thesaurus.functions
      .filter((one) => !groups.has(one.group) || (one.broader && !ids.has(one.broader)))
      .map((one) => one.id),
    [],
  );
});

test('a word shared by several functions of one language is declared ambiguous', () => {
  const declared = new Set(thesaurus.ambiguous.map(({ word, lang }) => `${lang} ${phraseKey(word)}`));
  const shared = (['fr', 'en'] as const).flatMap((lang) => {
    const owners = new Map<string, Set<string>>();
    for (const one of thesaurus.functions) {
      for (const phrase of [one.label[lang], ...one.synonyms[lang]])
        owners.set(phraseKey(phrase), (owners.get(phraseKey(phrase)) ?? new Set()).add(one.id));
    }
    return [...owners]
      .filter(([key, functions]) => functions.size > 1 && !declared.has(`${lang} ${key}`))
      .map(([key, functions]) => `${lang} ${key}: ${[...functions]}`);
  });
  assert.deepEqual(shared, []);
});

test('further words name functions that exist, one function a word; placed words tell of one country', () => {
  for (const [lang, words] of Object.entries(thesaurus.further)) {
    const owners = new Map<string, string>();
    for (const [id, phrases] of Object.entries(words)) {
      assert.ok(ids.has(id), id);
      for (const key of phrases.map(phraseKey)) {
        assert.ok(key !== '' && (owners.get(key) ?? id) === id, `${lang} ${key}: ${owners.get(key)}, ${id}`);
        owners.set(key, id);
      }
    }
  }
  const placed = Object.values(thesaurus.placed).flat().map(phraseKey);
  assert.deepEqual(
    placed.filter((key, place) => key === '' || placed.indexOf(key) !== place),
    [],
  );
});

test('no synonym is made of empty words alone', () => {
  const empty = thesaurus.functions.flatMap((one) =>
    [...one.synonyms.fr, ...one.synonyms.en].filter((phrase) => phraseKey(phrase) === ''),
  );
  assert.deepEqual(empty, []);
});

test('products, systems and ambiguous words name functions that exist', () => {
  const named = [...thesaurus.products, ...thesaurus.systems, ...thesaurus.ambiguous].flatMap(
    (row) => row.functions,
  );
  assert.deepEqual(
    named.filter((id) => !ids.has(id)),
    [],
  );
  assert.ok(thesaurus.products.length >= 60);
  assert.equal(new Set(thesaurus.systems.map((one) => one.id)).size, thesaurus.systems.length);
  assert.equal(
    new Set(thesaurus.products.map((one) => `${one.supplier} ${one.name}`)).size,
    thesaurus.products.length,
  );
});

const given = process.env['HALLE_TESTDATA'];
const list = given && path.join(given, 'data/publiccode/standard/standard/categories-list.rst');
test('the categories are those of publiccode.yml, and each but “other” leads to a function', {
  skip: list && existsSync(list) ? false : 'no data',
}, () => {
  const standard = [...readFileSync(list!, 'utf8').matchAll(/^- (\S+)$/gm)].map((match) => match[1]!);
  const covered = new Set(thesaurus.functions.flatMap((one) => one.categories));
  assert.ok(standard.length > 100);
  assert.deepEqual(
    [...covered].filter((category) => !standard.includes(category)),
    [],
  );
  assert.deepEqual(
    standard.filter((category) => !covered.has(category)),
    ['other'],
  );
});

test('a clear category leads to its function, a vague one to none', () => {
  assert.deepEqual(functionsOfCategories(thesaurus, ['e-signature']), ['e-signature']);
  assert.deepEqual(functionsOfCategories(thesaurus, ['other', 'nothing-of-the-kind']), []);
});

test('accounting in France must connect to Hélios; the same trade in Québec must not', () => {
  assert.ok(systemsRequired(thesaurus, ['accounting'], 'FR').some((system) => system.id === 'helios-pes-v2'));
  assert.ok(
    !systemsRequired(thesaurus, ['accounting'], 'CA').some((system) => system.id === 'helios-pes-v2'),
  );
  assert.ok(systemsRequired(thesaurus, ['procurement'], 'CA').some((system) => system.id === 'seao-qc'));
});

test('subjects are those of functions that exist, two at least, and no word names all of them', () => {
  for (const [id, subjects] of Object.entries(thesaurus.subjects)) {
    assert.ok(ids.has(id), id);
    assert.ok(subjects.length > 1, id);
    const words = subjects.map((subject) => new Set(subject.split(' ')));
    const shared = [...words[0]!].filter((word) => words.every((one) => one.has(word)));
    assert.deepEqual(shared, [], id);
  }
});
