// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, Grade } from '../grade/grade.ts';
import { raisesOf } from './raises.ts';

const finding = (indicator: string, rest: Partial<Finding>): Finding => ({
  indicator,
  outcome: 'measured',
  standing: 'watch',
  said: { key: indicator },
  raise: { key: indicator },
  evidence: [],
  at: 0,
  ...rest,
});
const findings = [
  finding('presence', { effect: -0.2 }),
  finding('retention', { effect: -0.9 }),
  finding('elephant-factor', { cap: 'B' }),
  finding('readme', {}),
  finding('contributor-absence-factor', { cap: 'C' }),
];
const raises = (rest: Partial<Grade>) =>
  raisesOf({ state: 'graded', findings, ...rest } as Grade).map(({ key }) => key);

test('what stops the letter comes first, then what weighs most against it; a missing file raises nothing', () => {
  assert.deepEqual(raises({ letter: 'C', forecastLetter: 'A' }), [
    'contributor-absence-factor',
    'retention',
    'presence',
  ]);
});

test('a fact that stops nothing is not said to raise the letter', () => {
  assert.deepEqual(raises({ letter: 'D', forecastLetter: 'D' }), ['retention', 'presence']);
});

test('where people are left unanswered, answering them comes first', () => {
  const ignored = [...findings, finding('unanswered', { letterDown: true })];
  assert.equal(raises({ letter: 'E', forecastLetter: 'D', findings: ignored })[0], 'unanswered');
});

test('without a letter there is nothing to raise', () => {
  assert.deepEqual(raises({ state: 'inert' }), []);
});
