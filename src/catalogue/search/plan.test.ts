// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadThesaurus } from '../sources/thesaurus.ts';
import type { Need } from '../thesaurus/need.ts';
import { planOf } from './plan.ts';
import type { Question } from './search.ts';

const thesaurus = loadThesaurus();
const question = (more: Partial<Question> = {}): Question => ({
  text: 'x',
  lang: 'fr',
  chosen: {},
  sort: 'utility',
  page: 1,
  size: 20,
  ...more,
});
const need = (weights: Readonly<Record<string, number>>, words: readonly string[] = []): Need => ({
  functions: Object.entries(weights).map(([id, weight]) => ({
    id,
    weight,
    because: 'x',
  })) as Need['functions'],
  products: [],
  words,
});
const meant = (weights: Readonly<Record<string, number>>) =>
  planOf(question(), need(weights), thesaurus)
    .functions.filter((one) => one.meant)
    .map(({ id }) => id);
/** A function that is a part of another, which is no part of a third. */
const part = thesaurus.functions.find(({ broader }) => broader)!;

test('a meaning half as sure as the surest is asked for too, one less sure is not', () => {
  assert.deepEqual(meant({ cemetery: 1, gis: 0.5 }), ['cemetery', 'gis']);
  assert.deepEqual(meant({ cemetery: 1, gis: 0.49 }), ['cemetery']);
  assert.deepEqual(meant({ cemetery: 0.6, gis: 0.3 }), ['cemetery', 'gis']);
  assert.deepEqual(meant({}), []);
});

test('what a function is a part of, and its parts, are asked for at a third of its weight and are not meant', () => {
  const { functions } = planOf(question(), need({ [part.id]: 0.9 }), thesaurus);
  const wider = functions.find(({ id }) => id === part.broader)!;
  assert.deepEqual([wider.weight, wider.meant], [0.3, false]);
  const down = planOf(question(), need({ [part.broader!]: 0.9 }), thesaurus).functions;
  assert.deepEqual(
    down.filter((one) => one.id === part.id).map((one) => [one.weight, one.meant]),
    [[0.3, false]],
  );
});

test('a function that is meant is never asked for again as a neighbour, and eight are asked for at most', () => {
  const both = planOf(question(), need({ [part.id]: 1, [part.broader!]: 1 }), thesaurus).functions;
  const ids = both.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(
    both.filter(({ id }) => id === part.id || id === part.broader).map((one) => one.weight),
    [1, 1],
  );
  const all = Object.fromEntries(thesaurus.functions.slice(0, 20).map(({ id }) => [id, 1]));
  assert.equal(planOf(question(), need(all), thesaurus).functions.length, 8);
});

test('a question is understood when no word is left; nothing asked is the whole catalogue', () => {
  const understood = (weights: Readonly<Record<string, number>>, words: readonly string[] = []) =>
    planOf(question(), need(weights, words), thesaurus).understood;
  assert.deepEqual(
    [understood({ cemetery: 1 }), understood({ cemetery: 1 }, ['bleu']), understood({}, [])],
    [true, false, false],
  );
  assert.equal(planOf(question({ text: '' }), need({}), thesaurus).everything, true);
  assert.equal(planOf(question({ text: 'bleu' }), need({}, ['bleu']), thesaurus).everything, false);
});

test('six words at most are looked for, and each facet chosen is one choice', () => {
  const asked = question({
    text: 'un deux trois quatre cinq sept huit neuf onze',
    chosen: { grade: ['A', 'B'], country: [], language: ['fr'] },
    alike: 'village',
  });
  const { words, choices } = planOf(asked, need({}), thesaurus);
  assert.equal(words.length, 6);
  assert.deepEqual(choices, [
    { facet: 'grade', marks: ['grade:A', 'grade:B'] },
    { facet: 'language', marks: ['language:fr'] },
    { facet: 'size', marks: ['size:village'] },
  ]);
});
