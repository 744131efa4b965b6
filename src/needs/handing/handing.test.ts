// SPDX-License-Identifier: AGPL-3.0-or-later
// A need is said in other words, of which those behind it are told; it changes hands when both agree, and not
// otherwise.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { actAs, inTransaction } from '../../platform/db.ts';
import { naming } from '../../testing/agents.ts';
import { plainBacking, reworded, sayNeed, smallNeed } from '../../testing/builders.ts';
import { openMarket } from '../../testing/market.ts';
import { beauvechain, braine, namur } from '../../testing/organisations.ts';
import type { Visitor } from '../../testing/site.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let [clerk, neighbour, stranger]: Visitor[] = [];
let need: string;
before(async () => {
  market = await openMarket();
  clerk = await market.comeIn('secretariat', [[namur.id, ['agent']]]);
  neighbour = await market.comeIn('voisine', [[braine.id, ['agent']]]);
  stranger = await market.comeIn('ailleurs', [[beauvechain.id, ['agent']]]);
  need = await sayNeed(market, clerk, smallNeed('Suivre les arbres des rues', namur.id));
  const backing = { ...plainBacking, organisation: braine.id };
  assert.equal((await market.post(`${need}/back`, backing, neighbour)).statusCode, 303);
});
after(() => market.close());

const plain = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');
const page = async (who?: Visitor) => plain((await market.get(need, who)).body);
const done = async (word: string, fields: Record<string, string>, who: Visitor) => {
  const answer = await market.post(`${need}/${word}`, fields, who);
  return { status: answer.statusCode, said: plain(answer.body), body: answer.body };
};

test('whoever leads it says it in other words, on the board too; nobody else, and no forbidden words', async () => {
  assert.equal((await done('reword', reworded, neighbour!)).status, 403);
  const refused = await done('reword', { ...reworded, purpose: 'Voyez avec Martine Dupont.' }, clerk!);
  assert.equal(refused.status, 422);
  assert.match(refused.said, /semblent nommer une personne/);
  assert.ok(refused.body.includes(reworded['title']!), 'nothing typed is lost');
  assert.equal((await done('reword', reworded, clerk!)).status, 303);
  const shown = await page();
  assert.match(shown, /des rues et des parcs/);
  assert.match(shown, /dit autrement le/);
  assert.doesNotMatch(shown, /un tableur/, 'what is left empty is said no more');
  assert.match(plain((await market.get('/besoins')).body), /des rues et des parcs/);
  assert.match(shown, /2 administrations/, 'those behind it stay');
});

test('it is proposed to one who stands behind it, and to nobody else', async () => {
  const elsewhere = await done('hand', { to: beauvechain.id }, clerk!);
  assert.equal(elsewhere.status, 422);
  assert.equal((await done('hand', { to: braine.id }, neighbour!)).status, 403);
  assert.equal((await done('hand', { to: braine.id }, clerk!)).status, 303);
  assert.match(await page(clerk), /Vous avez proposé à Braine-l’Alleud de porter/);
  assert.match(await page(neighbour), /Namur propose à Braine-l’Alleud/);
  assert.doesNotMatch(await page(stranger), /propose à Braine/);
  assert.match(await page(), /Qui le porte Namur/, 'nothing changes before the other agrees');
  for (const word of ['take', 'decline', 'keep'])
    assert.ok([403, 404, 422].includes((await done(word, {}, stranger!)).status), word);
  assert.equal((await done('take', {}, clerk!)).status, 422, 'who proposes does not answer');
});

test('the other refuses, or takes it and leads it from then on', async () => {
  assert.equal((await done('decline', {}, neighbour!)).status, 303);
  assert.match(await page(), /Qui le porte Namur/);
  assert.equal((await done('hand', { to: braine.id }, clerk!)).status, 303);
  assert.equal((await done('keep', {}, clerk!)).status, 303);
  assert.ok([404, 422].includes((await done('take', {}, neighbour!)).status), 'it was taken back');
  assert.equal((await done('hand', { to: braine.id }, clerk!)).status, 303);
  assert.equal((await done('take', {}, neighbour!)).status, 303);
  assert.match(await page(), /Qui le porte Braine-l’Alleud/);
  assert.equal((await done('met', {}, clerk!)).status, 403);
  assert.match(await page(), /2 administrations/, 'both still stand behind it');
  assert.equal((await done('reword', { ...reworded, audience: 'les écoles' }, neighbour!)).status, 303);
});

test('the database lets nobody take what was not proposed to them', async () => {
  const as = (organisation: string, account: string, work: Parameters<typeof inTransaction>[1]) =>
    inTransaction(market.halle.db, async (tx, ...more) => {
      await actAs(tx, naming(organisation, account, 'needs.lead'));
      return work(tx, ...more);
    });
  const proposed = {
    ...{ id: crypto.randomUUID(), to_id: namur.id, from_id: braine.id, account_id: stranger!.account },
    proposed_at: new Date(),
  };
  const [found] = await market.halle.db.selectFrom('need').select('id').execute();
  await assert.rejects(
    as(beauvechain.id, stranger!.account, (tx) =>
      tx
        .insertInto('need_handover')
        .values({ ...proposed, need_id: found!.id })
        .execute(),
    ),
    { code: '42501' },
  );
  await assert.rejects(
    as(beauvechain.id, stranger!.account, (tx) =>
      tx
        .updateTable('need')
        .set({ organisation_id: beauvechain.id })
        .executeTakeFirst()
        .then((one) => {
          if (one.numUpdatedRows === 0n) throw Object.assign(new Error('nothing'), { code: '42501' });
        }),
    ),
    { code: '42501' },
  );
});
