// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as day from './day.ts';
import { fill } from './language.ts';
import { isZone, zoneOf } from './zone.ts';

const days = fc.integer({ min: 0, max: 60_000 }).map((n) => day.daysAfter('1950-01-01', n));
const none = () => false;

test('a day is four digits, two and two, and stands in the calendar', () => {
  assert.ok(day.isDay('2028-02-29'));
  for (const written of ['1000-01-01', '9999-12-31']) assert.ok(day.isDay(written), written);
  for (const written of [
    ...['2026-02-29', '2026-02-31', '2026-13-01', '2024-13-99', '2026-00-10', '26-01-01', '0999-01-01'],
    ...['2026-1-1', '20260101', '2026-01-01T00:00', ' 2026-01-01', '12026-01-01', ''],
  ])
    assert.equal(day.isDay(written), false, written);
});

test('days are counted back as so many times 24 hours, also where clocks are changed', () => {
  const at = new Date('2026-03-30T09:30:00Z');
  assert.equal(day.daysBefore(at, 2).toISOString(), '2026-03-28T09:30:00.000Z');
  assert.equal(day.daysBefore(at, 0).getTime(), at.getTime());
});

test('one moment is two days in Paris and Montréal', () => {
  const at = new Date('2026-04-01T00:30:00Z');
  assert.equal(day.dayIn(at, zoneOf('FR-82')), '2026-04-01');
  assert.equal(day.dayIn(at, zoneOf('BE')), '2026-04-01');
  assert.equal(day.dayIn(at, zoneOf('CA-QC')), '2026-03-31');
  assert.equal(day.dayIn(new Date('2026-03-31T21:59:59Z'), 'Europe/Paris'), '2026-03-31');
  assert.equal(day.dayIn(new Date('2026-03-31T22:00:00Z'), 'Europe/Paris'), '2026-04-01');
});

test('a day begins and ends by the clock of its place, summer time included', () => {
  assert.equal(day.startOfDay('2026-03-29', 'Europe/Paris').toISOString(), '2026-03-28T23:00:00.000Z');
  assert.equal(day.endOfDay('2026-03-29', 'Europe/Paris').toISOString(), '2026-03-29T22:00:00.000Z');
  assert.equal(day.endOfDay('2027-03-31', 'Europe/Paris').toISOString(), '2027-03-31T22:00:00.000Z');
});

test('a ballot opened on 16 March at ten closes on the 30th at ten, by the clock of Paris', () => {
  const opened = day.momentOn('2026-03-16', '10:00', 'Europe/Paris');
  assert.equal(opened.toISOString(), '2026-03-16T09:00:00.000Z');
  assert.equal(day.momentAfter(opened, 14, 'Europe/Paris').toISOString(), '2026-03-30T08:00:00.000Z');
  assert.equal(day.daysAfter('2026-03-30', 90), '2026-06-28');
});

test('every day begins where it says, in each zone', () => {
  fc.assert(
    fc.property(days, fc.constantFrom('FR', 'BE', 'CA-QC', 'FR-988', 'CA-NL'), (on, place) => {
      const zone = zoneOf(place);
      assert.equal(day.dayIn(day.startOfDay(on, zone), zone), on);
      assert.equal(day.dayIn(new Date(day.endOfDay(on, zone).getTime() - 1), zone), on);
    }),
  );
});

test('months end where they end', () => {
  assert.equal(day.monthsAfter('2026-01-31', 1), '2026-02-28');
  assert.equal(day.monthsAfter('2026-03-31', -1), '2026-02-28');
  assert.equal(day.monthsBetween('2026-01-31', '2026-02-28'), 0);
  assert.equal(day.monthsBetween('2026-01-15', '2027-01-15'), 12);
  assert.equal(day.daysBetween('2027-01-01', '2027-07-03'), 183);
});

test('Easter falls where it fell', () => {
  for (const easter of [
    '1961-04-02',
    '2000-04-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])
    assert.equal(day.easterOf(Number(easter.slice(0, 4))), easter);
});

test('working days skip week ends and holidays, both ways', () => {
  const isHoliday = (on: string) => on === '2026-05-01' || on === '2026-05-08';
  assert.equal(day.workingDayFrom('2026-05-01', isHoliday), '2026-05-04');
  assert.equal(day.workingDaysAfter('2026-04-30', 1, isHoliday), '2026-05-04');
  assert.equal(day.workingDaysAfter('2026-05-04', -1, isHoliday), '2026-04-30');
  assert.equal(day.workingDaysAfter('2026-05-02', 0, isHoliday), '2026-05-02');
});

test('so many working days later and earlier meet again, and none is a week end', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 300 }), (from, n) => {
      const start = day.workingDayFrom(from, none);
      const later = day.workingDaysAfter(start, n, none);
      assert.ok(day.weekday(later) <= 5);
      assert.equal(day.workingDaysAfter(later, -n, none), start);
    }),
  );
});

test('every zone named is one that the machine knows', () => {
  for (const place of [
    'FR',
    'BE',
    'LU',
    'CH',
    'CA-QC',
    'CA-BC',
    'CA-NT',
    'FR-974',
    'FR-978',
    'FR-987',
    'XX',
    undefined,
  ])
    assert.ok(isZone(zoneOf(place)), String(place));
  assert.equal(isZone('Europe/Auvillar'), false);
});

test('a day that fills a sentence is written as its readers write it, and what is no day as it was written', () => {
  const said = (lang: 'fr' | 'en', written: string) => fill('{day}.', lang, { day: day.dayFact(written) });
  assert.equal(said('fr', '2026-04-01'), '1er avril 2026.');
  assert.equal(said('en', '2026-04-30'), '30 April 2026.');
  assert.equal(said('fr', '2026-02-31'), '2026-02-31.');
  assert.equal(said('fr', 'x'.repeat(30)), `${'x'.repeat(20)}.`);
  const at = new Date('2026-04-30T23:30:00Z');
  assert.equal(fill('{at, date, long}', 'en', { at }), '30 April 2026');
  assert.equal(fill('{at, date, long}', 'fr', { at: new Date('2026-05-01T00:00:00Z') }), '1er mai 2026');
});
