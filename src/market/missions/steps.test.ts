// SPDX-License-Identifier: AGPL-3.0-or-later
// The table of steps against the matrix and the words, and one step taken by two.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { StepRule } from '../../base/step-table.ts';
import { type SteppedKind, takeStep } from '../../people/agents/actions/steps.ts';
import { allActs } from '../../people/agents/permissions.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction, type Tx } from '../../platform/db.ts';
import { naming } from '../../testing/agents.ts';
import { ownNumber } from '../../testing/builders.ts';
import { day } from '../../testing/clock.ts';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';
import { type Mission, open } from './mission.ts';
import { type MissionAct, type MissionState, type MissionStep, missionSteps, type News } from './steps.ts';
import { loadMission } from './stores/missions.ts';
import { saveStep } from './stores/writing.ts';
import { texts } from './texts.ts';

const rules: readonly StepRule<MissionState, MissionAct, News>[] = Object.values(missionSteps.steps);
const [town, provider] = [stableId('nis', '92094'), stableId('nis', '25005')];
const task = {
  ...{
    organisation: town,
    kind: 'fix-bug',
    software: '',
    title: 'Impression',
    description: 'Elle sort blanche.',
  },
  ...{ ceiling: '1500', due: day(60), acceptance: 'Relue.' },
};
let market: Awaited<ReturnType<typeof openMarket>>;
let buyer: Visitor;
let alone: Visitor;
before(async () => {
  market = await openMarket();
  buyer = await market.comeIn('acheteur', [[town, ['buyer']]]);
  alone = await market.comeIn('independante');
});
after(() => market.close());

const opened = async (title: string) => {
  const drafted = await market.post('/missions/nouvelle', { ...task, title }, buyer);
  const address = String(drafted.headers['location']);
  assert.equal((await market.post(`${address}/open`, {}, buyer)).statusCode, 303);
  return address;
};
const offer = { organisation: '', number: ownNumber, price: '1000', by: day(50), words: 'Je sais faire.' };

test('every act that the matrix has for missions is asked by a step, but that of reading drafts', () => {
  const asked = rules.flatMap(({ act, alone: toward }) => [act, ...(toward ? [toward] : [])]);
  assert.deepEqual(
    allActs.filter((act) => act.startsWith('missions.') && act !== 'missions.see-drafts').toSorted(),
    [...new Set(asked)].toSorted(),
  );
});

test('every step has words on its button, a sentence that refuses it, and none leads back but what undoes', () => {
  for (const { word, button, from, to } of rules) {
    assert.ok(Object.hasOwn(texts, button), button);
    assert.match(texts['market.mission.not-now'].fr, new RegExp(`\\b${word.replace('-', '')} \\{`));
    const order = missionSteps.states;
    if (to)
      assert.ok(
        from.every((state) => order.indexOf(state) <= order.indexOf(to)),
        word,
      );
  }
});

test('of two who take one step at once, the first stays and the second is told so', async () => {
  const address = await opened('Deux à la fois');
  const slug = address.split('/').at(-1)!;
  const withdrawing = async (tx: Tx) => {
    await actAs(tx, naming(town, buyer.account));
    const { mission } = await loadMission(tx, { slug });
    const taken = { step: 'withdrawn', by: buyer.account, organisation: town } as const;
    return saveStep(tx, mission, { ...taken, at: new Date().toISOString() });
  };
  assert.equal(await inTransaction(market.halle.db, withdrawing), true);
  const again = inTransaction(market.halle.db, withdrawing);
  await assert.rejects(again, { textKey: 'market.mission.at-once' });
});

test('one step is one row, whoever comes second; it then changes nothing and is told to nobody', async () => {
  const drafted = await market.post('/missions/nouvelle', { ...task, title: 'Une ligne' }, buyer);
  const slug = String(drafted.headers['location']).split('/').at(-1)!;
  const kept: boolean[] = [];
  const done: string[] = [];
  const work = async (tx: Tx) => {
    await actAs(tx, naming(town, buyer.account));
    const { mission } = await loadMission(tx, { slug });
    const opened = { step: 'opened', by: buyer.account, organisation: town, at: new Date().toISOString() };
    for (const _ of [1, 2]) kept.push(await saveStep(tx, mission, { ...opened, step: 'opened' }));
    const kind: SteppedKind<Mission, MissionStep, News> = {
      ...{ table: missionSteps, keep: saveStep, count: async () => 0 },
      tell: async (_, __, news) => void done.push(news),
    };
    const taking = {
      ...{ organisation: town, load: async () => mission, become: open },
      after: async () => void done.push('after'),
    };
    const actor = {
      account: buyer.account,
      memberships: [{ organisation: town, roles: ['buyer' as const] }],
      mandates: [],
    };
    await assert.rejects(takeStep(tx, actor, kind, 'opened', taking, new Date()), {
      textKey: 'market.mission.at-once',
    });
  };
  await inTransaction(market.halle.db, work);
  assert.deepEqual(kept, [true, false]);
  assert.deepEqual(done, []);
});

test('a draft that was withdrawn is not written again', async () => {
  const address = String((await market.post('/missions/nouvelle', task, buyer)).headers['location']);
  assert.equal((await market.post(`${address}/withdraw`, {}, buyer)).statusCode, 303);
  const again = await market.post(`${address}/draft`, { ...task, title: 'Écrite à nouveau' }, buyer);
  assert.equal(again.statusCode, 422);
  assert.match(again.body, /Cette mission ne se modifie plus, car elle est retirée/);
  const { body } = await market.get(address, buyer);
  assert.doesNotMatch(body, /Écrite à nouveau|Changer ce texte/);
});

test('what was delivered may be withdrawn, and is confirmed no more', async () => {
  const address = await opened('Retirée après la livraison');
  assert.equal((await market.post(`${address}/answer`, offer, alone)).statusCode, 303);
  const [id] = [...(await market.get(address, buyer)).body.matchAll(/name="offer" value="([^"]+)"/g)].map(
    (match) => match[1]!,
  );
  const told = { spent: '0', reason: 'La seule, et elle convient.', signatory: 'Bourgmestre' };
  const accepting = { ...told, offer: id!, [`compared-${id}`]: '1' };
  assert.equal((await market.post(`${address}/accept`, accepting, buyer)).statusCode, 303);
  const again = await market.post(`${address}/accept`, accepting, buyer);
  assert.equal(again.statusCode, 422);
  assert.match(again.body, /Aucune offre ne peut être choisie/);
  const proof = { organisation: '', proof: 'https://forge.example/1' };
  assert.equal((await market.post(`${address}/deliver`, proof, alone)).statusCode, 303);
  assert.equal((await market.post(`${address}/withdraw`, {}, buyer)).statusCode, 303);
  assert.equal((await market.post(`${address}/confirm`, {}, buyer)).statusCode, 422);
});

test('thirty drafts and thirty offers a day are the most for one account', async () => {
  const maker = await market.comeIn('atelier', [[provider, ['buyer']]]);
  const mission = await opened('Beaucoup d’offres');
  let drafts = 0;
  while (
    (await market.post('/missions/nouvelle', { ...task, organisation: provider, title: `n${drafts}` }, maker))
      .statusCode === 303
  )
    drafts += 1;
  assert.equal(drafts, 30);
  let offers = 0;
  while ((await market.post(`${mission}/answer`, offer, alone)).statusCode === 303) {
    offers += 1;
    await market.post(`${mission}/take-back`, { organisation: '' }, alone);
  }
  // one more was made in the test before
  assert.equal(offers, 29);
});
