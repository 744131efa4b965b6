// SPDX-License-Identifier: AGPL-3.0-or-later
// Amounts of two currencies are never added, what is not known is in no sum, and the largest stay exact.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { money } from '../../base/money.ts';
import { sumByCurrency } from './sums.ts';

test('each currency has its own sum, with how many letters are in it', () => {
  const amounts = [
    money(1_050, 'EUR'),
    undefined,
    money(10 ** 15, 'CAD'),
    money(10 ** 15, 'CAD'),
    money(1, 'EUR'),
  ];
  assert.deepEqual(sumByCurrency(amounts), [
    { total: money(1_051, 'EUR'), letters: 2 },
    { total: money(2 * 10 ** 15, 'CAD'), letters: 2 },
  ]);
  assert.deepEqual(sumByCurrency([undefined]), []);
});
