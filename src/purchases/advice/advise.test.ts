// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysAfter } from '../../base/day.ts';
import type { Problem } from '../../base/problem.ts';
import { loadRules } from '../../law/sources-rows.ts';
import { advise } from './advise.ts';
import type { Others } from './known.ts';
import { buyers, countries, objects, readQuestion } from './question.ts';

const rules = loadRules();
const asked = (amount: string, date: string, more: { others?: Others } & Record<string, unknown> = {}) => {
  const { others, ...words } = more;
  const question = readQuestion({
    ...{ country: 'FR', buyer: 'commune', object: 'services', amount, date },
    ...words,
    others: others && JSON.stringify(others),
  });
  const advice = advise(question, rules);
  const of = (id: string) => advice.routes.find((route) => route.id === id)!;
  return { ...advice, of, applies: (id: string) => of(id).applies };
};
/** One direct order of a French commune, by its period. */
const direct = ['FR-DISP-25', 'FR-DISP-40', 'FR-DISP-60'];
const chosen = (advice: ReturnType<typeof asked>) =>
  [...direct, 'FR-MAPA', 'FR-FORM'].filter((id) => advice.applies(id) === true);
const data = ({ obligations }: ReturnType<typeof asked>) =>
  obligations.filter((id) => /^FR-(?:DECP|PROFIL|PUB)/.test(id));

test('a French commune on both sides of 1 April 2026', () => {
  const before = [
    ['39999', ['FR-DISP-40'], []],
    ['39999.99', ['FR-DISP-40'], []],
    ['40000', ['FR-MAPA'], ['FR-DECP-40', 'FR-PROFIL-40']],
    ['59999', ['FR-MAPA'], ['FR-DECP-40', 'FR-PROFIL-40']],
    ['60000', ['FR-MAPA'], ['FR-DECP-40', 'FR-PROFIL-40']],
  ] as const;
  const after = [
    ['39999.99', ['FR-DISP-60'], []],
    ['40000', ['FR-DISP-60'], ['FR-DECP-40']],
    ['59999.99', ['FR-DISP-60'], ['FR-DECP-40']],
    ['60000', ['FR-MAPA'], ['FR-DECP-40', 'FR-PROFIL-60']],
    ['89999.99', ['FR-MAPA'], ['FR-DECP-40', 'FR-PROFIL-60']],
    ['90000', ['FR-MAPA'], ['FR-DECP-40', 'FR-PROFIL-60', 'FR-PUB-90']],
    ['215999.99', ['FR-MAPA'], ['FR-DECP-40', 'FR-PROFIL-60', 'FR-PUB-90']],
    ['216000', ['FR-FORM'], ['FR-DECP-40', 'FR-PROFIL-60']],
  ] as const;
  for (const [day, cases] of [
    ['2026-03-31', before],
    ['2026-04-01', after],
  ] as const)
    for (const [amount, routes, duties] of cases) {
      const advice = asked(amount, day);
      assert.deepEqual(chosen(advice), routes, `${amount} on ${day}`);
      assert.deepEqual(data(advice), duties, `${amount} on ${day}`);
      assert.equal(advice.unknown, false);
    }
  assert.equal(asked('45000', '2026-04-01').of('FR-DISP-60').why, 'direct-published');
  assert.deepEqual(asked('45000', '2026-11-30').rows, ['EU-SUBCENTRAL-2026', 'FR-DISP-60']);
});

test('the need of a pool is one estimate, over the whole term and of all members', () => {
  const pool = (annualEstimate: number) =>
    asked(String(annualEstimate), '2027-02-15', {
      others: { annualEstimate, termYears: 4, groupement: { members: 9 } },
    });
  assert.deepEqual([chosen(pool(8_400)), data(pool(8_400))], [['FR-DISP-60'], []]);
  assert.deepEqual([chosen(pool(10_000)), data(pool(10_000))], [['FR-DISP-60'], ['FR-DECP-40']]);
  assert.deepEqual(chosen(pool(15_000)), ['FR-MAPA']);
  assert.equal(pool(15_000).estimate.cents, 6_000_000);
  const apart = asked('20000', '2026-11-30', { others: { groupement: { members: 5, amountEach: 20_000 } } });
  assert.deepEqual([chosen(apart), apart.estimate.cents], [['FR-MAPA'], 10_000_000]);
  assert.deepEqual([apart.applies('FR-GDC'), apart.applies('K4'), apart.applies('K13')], [true, true, true]);
  const own = { groupement: { members: 5, amountEach: 20_000 }, oneContractSignedByCoordinator: false };
  assert.ok(!data(asked('20000', '2026-11-30', { others: own })).includes('FR-DECP-40'));
});

test('an innovative purchase goes below its own amount, and no draft raises it', () => {
  const of = (amount: string, object = 'innovative_services', others: Others = {}) =>
    asked(amount, '2026-11-30', { object, others });
  assert.deepEqual(
    [of('99999.99').applies('FR-INNO-100'), of('100000').applies('FR-INNO-100')],
    [true, false],
  );
  assert.equal(of('99999.99').applies('K6'), true);
  assert.equal(of('140000').applies('FR-INNO-100'), false);
  assert.deepEqual(data(of('99999.99')), ['FR-DECP-40', 'FR-PROFIL-60', 'FR-PUB-90']);
  assert.equal(of('50000', 'services').applies('FR-INNO-100'), false);
  const lot = (amount: string, others: Others) => of(amount, 'innovative_lot', others).applies('FR-INNO-100');
  assert.equal(lot('79999.99', { totalAmount: 400_000 }), true);
  assert.equal(lot('80000', { totalAmount: 1_000_000 }), false);
  assert.equal(lot('79999.99', { totalAmount: 399_000 }), false);
  assert.equal(lot('10000', { innovativeLotsSharePct: 20 }), true);
  assert.equal(lot('10000', { innovativeLotsSharePct: 20.01 }), false);
  assert.equal(lot('10000', {}), null);
});

test('small lots are bought directly, the whole decides for the others', () => {
  const lot = (amount: string, totalAmount: number) =>
    asked(amount, '2026-11-30', { others: { lot: true, totalAmount } });
  assert.equal(lot('40000', 300_000).applies('FR-DISP-LOT'), true);
  assert.equal(lot('40000', 300_000).applies('FR-DISP-60'), false);
  assert.equal(lot('40000', 300_000).applies('FR-FORM'), true);
  assert.equal(lot('60000', 600_000).applies('FR-DISP-LOT'), false);
  assert.equal(lot('59999.99', 200_000).applies('FR-DISP-LOT'), false);
});

test('frameworks, late joiners, contracts that exist, bodies that one controls', () => {
  const on = (others: Others, amount = '30000', object = 'services') =>
    asked(amount, '2027-02-16', { others, object });
  assert.equal(on({ maximum: null }, '30000', 'framework_services').applies('FR-AC'), false);
  assert.equal(on({ framework: true }).applies('FR-AC'), null);
  const framed = on({ framework: true, maximum: 33_600, termYears: 5 });
  assert.deepEqual([framed.of('FR-AC').why, framed.estimate.cents], ['framework-long', 3_360_000]);
  assert.ok(framed.obligations.includes('FR-AC-MAX'));
  assert.ok(!on({}).obligations.includes('FR-AC-MAX'));
  assert.equal(on({ joinPool: { permanent: true, procedureLaunched: true } }).applies('FR-GDC'), false);
  assert.equal(on({ joinPool: { procedureLaunched: false } }).applies('FR-GDC'), true);
  const existing = (useExisting: Others['useExisting']) => on({ useExisting });
  assert.equal(existing({ namedAtLaunch: false }).applies('FR-AC-MS'), false);
  assert.equal(existing({ namedAtLaunch: true, remainingMaximum: 30_000 }).applies('FR-AC-MS'), true);
  assert.equal(existing({ namedAtLaunch: true, remainingMaximum: 29_999.99 }).applies('FR-AC-MS'), false);
  assert.equal(existing({ namedAtLaunch: true, remainingMaximum: null }).applies('FR-AC-MS'), null);
  assert.equal(existing({ centralPurchasingBody: true }).applies('FR-CA'), true);
  const controlled = { jointControl: true, activityForControllersPct: 80.1, privateCapital: false };
  const inHouse = (more: Others['inHouse']) =>
    on({ inHouse: { ...controlled, ...more } }).applies('FR-INHOUSE');
  assert.deepEqual(
    [inHouse({}), inHouse({ activityForControllersPct: 80 }), inHouse({ privateCapital: true })],
    [true, false, false],
  );
  assert.equal(on({ inHouse: { jointControl: true } }).applies('FR-INHOUSE'), null);
});

test('Wallonia and Québec, each by its own amounts', () => {
  const ways = (country: string, buyer: string, amount: string, date: string, ids: readonly string[]) => {
    const advice = asked(amount, date, { country, buyer });
    return ids.filter((id) => advice.applies(id) === true);
  };
  const be = (amount: string, date = '2026-11-30', buyer = 'commune') =>
    ways('BE', buyer, amount, date, ['BE-FM', 'BE-PNSPP', 'BE-PUB', 'BE-EU']);
  assert.deepEqual(be('29999.99'), ['BE-FM', 'BE-PNSPP']);
  assert.deepEqual(be('30000'), ['BE-PNSPP']);
  assert.deepEqual([be('139999.99'), be('140000')], [['BE-PNSPP'], ['BE-PUB']]);
  assert.deepEqual([be('142999', '2025-12-31'), be('142999', '2026-01-01')], [['BE-PNSPP'], ['BE-PUB']]);
  assert.deepEqual([be('215999.99'), be('216000')], [['BE-PUB'], ['BE-EU']]);
  assert.deepEqual(be('140000', '2026-11-30', 'etat'), ['BE-EU']);
  const qc = (amount: string, date: string, buyer = 'municipalite') =>
    ways('CA-QC', buyer, amount, date, ['QC-MUN', 'QC-LCOP']);
  assert.deepEqual([qc('138999.99', '2026-05-01'), qc('139000', '2026-05-01')], [[], ['QC-MUN']]);
  assert.deepEqual([qc('133800', '2025-12-31'), qc('133800', '2026-01-01')], [['QC-MUN'], []]);
  assert.deepEqual([qc('121200', '2023-12-31'), qc('121199.99', '2023-12-31')], [['QC-MUN'], []]);
  assert.deepEqual(qc('139000', '2026-05-01', 'organisme_public'), ['QC-LCOP']);
  const rows = asked('139000', '2026-05-01', { country: 'CA-QC', buyer: 'mrc' });
  assert.deepEqual([rows.rows, rows.mark], [['QC-MUN-REF', 'CA-CFTA-S-2026'], 'inferred']);
});

test('past the last row nothing is advised that hangs on an amount', () => {
  for (const [country, buyer] of [
    ['FR', 'commune'],
    ['BE', 'cpas'],
    ['CA-QC', 'municipalite'],
  ] as const)
    for (const amount of ['1', '45000', '500000']) {
      const advice = asked(amount, '2028-01-01', { country, buyer });
      assert.deepEqual([advice.unknown, advice.since, advice.rows], [true, '2028-01-01', []]);
      for (const id of [
        'FR-DISP-60',
        'FR-MAPA',
        'FR-FORM',
        'BE-FM',
        'BE-PNSPP',
        'BE-PUB',
        'BE-EU',
        'QC-MUN',
        'K5',
      ]) {
        const route = advice.of(id);
        if (route) assert.deepEqual([route.applies, route.facts], [null, { since: '2028-01-01' }], id);
      }
    }
  const former = asked('10000', '2019-06-01');
  assert.deepEqual(
    [former.applies('FR-DISP-25'), former.applies('FR-FORM'), former.unknown],
    [null, false, true],
  );
  const early = asked('30000', '2015-05-05');
  assert.deepEqual([early.unknown, early.since, early.applies('FR-FORM')], [true, null, null]);
});

test('each row decides to the cent and to the day, whoever buys', () => {
  for (const rule of rules) {
    if (!('cents' in rule.limit) || rule.op === '<=') continue;
    for (const country of countries)
      for (const buyer of Object.keys(buyers[country]))
        for (const object of objects)
          for (const day of [rule.from, rule.until].filter((one) => one !== null))
            for (const on of [daysAfter(day, -1), day, daysAfter(day, 1)])
              for (const cents of [rule.limit.cents - 1, rule.limit.cents] as number[]) {
                const amount: string = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
                const advice = asked(amount, on, { country, buyer, object });
                const ends = ['FR-MAPA', 'FR-FORM', ...direct, 'FR-DISP-T100'].filter(
                  (id) => advice.of(id)?.applies === true,
                );
                // of the French ways for an amount exactly one fits wherever all amounts are known
                if (country === 'FR' && !advice.unknown)
                  assert.equal(ends.length, 1, `${amount} ${on} ${buyer}`);
                assert.equal(advice.since === null || advice.unknown, true);
              }
  }
});

test('what cannot be read is said, with what would be', () => {
  const refused = (words: Record<string, unknown>): string => {
    try {
      asked('45000', '2026-04-01', words);
    } catch (error) {
      return (error as Problem).textKey.split('.').pop()!;
    }
    return 'answered';
  };
  assert.equal(refused({ amount: '60 000 € TTC' }), 'with-tax');
  assert.equal(refused({ amount: '60 k€' }), 'answered');
  assert.equal(refused({ amount: '60\u202f000,00 € HT' }), 'answered');
  for (const amount of ['-1', '1e5', '', 'douze', '12.345'])
    assert.equal(refused({ amount }), 'no-amount', amount);
  for (const date of ['2026-13-01', '2026-02-30', 'hier', ''])
    assert.equal(refused({ date }), 'no-day', date);
  assert.equal(refused({ country: 'US' }), 'no-country');
  assert.equal(refused({ buyer: 'mairie' }), 'no-buyer');
  assert.equal(refused({ buyer: 'mrc' }), 'buyer-elsewhere');
  assert.equal(refused({ object: 'logiciels' }), 'no-object');
  assert.equal(refused({ others: { surprise: 1 } }), 'others-shape');
});
