// SPDX-License-Identifier: AGPL-3.0-or-later
// Votes as they are counted: the worked cases, one fixture for each complaint, and what holds of every vote.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem } from '../../base/problem.ts';
import { loadHolidays } from '../../law/sources-rows.ts';
import type { BallotLine, Choice } from './ballot.ts';
import { countVote } from './count.ts';
import { readRule, type VoteRule } from './rule.ts';
import { instantWords, momentReader } from './timing.ts';

const holidays = loadHolidays();
const names = (n: number) => Array.from({ length: n }, (_, k) => `M${String(k + 1).padStart(2, '0')}`);
const electorate = (n: number) => names(n).map((member) => ({ member, weight: 1, until: null }));
/** The procedure of publiccode.yml: unanimity, else from one half on ninety days, then three quarters. */
const publiccode: VoteRule = {
  ...{ opened: '2026-03-16T10:00', zone: 'Europe/Paris', closes: { days: 14 }, electorate: electorate(12) },
  ...{ kind: 'majority', abstain: 'ignored', secret: false, delegation: false },
  rounds: [{ adoptBp: 10_000, extendBp: 5_000, extendDays: 90 }, { adoptBp: 7_500 }],
};
const majority: VoteRule = { ...publiccode, rounds: [{ adoptBp: 5_000, strict: true }] };

let lines = 1;
const nextLine = () => {
  lines += 1;
  return lines;
};
const ballot = (member: string, choice: string, more: Partial<BallotLine> = {}): BallotLine => ({
  ...{ line: nextLine(), member, round: '1', at: '2026-03-20T10:00', choice, delegateTo: '' },
  ...more,
});
/** So many for, against and abstaining, of the first members. */
const votes = (counts: readonly [number, number, number], more: Partial<BallotLine> = {}) => {
  const [ayes, noes, none] = counts;
  const say = (k: number): Choice => (k < ayes ? 'for' : k < ayes + noes ? 'against' : 'abstain');
  return names(ayes + noes + none).map((member, k) => ballot(member, say(k), more));
};
const second = { round: '2', at: '2026-06-01T10:00' };
const count = (rule: VoteRule, lines: readonly BallotLine[], at?: string) =>
  countVote(rule, lines, { holidays, at: at === undefined ? undefined : momentReader(rule.zone)(at) });
const numbers = ({ for: ayes, against, abstain, percentBp }: ReturnType<typeof count>) => [
  ...[ayes, against, abstain, percentBp],
];
const whys = (rule: VoteRule, lines: readonly BallotLine[], at?: string) =>
  count(rule, lines, at).rejected.map(({ why }) => why.key.replace('pools.vote.line-', ''));
const refusal = (rule: VoteRule): string => {
  try {
    count(rule, []);
  } catch (error) {
    if (error instanceof Problem) return error.textKey.replace('pools.vote.', '');
    throw error;
  }
  return 'accepted';
};

test('the voting procedure of publiccode.yml, twelve members', () => {
  const adopted = count(publiccode, votes([8, 0, 4]));
  assert.deepEqual([adopted.result, ...numbers(adopted)], ['adopted', 8, 0, 4, 10_000]);
  assert.equal(instantWords(adopted.closes), '2026-03-30T08:00:00Z', 'summer time began on the 29th');
  const extended = count(publiccode, votes([6, 6, 0]));
  assert.deepEqual([extended.result, ...numbers(extended)], ['extended', 6, 6, 0, 5_000]);
  assert.equal(instantWords(extended.closes), '2026-06-28T08:00:00Z');
  const then = count(publiccode, [...votes([7, 5, 0]), ...votes([9, 3, 0], second)]);
  assert.deepEqual([then.result, ...numbers(then)], ['adopted', 9, 3, 0, 7_500]);
  assert.deepEqual(then.rejected, []);
  const rejected = count(publiccode, votes([5, 6, 1]));
  assert.deepEqual([rejected.result, ...numbers(rejected)], ['rejected', 5, 6, 1, 4_545]);
  const short = count(publiccode, [...votes([7, 5, 0]), ...votes([8, 4, 0], second)]);
  assert.deepEqual([short.result, short.percentBp], ['rejected', 6_666]);
});

test('the closing instant is the last one accepted, in each round', () => {
  for (const [at, ...expected] of [
    ['2026-03-30T08:00:00Z'],
    ['2026-03-30T10:00'],
    ['2026-03-30T10:00:00+02:00'],
    ['2026-03-30T08:00:00.001Z', 'late'],
    ['2026-03-30T08:00:00.0001Z', 'late'],
    ['2026-03-30T08:00:01Z', 'late'],
    ['2026-03-16T09:00:00Z'],
    ['2026-03-16T08:59:59Z', 'early'],
  ] as const)
    assert.deepEqual(whys(publiccode, [ballot('M01', 'for', { at })]), expected, at);
  const round = (at: string) => [...votes([7, 5, 0]), ballot('M01', 'for', { round: '2', at })];
  assert.deepEqual(whys(publiccode, round('2026-03-30T08:00:00Z')), ['early']);
  assert.deepEqual(whys(publiccode, round('2026-03-30T08:00:01Z')), []);
  assert.deepEqual(whys(publiccode, round('2026-06-28T08:00:00Z')), []);
  assert.deepEqual(whys(publiccode, round('2026-06-28T08:00:01Z')), ['late']);
});

test('nine members, quorum five, four of six present: with four there is no quorum and no count', () => {
  const rule: VoteRule = {
    ...{ ...publiccode, electorate: electorate(9), quorum: { count: 5 } },
    rounds: [{ adoptCount: 4 }],
  };
  const four = count(rule, votes([4, 0, 0]));
  assert.deepEqual([four.result, ...numbers(four)], ['no-quorum', null, null, null, null]);
  assert.equal(count(rule, votes([4, 2, 0])).result, 'adopted');
  assert.equal(count(rule, votes([3, 3, 0])).result, 'rejected');
  // who is there or abstains counts for the quorum, and for nothing else
  assert.equal(count(rule, [...votes([4, 0, 0]), ballot('M05', 'present')]).result, 'adopted');
  assert.equal(count(rule, votes([4, 0, 1])).result, 'adopted');
  assert.equal(count(rule, [...votes([4, 0, 0]), ballot('stranger', 'for')]).result, 'no-quorum');
});

test('as it stands at a moment: open to the closing, extended while the next round runs, then counted', () => {
  const lines = [...votes([7, 5, 0]), ...votes([9, 3, 0], second)];
  for (const [at, result, closes] of [
    ['2026-03-01T00:00', 'open', '2026-03-30T08:00:00Z'],
    ['2026-03-30T10:00', 'open', '2026-03-30T08:00:00Z'],
    ['2026-03-30T10:00:01', 'extended', '2026-06-28T08:00:00Z'],
    ['2026-06-28T08:00:00Z', 'extended', '2026-06-28T08:00:00Z'],
    ['2026-06-28T08:00:01Z', 'adopted', '2026-06-28T08:00:00Z'],
  ] as const) {
    const counted = count(publiccode, lines, at);
    assert.deepEqual([counted.result, instantWords(counted.closes)], [result, closes], at);
    if (result === 'open') assert.deepEqual(numbers(counted), [null, null, null, null]);
  }
  const silent = count(publiccode, votes([7, 5, 0]), '2026-06-28T08:00:01Z');
  assert.deepEqual([silent.result, silent.for, silent.percentBp], ['rejected', 0, null]);
  const later = ballot('M01', 'for', { at: '2026-03-20T10:00:01' });
  assert.deepEqual(whys(publiccode, [later], '2026-03-20T10:00:00'), ['not-yet']);
  assert.deepEqual(whys(publiccode, [...votes([8, 0, 0]), ...votes([1, 0, 0], second)]), ['not-held']);
});

test('majorities: more than half, two thirds exactly, abstentions that count, weights, both', () => {
  assert.equal(count(majority, votes([6, 6, 0])).result, 'rejected');
  assert.equal(count(majority, votes([6, 5, 1])).result, 'adopted');
  assert.equal(count({ ...majority, abstain: 'counted' }, votes([6, 5, 1])).result, 'rejected');
  assert.equal(count({ ...majority, abstain: 'counted' }, votes([6, 5, 1])).percentBp, 5_000);
  const twoThirds: VoteRule = { ...majority, rounds: [{ adoptBp: 6_667 }] };
  assert.equal(count(twoThirds, votes([8, 4, 0])).result, 'rejected', 'two thirds are less than 66.67 %');
  assert.equal(count(twoThirds, votes([9, 3, 0])).result, 'adopted');
  const exactly: VoteRule = { ...majority, rounds: [{ adoptShare: [2, 3] }] };
  for (const [ayes, noes, result] of [
    [2, 1, 'adopted'],
    [8, 4, 'adopted'],
    [7, 4, 'rejected'],
    [7, 5, 'rejected'],
  ] as const)
    assert.equal(count(exactly, votes([ayes, noes, 0])).result, result, `${ayes} of ${ayes + noes}`);
  const strictly: VoteRule = { ...majority, rounds: [{ adoptShare: [2, 3], strict: true }] };
  assert.equal(count(strictly, votes([8, 4, 0])).result, 'rejected');
  assert.equal(count({ ...majority, rounds: [{ adoptBp: 7_500 }] }, votes([9, 3, 0])).result, 'adopted');
  assert.equal(count({ ...majority, rounds: [{ adoptBp: 7_500 }] }, votes([8, 3, 0])).result, 'rejected');
  for (const [present, result] of [
    [8, 'adopted'],
    [7, 'no-quorum'],
  ] as const)
    assert.equal(count({ ...majority, quorum: { share: [2, 3] } }, votes([present, 0, 0])).result, result);
  const weighted: VoteRule = {
    ...majority,
    kind: 'weighted',
    electorate: [
      { member: 'M01', weight: 7 },
      { member: 'M02', weight: 2 },
      { member: 'M03', weight: 3 },
    ],
  };
  const heavy = count(weighted, votes([1, 2, 0]));
  assert.deepEqual([heavy.result, ...numbers(heavy)], ['adopted', 7, 5, 0, 5_833]);
  const both = count({ ...weighted, kind: 'double' }, votes([1, 2, 0]));
  assert.deepEqual([both.result, ...numbers(both)], ['rejected', 1, 2, 0, 3_333]);
  assert.equal(count({ ...weighted, kind: 'double' }, votes([2, 1, 0])).result, 'adopted');
  const quorate: VoteRule = { ...weighted, quorum: { bp: 7_500, of: 'weight' } };
  assert.equal(count(quorate, votes([1, 1, 0])).result, 'adopted', 'nine of twelve');
  assert.equal(
    count({ ...weighted, quorum: { bp: 7_501, of: 'weight' } }, votes([1, 1, 0])).result,
    'no-quorum',
  );
  assert.equal(
    count({ ...weighted, quorum: { bp: 6_667, of: 'members' } }, votes([2, 0, 0])).result,
    'no-quorum',
  );
});

test('a consensus: silence consents, any objection blocks, and an objection exists nowhere else', () => {
  const consensus: VoteRule = { ...publiccode, kind: 'consensus', rounds: [] };
  assert.equal(count(consensus, []).result, 'adopted');
  assert.equal(count(consensus, votes([3, 0, 1])).result, 'adopted');
  const blocked = count(consensus, [...votes([11, 0, 0]), ballot('M12', 'object')]);
  assert.deepEqual([blocked.result, ...numbers(blocked)], ['blocked', 11, 0, 0, 10_000]);
  assert.equal(count(consensus, votes([3, 1, 0])).result, 'rejected', 'against is not for');
  assert.equal(count({ ...consensus, quorum: { count: 2 } }, [ballot('M12', 'object')]).result, 'no-quorum');
  assert.deepEqual(whys(majority, [ballot('M01', 'object')]), ['no-objection']);
  assert.equal(count({ ...consensus, rounds: [{ adoptBp: 5_000 }] }, votes([3, 1, 0])).result, 'adopted');
});

test('a voice is given to another in an open ballot: along a chain, never round, never to nobody', () => {
  const rule: VoteRule = { ...majority, delegation: true };
  const to = (member: string, delegateTo: string, at = '2026-03-20T10:00') =>
    ballot(member, '', { delegateTo, at });
  const chain = [to('M01', 'M02'), to('M02', 'M03'), ballot('M03', 'for'), ballot('M04', 'against')];
  assert.deepEqual(numbers(count(rule, chain)), [3, 1, 0, 7_500]);
  assert.equal(count({ ...rule, quorum: { count: 4 } }, chain).result, 'adopted');
  const long = names(12).map((member, n) => (n < 11 ? to(member, names(12)[n + 1]!) : ballot(member, 'for')));
  assert.deepEqual([count(rule, long).for, count(rule, long.toReversed()).for], [12, 12]);
  const unheard = [to('M01', 'M02'), ballot('M03', 'for')];
  assert.deepEqual(numbers(count(rule, unheard)), [1, 0, 0, 10_000]);
  assert.equal(count({ ...rule, quorum: { count: 2 } }, unheard).result, 'no-quorum');
  const round = [to('M01', 'M02', '2026-03-20T10:00'), to('M02', 'M01', '2026-03-20T10:01')];
  assert.deepEqual(whys(rule, round), ['cycle']);
  const healed = count(rule, [...round, ballot('M02', 'for', { at: '2026-03-20T10:02' })]);
  assert.deepEqual([healed.for, healed.rejected.length], [2, 1]);
  assert.deepEqual(whys(rule, [to('M01', 'M01')]), ['cycle']);
  assert.deepEqual(whys(rule, [to('M01', 'nobody')]), ['unknown-delegate']);
  assert.deepEqual(whys(rule, [ballot('M01', 'for', { delegateTo: 'M02' })]), ['both']);
  assert.deepEqual(whys(majority, [to('M01', 'M02')]), ['no-delegation']);
});

test('mandates that end: over at the opening, during the vote, and the voice given to one that ended', () => {
  const rule = (until: string): VoteRule => ({
    ...{ ...majority, delegation: true, quorum: { bp: 10_000, of: 'members' } },
    electorate: [{ member: 'M01', until }, { member: 'M02' }],
  });
  const cast = (at: string) => [ballot('M01', 'for', { at })];
  assert.deepEqual(whys(rule('2026-03-15'), cast('2026-03-20T10:00')), ['no-mandate']);
  assert.equal(count(rule('2026-03-15'), [ballot('M02', 'for')]).result, 'adopted', 'it is not counted');
  assert.equal(count(rule('2026-03-20'), [ballot('M02', 'for')]).result, 'no-quorum', 'it is');
  assert.deepEqual(whys(rule('2026-03-20'), cast('2026-03-20T23:59:59')), []);
  assert.deepEqual(whys(rule('2026-03-20'), cast('2026-03-21T00:00')), ['mandate-ended']);
  assert.deepEqual(whys(rule('2026-03-20T09:00:00Z'), cast('2026-03-20T10:00')), []);
  assert.deepEqual(whys(rule('2026-03-20T09:00:00Z'), cast('2026-03-20T10:00:01')), ['mandate-ended']);
  const given = ballot('M02', '', { delegateTo: 'M01', at: '2026-03-21T10:00' });
  assert.deepEqual(whys(rule('2026-03-20'), [given]), ['delegate-ended']);
});

test('a line that is no ballot is told with its line, and the next valid one stands', () => {
  const lines = [
    ballot('nobody', 'for'),
    ballot(' ', 'for'),
    ballot('M01', 'maybe'),
    ballot('M01', ''),
    ballot('M01', 'for', { at: '' }),
    ...['2026-03-20', '2026-03-20T24:00', '2026-02-30T10:00', 'hier', '2026-03-20T10:00:60', '1e9'].map(
      (at) => ballot('M01', 'for', { at }),
    ),
    ...['0', '2', '1.0', '-1', 'x'].map((round) => ballot('M01', 'for', { round })),
    ballot(' M01 ', ' AGAINST ', { round: ' ' }),
    ballot('M01', 'for', { at: '2026-03-20T10:01' }),
  ];
  assert.deepEqual(whys(majority, lines), [
    ...['unknown-member', 'no-member', 'unknown-choice', 'no-choice', 'no-time'],
    ...Array.from({ length: 6 }, () => 'no-moment'),
    ...Array.from({ length: 5 }, () => 'no-such-round'),
    'again',
  ]);
  assert.deepEqual(numbers(count(majority, lines)), [0, 1, 0, 0]);
  const composed = { ...majority, electorate: [{ member: 'Auvillar-l’E\u0301glise' }] };
  assert.equal(count(composed, [ballot('Auvillar-l’\u00c9glise', 'for')]).result, 'adopted');
});

test('deadlines by the clock: hours that are skipped or come twice, working days of each country', () => {
  const closing = (opened: string, closes: VoteRule['closes'], zone = 'Europe/Paris') =>
    instantWords(count({ ...majority, opened, closes, zone }, [], opened).closes);
  assert.equal(closing('2026-10-20T10:00', { days: 5 }), '2026-10-25T09:00:00Z');
  assert.equal(closing('2026-03-28T02:30', { days: 1 }), '2026-03-29T01:30:00Z', 'as much after the skip');
  assert.equal(closing('2026-10-24T02:30', { days: 1 }), '2026-10-25T00:30:00Z', 'the first of two');
  assert.equal(closing('2026-03-01T10:00', { days: 14 }, 'America/Toronto'), '2026-03-15T14:00:00Z');
  const working = (opened: string, country: string, workingDays: number, zone?: string) =>
    closing(opened, { workingDays, country }, zone);
  assert.equal(working('2026-04-30T10:00', 'FR', 5), '2026-05-11T08:00:00Z');
  assert.equal(working('2026-07-20T10:00', 'BE', 1), '2026-07-22T08:00:00Z', 'after the national day');
  assert.equal(working('2026-07-20T10:00', 'FR', 1), '2026-07-21T08:00:00Z');
  assert.equal(working('2026-06-23T10:00', 'CA-QC', 1, 'America/Toronto'), '2026-06-25T14:00:00Z');
  assert.equal(working('2026-04-02T10:00', 'FR-67', 1), '2026-04-07T08:00:00Z', 'Good Friday in Alsace');
  assert.equal(
    closing('2026-12-11T10:00', { days: 14 }),
    '2026-12-25T09:00:00Z',
    'days of the calendar stay',
  );
  assert.equal(closing('2026-03-16T10:00', { at: '2026-03-16T09:00:01Z' }), '2026-03-16T09:00:01Z');
});

test('a rule that contradicts itself or cannot be met is refused', () => {
  const refused = (more: Partial<VoteRule>) => refusal({ ...majority, ...more });
  for (const [code, more] of [
    ['quorum-above-members', { quorum: { count: 13 } }],
    ['accepted', { quorum: { count: 12 } }],
    ['count-above-all', { rounds: [{ adoptCount: 13 }] }],
    ['accepted', { rounds: [{ adoptCount: 12 }] }],
    ['count-above-all', { rounds: [{ adoptCount: 12, strict: true }] }],
    ['more-than-all', { rounds: [{ adoptBp: 10_000, strict: true }] }],
    ['secret-weighted', { secret: true, kind: 'weighted', delegation: true }],
    ['secret-weighted', { secret: true, kind: 'double' }],
    ['secret-delegated', { secret: true, delegation: true }],
    ['accepted', { secret: true }],
    ['nobody', { electorate: [] }],
    ['nobody', { electorate: [{ member: 'M01', until: '2020-01-01' }] }],
    ['member-twice', { electorate: [{ member: 'M01' }, { member: ' M01' }] }],
    ['no-weight', { kind: 'weighted', electorate: [{ member: 'M01', weight: 0 }] }],
    ['closes-before-opening', { closes: { at: '2026-03-16T10:00' } }],
    ['holidays-unknown', { opened: '1999-03-16T10:00', closes: { workingDays: 3, country: 'FR' } }],
    ['no-zone', { zone: '+01:00' }],
    ['no-moment', { opened: '2026-02-30T10:00' }],
    ['no-moment', { closes: { at: 'demain' } }],
    ['no-moment', { electorate: [{ member: 'M01', until: 'bientôt' }] }],
    ['no-round', { rounds: [] }],
    ['adopts-nothing', { rounds: [{}] }],
    ['extension-half', { rounds: [{ adoptBp: 1, extendBp: 1 }] }],
    ['extension-to-nothing', { rounds: [{ adoptBp: 9_000, extendBp: 1, extendDays: 1 }] }],
    ['round-never-held', { rounds: [{ adoptBp: 9_000 }, { adoptBp: 9_000 }] }],
  ] as const satisfies readonly (readonly [string, Partial<VoteRule>])[])
    assert.equal(refused(more), code, JSON.stringify(more));
});

test('what is not in the form of a rule is told by its place', () => {
  const place = (more: Record<string, unknown>) => {
    try {
      readRule(JSON.stringify({ ...majority, ...more }));
    } catch (error) {
      return error instanceof Problem ? String(error.facts['place'] ?? error.textKey) : String(error);
    }
    return 'read';
  };
  assert.equal(place({ quorum: { count: 1.5 } }), 'quorum');
  assert.equal(place({ electorate: [{ member: 'M01', weight: -1 }] }), 'electorate.0.weight');
  assert.equal(place({ electorate: [{ member: 'M01', weight: 1.5 }] }), 'electorate.0.weight');
  assert.equal(place({ electorate: [{ member: 'M01', weight: 1e300 }] }), 'electorate.0.weight');
  assert.equal(place({ electorate: [{ member: 7 }] }), 'electorate.0.member');
  assert.equal(place({ kind: 'lottery' }), 'kind');
  assert.equal(place({ closes: { days: 0 } }), 'closes.days');
  assert.equal(place({ closes: { workingDays: 3, country: 'XX' } }), 'closes.country');
  assert.equal(place({ quorom: 1 }), 'quorom');
  assert.equal(place({ rounds: [{ adoptBp: 10_001 }] }), 'rounds.0.adoptBp');
  assert.equal(place({}), 'read');
  assert.throws(() => readRule('[1]'), { textKey: 'pools.vote.rule-no-object' });
  assert.throws(() => readRule('{'), { textKey: 'pools.vote.rule-no-json' });
  assert.equal(readRule(`\uFEFF${JSON.stringify(majority)}`).kind, 'majority');
});

/** Moments within the first round and around its ends, in whole seconds, each line of its own. */
const anyLines = (delegation: boolean) =>
  fc.array(
    fc.record({
      member: fc.constantFrom(...names(13)),
      round: fc.constantFrom('1', '1', '1', '2'),
      at: fc
        .integer({ min: Date.parse('2026-03-16T08:59:00Z'), max: Date.parse('2026-07-01T00:00:00Z') })
        .map((at) => new Date(at).toISOString()),
      choice: fc.constantFrom('for', 'against', 'abstain', 'present', 'object', 'nonsense', ''),
      delegateTo: delegation ? fc.constantFrom('', '', ...names(13)) : fc.constant(''),
    }),
    { maxLength: 60 },
  );
const anyRule = fc.record({
  kind: fc.constantFrom('majority', 'weighted', 'double', 'consensus'),
  abstain: fc.constantFrom('ignored', 'counted'),
  quorum: fc.constantFrom(null, { count: 3 }, { bp: 3_000, of: 'weight' as const }),
  electorate: fc.constant(names(12).map((member, k) => ({ member, weight: k }))),
  delegation: fc.boolean(),
}) satisfies fc.Arbitrary<Partial<VoteRule>>;

test('property: a vote counted in any order gives the same result, and nobody votes twice', () => {
  const world = anyRule.chain((more) =>
    fc
      .tuple(fc.constant({ ...publiccode, ...more } as VoteRule), anyLines(more.delegation))
      .chain(([rule, lines]) =>
        fc.tuple(
          fc.constant(rule),
          fc.constant(lines),
          fc.shuffledSubarray(
            lines.map((_, n) => n),
            { minLength: lines.length, maxLength: lines.length },
          ),
        ),
      ),
  );
  fc.assert(
    fc.property(world, ([rule, lines, order]) => {
      const numbered = lines.map((one, n) => ({ ...one, line: n + 2 }));
      const once = count(rule, numbered);
      assert.deepEqual(
        count(
          rule,
          order.map((n) => numbered[n]!),
        ),
        once,
      );
      const electors = new Set(names(12));
      const valid = numbered.filter(({ line: n }) => !once.rejected.some((one) => one.line === n));
      for (const round of ['1', '2']) {
        const voted = valid.filter((one) => one.round === round).map(({ member }) => member);
        assert.equal(new Set(voted).size, voted.length, 'once a round');
        assert.ok(voted.every((member) => electors.has(member)));
      }
      const heads = (once.for ?? 0) + (once.against ?? 0) + (once.abstain ?? 0);
      assert.ok(heads <= (rule.kind === 'weighted' ? 66 : 12));
      const stray = [{ ...numbered[0]!, line: 999, member: 'M01', round: '1', at: '2026-03-30T08:00:01Z' }];
      const late = count(rule, [...numbered, ...(numbered.length > 0 ? stray : [])]);
      assert.deepEqual([late.result, ...numbers(late)], [once.result, ...numbers(once)], 'a second late');
    }),
    { numRuns: 300 },
  );
});

test('property: one more voice for never turns what was adopted down', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 12 }), (ayes, noes) => {
      if (ayes + noes > 12) return;
      const before = count(majority, votes([ayes, noes, 0]));
      const after = count(majority, votes([ayes + 1, noes - 1, 0]));
      assert.ok(before.result !== 'adopted' || after.result === 'adopted');
    }),
  );
});
