// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alike, nearestOf } from './nearest.ts';

test('two words are as alike as pg_trgm says', () => {
  // select similarity('namur', 'namure'), similarity('word', 'two words')
  assert.equal(alike('namur', 'namur'), 1);
  assert.equal(alike('namur', 'namure').toFixed(4), '0.6250');
  assert.equal(alike('word', 'two words').toFixed(4), '0.3636');
  assert.equal(alike('namur', 'liege'), 0);
  assert.equal(alike('', 'namur'), 0);
});

const towns = [['mons'], ['saint mons'], ['monstreux'], ['namur'], ['monz', 'bergen']];
const nearest = (typed: string, limit = 9) =>
  nearestOf(typed, towns, (names) => names, limit).map(([name]) => name);

test('what is meant exactly comes first, then what begins so, then what holds a word that does', () => {
  assert.deepEqual(nearest('mons'), ['mons', 'monstreux', 'saint mons', 'monz']);
  assert.deepEqual(nearest('mons', 2), ['mons', 'monstreux']);
});

test('a thing is found by any of its names, and what is not near at all is not offered', () => {
  assert.deepEqual(nearest('bergen'), ['monz']);
  assert.deepEqual(nearest('tokyo'), []);
});
