// SPDX-License-Identifier: AGPL-3.0-or-later
// What each would pay without a member, or in equal parts: nine communes whose shares were computed by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { money } from '../../base/money.ts';
import type { CostKey } from '../shares/key.ts';
import { greatestPayer, inEqualParts, withoutSeat } from './effect.ts';
import type { FrozenKey } from './frozen.ts';

const communes = [
  ['Valence', 5_289, 2_310],
  ['Malause', 1_253, 498],
  ['Dunes', 1_226, 540],
  ['Lamagistère', 1_218, 566],
  ['Donzac', 1_042, 431],
  ['Golfech', 1_007, 318],
  ['Auvillar', 895, 412],
  ['Saint-Loup', 531, 227],
  ['Espalais', 373, 164],
] as const;
const seatOf = (n: number) => `01938c7e-0000-7000-8000-0000000000${10 + n}` as Id<'PoolSeat'>;
const key: CostKey = {
  ties: ['weight', 'member'],
  parts: [
    { kind: 'equal', bp: 3_000 },
    { kind: 'weight', column: 'population', bp: 5_000 },
    { kind: 'weight', column: 'use', bp: 2_000 },
  ],
  floorCents: 30_000,
  capBp: 3_000,
};
const frozen: FrozenKey = {
  ...{ id: seatOf(80) as never, pool: seatOf(81) as never, version: 1, currency: 'EUR', key },
  ...{ total: money(840_000, 'EUR'), useWord: 'concessions', source: '', at: '2026-11-30T10:00:00Z' },
  seats: communes.map(([name, population, use], n) => ({
    ...{ seat: seatOf(n), name, use: String(use), population: String(population), days: '', coveredBy: '' },
  })),
};
const euros = (cents: number) => Math.round(cents / 100);

test('without a member the others carry its share, and the cap still protects the largest', () => {
  const effect = withoutSeat(frozen, seatOf(1))!;
  assert.deepEqual([effect.from, effect.to, effect.gone?.name], [9, 8, 'Malause']);
  assert.equal(effect.gone?.paid.cents, 87_293);
  const told = Object.fromEntries(
    effect.lines.map(({ name, before, after, change }) => [
      name,
      [euros(before.cents), euros(after.cents), euros(change)],
    ]),
  );
  assert.deepEqual(told['Valence'], [2_520, 2_520, 0]);
  assert.deepEqual(told['Auvillar'], [724, 850, 126]);
  assert.deepEqual(told['Dunes'], [877, 1_029, 152]);
  assert.deepEqual(told['Espalais'], [468, 552, 84]);
  assert.equal(effect.lines.find(({ name }) => name === 'Valence')!.isCapped, true);
  assert.equal(
    effect.lines.reduce((sum, { after }) => sum + after.cents, 0),
    840_000,
  );
});

test('in equal parts each pays the same, of the same total; who pays the most is found', () => {
  const effect = inEqualParts(frozen);
  assert.equal(
    effect.lines.reduce((sum, { after }) => sum + after.cents, 0),
    840_000,
  );
  for (const { after } of effect.lines) assert.ok(Math.abs(after.cents - 93_333) <= 1);
  assert.ok(effect.lines.find(({ name }) => name === 'Valence')!.change < 0);
  assert.equal(greatestPayer(frozen), seatOf(0));
});

test('a key that can share the total no more says why, and a seat that it does not know changes nothing', () => {
  const capped: FrozenKey = { ...frozen, key: { ...key, capBp: 1_200 } as CostKey };
  const effect = withoutSeat(capped, seatOf(0))!;
  assert.ok(effect.refused, 'eight times twelve per cent are less than the whole');
  assert.deepEqual(effect.lines, []);
  assert.equal(withoutSeat(frozen, seatOf(70)), undefined);
});
