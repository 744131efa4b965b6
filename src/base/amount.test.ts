// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAmount } from './amount.ts';
import { formatMoney } from './format.ts';
import { money } from './money.ts';

const cents = (written: string, currency = 'EUR') => readAmount(written, currency)?.cents;

test('an amount is read as it is typed in each country', () => {
  for (const written of [
    '1500,5',
    '1 500,50',
    '1\u202f500,50\u00a0€',
    '1500.50 EUR',
    '€1,500.50',
    '1.500,50',
    '1’500.50',
  ])
    assert.equal(cents(written), 150_050, written);
  assert.equal(cents('1.234.567'), 123_456_700);
  assert.equal(cents('0,07'), 7);
  assert.equal(cents('$12.50', 'CAD'), 1250);
  assert.equal(cents('1500', 'JPY'), 1500);
  assert.equal(cents('1,500', 'TND'), 1500);
});

test('what is no amount of that currency is not one', () => {
  for (const written of [
    '',
    'cinq cents',
    '-5',
    '1,234',
    '1.500',
    '12,345,6',
    '1,5,0',
    '1e3',
    '12 $',
    '99999999999999999',
    '0x10',
    '٣',
  ])
    assert.equal(cents(written), undefined, written);
  assert.equal(cents('12,5', 'JPY'), undefined);
  assert.equal(cents('12 EUR', 'CAD'), undefined);
  assert.equal(cents('10 000 000 000 000,01'), undefined);
});

test('what is written in a language is read again to the cent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000_000_000 }),
      fc.constantFrom('fr', 'de', 'nl', 'pt'),
      (amount, lang) => assert.equal(cents(formatMoney(lang, money(amount, 'EUR'))), amount),
    ),
  );
});
