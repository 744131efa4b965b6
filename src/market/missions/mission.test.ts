// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Id } from '../../base/id.ts';
import { money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import {
  accept,
  answer,
  checkTask,
  confirm,
  type Deed,
  deliver,
  type Mission,
  type MissionOffer,
  missionStates,
  open,
  type Retaining,
  stateOf,
  takeBack,
  withdraw,
  yearTotalCents,
} from './mission.ts';

const organisation = (n: number) => `o${n}` as Id<'Organisation'>;
const deed = (by: string, of?: number): Deed => ({
  by: by as Id<'Account'>,
  at: '2026-11-21T10:00:00Z',
  ...(of === undefined ? {} : { organisation: organisation(of) }),
});
const draft: Mission = {
  id: 'm' as Id<'Mission'>,
  organisation: organisation(0),
  kind: 'fix-bug',
  title: 'L’impression des concessions',
  description: 'La deuxième page sort blanche.',
  ceilingExclVat: money(150_000, 'EUR'),
  due: '2027-01-31',
  acceptance: 'Deux pages imprimées, relues par la secrétaire.',
  drafted: deed('town', 0),
  offers: [],
};
const offer = (n: number, cents = 120_000): MissionOffer => ({
  id: `offer${n}` as Id<'MissionOffer'>,
  priceExclVat: money(cents, 'EUR'),
  by: '2027-01-15',
  words: 'Corrigé et proposé au projet.',
  linked: false,
  made: deed(`provider${n}`, n),
});
const retaining = (n: number, more: Partial<Retaining> = {}): Retaining => ({
  offer: offer(n).id,
  spentThisYearExclVat: money(300_000, 'EUR'),
  compared: [offer(1).id, offer(2).id],
  reason: 'Mieux placée pour le prix et le délai.',
  signatory: 'Maire',
  ...more,
});
const offered = answer(answer(open(draft, deed('buyer', 0)), offer(1)), offer(2));

test('a mission goes from draft to confirmed, each step with who and when', () => {
  const done = confirm(
    deliver(
      accept(offered, retaining(1), deed('buyer', 0)),
      'https://forge.example/mr/12',
      deed('provider1', 1),
    ),
    deed('buyer', 0),
  );
  assert.equal(stateOf(done), 'confirmed');
  assert.equal(done.accepted?.at, '2026-11-21T10:00:00Z');
  assert.equal(yearTotalCents(done), 420_000);
});

test('an offer is not retained without the year’s spend, the comparison of all offers, a reason and a signatory', () => {
  const refused: [Partial<Retaining>, string][] = [
    [{ spentThisYearExclVat: { cents: Number.NaN, currency: 'EUR' } }, 'no-spend'],
    [{ spentThisYearExclVat: money(1, 'CAD') }, 'no-spend'],
    [{ compared: [offer(1).id] }, 'no-comparison'],
    [{ reason: ' ' }, 'no-reason'],
    [{ signatory: '' }, 'no-signatory'],
    [{ offer: 'elsewhere' as Id<'MissionOffer'> }, 'no-such-offer'],
  ];
  for (const [more, key] of refused)
    assert.throws(
      () => accept(offered, retaining(1, more), deed('buyer', 0)),
      (error) => error instanceof Problem && error.textKey === `market.mission.${key}`,
    );
  assert.throws(() => accept(offered, retaining(1, { signatory: 'Mme Martin' }), deed('buyer', 0)), {
    textKey: 'people.contact.person',
  });
});

test('nobody answers their own mission, answers twice, or asks more than the ceiling', () => {
  const opened = open(draft, deed('buyer', 0));
  assert.throws(() => answer(opened, offer(0)), Problem);
  assert.throws(() => answer(offered, { ...offer(1), id: 'again' as Id<'MissionOffer'> }), Problem);
  assert.throws(() => answer(opened, offer(3, 150_001)), Problem);
  assert.throws(() => answer(draft, offer(1)), Problem);
});

test('only the one retained delivers; one who took the offer back is as if it had not been made', () => {
  const accepted = accept(offered, retaining(1), deed('buyer', 0));
  assert.throws(() => deliver(accepted, 'https://forge.example', deed('provider2', 2)), Problem);
  const alone = takeBack(
    takeBack(offered, offer(1).id, deed('provider1', 1)),
    offer(2).id,
    deed('provider2', 2),
  );
  assert.equal(stateOf(alone), 'open');
  assert.throws(() => accept(offered, retaining(3), deed('buyer', 0)), Problem);
});

test('a task without words, with an impossible ceiling or a date gone by is refused', () => {
  const bad = [
    { title: ' ' },
    { title: 'x'.repeat(121) },
    { ceilingExclVat: money(0, 'EUR') },
    { ceilingExclVat: money(9_999_999, 'EUR') },
    { due: '2026-11-21' },
  ];
  for (const more of bad) assert.throws(() => checkTask({ ...draft, ...more }, '2026-11-21'), Problem);
});

test('whatever is tried in whatever order, the state only moves along the path or ends withdrawn', () => {
  const deeds: Record<string, (mission: Mission) => Mission> = {
    open: (mission) => open(mission, deed('buyer', 0)),
    answer1: (mission) => answer(mission, offer(1)),
    answer2: (mission) => answer(mission, offer(2)),
    takeBack: (mission) => takeBack(mission, offer(2).id, deed('provider2', 2)),
    accept: (mission) => accept(mission, retaining(1), deed('buyer', 0)),
    deliver: (mission) => deliver(mission, 'https://forge.example', deed('provider1', 1)),
    confirm: (mission) => confirm(mission, deed('buyer', 0)),
    withdraw: (mission) => withdraw(mission, deed('buyer', 0)),
  };
  const rank = (mission: Mission) => missionStates.indexOf(stateOf(mission));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(deeds)), { maxLength: 20 }), (tried) => {
      let mission = draft;
      for (const name of tried) {
        let after: Mission;
        try {
          after = deeds[name]!(mission);
        } catch (error) {
          assert.ok(error instanceof Problem);
          continue;
        }
        const back = name === 'takeBack' && stateOf(mission) === 'offered' && stateOf(after) === 'open';
        assert.ok(back || rank(after) >= rank(mission), `${name} from ${stateOf(mission)}`);
        assert.ok(!['confirmed', 'withdrawn'].includes(stateOf(mission)), 'what is over stays as it is');
        mission = after;
      }
    }),
  );
});
