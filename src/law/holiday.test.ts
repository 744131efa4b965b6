// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workingDayFrom, workingDaysAfter } from '../base/day.ts';
import { holidaysIn, holidayTeller } from './holiday.ts';
import { loadHolidays } from './sources-rows.ts';

const rows = loadHolidays();
const daysOf = (place: string, year: number) => holidaysIn(rows, place, year).map(({ day }) => day.slice(5));

test('France has eleven days, Alsace and Moselle two more', () => {
  const france = [
    '01-01',
    '04-06',
    '05-01',
    '05-08',
    '05-14',
    '05-25',
    '07-14',
    '08-15',
    '11-01',
    '11-11',
    '12-25',
  ];
  assert.deepEqual(daysOf('FR', 2026), france);
  assert.deepEqual(daysOf('FR-82', 2026), france);
  for (const place of ['FR-57', 'FR-67', 'FR-68'])
    assert.deepEqual(daysOf(place, 2026), [...france, '04-03', '12-26'].toSorted());
});

test('each French overseas department has the day on which slavery ended there', () => {
  for (const [place, day] of [
    ['FR-971', '05-27'],
    ['FR-972', '05-22'],
    ['FR-973', '06-10'],
    ['FR-974', '12-20'],
    ['FR-976', '04-27'],
  ] as const)
    assert.ok(daysOf(place, 2026).includes(day) && !daysOf('FR-82', 2026).includes(day), place);
});

test('Belgium has ten', () => {
  assert.deepEqual(daysOf('BE-WNA', 2026), [
    ...['01-01', '04-06', '05-01', '05-14', '05-25', '07-21', '08-15', '11-01', '11-11', '12-25'],
  ]);
});

test('Québec has nine, and the first of July moves when it is a Sunday', () => {
  assert.deepEqual(daysOf('CA-QC', 2026), [
    ...['01-01', '04-03', '04-06', '05-18', '06-24', '07-01', '09-07', '10-12', '12-25'],
  ]);
  assert.ok(daysOf('CA-QC', 2029).includes('07-02') && !daysOf('CA-QC', 2029).includes('07-01'));
  assert.ok(daysOf('CA-QC', 2027).includes('05-24'));
});

test('a row holds from its first day on: Saint-Barthélemy had none before 2012', () => {
  assert.equal(daysOf('FR-977', 2011).includes('10-09'), false);
  assert.equal(daysOf('FR-977', 2012).includes('10-09'), true);
});

test('a term that ends on a holiday ends on the next working day of its place', () => {
  const [paris, strasbourg, montreal] = ['FR', 'FR-67', 'CA-QC'].map((place) => holidayTeller(rows, place));
  assert.equal(workingDayFrom('2026-04-03', paris!), '2026-04-03');
  assert.equal(workingDayFrom('2026-04-03', strasbourg!), '2026-04-07');
  assert.equal(workingDayFrom('2026-06-24', montreal!), '2026-06-25');
  assert.equal(workingDaysAfter('2026-04-30', 5, paris!), '2026-05-11');
});
