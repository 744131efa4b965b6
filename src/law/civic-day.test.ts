// SPDX-License-Identifier: AGPL-3.0-or-later
// When councils are elected, budgets voted and agents consulted: the days that the texts give, and what is
// not known told as such.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comingIn, electedSince } from './civic-day.ts';
import { loadCivicDays, loadSources } from './sources-rows.ts';

const rows = loadCivicDays();
const next = (jurisdiction: string, from: string) =>
  Object.fromEntries(
    comingIn(rows, new Set([jurisdiction]), from).map(({ row, day, month }) => [row.id, day ?? month ?? '']),
  );

test('each row has its own id, a source by its address unless it is from memory, and words of its own', () => {
  const sources = loadSources();
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  for (const { id, mark, sources: ids } of rows) {
    assert.equal(ids.length > 0, mark !== 'memory', id);
    for (const one of ids) assert.ok(sources[one], one);
  }
});

test('elections fall where the texts put them, and a month without a day stays a month', () => {
  assert.equal(next('FR', '2026-03-15')['FR-MUNICIPALES-2026'], '2026-03-15');
  assert.equal(next('FR', '2026-11-30')['FR-MUNICIPALES'], '2032-03');
  assert.equal(next('FR', '2032-04-01')['FR-MUNICIPALES'], '2038-03');
  assert.equal(next('BE', '2026-11-30')['BE-COMMUNALES'], '2030-10-13');
  assert.equal(next('BE', '2030-10-14')['BE-COMMUNALES'], '2036-10-12');
  assert.equal(next('CA-QC', '2026-11-30')['QC-MUNICIPALES'], '2029-11-04');
  assert.deepEqual(next('CH', '2026-11-30'), {}, 'of a country that no row speaks of, nothing is said');
});

test('the last day for the budget comes each year, later where the council was elected', () => {
  assert.equal(next('FR', '2026-04-16')['FR-BUDGET'], '2026-04-30');
  assert.equal(next('FR', '2026-05-01')['FR-BUDGET'], '2027-04-15');
  assert.equal(next('FR', '2031-12-01')['FR-BUDGET'], '2032-04-30');
  assert.equal(next('FR', '2026-11-30')['FR-CST'], '', 'before the council decides');
});

test('a council elected since it decided is told, on the day and not before', () => {
  assert.equal(electedSince(rows, 'BE', '2030-09-01', '2030-10-12'), false);
  assert.equal(electedSince(rows, 'BE', '2030-09-01', '2030-10-13'), true);
  assert.equal(electedSince(rows, 'BE', '2030-10-13', '2031-10-13'), false);
  assert.equal(electedSince(rows, 'FR', '2026-02-01', '2026-03-15'), true);
  assert.equal(electedSince(rows, 'FR', '2032-01-10', '2032-03-20'), false, 'its day is not known yet');
  assert.equal(electedSince(rows, 'FR', '2032-01-10', '2032-04-01'), true);
});
