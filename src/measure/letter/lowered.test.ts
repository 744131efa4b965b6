// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Confirmed } from '../forecast/confirmed.ts';
import { type Finding, type Letter, letters } from '../grade/grade.ts';
import { loweredFrom } from './lowered.ts';

const middle: Record<Letter, number> = { A: 0.985, B: 0.93, C: 0.8, D: 0.6, E: 0.3 };
const said = (
  letter: Letter,
  lasted = letter,
  interval: readonly [number, number] = [middle[letter], middle[letter]],
) => ({ letter, lasted, probability: middle[letter], interval }) as Confirmed;
const fact = (rest: Partial<Finding>): Finding => ({
  indicator: 'contributor-absence-factor',
  outcome: 'measured',
  standing: 'watch',
  said: { key: 'x' },
  evidence: [],
  at: 0,
  ...rest,
});
const alone = fact({ cap: 'C' });
const oneOrganisation = fact({ indicator: 'elephant-factor', cap: 'B' });
const ignored = fact({ indicator: 'responsiveness', letterDown: true });
const result = (forecast: Confirmed, ...facts: Finding[]) => {
  const { letter, otherLetter, reason, furtherDown } = loweredFrom(forecast, facts);
  return [letter, otherLetter, reason?.key, furtherDown?.key].map((one) => one?.replace('measure.', ''));
};

test('a forecast that nothing lowers is the letter', () => {
  assert.deepEqual(result(said('A')), ['A', undefined, undefined, undefined]);
});

test('a better forecast counts once it has lasted thirty days', () => {
  assert.deepEqual(result(said('A', 'B')), ['B', undefined, 'capped.thirty-days', undefined]);
});

test('the gravest fact stops the letter: one person at C before one organisation at B', () => {
  assert.deepEqual(result(said('A'), oneOrganisation), ['B', undefined, 'capped.elephant-factor', undefined]);
  assert.deepEqual(result(said('A'), oneOrganisation, alone), [
    'C',
    undefined,
    'capped.contributor-absence-factor',
    undefined,
  ]);
  assert.deepEqual(result(said('A', 'B'), oneOrganisation), [
    'B',
    undefined,
    'capped.thirty-days',
    undefined,
  ]);
  assert.deepEqual(result(said('D'), alone), ['D', undefined, undefined, undefined]);
});

test('people left unanswered cost one letter after the stops, and each step is told', () => {
  assert.deepEqual(result(said('A'), ignored), ['B', undefined, 'lowered.unanswered', undefined]);
  assert.deepEqual(result(said('A'), ignored, alone), [
    'D',
    undefined,
    'capped.contributor-absence-factor',
    'lowered.further',
  ]);
  assert.deepEqual(result(said('E'), ignored), ['E', undefined, undefined, undefined]);
});

test('two letters where the interval straddles a threshold, unless a fact closes the other one', () => {
  const wide = said('B', 'B', [0.88, 0.95]);
  assert.deepEqual(result(wide), ['B', 'C', undefined, undefined]);
  assert.deepEqual(result(said('B', 'B', [0.92, 0.975])), ['B', 'A', undefined, undefined]);
  assert.deepEqual(result(said('B', 'B', [0.92, 0.975]), oneOrganisation), [
    'B',
    undefined,
    undefined,
    undefined,
  ]);
  assert.deepEqual(result(wide, alone), ['C', undefined, 'capped.contributor-absence-factor', undefined]);
  assert.deepEqual(result(wide, ignored), ['C', 'D', 'lowered.unanswered', undefined]);
});

test('no fact ever raises a letter, and a lowered letter always says why', () => {
  const facts = fc.subarray([alone, oneOrganisation, ignored]);
  const letter = fc.constantFrom(...letters);
  fc.assert(
    fc.property(letter, letter, facts, (now, before, found) => {
      const lasted = letters.indexOf(before) > letters.indexOf(now) ? before : now;
      const given = loweredFrom(said(now, lasted), found);
      assert.ok(letters.indexOf(given.letter!) >= letters.indexOf(now));
      assert.equal(given.reason === undefined, given.letter === now);
    }),
  );
});
