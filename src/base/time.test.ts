// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from './language.ts';
import { dayFact, daysBefore, isDay } from './time.ts';

test('days are counted back as so many times 24 hours, also where clocks are changed', () => {
  const at = new Date('2026-03-30T09:30:00Z');
  assert.equal(daysBefore(at, 2).toISOString(), '2026-03-28T09:30:00.000Z');
  assert.equal(daysBefore(at, 0).getTime(), at.getTime());
});

test('a day is one of the calendar, written as ISO 8601 writes it, with a year of four digits', () => {
  for (const day of ['2026-02-28', '2028-02-29', '1000-01-01', '9999-12-31'])
    assert.equal(isDay(day), true, day);
  for (const other of [
    ...['2026-02-29', '2026-02-31', '2026-13-01', '2026-00-10', '2026-01-00'],
    ...['0999-01-01', '2026-1-1', '20260101', '2026-01-01T00:00', ' 2026-01-01', '12026-01-01', ''],
  ])
    assert.equal(isDay(other), false, other);
});

test('a day that fills a sentence is written as its readers write it, and what is no day as it was written', () => {
  const said = (lang: 'fr' | 'en', written: string) => fill('{day}.', lang, { day: dayFact(written) });
  assert.equal(said('fr', '2026-04-01'), '1er avril 2026.');
  assert.equal(said('en', '2026-04-30'), '30 April 2026.');
  assert.equal(said('fr', '2026-02-31'), '2026-02-31.');
  assert.equal(said('fr', 'x'.repeat(30)), `${'x'.repeat(20)}.`);
});
