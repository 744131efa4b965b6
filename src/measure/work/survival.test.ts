// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kaplanMeier, medianWait, type Wait } from './survival.ts';

/** `9+`: still waiting after 9. */
const waits = (written: string): Wait[] =>
  written.split(' ').map((word) => ({ time: Number.parseFloat(word), ended: !word.endsWith('+') }));

/**
 * Weeks in remission of leukaemia patients, Freireich et al., Blood 21 (1963), as worked in Gehan, Biometrika
 * 52 (1965) and textbooks since.
 */
const treated = waits('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const placebo = waits('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

test('the worked example of 1963: each step, and the median of 23 weeks against 8', () => {
  const steps = kaplanMeier(treated).map(({ time, waiting, events, left }) => [
    time,
    waiting,
    events,
    Number(left.toFixed(4)),
  ]);
  assert.deepEqual(steps, [
    [6, 21, 3, 0.8571],
    [7, 17, 1, 0.8067],
    [10, 15, 1, 0.7529],
    [13, 12, 1, 0.6902],
    [16, 11, 1, 0.6275],
    [22, 7, 1, 0.5378],
    [23, 6, 1, 0.4482],
  ]);
  assert.deepEqual([medianWait(treated), medianWait(placebo)], [23, 8]);
});

test('those who were never answered count: leaving them out would halve the wait', () => {
  const ignored = waits('1 1 1 2 300+ 300+ 300+ 300+ 300+ 300+');
  assert.equal(medianWait(ignored), undefined);
  assert.equal(medianWait(ignored.filter(({ ended }) => ended)), 1);
  assert.equal(medianWait([]), undefined);
});

const anyWaits = fc.array(fc.record({ time: fc.integer({ min: 0, max: 400 }), ended: fc.boolean() }), {
  maxLength: 80,
});

test('without anyone still waiting it is the share of those not yet answered; the curve only falls; order does not matter', () => {
  fc.assert(
    fc.property(anyWaits, (some) => {
      const steps = kaplanMeier(some);
      assert.deepEqual(kaplanMeier([...some].reverse()), steps);
      for (const [index, { left }] of steps.entries())
        assert.ok(left >= -1e-9 && left < (steps[index - 1]?.left ?? 1));
      const ended = some.map(({ time }) => ({ time, ended: true }));
      for (const { time, left } of kaplanMeier(ended))
        assert.ok(Math.abs(left - some.filter((one) => one.time > time).length / some.length) < 1e-9);
    }),
  );
});

test('one more unanswered request never shortens the wait', () => {
  fc.assert(
    fc.property(anyWaits, fc.integer({ min: 0, max: 400 }), (some, time) => {
      const [before, after] = [medianWait(some), medianWait([...some, { time, ended: false }])];
      assert.ok(after === undefined || (before !== undefined && after >= before));
    }),
  );
});
