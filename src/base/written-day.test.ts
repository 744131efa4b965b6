// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDay, readMonth } from './written-day.ts';

test('a month is read as people and office programs write it', () => {
  for (const [written, month] of [
    ['2021', '2021'],
    ['2021-09', '2021-09'],
    ['09/2021', '2021-09'],
    ['9.2021', '2021-09'],
    ['01/09/2021', '2021-09'],
    ['1/9/21', '2021-09'],
    ['2021-09-01', '2021-09'],
    ['2021-09-01T00:00:00', '2021-09'],
    ['sept. 2021', '2021-09'],
    ['Septembre 2021', '2021-09'],
    ['1er septembre 2021', '2021-09'],
    ['sept-21', '2021-09'],
    ['Août 2020', '2020-08'],
    ['juin 2020', '2020-06'],
    ['juil.-20', '2020-07'],
    ['March 2019', '2019-03'],
    ['12/25/2020', '2020-12'],
  ] as const)
    assert.equal(readMonth(written), month, written);
  for (const written of ['', 'depuis toujours', '13/2021', '2021-13', '31/02/2021', '01-sept', 'mardi 2021'])
    assert.equal(readMonth(written), undefined, written);
});

test('a day is read likewise, and what is no day of the calendar is none', () => {
  for (const [written, day] of [
    ['31/05/2026', '2026-05-31'],
    ['2026-05-31', '2026-05-31'],
    ['31 mai 2026', '2026-05-31'],
    ['31-mai-26', '2026-05-31'],
  ] as const)
    assert.equal(readDay(written), day, written);
  for (const written of ['2026', '05/2026', '31/06/2026', '02-mars', 'hier'])
    assert.equal(readDay(written), undefined, written);
});

test('whatever is written is read or not, never an error', () => {
  fc.assert(fc.property(fc.string(), (written) => void [readMonth(written), readDay(written)]));
});
