// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import type { Facts } from '../facts/facts.ts';
import { type ForgeFacts, flag, type Requests } from '../facts/forge.ts';
import { letters } from '../grade/grade.ts';
import { gradeFacts } from '../letter/grade-facts.ts';

const day = 86_400;
const now = Date.UTC(2026, 0, 1) / 1000;
const history = steadyRows(now - 1500 * day, now, 900, 6);

interface Row {
  readonly ago: number;
  readonly answered?: number;
  readonly closed?: number;
  readonly flags?: number;
}

function requestsOf(rows: readonly Row[], rest: Partial<Requests> = {}): Requests {
  const column = (pick: (row: Row) => number | undefined) => rows.map((row) => (pick(row) ?? -1 / day) * day);
  return {
    at: now,
    since: now - 365 * day,
    outsiders: 'association',
    opened: rows.map(({ ago }) => now - ago * day),
    answered: column(({ answered }) => answered),
    closed: column(({ closed }) => closed),
    flags: rows.map(({ flags = flag.outsider }) => flags),
    ...rest,
  };
}
const forge = (requests?: Requests): ForgeFacts => ({
  kind: 'github',
  host: 'github.com',
  askedAt: now,
  ...(requests ? { requests } : {}),
});
const withRows = (rows: readonly Row[], rest: Partial<Facts> = {}) =>
  factsOf(history, { readAt: now, forge: forge(requestsOf(rows)), ...rest });
const many = (count: number, row: Row) => Array.from({ length: count }, () => row);
const found = (facts: Facts, id: string, at = now) =>
  gradeFacts(facts, { at }).findings.find(({ indicator }) => indicator === id)!;
const said = (facts: Facts, id: string, at = now) => found(facts, id, at).said.key.replace('measure.', '');

test('without a forge, or without its requests: unknown, and the grade is the same letter', () => {
  const silent = factsOf(history, { readAt: now });
  const shut = { ...silent, forge: forge() };
  for (const id of ['responsiveness', 'unanswered', 'review']) {
    assert.deepEqual([said(silent, id), said(shut, id)], ['unknown.no-forge', 'unknown.no-requests'], id);
    assert.equal(found(silent, id).outcome, 'unknown');
  }
  const [one, other] = [gradeFacts(silent), gradeFacts(shut)];
  assert.deepEqual(
    [one.letter, one.probability, one.reason],
    [other.letter, other.probability, other.reason],
  );
});

test('half are answered within three days although others still wait', () => {
  const rows = [...many(3, { ago: 100, answered: 3 }), ...many(2, { ago: 300 })];
  const finding = found(withRows(rows), 'responsiveness');
  assert.deepEqual([finding.value, finding.standing, finding.letterDown], [3, 'holds', undefined]);
});

test('leaving out those who were never answered would make it look excellent: it does not', () => {
  const rows = [...many(2, { ago: 100, answered: 1 }), ...many(8, { ago: 200 })];
  const finding = found(withRows(rows), 'responsiveness');
  assert.deepEqual(
    [finding.said.key, finding.standing, finding.value],
    ['measure.responsiveness.never', 'missing', undefined],
  );
});

test('the signs stand at a week and at a month', () => {
  const standing = (days: number) =>
    found(withRows(many(6, { ago: 200, answered: days })), 'responsiveness').standing;
  assert.deepEqual([0, 7, 8, 31, 32].map(standing), ['holds', 'holds', 'watch', 'watch', 'missing']);
});

test('hardly any request is no fault: it does not apply', () => {
  for (const id of ['responsiveness', 'unanswered', 'review'])
    assert.equal(found(withRows(many(4, { ago: 200 })), id).outcome, 'not-applicable', id);
});

test('shares after one month and three count those who could have been answered by then', () => {
  const rows = [
    ...many(4, { ago: 200 }),
    ...many(2, { ago: 150, answered: 40 }),
    ...many(4, { ago: 100, answered: 1 }),
    ...many(9, { ago: 3 }),
  ];
  const { said: sentence, value } = found(withRows(rows), 'unanswered');
  assert.deepEqual([sentence.facts?.['month'], value], [0.6, 0.4]);
});

test('withdrawn requests, unknown answers, members’ own and old ones do not count; those that a robot closed do', () => {
  const base = many(5, { ago: 200, answered: 1 });
  const share = (row: Row) => found(withRows([...base, ...many(5, row)]), 'unanswered').value;
  assert.equal(share({ ago: 200, closed: 10, flags: flag.outsider | flag.withdrawn }), 0);
  assert.equal(share({ ago: 200, flags: flag.outsider | flag.answerUnknown }), 0);
  assert.equal(share({ ago: 200, flags: 0 }), 0);
  assert.equal(share({ ago: 400 }), 0);
  assert.equal(share({ ago: 200, closed: 10 }), 0.5);
});

test('people left unanswered cost one letter: more than half of five or more, three people at least', () => {
  const letter = (rows: readonly Row[]) => gradeFacts(withRows(rows)).letter!;
  const usual = gradeFacts(factsOf(history, { readAt: now })).letter!;
  const lower = letters[letters.indexOf(usual) + 1];
  const waiting: Row = { ago: 200 };
  const answered: Row = { ago: 200, answered: 1 };
  assert.equal(letter([...many(3, waiting), ...many(2, answered)]), lower);
  assert.equal(letter([...many(3, waiting), answered]), usual);
  assert.equal(letter([...many(3, waiting), ...many(3, answered)]), usual);
  assert.equal(letter(many(20, { ago: 89 })), usual);
  assert.equal(
    letter([...many(2, waiting), ...many(30, { ago: 200, flags: flag.outsider | flag.again })]),
    usual,
  );
  const grade = gradeFacts(withRows(many(9, waiting)));
  assert.deepEqual(
    [grade.letter, grade.reason?.key, grade.probability],
    [lower, 'measure.lowered.unanswered', gradeFacts(factsOf(history, { readAt: now })).probability],
  );
});

test('what happened after the date graded is not seen', () => {
  const at = now - 20 * day;
  const facts = withRows([...many(5, { ago: 100, answered: 90 }), ...many(9, { ago: 10, answered: 0 })]);
  assert.equal(said(facts, 'responsiveness', at), 'responsiveness.never');
  assert.equal(said(facts, 'responsiveness'), 'responsiveness.said');
});

test('a forge asked long before or long after the date graded says nothing of it', () => {
  const facts = withRows(many(9, { ago: 200 }));
  for (const id of ['responsiveness', 'unanswered', 'review'])
    assert.equal(said(facts, id, now - 120 * day), 'unknown.other-time', id);
  const old = {
    ...facts,
    forge: forge(requestsOf(many(9, { ago: 200 }), { at: now - 100 * day, since: now - 465 * day })),
  };
  assert.equal(said(old, 'responsiveness'), 'unknown.other-time');
});

test('a list cut short says nothing where it covers little; where it holds a hundred requests it does', () => {
  const cut = (count: number) => ({
    ...withRows([]),
    forge: forge(requestsOf(many(count, { ago: 20, answered: 1 }), { since: now - 40 * day })),
  });
  assert.deepEqual(
    [said(cut(99), 'responsiveness'), said(cut(100), 'responsiveness')],
    ['unknown.other-time', 'responsiveness.said'],
  );
});

test('review: changes merged by someone else, of those whose merger is known', () => {
  const merged = flag.change | flag.merged;
  const rows = (by: number) => [
    ...many(6, { ago: 50, closed: 1, flags: merged | by }),
    ...many(2, { ago: 50, closed: 1, flags: merged }),
    ...many(9, { ago: 50, closed: 1, flags: merged | flag.mergerUnknown }),
    ...many(9, { ago: 50, closed: 1, flags: flag.change }),
  ];
  const share = (by: number) => found(withRows(rows(by)), 'review');
  assert.deepEqual([share(flag.mergedByOther).value, share(flag.mergedByOther).standing], [0.75, 'holds']);
  assert.deepEqual([share(0).value, share(0).standing], [0, 'watch']);
});

const anyRow = fc.record({
  ago: fc.integer({ min: 0, max: 400 }),
  answered: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
});

test('an answer given sooner never lowers a letter, and no forge ever raises one', () => {
  const rank = (rows: readonly Row[]) => letters.indexOf(gradeFacts(withRows(rows)).letter!);
  const alone = letters.indexOf(gradeFacts(factsOf(history, { readAt: now })).letter!);
  const rows = fc.array(anyRow as fc.Arbitrary<Row>, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.nat(), (some, nth) => {
      const before = rank(some);
      const sooner = some.map((row, index) => (index === nth % some.length ? { ...row, answered: 0 } : row));
      assert.ok(before >= alone && rank(sooner) <= before);
    }),
    { numRuns: 30 },
  );
});
