// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { add, type Money, money, ratioOf, split, type Ties, type Weight } from './money.ts';
import { Problem } from './problem.ts';

const most = 1_000_000_000_000_000;
const whole = fc
  .array(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { minLength: 1, maxLength: 60 })
  .filter((list) => list.some((weight) => weight > 0));
const decimal = fc
  .array(
    fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 1_000_003n }))
      .map(([over, under]) => ({ over, under })),
    { minLength: 1, maxLength: 12 },
  )
  .filter((list) => list.some(({ over }) => over > 0n));
const weights: fc.Arbitrary<readonly Weight[]> = fc.oneof(whole, decimal);
const cents = fc.integer({ min: -most, max: most });
const ties = fc.constantFrom<Ties>('first', 'last', 'heaviest', 'lightest');
const centsOf = (parts: readonly Money[]) => parts.map((part) => part.cents);
const halves = (n: number, list: readonly Weight[], how?: Ties) => centsOf(split(money(n, 'EUR'), list, how));

test('the parts of a division add up to the amount, to the cent, up to ten billion euros', () => {
  fc.assert(
    fc.property(cents, weights, ties, (amount, list, how) => {
      const parts = halves(amount, list, how);
      assert.equal(
        parts.reduce((sum, part) => sum + BigInt(part), 0n),
        BigInt(amount),
      );
    }),
  );
});

test('each part is its exact share rounded down or up, and a weight of zero pays nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: most }), whole, ties, (amount, list, how) => {
      const total = list.reduce((sum, weight) => sum + BigInt(weight), 0n);
      halves(amount, list, how).forEach((part, index) => {
        const floor = (BigInt(amount) * BigInt(list[index]!)) / total;
        const exact = (BigInt(amount) * BigInt(list[index]!)) % total === 0n;
        assert.ok(BigInt(part) === floor || (!exact && BigInt(part) === floor + 1n));
        if (list[index] === 0) assert.equal(part, 0);
      });
    }),
  );
});

test('a debt is divided as the mirror of the credit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: most }), weights, ties, (amount, list, how) => {
      assert.deepEqual(
        halves(-amount, list, how).map((part) => -part || 0),
        halves(amount, list, how),
      );
    }),
  );
});

test('who is named first changes no share where weights decide ties and none are equal', () => {
  const apart = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: most }),
      apart,
      fc.constantFrom<Ties>('heaviest', 'lightest'),
      (n, list, how) => {
        const backwards = halves(n, list.toReversed(), how).toReversed();
        assert.deepEqual(halves(n, list, how), backwards);
      },
    ),
  );
});

test('multiplying all weights by one number changes nothing', () => {
  fc.assert(
    fc.property(cents, whole, fc.bigInt({ min: 1n, max: 10n ** 20n }), ties, (amount, list, by, how) => {
      assert.deepEqual(
        halves(
          amount,
          list.map((weight) => BigInt(weight) * by),
          how,
        ),
        halves(amount, list, how),
      );
    }),
  );
});

test('350,384 cents over 22, 17, 12, 7 and 2, ties to the larger weight', () => {
  assert.deepEqual(
    halves(350_384, [22, 17, 12, 7, 2], 'heaviest'),
    [128_474, 99_276, 70_077, 40_878, 11_679],
  );
});

test('one cent more can take a cent from the smallest (the paradox of Alabama)', () => {
  assert.deepEqual(halves(10, [6, 6, 2]), [4, 4, 2]);
  assert.deepEqual(halves(11, [6, 6, 2]), [5, 5, 1]);
});

test('equal remainders go where the caller says', () => {
  assert.deepEqual(halves(1000, [1, 1, 1]), [334, 333, 333]);
  assert.deepEqual(halves(1000, [1, 1, 1], 'last'), [333, 333, 334]);
  // 3 cents over 1, 3, 2 of 6: ½, 1 ½ and 1 exactly.
  assert.deepEqual(halves(3, [1, 3, 2], 'heaviest'), [0, 2, 1]);
  assert.deepEqual(halves(3, [1, 3, 2], 'lightest'), [1, 1, 1]);
});

test('a decimal weight counts exactly as it is written', () => {
  assert.deepEqual(ratioOf('12,5'), { over: 125n, under: 10n });
  assert.deepEqual(ratioOf('0.1'), { over: 1n, under: 10n });
  for (const none of ['', '-1', '1e3', 'douze', '1.', '1,2,3', '1'.repeat(31)])
    assert.equal(ratioOf(none), undefined);
  const tenths = ['0.1', '0.2', '0.3'].map((written) => ratioOf(written)!);
  assert.deepEqual(halves(600, tenths), [100, 200, 300]);
});

test('impossible divisions, mixed and unknown currencies are refused', () => {
  for (const list of [[], [0, 0], [-1, 2], [0.5], [Number.NaN], [2 ** 53], [{ over: 1n, under: 0n }]])
    assert.throws(() => split(money(1, 'EUR'), list), Problem);
  assert.throws(() => money(0.5, 'EUR'), Problem);
  assert.throws(() => money(2 ** 53, 'EUR'), Problem);
  assert.throws(() => money(1, 'FRF'.toLowerCase()), Problem);
  assert.throws(() => add(money(1, 'EUR'), money(1, 'CAD')), Problem);
  assert.deepEqual(halves(0, [0, 0]), [0, 0]);
});
