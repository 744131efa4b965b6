// SPDX-License-Identifier: AGPL-3.0-or-later
// Work that nobody signs: whoever does it looks silent, and is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, type Row, steadyRows } from '../../../fixtures/measure/facts.ts';
import { speaker } from '../../base/language.ts';
import { texts } from '../texts/measure.ts';
import { gradeFacts } from './grade-facts.ts';

const day = 86_400;
const year = 365 * day;
const now = Date.UTC(2026, 0, 1) / 1000;
const unsigned = (rows: readonly Row[]) => rows.map((row) => ({ ...row, nobody: true }));
const judged = (rows: readonly Row[]) => {
  const { state, letter, reason, advisedAgainst, probability } = gradeFacts(factsOf(rows));
  return { state, letter, reason, advisedAgainst: advisedAgainst.length, probability };
};

test('whoever signs as nobody for two years is not called silent', () => {
  const signed = steadyRows(now - 4 * year, now - 2 * year, 120);
  const { reason, ...rest } = judged([...signed, ...unsigned(steadyRows(now - 2 * year + day, now, 100))]);
  assert.deepEqual(rest, {
    ...{ state: 'unavailable', letter: undefined },
    ...{ advisedAgainst: 0, probability: undefined },
  });
  assert.equal(reason?.key, 'measure.state.unsigned');
  assert.match(speaker(texts, 'fr')('measure.state.unsigned', reason.facts), /\b50 contributions/);
  assert.match(speaker(texts, 'en')('measure.state.unsigned', reason.facts), /signed by nobody/);
});

test('a history signed by nobody from end to end is said so', () => {
  assert.equal(judged(unsigned(steadyRows(now - 3 * year, now, 90))).reason?.key, 'measure.state.unsigned');
});

test('half of the work is signed: it is judged by that half; and old unsigned work hides no silence', () => {
  const rows = steadyRows(now - 4 * year, now, 400);
  const half = rows.map((row, index) => (index % 2 ? { ...row, nobody: true } : row));
  assert.equal(judged(half).letter, 'C');
  const left = [...steadyRows(now - 6 * year, now - 3 * year, 200), { at: now, parents: 2 }];
  const before = unsigned(steadyRows(now - 6 * year, now - 3 * year, 300));
  assert.equal(judged([...left, ...before]).letter, 'E');
});
