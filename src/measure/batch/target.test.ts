// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fateOf, type ToldProblem } from './target.ts';

const at = 1_000_000;
const told = (key: string, facts: ToldProblem['facts'] = {}): ToldProblem => ({
  kind: 'unavailable',
  key,
  facts,
});

test('a forge that asks for patience is given it, and no try is counted', () => {
  assert.deepEqual(fateOf(told('measure.later', { until: at + 900 }), { tries: 2, putOff: 1 }, at), {
    state: 'waiting',
    until: at + 900,
    asked: true,
  });
  assert.deepEqual(fateOf(told('measure.later', { until: at - 5 }), { tries: 1, putOff: 0 }, at), {
    state: 'waiting',
    until: at + 1,
    asked: true,
  });
});

test('a forge that always asks for patience is given up in the end', () => {
  assert.equal(fateOf(told('measure.later', { until: at + 9 }), { tries: 3, putOff: 2 }, at).state, 'failed');
});

test('a place that does not answer is tried twice more, a little later each time; what is refused for good is not', () => {
  const unreachable = told('measure.unreachable');
  assert.deepEqual(fateOf(unreachable, { tries: 1, putOff: 0 }, at), {
    state: 'waiting',
    until: at + 5,
    asked: false,
  });
  assert.deepEqual(fateOf(unreachable, { tries: 5, putOff: 3 }, at), {
    state: 'waiting',
    until: at + 20,
    asked: false,
  });
  assert.equal(fateOf(unreachable, { tries: 3, putOff: 0 }, at).state, 'failed');
  for (const key of [
    'measure.not-found',
    'measure.needs-password',
    'measure.empty',
    'platform.http.private-address',
    'measure.list.fault',
  ])
    assert.equal(fateOf(told(key), { tries: 1, putOff: 0 }, at).state, 'failed', key);
});

test('a refused token costs the project nothing', () => {
  assert.deepEqual(fateOf(told('measure.token-refused'), { tries: 80, putOff: 79 }, at), {
    state: 'waiting',
    until: at,
    asked: true,
  });
});
