// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { factsOf, type Row } from '../../../fixtures/measure/facts.ts';
import { letters } from '../grade/grade.ts';
import { viewAt } from '../work/work.ts';
import { confirmedAt, lasting } from './confirmed.ts';
import { featureNames, featuresOf } from './features.ts';
import { teamOf } from './team.ts';

const day = 86_400;
const month = 30.44 * day;
const now = Date.UTC(2026, 0, 1) / 1000;
const people = 6;

/**
 * Six people, each at work in a few spells of weekly commits over five years: some have left, some are new,
 * some come back.
 */
const spells = fc.array(
  fc.record({
    who: fc.integer({ min: 0, max: people - 1 }),
    ago: fc.integer({ min: 0, max: 1800 }),
    lasts: fc.integer({ min: 1, max: 500 }),
    every: fc.integer({ min: 3, max: 40 }),
  }),
  { minLength: 2, maxLength: 12 },
);
type Spell = typeof spells extends fc.Arbitrary<(infer One)[]> ? One : never;

const rowsOf = (made: readonly Spell[]): Row[] =>
  made.flatMap(({ who, ago, lasts, every }) =>
    Array.from({ length: Math.ceil(lasts / every) }, (_, nth) => ({
      who,
      at: now - (ago + nth * every) * day,
    })),
  );
const graded = (rows: readonly Row[]) => confirmedAt(viewAt(factsOf(rows, { readAt: now }), now));
const byWho = fc.integer({ min: 0, max: people - 1 });

function neverBetter(less: readonly Row[], more: readonly Row[]): void {
  const [before, after] = [graded(less), graded(more)];
  assert.ok(before.probability <= after.probability + 1e-12, `${before.probability} → ${after.probability}`);
  assert.ok(
    letters.indexOf(before.confirmed) >= letters.indexOf(after.confirmed),
    `${before.confirmed} → ${after.confirmed}`,
  );
}

/** In the words of the method: no work in 91 days and fewer than three months of work in the last twelve. */
function hasLeft(rows: readonly Row[], who: number, at: number): boolean {
  const ages = rows.filter((row) => row.who === who && row.at <= at).map((row) => at - row.at);
  const months = new Set(ages.map((age) => Math.floor(age / month)).filter((ago) => ago < 12));
  return !ages.some((age) => age < 91 * day) && months.size < 3;
}
const isHere = (rows: readonly Row[], who: number) =>
  !hasLeft(rows, who, now) && !hasLeft(rows, who, now - lasting);

test('work of any date by someone who has not left lowers neither the probability nor the letter given', () => {
  fc.assert(
    fc.property(spells, byWho, fc.integer({ min: 0, max: 4000 }), (made, who, ago) => {
      const rows = rowsOf(made);
      fc.pre(isHere(rows, who));
      neverBetter(rows, [...rows, { who, at: now - ago * day }]);
    }),
    { numRuns: 200 },
  );
});

test('nor does work by anyone, the departed and the newcomers too, outside months 13 to 48', () => {
  const anyDate = fc.oneof(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 1492, max: 4000 }));
  fc.assert(
    fc.property(spells, fc.integer({ min: 0, max: people }), anyDate, (made, who, ago) => {
      const rows = rowsOf(made);
      neverBetter(rows, [...rows, { who, at: now - ago * day }]);
    }),
    { numRuns: 200 },
  );
});

test('someone who has not left raises neither by leaving nor by being erased', () => {
  fc.assert(
    fc.property(spells, byWho, (made, who) => {
      const rows = rowsOf(made);
      fc.pre(isHere(rows, who));
      const left = rows.filter((row) => row.who !== who || row.at <= now - 365 * day);
      neverBetter(left, rows);
      neverBetter(
        rows.filter((row) => row.who !== who),
        rows,
      );
    }),
    { numRuns: 200 },
  );
});

test('a regular of the last twelve months has not left, however quiet of late; nor has who wrote within 91 days', () => {
  const months = [11, 10, 9].map((ago) => ({ who: 0, at: now - (ago + 0.5) * month }));
  assert.equal(hasLeft(months, 0, now), false);
  const before = Array.from({ length: 20 }, (_, nth) => ({ who: 0, at: now - (13 + nth) * month }));
  const leftAmong = (rows: readonly Row[]) =>
    featuresOf(teamOf(viewAt(factsOf(rows, { readAt: now }), now)))[featureNames.indexOf('departures')]! < 1;
  assert.deepEqual(
    [leftAmong([...before, ...months]), leftAmong([...before, ...months.slice(1)])],
    [false, true],
  );
  assert.deepEqual(
    [90, 92].map((ago) => leftAmong([...before, { who: 0, at: now - ago * day }])),
    [false, true],
  );
});

test('the one thing that lowers: old work that makes a regular of someone who has left, and only as a departure', () => {
  const here = Array.from({ length: 100 }, (_, nth) => ({ who: 1, at: now - (nth * 12 + 1) * day }));
  const old = [20, 22, 24].map((ago) => ({ who: 0, at: now - ago * month }));
  const values = (rows: readonly Row[]) => featuresOf(teamOf(viewAt(factsOf(rows, { readAt: now }), now)));
  const [before, after] = [values([...here, ...old.slice(1)]), values([...here, ...old])];
  assert.deepEqual(
    featureNames.filter((_, index) => after[index]! < before[index]!),
    ['departures'],
  );
});
