// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Id } from '../../base/id.ts';
import { money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import type { Doer } from '../../base/step-table.ts';
import { answer, takeBack } from './answering.ts';
import { confirm, deliver, judgeNotDone } from './delivery.ts';
import {
  accept,
  checkTask,
  done as doneIn,
  draft as drafted,
  type Mission,
  type MissionOffer,
  open,
  type Retaining,
  redraft,
  stateOf,
  withdraw,
  yearTotalCents,
} from './mission.ts';
import { missionStates } from './steps.ts';
import type { Threshold } from './threshold.ts';

const organisation = (n: number) => `o${n}` as Id<'Organisation'>;
const today = '2026-11-21';
const doer = (by: string, of?: number): Doer => ({
  by: by as Id<'Account'>,
  at: '2026-11-21T10:00:00Z',
  ...(of === undefined ? {} : { organisation: organisation(of) }),
});
const task = {
  id: 'm' as Id<'Mission'>,
  organisation: organisation(0),
  kind: 'fix-bug' as const,
  title: 'L’impression des concessions',
  description: 'La deuxième page sort blanche.',
  ceilingExclVat: money(150_000, 'EUR'),
  due: '2027-01-31',
  acceptance: 'Deux pages imprimées, relues par la secrétaire.',
};
const draft: Mission = drafted(task, doer('town', 0), today);
const offer = (n: number, cents = 120_000): MissionOffer => ({
  id: `offer${n}` as Id<'MissionOffer'>,
  priceExclVat: money(cents, 'EUR'),
  by: '2027-01-15',
  words: 'Corrigé et proposé au projet.',
  linked: false,
  made: doer(`provider${n}`, n),
});
const retaining = (n: number, more: Partial<Retaining> = {}): Retaining => ({
  offer: offer(n).id,
  spentThisYearExclVat: money(300_000, 'EUR'),
  compared: [offer(1).id, offer(2).id],
  reason: 'Mieux placée pour le prix et le délai.',
  signatory: 'Maire',
  ...more,
});
const delivery = (proof: string, n = 1) => ({ id: `delivery${n}` as Id<'MissionDelivery'>, proof });
const row: Threshold = {
  cents: 1,
  currency: 'EUR',
  from: '2020-01-01',
  rule: 'x',
  sources: [],
  checkedOn: '2026-01-01',
  mark: 'verified',
};
const offered = answer(answer(open(draft, doer('buyer', 0), today), offer(1), today), offer(2), today);

test('a mission goes from draft to confirmed, each step with who and when', () => {
  const done = confirm(
    deliver(
      accept(offered, retaining(1), doer('buyer', 0)),
      delivery('https://forge.example/mr/12'),
      doer('provider1', 1),
    ),
    doer('buyer', 0),
  );
  assert.equal(stateOf(done), 'confirmed');
  assert.equal(doneIn(done, 'accepted')?.at, '2026-11-21T10:00:00Z');
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
      () => accept(offered, retaining(1, more), doer('buyer', 0)),
      (error) => error instanceof Problem && error.textKey === `market.mission.${key}`,
    );
  assert.throws(() => accept(offered, retaining(1, { signatory: 'Mme Martin' }), doer('buyer', 0)), {
    textKey: 'people.contact.person',
  });
});

test('nobody answers their own mission, answers twice, or asks more than the ceiling', () => {
  const opened = open(draft, doer('buyer', 0), today);
  assert.throws(() => answer(opened, offer(0), today), Problem);
  assert.throws(() => answer(offered, { ...offer(1), id: 'again' as Id<'MissionOffer'> }, today), Problem);
  assert.throws(() => answer(opened, offer(3, 150_001), today), Problem);
  assert.throws(() => answer(draft, offer(1), today), Problem);
});

test('only the one retained delivers; one who took the offer back is as if it had not been made', () => {
  const accepted = accept(offered, retaining(1), doer('buyer', 0));
  assert.throws(() => deliver(accepted, delivery('https://forge.example'), doer('provider2', 2)), Problem);
  const alone = takeBack(takeBack(offered, doer('provider1', 1)), doer('provider2', 2));
  assert.equal(stateOf(alone), 'open');
  assert.throws(() => accept(offered, retaining(3), doer('buyer', 0)), Problem);
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
  const steps: Record<string, (mission: Mission) => Mission> = {
    redraft: (mission) => redraft(mission, { ...task, title: 'Autre' }, today),
    open: (mission) => open(mission, doer('buyer', 0), today),
    answer1: (mission) => answer(mission, offer(1), today),
    answer2: (mission) => answer(mission, offer(2), today),
    takeBack: (mission) => takeBack(mission, doer('provider2', 2)),
    accept: (mission) => accept(mission, retaining(1), doer('buyer', 0)),
    deliver: (mission) =>
      deliver(
        mission,
        delivery('https://forge.example', mission.deliveries.length + 1),
        doer('provider1', 1),
      ),
    judge: (mission) => judgeNotDone(mission, 'La deuxième page manque.', doer('buyer', 0)),
    confirm: (mission) => confirm(mission, doer('buyer', 0)),
    withdraw: (mission) => withdraw(mission, doer('buyer', 0)),
  };
  const rank = (mission: Mission) => missionStates.indexOf(stateOf(mission));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 20 }), (tried) => {
      let mission = draft;
      for (const name of tried) {
        let after: Mission;
        try {
          after = steps[name]!(mission);
        } catch (error) {
          assert.ok(error instanceof Problem);
          continue;
        }
        const back =
          (name === 'takeBack' && stateOf(mission) === 'offered' && stateOf(after) === 'open') ||
          (name === 'judge' && stateOf(mission) === 'delivered' && stateOf(after) === 'accepted');
        assert.ok(back || rank(after) >= rank(mission), `${name} from ${stateOf(mission)}`);
        assert.ok(!['confirmed', 'withdrawn'].includes(stateOf(mission)), 'what is over stays as it is');
        mission = after;
      }
    }),
  );
});

test('a draft is rewritten until it is opened, and never once it is withdrawn', () => {
  assert.equal(redraft(draft, { ...task, title: 'Un autre titre' }, today).title, 'Un autre titre');
  for (const over of [withdraw(draft, doer('buyer', 0)), open(draft, doer('buyer', 0), today), offered])
    assert.throws(() => redraft(over, task, today), { textKey: 'market.mission.not-now' });
});

test('a year that comes to the threshold exactly is no longer ordered directly; a cent below, it is', () => {
  const retain = (cents: number, more: Partial<Retaining> = {}) =>
    accept(offered, retaining(1, more), doer('buyer', 0), { ...row, cents });
  assert.throws(() => retain(420_000), { textKey: 'market.mission.over-threshold' });
  assert.equal(stateOf(retain(420_001)), 'accepted');
  assert.equal(stateOf(retain(420_000, { procedureFollowed: true })), 'accepted');
});

test('an offer is in the currency of the mission, and may ask nothing', () => {
  const opened = open(draft, doer('buyer', 0), today);
  assert.throws(() => answer(opened, { ...offer(1), priceExclVat: money(100, 'CAD') }, today), {
    textKey: 'market.mission.over-ceiling',
  });
  assert.equal(stateOf(answer(opened, offer(1, 0), today)), 'offered');
  assert.equal(stateOf(answer(opened, offer(1, 150_000), today)), 'offered', 'the ceiling itself');
});

test('what was delivered may still be withdrawn, what was confirmed may not', () => {
  const delivered = deliver(
    accept(offered, retaining(1), doer('buyer', 0)),
    delivery('https://forge.example'),
    doer('provider1', 1),
  );
  assert.equal(stateOf(withdraw(delivered, doer('buyer', 0))), 'withdrawn');
  assert.throws(() => confirm(withdraw(delivered, doer('buyer', 0)), doer('buyer', 0)), {
    textKey: 'market.mission.not-now',
  });
  assert.throws(() => withdraw(confirm(delivered, doer('buyer', 0)), doer('buyer', 0)), {
    textKey: 'market.mission.not-now',
  });
});
