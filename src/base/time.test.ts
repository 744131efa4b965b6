// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBefore, isDay } from './time.ts';

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
