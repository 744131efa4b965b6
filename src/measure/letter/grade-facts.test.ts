// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { factsOf, type Row, steadyRows } from '../../../fixtures/measure/facts.ts';
import { forecastAt } from '../forecast/forecast.ts';
import { letters } from '../grade/grade.ts';
import { indicators } from '../indicators/index.ts';
import { absenceFactor } from '../work/absence.ts';
import { type View, viewAt } from '../work/work.ts';
import { gradeFacts } from './grade-facts.ts';

const day = 86_400;
const year = 365 * day;
const now = Date.UTC(2026, 0, 1) / 1000;
const many = () => steadyRows(now - 4 * year, now, 600, 6);

test('the published examples of the contributor absence and elephant factors', () => {
  assert.equal(absenceFactor([1000, 202, 90, 33, 332, 343, 42, 433]), 2);
  assert.equal(absenceFactor(Array.from({ length: 8 }, () => 12.5)), 4);
  assert.equal(absenceFactor([50, 10, 10, 10, 10, 10]), 1);
  assert.equal(absenceFactor([]), 0);
});

test('several people, every week, for years: A, and nothing stops it', () => {
  const rows = many().map((row, index) => ({ ...row, tagged: index % 50 === 0 }));
  const grade = gradeFacts(factsOf(rows));
  assert.deepEqual([grade.state, grade.letter, grade.reason], ['graded', 'A', undefined]);
  assert.equal(grade.posts?.shares.length, 5);
});

test('one person alone: at most C, said without pointing at anybody', () => {
  const grade = gradeFacts(
    factsOf(
      steadyRows(now - 4 * year, now, 900, 1).map((row, index) => ({ ...row, tagged: index % 40 === 0 })),
    ),
  );
  assert.deepEqual(
    [grade.forecastLetter, grade.letter, grade.reason?.key],
    ['A', 'C', 'measure.capped.contributor-absence-factor'],
  );
  const finding = grade.findings.find(({ indicator }) => indicator === 'contributor-absence-factor')!;
  assert.deepEqual([finding.said.key, finding.evidence], ['measure.contributor-absence-factor.one', []]);
  assert.equal(grade.posts, undefined);
});

test('one organisation above 80 %: at most B; at 80 % or with unknown addresses: no stop', () => {
  const at = (known: number) =>
    gradeFacts(
      factsOf(
        many().map((row, index) => ({
          ...row,
          tagged: index % 50 === 0,
          domain: index % 100 < known ? 'd1' : 'free',
        })),
      ),
    ).letter;
  assert.deepEqual([at(95), at(70), at(0)], ['B', 'A', 'A']);
});

test('one person nearly alone: C at most until others give six days of the year between them', () => {
  const main = steadyRows(now - 5 * year, now, 900, 1);
  const days = (who: number, ...worked: number[]): Row[] => [
    { at: now - 3 * year, who },
    { at: now - 2 * year, who },
    ...worked.map((ago) => ({ at: now - ago * day, who })),
  ];
  const letter = (...others: Row[][]) => {
    const grade = gradeFacts(factsOf([...main, ...others.flat()], { readAt: now }));
    return [grade.letter, grade.reason?.key];
  };
  const stopped = ['C', 'measure.capped.contributor-absence-factor'];
  const [best] = letter(days(5, 20, 80, 120, 170, 200, 240));
  assert.ok(best === 'A' || best === 'B', String(best));
  assert.deepEqual(letter(days(5, 20, 80, 120, 170, 200)), stopped);
  assert.equal(letter(days(5, 20, 80, 120), days(6, 30, 90, 150))[0], best);
  assert.deepEqual(letter(days(5, 20, 80), days(6, 30, 90), days(7, 40, 110)), stopped);
  // More work by whoever does most of it takes nothing away.
  const busier = Array.from({ length: 200 }, (_, index) => ({ at: now - (2 + index) * day, who: 0 }));
  assert.equal(letter(busier, days(5, 20, 80, 120, 170, 200, 240))[0], best);
});

test('an archived repository has a state and no letter', () => {
  const grade = gradeFacts(factsOf(many(), { archived: true }));
  assert.deepEqual([grade.state, grade.letter], ['archived', undefined]);
});

test('too little, too young, arrived whole, only robots: each unavailable, each with its reason', () => {
  const reason = (rows: Row[], rest = {}) => gradeFacts(factsOf(rows, rest)).reason?.key;
  assert.equal(reason([]), 'measure.state.empty');
  assert.equal(reason(steadyRows(now - 3 * year, now, 10)), 'measure.state.few');
  assert.equal(reason(steadyRows(now - 3 * year, now, 3), { filesAtHead: 900 }), 'measure.state.code-dump');
  assert.equal(reason(steadyRows(now - 200 * day, now, 90, 3)), 'measure.state.young');
  assert.equal(reason(many().map((row) => ({ ...row, bot: true }))), 'measure.state.nobody');
  assert.equal(
    reason(steadyRows(now - 3 * year, now, 40).map((row) => ({ ...row, tagged: true }))),
    'measure.state.release-mirror',
  );
  assert.equal(reason(many(), { limits: ['shallow'] }), 'measure.state.shallow');
});

test('an old copy gets no low letter: its date is told instead', () => {
  const facts = factsOf(many());
  assert.equal(gradeFacts(facts, { today: now + 300 * day }).state, 'graded');
  const late = gradeFacts(facts, { today: now + 400 * day });
  assert.deepEqual(
    [late.state, late.reason?.key, late.letter],
    ['unavailable', 'measure.state.old-copy', undefined],
  );
});

/** Busy once, fading, ended on a release. */
const finished = (): Row[] =>
  [
    ...steadyRows(now - 8 * year, now - 6 * year, 120, 2),
    ...steadyRows(now - 6 * year + day, now - 4 * year, 20, 1),
  ].map((row, index, all) => ({ ...row, tagged: index % 50 === 0 || index === all.length - 1 }));
/** Busy, then nothing, in the middle of the work. */
const deserted = (): Row[] =>
  steadyRows(now - 6 * year, now - 2 * year, 600, 4).map((row, index) => ({
    ...row,
    tagged: index < 300 && index % 60 === 0,
  }));

test('a finished program is told from a deserted one', () => {
  const done = gradeFacts(factsOf(finished(), { readAt: now, filesAtHead: 12 }));
  assert.deepEqual([done.state, done.letter, done.advisedAgainst], ['inert', undefined, []]);
  const dead = gradeFacts(factsOf(deserted(), { readAt: now }));
  assert.deepEqual([dead.state, dead.letter], ['graded', 'E']);
});

const rowsMade = fc.array(
  fc.record({
    at: fc.integer({ min: now - 3 * year, max: now }),
    who: fc.integer({ min: 0, max: 5 }),
    domain: fc.constantFrom('free', 'd1', 'd2'),
    parents: fc.constantFrom(1, 1, 1, 2),
    bot: fc.constantFrom(false, false, false, true),
    tagged: fc.constantFrom(false, false, true),
  }),
  { minLength: 30, maxLength: 200 },
);
const forecast = (view: View) => forecastAt(view).probability;
const base = steadyRows(now - 4 * year, now - 3 * year, 30, 6);

test('work of the last year by someone established never lowers the forecast', () => {
  fc.assert(
    fc.property(
      rowsMade,
      fc.integer({ min: 0, max: 364 }),
      fc.integer({ min: 0, max: 5 }),
      (rows, ago, who) => {
        const before = forecast(viewAt(factsOf([...base, ...rows], { readAt: now }), now));
        const after = forecast(
          viewAt(factsOf([...base, ...rows, { at: now - ago * day, who }], { readAt: now }), now),
        );
        assert.ok(after >= before - 1e-12, `${before} → ${after}`);
      },
    ),
  );
});

test('what happened after the date graded changes nothing', () => {
  fc.assert(
    fc.property(rowsMade, fc.integer({ min: 0, max: 2 * 365 }), (rows, ago) => {
      const at = now - ago * day;
      const all = [...base, ...rows];
      const whole = gradeFacts(factsOf(all, { readAt: now }), { at });
      const cut = gradeFacts(
        factsOf(
          all.filter((row) => row.at <= at),
          { readAt: now },
        ),
        { at },
      );
      assert.deepEqual(cut, whole);
    }),
  );
});

test('what is unknown lowers confidence, never the letter', () => {
  fc.assert(
    fc.property(rowsMade, (rows) => {
      const facts = factsOf([...base, ...rows], { readAt: now });
      const { files: _, ...unread } = facts;
      const anonymous = {
        ...unread,
        history: { ...facts.history, domains: facts.history.domains.map(() => 'none') },
      };
      const [known, unknown] = [gradeFacts(facts), gradeFacts(anonymous)];
      assert.equal(unknown.state, known.state);
      if (known.letter) assert.ok(letters.indexOf(unknown.letter!) <= letters.indexOf(known.letter));
      assert.ok(unknown.confidence.measured < known.confidence.measured);
    }),
  );
});

test('robots and merges count neither for nor against', () => {
  const rows = [...base, ...steadyRows(now - 3 * year, now - 400 * day, 60, 3)];
  const noise = steadyRows(now - 90 * day, now, 50, 3).flatMap((row) => [
    { ...row, bot: true },
    { ...row, parents: 2 },
  ]);
  assert.equal(
    gradeFacts(factsOf([...rows, ...noise], { readAt: now })).probability,
    gradeFacts(factsOf(rows, { readAt: now })).probability,
  );
});

test('the same facts give the same grade, and every finding names its indicator and date', () => {
  const facts = factsOf(many());
  const grade = gradeFacts(facts);
  assert.deepEqual(grade, gradeFacts(facts));
  assert.deepEqual(
    grade.findings.map(({ indicator }) => indicator),
    indicators.map(({ id }) => id),
  );
  for (const finding of grade.findings) assert.equal(finding.at, facts.readAt);
});

test('twenty commits over a year are just enough, nineteen or a day less are not', () => {
  const stateOf = (rows: Row[]) => gradeFacts(factsOf(rows)).reason?.key;
  assert.equal(stateOf(steadyRows(now - 3 * year, now, 19)), 'measure.state.few');
  assert.notEqual(stateOf(steadyRows(now - 3 * year, now, 20)), 'measure.state.few');
  assert.equal(stateOf(steadyRows(now - 364 * day, now, 90, 3)), 'measure.state.young');
  assert.notEqual(stateOf(steadyRows(now - 365 * day, now, 90, 3)), 'measure.state.young');
});

test('three commits in five that are versions make a deposit of versions, fewer do not', () => {
  const tagging = (inFive: number) =>
    gradeFacts(
      factsOf(
        steadyRows(now - 3 * year, now, 100).map((row, index) => ({ ...row, tagged: index % 5 < inFive })),
      ),
    ).reason?.key;
  assert.equal(tagging(3), 'measure.state.release-mirror');
  assert.notEqual(tagging(2), 'measure.state.release-mirror');
});

test('nothing is graded later than its copy was read', () => {
  const facts = factsOf(many());
  assert.deepEqual(gradeFacts(facts, { at: facts.readAt + 10 * year }), gradeFacts(facts));
});

test('of several facts that stop a letter, the lowest stop holds', () => {
  const alone = steadyRows(now - 4 * year, now, 900, 1, 'd1').map((row, index) => ({
    ...row,
    tagged: index % 40 === 0,
  }));
  const visitor = { at: now - 50 * 86_400, who: 1, domain: 'd1' };
  const grade = gradeFacts(factsOf([...alone, visitor]));
  assert.deepEqual(grade.findings.flatMap(({ cap }) => cap ?? []).sort(), ['B', 'C']);
  assert.deepEqual([grade.letter, grade.reason?.key], ['C', 'measure.capped.contributor-absence-factor']);
});

test('of somebody who works alone not even the organisation’s share is told', () => {
  const saidOf = (people: number) =>
    gradeFacts(factsOf(steadyRows(now - 4 * year, now, 900, people, 'd1'))).findings.find(
      ({ indicator }) => indicator === 'elephant-factor',
    )!.said;
  assert.deepEqual(
    [saidOf(1), saidOf(4).facts],
    [{ key: 'measure.elephant-factor.one-address' }, { share: 1 }],
  );
});

test('shares are not shown where one of two people did just half of the work', () => {
  const two = (first: number) =>
    many().map((row, index) => ({ ...row, who: index % 100 < first ? 0 : 1 + (index % 3) }));
  const half = gradeFacts(factsOf(steadyRows(now - 4 * year, now, 600, 2)));
  assert.equal(half.posts, undefined);
  assert.ok((gradeFacts(factsOf(two(40))).posts?.shares.length ?? 0) >= 3);
});
