// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { add, money, split } from './money.ts';
import { Problem } from './problem.ts';

const weights = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 50 })
  .filter((list) => list.some((weight) => weight > 0));
const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

test('the parts of a division add up to the amount, to the cent', () => {
  fc.assert(
    fc.property(cents, weights, (amount, list) => {
      const parts = split(money(amount, 'EUR'), list);
      assert.equal(
        parts.reduce((sum, part) => sum + part.cents, 0),
        amount,
      );
    }),
  );
});

test('each part is within one cent of its exact share, and a weight of zero pays nothing', () => {
  fc.assert(
    fc.property(cents, weights, (amount, list) => {
      const total = list.reduce((sum, weight) => sum + weight, 0);
      split(money(amount, 'EUR'), list).forEach((part, index) => {
        assert.ok(Math.abs(part.cents - (amount * list[index]!) / total) < 1.001);
        if (list[index] === 0) assert.equal(part.cents, 0);
      });
    }),
  );
});

test('a debt is divided as the mirror of the credit', () => {
  fc.assert(
    fc.property(cents, weights, (amount, list) => {
      const credit = split(money(Math.abs(amount), 'EUR'), list).map((part) => part.cents);
      const debt = split(money(-Math.abs(amount), 'EUR'), list).map((part) =>
        part.cents === 0 ? 0 : -part.cents,
      );
      assert.deepEqual(debt, credit);
    }),
  );
});

test('ten euros between three: the first takes the odd cent', () => {
  assert.deepEqual(
    split(money(1000, 'EUR'), [1, 1, 1]).map((part) => part.cents),
    [334, 333, 333],
  );
});

test('impossible divisions and mixed currencies are refused', () => {
  for (const list of [[], [0, 0], [-1, 2], [Number.NaN], [Number.POSITIVE_INFINITY]])
    assert.throws(() => split(money(1, 'EUR'), list), Problem);
  assert.throws(() => money(0.5, 'EUR'), Problem);
  assert.throws(() => add(money(1, 'EUR'), money(1, 'CAD')), Problem);
});
