// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { baselines } from '../baselines/index.ts';
import { confirmedAt } from '../forecast/confirmed.ts';
import { coefficients } from '../forecast/note-1.2.ts';
import type { Letter } from '../grade/grade.ts';
import { viewAt } from '../work/work.ts';
import { attackAll, attackTable } from './attack-table.ts';
import { attacks } from './attacks.ts';
import { auc, type Pair } from './backtest.ts';
import { controlled } from './controls.ts';
import { drawsOf, estimate } from './draws.ts';
import { seenByLetter, strataOf } from './letters.ts';
import { isMiss, missOf, worstOf } from './misses.ts';
import { averagePrecision, recognisedAt, rocOf } from './order.ts';
import { periodsOf } from './periods.ts';
import type { Miss } from './proof.ts';
import { sideBySide } from './side-by-side.ts';
import { dateOf, type Trial, tried } from './trial.ts';

const day = 86_400;
const at = Date.UTC(2020, 0, 1) / 1000 - 1;
const named = { repository: 'mairie/projet', local: false };
const pairOf = (until: number, alive: boolean): Pair => {
  const rows = steadyRows(at - 1500 * day, until, 300, 3);
  return { facts: factsOf(rows, { readAt: at + 800 * day }), owner: 'mairie', at, alive, hard: true };
};
const trial = (rest: Partial<Trial> = {}): Trial => ({
  ...{ repository: 'a/b', owner: 'a', at, alive: true, hard: true, local: false, people: 5 },
  ...{ probability: 0.9, letter: 'B', given: 'B', rules: baselines.map(() => 0) },
  ...rest,
});
const scored = (list: readonly (readonly [number, boolean])[]) =>
  list.map(([score, alive]) => ({ score, alive }));

test('average precision on those that stopped: all found first is 1, ties are one step', () => {
  assert.equal(
    averagePrecision(
      scored([
        [1, false],
        [2, true],
      ]),
    ),
    1,
  );
  assert.equal(
    averagePrecision(
      scored([
        [1, true],
        [2, false],
      ]),
    ),
    0.5,
  );
  assert.equal(
    averagePrecision(
      scored([
        [1, true],
        [1, false],
        [1, true],
        [1, true],
      ]),
    ),
    0.25,
  );
});

test('the area under the drawn curve is the AUC, whatever the scores', () => {
  const cases = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), {
    minLength: 4,
    maxLength: 60,
  });
  fc.assert(
    fc.property(cases, (list) => {
      const both = scored([...list, [5, true], [5, false]]);
      const points = rocOf(both);
      const area = points
        .slice(1)
        .reduce((sum, [x, y], nth) => sum + ((x - points[nth]![0]) * (y + points[nth]![1])) / 2, 0);
      assert.ok(Math.abs(area / 1e6 - auc(both)) < 0.01, `${area} ${auc(both)}`);
    }),
  );
});

test('a curve is read between its points', () => {
  const points: [number, number][] = [
    [0, 0],
    [0, 400],
    [500, 900],
    [1000, 1000],
  ];
  assert.deepEqual(
    [0, 0.25, 1].map((share) => recognisedAt(points, share)),
    [0.4, 0.65, 1],
  );
});

test('draws take whole owners, as many as there are, and the same chance gives the same draws', () => {
  const cases = [1, 2, 3].flatMap((owner) => Array.from({ length: owner }, () => ({ owner: `o${owner}` })));
  const chance = () => {
    let state = 0.137;
    return () => {
      state = (state * 7.31) % 1;
      return state;
    };
  };
  const draws = drawsOf(cases, 20, chance());
  assert.deepEqual(draws, drawsOf(cases, 20, chance()));
  for (const draw of draws)
    for (const [owner, those] of Map.groupBy(draw, (one) => one.owner))
      assert.equal(those.length % Number(owner.slice(1)), 0);
  const { value, from, to } = estimate(cases, draws, (some) => some.length);
  assert.ok(value === 6 && from <= value && to >= value && from < to);
});

test('what the method says in a trial is what it says on a sheet, when the model is the published one', () => {
  const pair = pairOf(at, true);
  const { probability, letter, confirmed } = confirmedAt(viewAt(pair.facts, at));
  const one = tried(pair, named, coefficients.weights);
  assert.deepEqual(
    [one.probability, one.letter, one.given, dateOf(one)],
    [probability, letter, confirmed, '2020-01-01'],
  );
  assert.equal(one.people, 3);
  assert.notEqual(tried(pair, named, [...coefficients.weights.slice(0, -1), 0]).probability, probability);
});

test('a letter is seen as often as its cases lived; a stratum of few owners gives no figure', () => {
  const trials = [true, true, true, false].map((alive, nth) => trial({ alive, owner: `o${nth}` }));
  const seen = seenByLetter(trials, [trials]);
  assert.deepEqual(
    seen.map(({ letter, cases, said }) => [letter, cases, said]),
    [
      ['A', 0, null],
      ['B', 4, 0.9],
      ['C', 0, null],
      ['D', 0, null],
      ['E', 0, null],
    ],
  );
  assert.equal(seen[1]!.seen!.value, 0.75);
  const many = Array.from({ length: 400 }, (_, nth) =>
    trial({ alive: nth % 3 > 0, people: 2, local: true, owner: `o${nth % 7}`, probability: nth / 400 }),
  );
  const owners = many.map((one, nth) => ({ ...one, owner: `o${nth % 9}` }));
  assert.deepEqual(
    strataOf(many, 5, () => 0.4).map(({ validated, all }) => [validated, all]),
    [
      [false, undefined],
      [false, undefined],
    ],
  );
  assert.ok(
    strataOf(owners, 5, () => 0.4).every(
      ({ validated, all, letters }) => validated && all && letters!.length === 5,
    ),
  );
});

test('a period takes the dates of its years, both ends included, and shows its figures whatever they prove', () => {
  const on = (date: string, owner: string, alive: boolean) =>
    trial({ at: Date.parse(date) / 1000 - 1, owner, alive });
  const trials = [
    on('2010-01-01', 'a', true),
    on('2013-07-01', 'b', false),
    on('2014-01-01', 'a', true),
    ...Array.from({ length: 120 }, (_, nth) => on('2022-01-01', `o${nth % 12}`, nth % 4 > 0)),
  ];
  assert.deepEqual(
    periodsOf(trials, 20, () => 0.4).map(({ from, cases, owners, dead, validated }) => [
      ...[from, cases, owners, dead],
      validated,
    ]),
    [
      [2010, 2, 2, 1, false],
      [2014, 1, 1, 0, false],
      [2018, 120, 12, 30, true],
    ],
  );
});

test('our lead over a rule is the difference of the areas, on the same draws', () => {
  const trials = Array.from({ length: 40 }, (_, nth) =>
    trial({
      alive: nth % 2 === 0,
      probability: nth % 2 === 0 ? 0.9 : 0.1,
      rules: baselines.map(() => nth % 4),
      owner: `o${nth % 5}`,
    }),
  );
  const { ours, rules } = sideBySide('note@0', trials, [trials, trials]);
  assert.equal(ours.all.value, 1);
  for (const rule of rules) assert.equal(rule.behind.value, Math.round((1 - rule.all.value) * 1e4) / 1e4);
  assert.deepEqual(
    rules.map(({ name }) => name),
    baselines.map(({ id }) => id),
  );
});

test('a miss says what the sheet said and what came after; each project stands once, at its worst', () => {
  const pair = pairOf(at - 10 * day, false);
  const one = { ...tried(pair, named, coefficients.weights), given: 'A' as Letter };
  assert.ok(isMiss(one) && !isMiss({ ...one, alive: true }) && isMiss({ given: 'E', alive: true }));
  const miss = missOf(one, pair);
  assert.deepEqual(
    [miss.at, miss.letter, miss.after],
    ['2020-01-01', 'A', { commits: 0, people: 0, later: 0 }],
  );
  assert.ok(miss.pros.length > 0);
  const at2 = (probability: number, repository: string): Miss => ({ ...miss, probability, repository });
  assert.deepEqual(
    worstOf([at2(0.97, 'a/a'), at2(0.99, 'a/a'), at2(0.98, 'b/b')]).map(
      ({ repository, probability, others }) => [repository, probability, others],
    ),
    [
      ['a/a', 0.99, 1],
      ['b/b', 0.98, 0],
    ],
  );
});

test('the attack table counts those lifted, not those that were good before', () => {
  const none = { given: false, forecast: false, scorecard: false, openCode: false };
  const before = { ...none, scorecard: true };
  const after = (good: object) => attacks.map(() => ({ ...none, scorecard: true, ...good }));
  const table = attackTable([
    [before, ...after({ given: true })],
    [none, ...after({})],
  ]);
  assert.equal(table.dying, 2);
  assert.deepEqual(table.before, { given: 0, forecast: 0, scorecard: 0.5, openCode: 0 });
  assert.deepEqual([table.lines[0]!.given, table.lines[0]!.scorecard], [0.5, 0.5]);
  const robot = attackAll(pairOf(at - 200 * day, false));
  assert.equal(robot.length, attacks.length + 1);
  assert.deepEqual(
    [robot[1]!.scorecard, robot[1]!.given, robot[0]!.scorecard],
    [true, robot[0]!.given, false],
  );
});

test('the controls see neither future, nor fall, nor rise; nobody there, nothing to try', () => {
  const after = steadyRows(at + day, at + 700 * day, 90, 3);
  const facts = factsOf([...steadyRows(at - 1500 * day, at - 5 * day, 300, 3), ...after], {
    readAt: at + 800 * day,
  });
  assert.deepEqual(controlled({ ...pairOf(at, true), facts }), { leak: false, added: false, removed: false });
  assert.deepEqual(controlled(pairOf(at - 200 * day, false)), {
    leak: false,
    added: undefined,
    removed: undefined,
  });
});
