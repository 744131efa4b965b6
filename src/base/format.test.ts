// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellSeparator, formatDay, formatMoment, formatMoney, formatNumber } from './format.ts';
import { countryTag } from './locale.ts';
import { money } from './money.ts';
import { goBy, usualZone } from './zone.ts';

test('French writes the first of a month as an ordinal, and no other day', () => {
  assert.equal(formatDay('fr', '2026-04-01'), '1er avril 2026');
  assert.equal(formatDay('fr', '2026-04-11'), '11 avril 2026');
  assert.equal(formatDay('fr', '2026-04-21'), '21 avril 2026');
  assert.equal(formatDay('en', '2026-04-01'), '1 April 2026');
  assert.equal(formatDay('de', '2026-04-01'), '1. April 2026');
});

test('a moment is the day that it is for the halle, or in the zone that is said; a month has no day', () => {
  for (const late of [new Date('2026-04-30T23:30:00Z'), '2026-04-30T23:30:00Z']) {
    assert.equal(formatDay('fr', late), '1er mai 2026');
    assert.equal(formatDay('fr', late, undefined, 'America/Toronto'), '30 avril 2026');
    try {
      goBy('America/Toronto');
      assert.equal(formatDay('en', late), '30 April 2026');
      assert.equal(formatDay('en', '2026-04-30'), '30 April 2026', 'a day stays the day it is');
    } finally {
      goBy(usualZone);
    }
  }
  assert.equal(formatDay('fr', '2026-04-01', { month: 'long', year: 'numeric' }), 'avril 2026');
});

test('amounts show their cents only where there are some', () => {
  assert.equal(formatMoney('fr', money(150_000, 'EUR')), '1\u202f500\u00a0€');
  assert.equal(formatMoney('fr', money(150_050, 'EUR')), '1\u202f500,50\u00a0€');
  assert.equal(formatMoney('en', money(150_050, 'EUR')), '€1,500.50');
  assert.equal(formatMoney('de', money(150_050, 'EUR')), '1.500,50\u00a0€');
});

test('numbers are written, and cells parted, as each language does', () => {
  assert.deepEqual(
    ['fr', 'en', 'de'].map((lang) => formatNumber(lang, 34969.5)),
    ['34\u202f969,5', '34,969.5', '34.969,5'],
  );
  assert.deepEqual(['fr', 'en', 'de'].map(cellSeparator), [';', ',', ';']);
});

test('a currency without cents, or with thousandths, is written as it is counted', () => {
  assert.equal(formatMoney('en', money(1500, 'JPY')), '¥1,500'.replace('¥', 'JP¥'));
  assert.equal(formatMoney('fr', money(1500, 'TND')), '1,500\u00a0TND');
});

test('a moment is told by the clock of a place, which is named', () => {
  const at = new Date('2026-03-30T08:00:00Z');
  assert.equal(formatMoment('fr', at, 'Europe/Paris'), '30 mars 2026 à 10:00 UTC+2');
  assert.equal(formatMoment('en', at, 'Europe/Paris'), '30 March 2026 at 10:00 CEST');
  assert.equal(formatMoment('fr', at, 'America/Toronto'), '30 mars 2026 à 04:00 UTC−4');
});

test('a language has the country whose dictionary office programs take', () => {
  assert.deepEqual(['fr', 'en', 'de', 'pt-BR', 'nl'].map(countryTag), [
    'fr-FR',
    'en-GB',
    'de-DE',
    'pt-BR',
    'nl-NL',
  ]);
});
