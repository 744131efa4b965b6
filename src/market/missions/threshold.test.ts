// SPDX-License-Identifier: AGPL-3.0-or-later
// Which threshold is in force where and when, and what reaches it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { money } from '../../base/money.ts';
import { reaches, type Threshold, thresholdOn } from './threshold.ts';

const row = (id: string, more: Partial<Threshold>): Threshold => ({
  id,
  country: 'FR',
  cents: 4_000_000,
  currency: 'EUR',
  from: '2026-01-01',
  until: null,
  rule: 'x',
  source: 'x',
  readOn: '2026-11-01',
  certainty: 'verified',
  ...more,
});
const rows = [
  row('before', { until: '2026-06-30' }),
  row('after', { from: '2026-07-01', cents: 6_000_000 }),
  row('québec', { country: 'CA', currency: 'CAD' }),
];
const on = (day: string, country = 'FR') => thresholdOn(rows, country, day)?.id;

test('a threshold is in force from its first day to its last, both included', () => {
  assert.deepEqual(
    ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2030-01-01'].map((day) => on(day)),
    [undefined, 'before', 'before', 'after', 'after'],
  );
});

test('each country has its own, and one whose rule the halle does not know has none', () => {
  assert.deepEqual([on('2026-08-01', 'CA'), on('2026-08-01', 'BE')], ['québec', undefined]);
});

test('the amount itself reaches the threshold, in its currency alone', () => {
  const [, , cad] = rows as [Threshold, Threshold, Threshold];
  const reached = (cents: number, currency: 'EUR' | 'CAD') => reaches(money(cents, currency), cad);
  assert.deepEqual(
    [reached(3_999_999, 'CAD'), reached(4_000_000, 'CAD'), reached(4_000_000, 'EUR')],
    [false, true, false],
  );
});
