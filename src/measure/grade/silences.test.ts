// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { lengthOf, longestShown, silencesDiffer } from './silences.ts';

const day = 86_400;
const year = 365 * day;
const now = Date.UTC(2026, 0, 1) / 1000;

test('a silence is told in days, and in months once it is long', () => {
  assert.deepEqual(
    [lengthOf(104), lengthOf(426)],
    [
      { days: 104, months: 0 },
      { days: 426, months: 14 },
    ],
  );
});

test('the same silence on picture and forecast needs no word', () => {
  const rows = [
    ...steadyRows(now - 5 * year, now - 2 * year, 300, 3),
    ...steadyRows(now - year, now, 200, 3),
  ];
  const grade = gradeFacts(factsOf(rows));
  assert.equal(
    longestShown(grade.activity)?.days,
    grade.findings.find(({ indicator }) => indicator === 'longest-silence')?.value,
  );
  assert.equal(silencesDiffer(grade), undefined);
});

test('a silence that a passer-by broke is shorter on the picture than in the forecast, and one line says why', () => {
  const rows = [
    ...steadyRows(now - 5 * year, now - 2 * year, 300, 3),
    { at: now - 1.5 * year, who: 9 },
    ...steadyRows(now - year, now, 200, 3),
  ];
  const grade = gradeFacts(factsOf(rows));
  assert.ok(longestShown(grade.activity)!.days < 200);
  assert.deepEqual(silencesDiffer(grade), { key: 'measure.silence.both', facts: { days: 365, months: 12 } });
});

test('a silence older than the four years of the forecast stays on the picture, and is told apart', () => {
  const rows = [
    ...steadyRows(now - 9 * year, now - 7 * year, 300, 3),
    ...steadyRows(now - 5 * year, now, 900, 3),
  ];
  const grade = gradeFacts(factsOf(rows));
  assert.equal(longestShown(grade.activity)?.days, 730);
  assert.equal(silencesDiffer(grade)?.facts?.['months'], 0);
});
