// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, type Row, steadyRows } from '../../../fixtures/measure/facts.ts';
import type { Facts } from '../facts/facts.ts';
import { flag } from '../facts/forge.ts';
import type { Letter } from '../grade/grade.ts';
import { viewAt } from '../work/work.ts';
import { type LowForecast, reasonsAgainst } from './advice.ts';
import { gradeFacts } from './grade-facts.ts';

const day = 86_400;
const year = 365 * day;
const now = Date.UTC(2026, 0, 1) / 1000;
const low = (letter: Letter, quarterBefore: Letter = letter): LowForecast => ({
  letter,
  quarterBefore,
  probability: 0.4,
});
const keys = (rows: readonly Row[], forecast: LowForecast, rest: Partial<Facts> = {}) =>
  reasonsAgainst(viewAt(factsOf(rows, { readAt: now, ...rest }), now), forecast).map(({ key }) =>
    key.replace('measure.against.', ''),
  );

/** Four people every month, then nobody for two years. */
const deserted = () => steadyRows(now - 6 * year, now - 2 * year, 600, 4);
/** One person now and then: nobody regular in the last year of work. */
const occasional = (end: number) => [
  ...steadyRows(now - 6 * year, end - 2 * year, 200, 2),
  { at: end - 300 * day },
  { at: end },
];

/** One request, opened so many days ago; answered, closed: days later, or never. */
const requested = (
  ago: number,
  answered = -1,
  closed = -1,
  flags: number = flag.outsider,
): Partial<Facts> => ({
  forge: {
    kind: 'github',
    host: 'github.com',
    askedAt: now,
    requests: {
      at: now,
      since: now - year,
      outsiders: 'deeds',
      opened: [now - ago * day],
      answered: [answered < 0 ? -1 : answered * day],
      closed: [closed < 0 ? -1 : closed * day],
      flags: [flags],
    },
  },
});

test('the forecast leg: E now, or D now and a quarter ago', () => {
  const leg = (forecast: LowForecast) => keys(deserted(), forecast, { archived: true })[0];
  assert.equal(leg(low('E', 'A')), 'forecast');
  assert.equal(leg(low('D')), 'forecast-twice');
  assert.equal(leg(low('D', 'E')), 'forecast-twice');
  for (const one of [low('D', 'C'), low('C', 'E'), low('B'), low('A')]) assert.equal(leg(one), undefined);
});

test('the factual leg: regulars of the previous year write no more, others do, and nobody new came', () => {
  for (const people of [3, 1]) {
    const leaving = [
      ...steadyRows(now - 5 * year, now - 200 * day, 400, people),
      { at: now - 20 * day, who: 7 },
      { at: now - 4 * year, who: 7 },
    ];
    assert.deepEqual(keys(leaving, low('E')), ['forecast', 'regulars-left']);
  }
});

test('silence alone is no fact, of one person or of many: it is told as seen, beside another one', () => {
  for (const people of [1, 2, 24])
    for (const silent of [200, 400, 2 * 365]) {
      const rows = steadyRows(now - 6 * year, now - silent * day, 600, people);
      assert.deepEqual(keys(rows, low('E')), [], `${people} people, ${silent} days`);
    }
  assert.deepEqual(keys(deserted(), low('E'), { archived: true }), ['forecast', 'nobody-writes', 'archived']);
  assert.deepEqual(keys(deserted(), low('E'), requested(200)), ['forecast', 'unanswered']);
});

test('one regular who still writes, or one newcomer, and the team is not gone', () => {
  const leaving = steadyRows(now - 5 * year, now - 200 * day, 400, 3);
  assert.deepEqual(keys([...leaving, { at: now - 20 * day, who: 1 }], low('E')), []);
  assert.deepEqual(keys([...leaving, { at: now - 20 * day, who: 9 }], low('E')), []);
  assert.deepEqual(keys([...deserted(), { at: now - 300 * day, who: 9 }], low('E')), []);
});

test('the factual leg: twelve months without work while people wait for an answer for more than 180 days', () => {
  const silent = occasional(now - 400 * day);
  assert.deepEqual(keys(silent, low('E'), requested(200)), ['forecast', 'unanswered']);
  assert.deepEqual(keys(silent, low('D'), requested(200)), ['forecast-twice', 'unanswered']);
  for (const [what, rest] of Object.entries({
    'it waits for less': requested(179),
    'it was answered': requested(200, 3),
    'it was closed': requested(200, -1, 9),
    'nobody knows whether it was answered': requested(200, -1, -1, flag.outsider | flag.answerUnknown),
    'a member left a note for the team': requested(200, -1, -1, 0),
    'no forge was asked': {},
  }))
    assert.deepEqual(keys(silent, low('E'), rest), [], what);
  assert.deepEqual(
    keys(occasional(now - 300 * day), low('E'), requested(200)),
    [],
    'somebody wrote in the year',
  );
});

test('the factual leg: its authors closed it', () => {
  assert.deepEqual(keys(occasional(now - 300 * day), low('E'), { archived: true }), ['forecast', 'archived']);
  assert.deepEqual(keys(occasional(now - 300 * day), low('C'), { archived: true }), []);
});

test('the factual leg: its authors declare that its life has ended', () => {
  const ended = (date: string) => ({ claim: { endOfLife: { date } } });
  assert.deepEqual(keys(occasional(now - 300 * day), low('E'), ended('2025-12-31')), [
    'forecast',
    'end-of-life',
  ]);
  assert.deepEqual(keys(occasional(now - 300 * day), low('D'), ended('2025-12-31')), [
    'forecast-twice',
    'end-of-life',
  ]);
  assert.deepEqual(keys(occasional(now - 300 * day), low('D', 'C'), ended('2025-12-31')), []);
  assert.deepEqual(keys(occasional(now - 300 * day), low('E'), ended('2026-06-30')), []);
});

test('a finished program where people wait for an answer is not called finished', () => {
  const faded = [
    ...steadyRows(now - 8 * year, now - 6 * year, 120, 2),
    ...steadyRows(now - 6 * year + day, now - 4 * year, 20, 1),
  ];
  const rows = faded.map((row, index, all) => ({
    ...row,
    tagged: index % 50 === 0 || index === all.length - 1,
  }));
  const grade = (rest: Partial<Facts>) =>
    gradeFacts(factsOf(rows, { readAt: now, filesAtHead: 12, ...rest }));
  assert.deepEqual([grade({}).state, grade({}).reason?.key], ['inert', 'measure.state.inert']);
  assert.equal(grade(requested(200, 2)).reason?.key, 'measure.state.inert-heard');
  const ignored = grade(requested(200));
  assert.equal(ignored.state, 'graded');
  assert.deepEqual(
    ignored.advisedAgainst.map(({ key }) => key),
    ['measure.against.forecast', 'measure.against.unanswered'],
  );
});

test('a grade says both legs, or neither', () => {
  const dead = gradeFacts(factsOf(deserted(), { readAt: now, ...requested(200) }));
  assert.deepEqual(
    dead.advisedAgainst.map(({ key }) => key),
    ['measure.against.forecast', 'measure.against.unanswered'],
  );
  const silent = gradeFacts(factsOf(deserted(), { readAt: now }));
  assert.deepEqual([silent.letter, silent.advisedAgainst], ['E', []]);
  const quiet = gradeFacts(factsOf([...deserted(), { at: now - 100 * day, who: 9 }], { readAt: now }));
  assert.ok(quiet.letter === 'E' || quiet.letter === 'D');
  assert.deepEqual(quiet.advisedAgainst, []);
});
