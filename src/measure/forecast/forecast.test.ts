// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { factsOf, type Row, steadyRows } from '../../../fixtures/measure/facts.ts';
import type { Letter } from '../grade/grade.ts';
import { earlierView, viewAt } from '../work/work.ts';
import { confirmedAt } from './confirmed.ts';
import { featureNames } from './features.ts';
import { forecastAt } from './forecast.ts';
import { calibration, method, observed } from './method.ts';
import { coefficients } from './note-1.2.ts';

const day = 86_400;
const year = 365 * day;
const now = Date.UTC(2026, 0, 1) / 1000;
const base = steadyRows(now - 4 * year, now - 3 * year, 30, 6);
const probability = (rows: readonly Row[], at = now) =>
  forecastAt(viewAt(factsOf(rows, { readAt: now }), at)).probability;

const rowsMade = fc.array(
  fc.record({
    at: fc.integer({ min: now - 3 * year, max: now }),
    who: fc.integer({ min: 0, max: 5 }),
    parents: fc.constantFrom(1, 1, 1, 2),
    bot: fc.constantFrom(false, false, false, true),
  }),
  { minLength: 30, maxLength: 120 },
);

test('several people, every week, for years: A, with an interval around it and effects that add up', () => {
  const forecast = forecastAt(viewAt(factsOf(steadyRows(now - 4 * year, now, 600, 6), { readAt: now }), now));
  assert.equal(forecast.letter, 'A');
  assert.ok(forecast.interval[0] <= forecast.probability && forecast.probability <= forecast.interval[1]);
});

test('what happened after the date graded changes nothing', () => {
  fc.assert(
    fc.property(rowsMade, fc.integer({ min: 0, max: 700 }), (rows, ago) => {
      const at = now - ago * day;
      const all = [...base, ...rows];
      const cut = all.filter((row) => row.at <= at);
      assert.deepEqual(
        confirmedAt(viewAt(factsOf(cut, { readAt: now }), at)),
        confirmedAt(viewAt(factsOf(all, { readAt: now }), at)),
      );
    }),
  );
});

test('robots, merges and accounts made for the occasion change nothing', () => {
  const rows = [...base, ...steadyRows(now - 3 * year, now - 200 * day, 60, 3)];
  const noise = steadyRows(now - 90 * day, now, 15, 5);
  const with_ = (change: (row: Row) => Row) => probability([...rows, ...noise.map(change)]);
  assert.equal(
    with_((row) => ({ ...row, bot: true })),
    probability(rows),
  );
  assert.equal(
    with_((row) => ({ ...row, parents: 2 })),
    probability(rows),
  );
  assert.equal(
    with_((row) => ({ ...row, who: 100 + row.who! })),
    probability(rows),
  );
});

test('a tag and an address of an organisation buy nothing: neither is a feature', () => {
  const rows = [...base, ...steadyRows(now - 3 * year, now - 100 * day, 80, 3)];
  for (const change of [{ tagged: true }, { domain: 'ville.example' }] as const)
    assert.equal(probability(rows.map((row) => ({ ...row, ...change }))), probability(rows));
});

test('a better letter has to last thirty days, and one person alone stays at C', () => {
  const quiet = steadyRows(now - 4 * year, now - 300 * day, 200, 3);
  const woken = confirmedAt(
    viewAt(factsOf([...quiet, ...steadyRows(now - 20 * day, now, 40, 3)], { readAt: now }), now),
  );
  assert.deepEqual([woken.heldBy, woken.confirmed > woken.letter], ['thirty-days', true]);
  const alone = confirmedAt(viewAt(factsOf(steadyRows(now - 4 * year, now, 900, 1), { readAt: now }), now));
  assert.deepEqual([alone.heldBy, alone.confirmed], ['one-person', 'C']);
});

test('what was known earlier is the beginning of what is known', () => {
  const facts = factsOf(steadyRows(now - 4 * year, now, 300, 4), { readAt: now });
  for (const ago of [0, 30, 400, 3000]) {
    const at = now - ago * day;
    const { work } = earlierView(viewAt(facts, now), at);
    assert.deepEqual(
      { ...work, times: [...work.times] },
      { ...viewAt(facts, at).work, times: [...viewAt(facts, at).work.times] },
    );
  }
});

test('what the method page says became of each letter is what the report of the fit measured', () => {
  const report = JSON.parse(readFileSync('docs/methode/note-1.2-report.json', 'utf8')) as {
    method: string;
    calibration: { letter: Letter; seen: number }[];
  };
  assert.equal(report.method, method);
  for (const { letter, seen } of report.calibration)
    assert.equal(observed[letter], Math.round(seen * 1000) / 10, letter);
});

test('the order of projects is that of the former method: its weights, all multiplied by one slope', () => {
  const former = [3.3445, 1.0136, 1.2812, 1.0199, 1.0427, 2.0038, 2.7301, 1.6502];
  const { slope } = calibration;
  assert.ok(slope > 0);
  former.forEach((weight, index) => {
    assert.ok(Math.abs(coefficients.weights[index]! - slope * weight) < 5e-4, String(featureNames[index]));
  });
});
