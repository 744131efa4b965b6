// SPDX-License-Identifier: AGPL-3.0-or-later
// The page « which way »: what is typed is kept and said, the answer follows the rows, the picture says what
// the table says, and the days on which it changes are those of the rows.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { monthsAfter } from '../../base/day.ts';
import { loadBills, loadRules, loadSources, loadWays } from '../../law/sources-rows.ts';
import { isStale } from '../../law/way.ts';
import { organisationKinds } from '../../people/directory/organisation.ts';
import { openMarket } from '../../testing/market.ts';
import { namur } from '../../testing/organisations.ts';
import type { TestSite } from '../../testing/site.ts';
import { advise } from '../advice/advise.ts';
import { buyerOf } from '../advice/buyer.ts';
import { movesOf } from '../advice/moves.ts';
import { buyers, countries, readQuestion } from '../advice/question.ts';
import { thresholdsOf } from '../advice/thresholds.ts';
import { answerTo } from './answer.ts';
import { ladderOf } from './ladder.ts';

const rules = loadRules();
const asked = (amount: string, date: string, more: Partial<Parameters<typeof readQuestion>[0]> = {}) =>
  readQuestion({ country: 'FR', buyer: 'commune', object: 'services', amount, date, ...more });

let site: TestSite;
before(async () => {
  site = await openMarket();
});
after(() => site?.close());

const pageOf = async (query: string, lang: 'fr' | 'en' = 'fr') => {
  const answer = await site.get(`${lang === 'fr' ? '/acheter' : '/en/buy'}?${query}`);
  return { status: answer.statusCode, body: answer.body.replaceAll(/[\u00a0\u202f]/g, ' ') };
};

test('every route of the advice has a row that names it, its text and its papers', () => {
  const ways = loadWays();
  const ids = countries.flatMap((country) => {
    const kind = Object.keys(buyers[country])[0]!;
    return advise(asked('1000', '2026-05-01', { country, buyer: kind }), rules).routes.map(({ id }) => id);
  });
  assert.deepEqual(ids.toSorted(), ways.map(({ id }) => id).toSorted());
  const sources = loadSources();
  for (const { id, sources: read, mark } of ways) {
    assert.ok(mark === 'memory' || read.length > 0, id);
    for (const one of read) assert.ok(sources[one], `${id}: ${one}`);
  }
});

test('a row not read again for six months is to be checked', () => {
  const checkedOn = '2026-05-21';
  assert.equal(isStale({ checkedOn }, monthsAfter(checkedOn, 6)), true);
  assert.equal(isStale({ checkedOn }, '2026-11-20'), false);
});

test('the days on which the answer changes are days of the rows, and the answer holds between them', () => {
  for (const amount of ['45000', '59999.99', '95000', '216000'])
    for (const date of ['2026-03-31', '2026-04-01', '2026-08-20', '2027-12-31', '2019-06-01']) {
      const question = asked(amount, date);
      const { next, last } = movesOf(question, rules);
      const told = (on: string) => {
        const { routes, rows, obligations } = advise({ ...question, on }, rules);
        return JSON.stringify([routes.map(({ id, applies }) => [id, applies]), rows, obligations]);
      };
      const days = new Set(
        rules.flatMap(({ from, until }) => [
          from,
          until && Temporal.PlainDate.from(until).add({ days: 1 }).toString(),
        ]),
      );
      for (const move of [next, last].filter((one) => one !== undefined))
        assert.ok(days.has(move.day), move.day);
      const from = last?.day ?? '2016-01-01';
      for (const day of days)
        if (day && day >= from && day <= (next?.day ?? '2032-01-01') && day !== next?.day)
          assert.equal(told(day), told(date), `${amount} ${date} ${day}`);
      if (next) assert.notEqual(told(next.day), told(date));
    }
  const moved = movesOf(asked('45000', '2026-03-31'), rules).next;
  assert.equal(moved?.day, '2026-04-01');
  assert.ok(moved.begun.includes('FR-DISP-60') && moved.ended.includes('FR-DISP-40'));
});

test('thresholds of a day stand in order, each on its side, and none is taken past its last day', () => {
  const { known } = thresholdsOf(asked('45000', '2026-05-01'), rules);
  assert.deepEqual(
    known.map(({ rule, concerns }) => [rule.id, concerns]),
    [
      ['FR-DECP-40', true],
      ['FR-DISP-60', true],
      ['FR-PROFIL-60', false],
      ['FR-PUB-90', false],
      ['EU-SUBCENTRAL-2026', false],
    ],
  );
  const later = thresholdsOf(asked('45000', '2028-01-01'), rules);
  assert.deepEqual(later.lapsed, [{ kind: 'formal-procedure', since: '2028-01-01' }]);
  assert.ok(later.known.every(({ rule }) => rule.kind !== 'formal-procedure'));
});

test('the words of the picture never touch, wherever the amount stands', () => {
  const { known } = thresholdsOf(asked('45000', '2026-05-01', { object: 'innovative_services' }), rules);
  for (const own of [1, 3_999_900, 4_000_000, 6_000_000, 9_500_000, 21_600_000, 900_000_000]) {
    const { rungs, mine } = ladderOf(known, own, 360);
    const lines = [
      ...rungs.map(({ labelY, kinds }) => [labelY, labelY + 16 * kinds.length]),
      [mine!.labelY, mine!.labelY],
    ].toSorted((a, b) => a[0]! - b[0]!);
    for (const [index, [top]] of lines.entries()) {
      assert.ok(top! >= 12 && lines[index]![1]! <= 358, `${own}: within`);
      if (index > 0) assert.ok(top! - lines[index - 1]![1]! >= 14, `${own}: apart`);
    }
    const ys = rungs.map(({ y }) => y);
    assert.deepEqual(
      ys,
      ys.toSorted((a, b) => a - b),
    );
  }
});

test('drafts in discussion are shown and change no answer', () => {
  const question = asked('120000', '2026-05-01', { object: 'innovative_services' });
  const law = { rules, ways: loadWays(), bills: loadBills() };
  const answer = answerTo(question, law);
  assert.ok(answer.bills.some(({ id }) => id === 'FR-INNO-140'));
  assert.deepEqual(answerTo(question, { ...law, bills: [] }).ways, answer.ways);
  assert.equal(answer.ways.find(({ way }) => way.id === 'FR-INNO-100')?.verdict.applies, false);
});

test('each body of the halle buys as a kind that the adviser knows, or as none', () => {
  for (const [country, territory] of [
    ['FR', 'FR-31'],
    ['BE', 'BE-WNA'],
    ['CA', 'CA-QC'],
  ] as const)
    for (const kind of organisationKinds) {
      const found = buyerOf({ kind, country, territory });
      if (found) assert.ok(buyers[found.country][found.kind], `${country} ${kind}`);
    }
  assert.deepEqual(buyerOf({ kind: 'commune', country: 'CA', territory: 'CA-ON' }), undefined);
  assert.equal(buyerOf({ kind: 'provider', country: 'FR' }), undefined);
});

test('45 000 euros after April 2026: no competition, and the award is published', async () => {
  const { status, body } = await pageOf('amount=45%20000&date=2026-05-01');
  assert.equal(status, 200);
  assert.match(
    body,
    /ni publicité ni mise en concurrence, mais les données essentielles de l’attribution se publient/,
  );
  assert.match(body, /id="FR-DECP-40"/);
  assert.match(body, /En discussion/);
  const english = await pageOf(
    'buyer=FR.commune&amount=45%E2%80%AF000%20%E2%82%AC%20HT&date=2026-05-01',
    'en',
  );
  assert.match(
    english.body,
    /neither publicity nor competition, but the essential data of the award must be published/,
  );
});

test('what cannot be read is said beside its field, and stays', async () => {
  const { status, body } = await pageOf(
    'buyer=BE.epci&amount=60%20000%20%E2%82%AC%20TTC&date=31/12/2026&members=trois&subject=Cimeti%C3%A8re%20%3Cb%3E',
  );
  assert.equal(status, 422);
  for (const words of [
    /« 60 000 € TTC » est taxe comprise/,
    /« 31\/12\/2026 » n’est pas un jour/,
    /« trois » n’est pas un nombre/,
  ])
    assert.match(body, words);
  assert.match(body, /« epci » n’existe pas sous ce nom dans BE/);
  for (const kept of [
    'value="60 000 € TTC"',
    'value="31/12/2026"',
    'value="trois"',
    'value="Cimetière &lt;b>',
  ])
    assert.ok(body.includes(kept), kept);
  const yearly = await pageOf('amount=12%20000%20%E2%82%AC%20par%20an');
  assert.match(yearly.body, /le montant d’une période/);
});

test('before 2016 and in 2031 it is said that nobody knows, with no amount of another day', async () => {
  const old = await pageOf('amount=45000&date=2015-06-01');
  assert.match(old.body, /Aucune ligne ne dit tout ce qui valait ce jour-là/);
  const far = await pageOf('amount=45000&date=2031-06-01');
  assert.match(far.body, /Inconnu depuis le 1er janvier 2028/);
  assert.doesNotMatch(far.body, /216 000/);
});

test('the State is told which ways are those of others, and a need of several is one estimate', async () => {
  const state = await pageOf('buyer=FR.etat&amount=100000&date=2026-05-01');
  assert.match(state.body, /vous n’en êtes pas/);
  const together = await pageOf('amount=20000&members=5&each=20000&date=2026-05-01');
  assert.match(together.body, /un seul besoin commandé à plusieurs est une seule estimation/);
  assert.match(together.body, /100 000 €/);
});

test('what is paid once and each year over the term are one amount, where nobody wrote the whole', async () => {
  const { status, body } = await pageOf('for=namur-be-92094&once=10000&yearly=20000&years=4&members=3');
  assert.equal(status, 200);
  assert.match(body, /Belgique : commune/);
  assert.match(body, /90 000 € hors taxes/);
  assert.match(body, /un seul besoin commandé à plusieurs est une seule estimation/);
});

test('who is signed in finds the kind of their own body', async () => {
  const agent = await site.comeIn('achat', [[namur.id, ['agent']]]);
  const { body } = await site.get('/acheter', agent);
  assert.match(body, /<option value="BE.commune" selected/);
  assert.match((await site.get('/acheter')).body, /<option value="FR.commune" selected/);
});
