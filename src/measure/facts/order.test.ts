// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newestFirst, orderedRows } from './order.ts';

/** As a list is sorted: stable, whatever the runs. */
const asList = (values: readonly number[]) => [...values.keys()].sort((a, b) => values[a]! - values[b]!);
const ordered = (values: readonly number[]) => [
  ...orderedRows(values.length, (a, b) => values[a]! - values[b]!),
];

test('rows are ordered as a list would be, equals in the order they came', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 }), (values) =>
      assert.deepEqual(ordered(values), asList(values)),
    ),
  );
});

test('long runs, up and down, with equals at their seams', () => {
  const up = Array.from({ length: 500 }, (_, n) => n);
  for (const values of [[], [1], up, up.toReversed(), [...up, ...up], [...up.toReversed(), ...up, 7, 7, 7]])
    assert.deepEqual(ordered(values), asList(values));
});

test('newest first, the same whether moment and row fit in one number or not', () => {
  const moments = [
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom(0, 5, 1.7e9, 2 ** 31, 253_402_300_799),
    fc.constantFrom(0, Number.MAX_SAFE_INTEGER, 7),
  ];
  for (const moment of moments)
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, fc.integer({ min: 0, max: 3 })), { maxLength: 200 }), (rows) => {
        const compare = (a: number, b: number) => rows[b]![0] - rows[a]![0] || rows[a]![1] - rows[b]![1];
        const times = Float64Array.from(rows, ([time]) => time);
        assert.deepEqual([...newestFirst(times, compare)], [...rows.keys()].sort(compare));
      }),
    );
});
