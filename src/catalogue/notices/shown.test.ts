// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Grade } from '../../measure/grade/grade.ts';
import type { Notice } from './notice.ts';
import { shownGlimpse, shownGrade } from './shown.ts';

const now = Date.UTC(2026, 10, 21);
const low = {
  method: 'note@1.0',
  at: now / 1000,
  head: 'abcdef1',
  repository: 'https://forge.example/a/b',
  state: 'graded',
  letter: 'E',
  reason: { key: 'measure.capped.thirty-days', facts: { forecast: 'D', letter: 'E' } },
  advisedAgainst: [{ key: 'measure.against.forecast', facts: { probability: 0.4321 } }],
  probability: 0.4321,
  interval: [0.4, 0.5],
  otherLetter: 'D',
  forecastLetter: 'D',
  confidence: { measured: 1, of: 1 },
  findings: [
    {
      indicator: 'presence',
      outcome: 'measured',
      standing: 'missing',
      said: { key: 'measure.presence.said', facts: { months: 1 } },
      value: 0.1,
      effect: -1.234,
      cap: 'C',
      lowers: true,
      evidence: [],
      at: now / 1000,
    },
  ],
  activity: { from: '2020-01-01', quarters: [1], releases: [], silences: [] },
  claim: { reply: { fr: 'Nous préparons la suite.' } },
} as unknown as Grade;
const over: Notice = { attemptedAt: 0, outcome: 'no-contact', advisedAgainst: true, shownFrom: 1 };

test('while it waits, a grade holds its facts and nothing that leads to the letter', () => {
  const shown = shownGrade(low, [], now);
  assert.equal(shown.state, 'pending');
  const words = JSON.stringify(shown);
  for (const secret of [
    '0.4321',
    '0.4',
    '"E"',
    '"D"',
    '"C"',
    'effect',
    '1.234',
    'cap',
    'lowers',
    'reason',
    'against',
  ])
    assert.ok(!words.includes(secret), secret);
  assert.match(words, /measure\.presence\.said/);
  assert.match(words, /Nous préparons la suite/);
});

test('where to write to a project leaves with no grade', () => {
  const claim = { reply: { fr: 'Bonjour' }, contact: 'contact@ville.example', bots: 1, robots: [3] };
  for (const notices of [[], [over]])
    assert.deepEqual(shownGrade({ ...low, claim }, notices, now).claim, {
      reply: { fr: 'Bonjour' },
      bots: 1,
    });
});

test('once the delay is over it is shown whole', () => {
  assert.deepEqual(shownGrade(low, [over], now), low);
  assert.deepEqual(shownGlimpse({ state: 'graded', letter: 'E', advisedAgainst: true }, [over], now), {
    state: 'graded',
    letter: 'E',
    advisedAgainst: true,
  });
});

test('a project closed by its authors is said closed; that it is advised against waits', () => {
  const { letter: _, probability: _p, interval: _i, ...rest } = low;
  const closed = { ...rest, state: 'archived' } as Grade;
  const shown = shownGrade(closed, [], now);
  assert.equal(shown.state, 'archived');
  assert.deepEqual(shown.advisedAgainst, []);
  assert.equal(shown.findings[0]!.effect, undefined);
  assert.deepEqual(shownGlimpse({ state: 'archived', advisedAgainst: true }, [], now), {
    state: 'archived',
    advisedAgainst: false,
  });
});

test('a C that may be a D is shown as a C until the project was told of a D', () => {
  const straddling = {
    ...low,
    letter: 'C',
    otherLetter: 'D',
    forecastLetter: 'C',
    advisedAgainst: [],
  } as Grade;
  assert.equal(shownGrade(straddling, [], now).letter, 'C');
  assert.equal(shownGrade(straddling, [], now).otherLetter, undefined);
  assert.equal(shownGrade(straddling, [over], now).otherLetter, 'D');
  assert.equal(shownGrade({ ...straddling, otherLetter: 'B' }, [], now).otherLetter, 'B');
});
