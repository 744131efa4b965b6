// SPDX-License-Identifier: AGPL-3.0-or-later
// What each member pays: cases worked by hand, and what holds for every key.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem } from '../../base/problem.ts';
import { readKey } from './key.ts';
import { readMembers } from './members.ts';
import type { Shared } from './outcome.ts';
import { shareOut } from './share.ts';

type Cells = Readonly<Record<string, string | number>>;

function share(key: object, rows: readonly Cells[], total?: number): Shared {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const table = rows.map((row, index) => ({
    line: index + 2,
    cells: Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)])),
  }));
  const read = readKey(JSON.stringify(key));
  return shareOut(read, readMembers(headings, table, read.daysInYear ?? 365), { total, currency: 'EUR' });
}
const cents = ({ shares }: Shared) => shares.map((one) => one.cents);
const refused =
  (code: string, facts: object = {}) =>
  (error: unknown) => {
    assert.ok(error instanceof Problem, String(error));
    assert.equal(error.textKey, `pools.share.${code}`);
    for (const [name, fact] of Object.entries(facts)) assert.equal(error.facts[name], fact);
    return true;
  };

const inhabitants = [5289, 1253, 1226, 1218, 1042, 1007, 895, 531, 373];
const graves = [2310, 498, 540, 566, 431, 318, 412, 227, 164];
const nine = inhabitants.map((population, index) => ({
  member: `commune ${index + 1}`,
  population,
  concessions: graves[index]!,
}));
const parts = [
  { bp: 3000, kind: 'equal' },
  { bp: 5000, kind: 'weight', column: 'population' },
  { bp: 2000, kind: 'weight', column: 'concessions' },
];
const ties = ['weight', 'member'];
const of = (...weights: readonly (number | string)[]) =>
  weights.map((weight, index) => ({ member: `m${index}`, weight }));
const byWeight = { ties, parts: [{ bp: 10_000, kind: 'weight', column: 'weight' }] };

test('nine communes share a cemetery program: equal part, inhabitants, graves, floor and cap', () => {
  const capped = { ties, parts, floorCents: 30_000, capBp: 3000 };
  assert.deepEqual(
    cents(share(capped, nine, 840_000)),
    [252_000, 87_293, 87_715, 88_271, 78_012, 73_230, 72_426, 54_206, 46_847],
  );
  assert.equal(cents(share({ ties, parts }, nine, 840_000))[0], 272_085, 'one of the spare cents');
});

test('a cap or a floor that cannot be kept is refused with the bound that can', () => {
  const capped = (more: object) => () => share({ ties, parts, ...more }, nine, 840_000);
  assert.throws(capped({ capBp: 1100 }), refused('cap-too-low', { leastCapBp: 1112 }));
  assert.throws(capped({ floorCents: 100_000 }), refused('floor-too-high', { highestFloorCents: 93_333 }));
  for (const bound of [{ capBp: 1112 }, { floorCents: 93_333 }])
    assert.equal(
      cents(share({ ties, parts, ...bound }, nine, 840_000)).reduce((a, b) => a + b),
      840_000,
    );
  assert.throws(
    () => share({ ...byWeight, capBp: 1112 }, of(...inhabitants), 10),
    refused('cap-too-low', { leastCapBp: 2000 }),
  );
});

test('remainders are exact, and whoever loses a cent to a larger total is told', () => {
  assert.deepEqual(
    cents(share(byWeight, of(22, 17, 12, 7, 2), 350_384)),
    [128_474, 99_276, 70_077, 40_878, 11_679],
  );
  const ten = share(byWeight, of(6, 6, 2), 10);
  assert.deepEqual([cents(ten), ten.notes], [[4, 4, 2], []]);
  const eleven = share(byWeight, of(6, 6, 2), 11);
  assert.deepEqual([cents(eleven), eleven.notes], [[5, 5, 1], [{ code: 'alabama', member: 'm2' }]]);
});

const bands = [
  { name: 'small', from: 0, to: 24_999, weight: 1 },
  { name: 'medium', from: 25_000, to: 59_999, weight: 3 },
  { name: 'large', from: 60_000, to: 120_000, weight: 6 },
  { name: 'very large', from: 120_001, to: null, weight: 10 },
];
const strata = { kind: 'strata', column: 'weight', bands };

test('a size falls in one stratum; one that falls in two or in none is refused', () => {
  assert.deepEqual(cents(share(strata, of(24_999, 25_000, 120_000, 120_001), 2_000)), [100, 300, 600, 1_000]);
  const published = bands.map((band) => (band.name === 'medium' ? { ...band, to: 60_000 } : band));
  const withBands = (list: object[]) => () => share({ ...strata, bands: list }, of(1), 100);
  assert.throws(withBands(published), refused('bands-overlap', { size: 60_000 }));
  const holed = bands.map((band) => (band.name === 'medium' ? { ...band, to: 59_000 } : band));
  assert.throws(withBands(holed), refused('bands-gap', { size: 59_001 }));
  assert.throws(withBands([{ ...bands[0], to: null }, bands[1]!]), refused('bands-overlap'));
  assert.throws(() => share(strata, of('24999,5'), 100), refused('no-band', { member: 'm0' }));
  const fees = bands.map(({ weight, ...band }) => ({ ...band, cents: weight * 10_000 }));
  const fee = share({ ...strata, bands: fees }, of(10, 30_000));
  assert.deepEqual([cents(fee), fee.total], [[10_000, 30_000], 40_000]);
});

test('a community that joins pays for its communes; who leaves in mid-year pays by the day', () => {
  const rate = { kind: 'rate', column: 'population', centsPerUnit: 110 };
  const paid = share(rate, [
    { member: 'community', population: 19_013, covered_by: '', days: '' },
    { member: 'its commune', population: 895, covered_by: 'community', days: '' },
  ]);
  assert.deepEqual([cents(paid), paid.total], [[2_091_430, 0], 2_091_430]);
  assert.deepEqual(cents(share(rate, [{ member: 'alone', population: 895, days: 184 }])), [49_630]);
  const half = share({ ...rate, centsPerUnit: '0,5' }, [{ member: 'a', population: 3 }]);
  assert.deepEqual(cents(half), [2]);
});

test('tiers fall as others join, those already covered not counted', () => {
  const tiers = {
    kind: 'tiers',
    steps: [
      { fromMembers: 1, cents: 50_000 },
      { fromMembers: 3, cents: 40_000 },
    ],
  };
  const two = [...of(1, 1), { member: 'covered', weight: 1, covered_by: 'm0' }];
  assert.deepEqual(cents(share(tiers, two)), [50_000, 50_000, 0]);
  assert.deepEqual(cents(share(tiers, of(1, 1, 1))), [40_000, 40_000, 40_000]);
  const late = { ...tiers, steps: [{ fromMembers: 5, cents: 1 }] };
  assert.throws(() => share(late, of(1)), refused('no-step', { n: 1, from: 5 }));
});

test('an entry fee rises with time, is less for who paid before, and is unknown beyond', () => {
  const steps = [
    { from: '2019-01-01', cents: 6_000_000 },
    { from: '2020-01-01', cents: 12_000_000 },
  ];
  const entry = { kind: 'entry', steps, until: '2021-01-31', rebateCents: 3_000_000, rebateColumn: 'funder' };
  const joining = (joined: string, funder: number | string = 0) =>
    share(entry, [{ member: 'a', joined, funder }]);
  assert.deepEqual(cents(joining('2019-12-31')), [6_000_000]);
  assert.deepEqual(cents(joining('2020-01-01', 1)), [9_000_000]);
  assert.deepEqual(cents(joining('2021-01-31')), [12_000_000]);
  assert.throws(() => joining('2021-02-01'), refused('entry-unknown', { member: 'a' }));
  assert.throws(() => joining('2018-12-31'), refused('entry-before'));
  assert.throws(() => joining('2019-02-30'), refused('bad-day'));
  assert.throws(() => joining('2019-02-20', 'oui'), refused('bad-mark'));
});

test('outside money is taken off first, within its rate and cap', () => {
  const grants = [{ rateBp: 7000, capCents: 500_000 }];
  const helped = share({ ...byWeight, grants }, of(1, 1), 840_000);
  assert.deepEqual(
    [helped.outsideCents, cents(helped), helped.total],
    [500_000, [170_000, 170_000], 840_000],
  );
  assert.equal(share({ ...byWeight, grants: [{ rateBp: 7000 }] }, of(1), 101).outsideCents, 70);
  const all = [{ rateBp: 7000 }, { rateBp: 4000 }];
  assert.throws(() => share({ ...byWeight, grants: all }, of(1), 100), refused('grants-above'));
});

test('a fixed part and the rest by use', () => {
  const fixed = [
    { cents: 100_000, kind: 'equal' },
    { rest: true, kind: 'weight', column: 'weight' },
  ];
  assert.deepEqual(cents(share({ parts: fixed }, of(1, 3), 300_000)), [100_000, 200_000]);
  assert.throws(() => share({ parts: fixed }, of(1, 3), 90_000), refused('portions-above'));
  const short = [{ bp: 9000, kind: 'equal' }];
  assert.throws(() => share({ parts: short }, of(1), 100), refused('portions-not-whole', { bp: 9000 }));
  assert.throws(() => share({ parts: [fixed[0]!] }, of(1), 200_000), refused('portions-below'));
  assert.throws(() => share({ parts: [{ kind: 'equal' }] }, of(1), 200_000), refused('portion'));
});

test('a number that two countries read as two is asked for again, not guessed', () => {
  for (const written of ['5,289', '1,253,000'])
    assert.throws(() => share(byWeight, of(written, 3), 100), refused('ambiguous-weight', { written }));
  assert.deepEqual(cents(share(byWeight, of('5 289', '5289'), 100)), [50, 50]);
  assert.deepEqual(cents(share(byWeight, of('12,5', '0,125', '12.375'), 100)), [50, 0, 50]);
});

test('what is missing is asked, never taken for zero', () => {
  const lacking = refused('no-weight', { member: 'm1', column: 'weight' });
  assert.throws(() => share(byWeight, of(1, ''), 100), lacking);
  assert.throws(() => share(byWeight, of(1, 'douze'), 100), refused('bad-weight'));
  assert.throws(() => share(byWeight, [{ member: 'a' }], 100), refused('no-column', { column: 'weight' }));
  assert.throws(
    () => share(byWeight, [], 100),
    (error: Problem) => /nobody|no-member/.test(error.textKey),
  );
  assert.throws(() => share(byWeight, of(0, 0), 100), refused('nobody-weighs'));
  assert.throws(() => share(byWeight, [...of(1), ...of(1)], 100), refused('member-twice'));
  assert.throws(() => share(byWeight, of(1)), refused('no-total'));
  assert.throws(() => share(byWeight, of(1), 10 ** 15 + 1), refused('total-beyond'));
  const covered = (by: string) => [{ member: 'a', weight: 1, covered_by: by }];
  assert.throws(() => share(byWeight, covered('b'), 100), refused('no-such-cover'));
  assert.throws(() => share(byWeight, covered('a'), 100), refused('covers-itself'));
  assert.throws(() => share({ ...byWeight, currency: 'CAD' }, of(1), 100), refused('two-currencies'));
  assert.throws(() => share({ kind: 'lottery' }, of(1), 100), refused('key-kind'));
  assert.throws(() => readKey('{'), refused('key-no-json'));
  assert.deepEqual(cents(share(byWeight, of('5 289', '5 289'), 100)), [50, 50]);
});

const amount = fc.integer({ min: 0, max: 10 ** 15 });
const weights = fc
  .array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((weight) => weight > 0));
const key = fc.record(
  {
    floorCents: fc.integer({ min: 0, max: 10 ** 6 }),
    capBp: fc.integer({ min: 1, max: 10_000 }),
    grants: fc.array(fc.record({ rateBp: fc.integer({ min: 0, max: 5000 }) }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const mixed = [
  { bp: 2500, kind: 'weight', column: 'weight' },
  { bp: 7500, kind: 'weight', column: 'other' },
];

/** What the key comes to, or nothing where it is refused. */
function attempt(more: object, rows: readonly Cells[], total: number): Shared | undefined {
  try {
    return share({ parts: mixed, ...more }, rows, total);
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    return undefined;
  }
}
const rowsOf = (list: readonly number[]) =>
  list.map((weight, index) => ({ member: `m${index}`, weight, other: (weight * (index + 3)) % 1_000_003 }));
const rows = weights.map(rowsOf).filter((list) => list.some(({ other }) => other > 0));

test('shares and outside money add up to the total; nobody pays below zero, the floor, or above the cap', () => {
  fc.assert(
    fc.property(amount, rows, key, (total, list, more) => {
      const shared = attempt(more, list, total);
      if (!shared) return;
      const sum = shared.shares.reduce((all, one) => all + BigInt(one.cents), BigInt(shared.outsideCents));
      assert.equal(sum, BigInt(total));
      const left = BigInt(total - shared.outsideCents);
      for (const [index, one] of shared.shares.entries()) {
        assert.ok(one.cents >= 0);
        if (more.capBp) assert.ok(BigInt(one.cents) * 10_000n <= left * BigInt(more.capBp));
        const weighs = list[index]!.weight + list[index]!.other > 0;
        if (weighs && left > 0n) assert.ok(one.cents >= (more.floorCents ?? 0));
        else assert.equal(one.cents, 0);
      }
    }),
    { numRuns: 400 },
  );
});

test('between floor and cap all stand to each other as their weights; at a bound the weight asks for it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10 ** 6, max: 10 ** 12 }), weights, key, (total, list, more) => {
      const byOne = { parts: [{ bp: 10_000, kind: 'weight', column: 'weight' }], ...more, grants: [] };
      const shared = attempt(byOne, rowsOf(list), total);
      if (!shared) return;
      const cap = more.capBp === undefined ? Infinity : Math.floor((total * more.capBp) / 10_000);
      const floor = more.floorCents ?? 0;
      const paid = shared.shares.map((one, index) => ({ cents: one.cents, weight: list[index]! }));
      for (const a of paid)
        for (const b of paid) {
          if (a.weight === 0 || b.weight === 0) continue;
          if (a.cents <= floor || a.cents >= cap || b.cents <= floor || b.cents >= cap) continue;
          const apart = a.cents * b.weight - b.cents * a.weight;
          assert.ok(Math.abs(apart) <= 2 * (a.weight + b.weight) + Math.abs(a.cents * b.weight) * 1e-12);
        }
      for (const a of paid)
        for (const b of paid)
          if (a.weight > b.weight) assert.ok(a.cents >= b.cents, 'more weight, no less to pay');
    }),
    { numRuns: 300 },
  );
});

test('who weighs nothing changes nobody; scaling the weights and the order of members change nothing', () => {
  fc.assert(
    fc.property(amount, rows, key, fc.integer({ min: 2, max: 1000 }), (total, list, more, by) => {
      const base = attempt(more, list, total);
      const named = (shared: Shared | undefined) =>
        shared && Object.fromEntries(shared.shares.map((one) => [one.member, one.cents]));
      const backwards = attempt(more, list.toReversed(), total);
      assert.deepEqual(named(backwards), named(base));
      const scaled = list.map((row) => ({ ...row, weight: row.weight * by, other: row.other * by }));
      assert.deepEqual(named(attempt(more, scaled, total)), named(base));
      const guest = attempt(more, [...list, { member: 'guest', weight: 0, other: 0 }], total);
      assert.deepEqual(named(guest), base && { ...named(base), guest: 0 });
    }),
    { numRuns: 300 },
  );
});

test('a refused bound is the tightest: what it names holds, one step further does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 60 }), (total, count) => {
      const list = rowsOf(Array.from({ length: count }, (_, index) => index + 1));
      const bound = (more: object): number => {
        try {
          share({ ...byWeight, ...more }, list, total);
        } catch (error) {
          const { leastCapBp, highestFloorCents } = (error as Problem).facts;
          return Number(leastCapBp ?? highestFloorCents);
        }
        return -1;
      };
      const least = bound({ capBp: 0 });
      assert.equal(bound({ capBp: least }), -1);
      assert.notEqual(bound({ capBp: least - 1 }), -1);
      const highest = bound({ floorCents: total + 1 });
      assert.equal(bound({ floorCents: highest }), -1);
      assert.notEqual(bound({ floorCents: highest + 1 }), -1);
    }),
  );
});

test('a fee with a surcharge, less for members; from which fees a membership pays for itself', () => {
  const key = { kind: 'surcharge', feeCents: 1_000_000, memberBp: 900, otherBp: 3500, column: 'adherent' };
  const two = [
    { member: 'a', adherent: 1 },
    { member: 'b', adherent: 0 },
  ];
  const paid = share({ ...key, membershipCents: 2_500_000 }, two);
  assert.deepEqual([cents(paid), paid.total], [[1_090_000, 1_350_000], 2_440_000]);
  assert.deepEqual(paid.notes, [{ code: 'membership-pays-from', cents: 9_615_385 }]);
  assert.deepEqual(share(key, two).notes, []);
  const never = share({ ...key, otherBp: 900, membershipCents: 1 }, two);
  assert.deepEqual(never.notes, [{ code: 'membership-never-pays' }]);
  assert.deepEqual(cents(share(key, [{ member: 'a', adherent: 1, days: 73 }])), [218_000]);
  assert.throws(() => share(key, [{ member: 'a', adherent: '' }]), refused('no-weight', { member: 'a' }));
  assert.throws(() => share(key, [{ member: 'a', adherent: 'oui' }]), refused('bad-mark'));
  assert.throws(() => share({ ...key, column: 'member' }, two), refused('surcharge-column'));
});

test('a weight is zero or more, of any length; a circle of covers is found however long the line', () => {
  assert.throws(() => share(byWeight, of('-5', 3), 100), refused('negative-weight', { member: 'm0' }));
  const huge = share(byWeight, of(`1${'0'.repeat(20)}`, `3${'0'.repeat(20)}`), 100);
  assert.deepEqual(cents(huge), [25, 75]);
  const line = Array.from({ length: 4_000 }, (_, n) => ({
    ...{ member: `m${n}`, weight: 1 },
    covered_by: n === 3_999 ? '' : `m${n + 1}`,
  }));
  assert.equal(cents(share(byWeight, line, 100)).at(-1), 100);
  const round = line.with(3_999, { ...line[3_999]!, covered_by: 'm0' });
  assert.throws(() => share(byWeight, round, 100), refused('covers-itself'));
});
