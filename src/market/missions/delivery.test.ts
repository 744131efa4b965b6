// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { money } from '../../base/money.ts';
import type { Doer } from '../../base/step-table.ts';
import { answer } from './answering.ts';
import { dealOf } from './deal.ts';
import { confirm, deliver, judgedNotDone, judgeNotDone, lastDelivery, lateSince } from './delivery.ts';
import { readKnownBy } from './known-by.ts';
import { accept, draft, type Mission, type MissionOffer, open, stateOf, withdraw } from './mission.ts';

const today = '2026-11-21';
const doer = (by: string, of: string | undefined, at = '2026-11-21T10:00:00Z'): Doer => ({
  by: by as Id<'Account'>,
  at,
  ...(of === undefined ? {} : { organisation: of as Id<'Organisation'> }),
});
const [buyer, maker] = [doer('buyer', 'town'), doer('maker', 'workshop')];
const offer: MissionOffer = {
  id: 'offer' as Id<'MissionOffer'>,
  priceExclVat: money(90_000, 'EUR'),
  by: '2027-01-15',
  words: 'Corrigé et proposé au projet.',
  linked: false,
  made: maker,
};
const opened = open(
  draft(
    {
      id: 'm' as Id<'Mission'>,
      organisation: 'town' as Id<'Organisation'>,
      kind: 'audit-security',
      title: 'Relire les droits',
      description: 'Qui peut quoi.',
      ceilingExclVat: money(150_000, 'EUR'),
      due: '2027-01-31',
      acceptance: 'Un rapport lu par deux personnes.',
    },
    buyer,
    today,
  ),
  buyer,
  today,
);
const retained = accept(
  answer(opened, offer, today),
  {
    offer: offer.id,
    spentThisYearExclVat: money(0, 'EUR'),
    compared: [offer.id],
    reason: 'La seule, et elle convient.',
    signatory: 'Maire',
  },
  buyer,
);
const made = (n: number) => ({ id: `d${n}` as Id<'MissionDelivery'>, proof: `https://forge.example/${n}` });
const reasons = 'La deuxième page sort toujours blanche.';

test('what is judged not done is delivered again, as often as it takes; each reason stays with its delivery', () => {
  const first = deliver(retained, made(1), maker);
  const judged = judgeNotDone(first, reasons, buyer);
  assert.equal(stateOf(judged), 'accepted');
  assert.equal(lastDelivery(judged), undefined);
  const again = judgeNotDone(deliver(judged, made(2), maker), `${reasons} Encore.`, buyer);
  assert.deepEqual(
    again.deliveries.map(({ reasons: why }) => why),
    [reasons, `${reasons} Encore.`],
  );
  const confirmed = confirm(deliver(again, made(3), maker), buyer);
  assert.equal(stateOf(confirmed), 'confirmed');
  assert.equal(lastDelivery(confirmed)?.about, 'd3');
  assert.equal(judgedNotDone(confirmed, 'd2')?.by, 'buyer');
  assert.equal(judgedNotDone(confirmed, 'd3'), undefined);
  assert.equal(stateOf(withdraw(judged, buyer)), 'withdrawn');
});

test('nothing is judged without a reason, before it is delivered, or twice', () => {
  const first = deliver(retained, made(1), maker);
  for (const words of ['', '  non  ', 'x'.repeat(2_001)])
    assert.throws(() => judgeNotDone(first, words, buyer), { textKey: 'market.mission.no-reasons' });
  const notNow = { textKey: 'market.mission.not-now' };
  assert.throws(() => judgeNotDone(retained, reasons, buyer), notNow);
  assert.throws(() => judgeNotDone(judgeNotDone(first, reasons, buyer), reasons, buyer), notNow);
  assert.throws(() => confirm(judgeNotDone(first, reasons, buyer), buyer), notNow);
  assert.throws(() => deliver(first, made(2), maker), notNow);
});

test('who judges acts for the buyer in the deal, whoever judged or delivered before', () => {
  const other = doer('colleague', 'town');
  const judged = judgeNotDone(deliver(retained, made(1), maker), reasons, other);
  const { buyers, providers, actingBuyer } = dealOf(judged);
  assert.equal(actingBuyer, 'colleague');
  assert.deepEqual(
    [new Set(buyers), new Set(providers)],
    [new Set(['buyer', 'colleague']), new Set(['maker'])],
  );
});

test('work is promised from today until the day of the mission, and the mission ends with its day', () => {
  const by = (day: string, on = today) => answer(opened, { ...offer, by: day }, on);
  assert.throws(() => by('2026-11-20'), { textKey: 'market.mission.by-past' });
  assert.throws(() => by('2027-02-01'), { textKey: 'market.mission.by-late' });
  for (const day of [today, '2027-01-31']) assert.equal(stateOf(by(day)), 'offered');
  assert.equal(stateOf(by('2027-01-31', '2027-01-31')), 'offered');
  assert.throws(() => by('2027-02-01', '2027-02-01'), { textKey: 'market.mission.over' });
});

test('work is late from the day after the one promised, until it is delivered; before an offer is retained nothing is', () => {
  const namur = { country: 'BE', territory: 'BE-WNA' };
  const late = (mission: Mission, on: string) => lateSince(mission, on, namur);
  assert.equal(late(retained, '2027-01-15'), undefined);
  assert.equal(late(retained, '2027-01-16'), '2027-01-15');
  assert.equal(
    late({ ...retained, offers: [] }, '2027-01-16'),
    undefined,
    'the offer is not seen: the day of the mission',
  );
  assert.equal(late({ ...retained, offers: [] }, '2027-02-01'), '2027-01-31');
  assert.equal(late(opened, '2027-03-01'), undefined);
  const inTime = deliver(retained, made(1), doer('maker', 'workshop', '2027-01-15T20:00:00Z'));
  assert.equal(late(inTime, '2027-03-01'), undefined);
  assert.equal(late(judgeNotDone(inTime, reasons, buyer), '2027-03-01'), '2027-01-15');
  const after = deliver(retained, made(1), doer('maker', 'workshop', '2027-01-15T23:30:00Z'));
  assert.equal(late(after, '2027-03-01'), '2027-01-15', 'it was the 16th already in Namur');
  assert.equal(late(withdraw(retained, buyer), '2027-03-01'), undefined);
});

test('an independent is known by a number as people write it; a wrong digit is told', () => {
  const independent = { ...offer, made: doer('alone', undefined) };
  assert.throws(() => answer(opened, independent, today), { textKey: 'market.mission.no-number' });
  for (const [written, kind, number] of [
    ['404 833 048', 'siren', '404833048'],
    ['FR 83 404 833 048', 'siren', '404833048'],
    ['SIRET 404 833 048 00022', 'siret', '40483304800022'],
    ['356 000 000 09075', 'siret', '35600000009075'],
    ['TVA BE 0403.199.702', 'bce', '0403199702'],
    ['NEQ 1142345678', 'neq', '1142345678'],
    ['CHE-123.456.788', 'other', 'CHE-123.456.788'],
    ['LU 12345678', 'other', 'LU 12345678'],
  ] as const)
    assert.deepEqual(readKnownBy(written), { kind, number }, written);
  for (const wrong of [
    '404 833 049',
    'SIREN 404 833 049',
    'aucun',
    '12',
    '<b>12345</b>',
    '4,04833E+8',
    'BE 0403.199.703',
  ])
    assert.equal(readKnownBy(wrong), undefined, wrong);
});
