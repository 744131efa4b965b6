// SPDX-License-Identifier: AGPL-3.0-or-later
// « Ce n’est pas fait », on the site and in the rows: reasons between the two sides alone, delivered again,
// judged by nobody else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { naming } from '../../testing/agents.ts';
import {
  answerWith,
  draftMission,
  missionStep,
  offersOf,
  retainOffer,
  smallTask,
} from '../../testing/builders.ts';
import { day } from '../../testing/clock.ts';
import { openMarket } from '../../testing/market.ts';
import { config, keyFor } from '../../testing/settings.ts';
import type { Visitor } from '../../testing/site.ts';
import { tellNews } from './actions/news.ts';
import type { News } from './steps.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const [town, provider] = [stableId('nis', '92094'), stableId('nis', '25005')];
let buyer: Visitor;
let clerk: Visitor;
let maker: Visitor;
let alone: Visitor;
before(async () => {
  market = await openMarket();
  buyer = await market.comeIn('acheteur', [[town, ['buyer']]]);
  clerk = await market.comeIn('accueil', [[town, ['agent']]]);
  maker = await market.comeIn('atelier', [[provider, ['agent']]]);
  alone = await market.comeIn('independante');
});
after(() => market.close());

const reasons = 'La deuxième page sort toujours <b>blanche</b>.';

/** A mission whose offer is retained: that of the workshop, or of the independent. */
async function retained(title: string, by: 'workshop' | 'independent' = 'workshop'): Promise<string> {
  const address = await draftMission(market, buyer, smallTask(title, town));
  await missionStep(market, buyer, address, 'open');
  if (by === 'workshop')
    await missionStep(market, maker, address, 'answer', answerWith(provider, 'Corrigé.'));
  else await missionStep(market, alone, address, 'answer', answerWith('', 'Corrigé.'));
  await retainOffer(market, buyer, address, (await offersOf(market, buyer, address))[0]!);
  return address;
}
const deliver = (address: string, n: number) =>
  missionStep(market, maker, address, 'deliver', {
    organisation: provider,
    proof: `https://forge.example/${n}`,
  });
const missionId = async (address: string) =>
  (
    await market.halle.db
      .selectFrom('mission')
      .select('id')
      .where('slug', '=', address.split('/').at(-1)!)
      .executeTakeFirstOrThrow()
  ).id;
async function told(news: News, address: string) {
  const what = { id: crypto.randomUUID(), mission: await missionId(address), organisation: town, news };
  await tellNews(market.halle.db, { keyFor, url: config.url }, what, new Date());
}

test('what is not done is said with reasons that the two sides alone read, delivered again and confirmed', async () => {
  const address = await retained('Deux livraisons');
  await deliver(address, 1);
  const bare = await market.post(`${address}/not-done`, { reasons: 'non' }, buyer);
  assert.equal(bare.statusCode, 422);
  assert.match(bare.body, /<details[^>]* open/, 'the form that was refused is open');
  for (const who of [clerk, maker, alone])
    assert.equal((await market.post(`${address}/not-done`, { reasons }, who)).statusCode, 403);
  await missionStep(market, buyer, address, 'not-done', { reasons });
  await told('not-done', address);
  const [mail] = (await market.mails()).filter(({ subject }) => /Ce n’est pas fait/.test(subject));
  assert.deepEqual([mail?.to.split('@')[0], mail?.kind], ['atelier', 'prompt']);
  for (const who of [buyer, clerk, maker])
    assert.match((await market.get(address, who)).body, /toujours &lt;b/);
  for (const who of [undefined, alone]) {
    const { body } = await market.get(address, who);
    assert.match(body, /a jugé que la mission n’est pas faite/);
    assert.doesNotMatch(body, /toujours &lt;b/);
  }
  assert.match((await market.get(address, maker)).body, /dites de nouveau que c’est livré/);
  assert.equal((await market.post(`${address}/confirm`, {}, buyer)).statusCode, 422);
  const again = await market.post(`${address}/not-done`, { reasons }, buyer);
  assert.match(again.body, /Rien n’attend d’être jugé, car elle est confiée/);
  await deliver(address, 2);
  await missionStep(market, buyer, address, 'confirm');
  const { body } = await market.get(address);
  assert.match(
    body,
    /forge\.example\/1[\s\S]*a jugé que la mission n’est pas faite[\s\S]*forge\.example\/2[\s\S]*a confirmé la livraison/,
  );
});

test('the rows keep it: reasons unread by others, nothing judged by the one who delivered, no delivery of others', async () => {
  const address = await retained('Par les lignes');
  await deliver(address, 1);
  await missionStep(market, buyer, address, 'not-done', { reasons });
  const id = await missionId(address);
  const as = (organisation: typeof town | undefined, { account }: Visitor, what: RawBuilder<unknown>) =>
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, naming(organisation, account));
      return (await what.execute(tx)).rows;
    });
  const read = sql`select reasons from mission_refusal where mission_id = ${id}`;
  assert.equal((await as(town, buyer, read)).length, 1);
  assert.equal((await as(provider, maker, read)).length, 1);
  assert.equal((await as(undefined, alone, read)).length, 0);
  const delivery = crypto.randomUUID();
  const put = sql`insert into mission_delivery (id, mission_id, proof) values (${delivery}, ${id}, 'ailleurs')`;
  for (const [organisation, who] of [
    [undefined, alone],
    [town, buyer],
  ] as const)
    await assert.rejects(as(organisation, who, put), /row-level security/);
  await deliver(address, 2);
  const { rows } = await sql<{ id: string }>`
    select about as id from mission_step where thing_id = ${id} and step = 'delivered' order by at desc limit 1`.execute(
    market.halle.db,
  );
  const judge = (organisation: string, account: string, about: string) =>
    sql`insert into mission_step (thing_id, step, once_for, account_id, organisation_id, at, about)
      values (${id}, 'not-done', ${about}, ${account}, ${organisation}, '2026-11-21T10:00:00Z', ${about})`;
  await assert.rejects(
    as(provider, maker, judge(provider, maker.account, rows[0]!.id)),
    /row-level security/,
  );
  await assert.rejects(as(town, buyer, judge(town, buyer.account, delivery)), /row-level security/);
  await assert.rejects(
    as(town, buyer, sql`update mission_refusal set reasons = 'Tout va bien.' where mission_id = ${id}`),
    /only grows|permission denied/,
  );
});

test('an independent gives a number, which the asker sees and nobody else', async () => {
  const address = await draftMission(market, buyer, smallTask('Connue par un numéro', town));
  await missionStep(market, buyer, address, 'open');
  const { number: _, ...nameless } = answerWith('', 'Je sais faire.');
  const without = await market.post(`${address}/answer`, nameless, alone);
  assert.equal(without.statusCode, 422);
  assert.match(without.body, /id="answer-number-error">[\s\S]*?SIREN ou SIRET/);
  const wrong = await market.post(`${address}/answer`, { ...nameless, number: '404 833 049' }, alone);
  assert.match(wrong.body, /«.404 833 049.» n’est pas un numéro bien écrit/);
  await missionStep(market, alone, address, 'answer', { ...nameless, number: 'SIREN 404 833 048' });
  for (const who of [buyer, alone])
    assert.match((await market.get(address, who)).body, /SIREN 404833048, dit par la personne/);
  for (const who of [undefined, maker])
    assert.doesNotMatch((await market.get(address, who)).body, /404833048/);
});

test('a day promised that is past, or after the day of the mission, comes back beside its field', async () => {
  const address = await draftMission(market, buyer, smallTask('Promise', town));
  await missionStep(market, buyer, address, 'open');
  for (const [by, words] of [
    [day(-1), /id="answer-by-error">[\s\S]*?qui est passé/],
    [day(61), /id="answer-by-error">[\s\S]*?Dites une date jusqu’au/],
  ] as const) {
    const { statusCode, body } = await market.post(
      `${address}/answer`,
      { ...answerWith(provider, 'Corrigé.'), by },
      maker,
    );
    assert.equal(statusCode, 422);
    assert.match(body, words);
  }
});

test('security audits, reviews and hosting are asked for as such', async () => {
  for (const [kind, words] of [
    ['audit-security', 'vérifier la sécurité'],
    ['review', 'relire'],
    ['hosting', 'héberger'],
  ] as const) {
    const task = { ...smallTask(`Genre ${kind}`, town), kind };
    const address = await draftMission(market, buyer, task);
    assert.match((await market.get(address, buyer)).body, new RegExp(`<dd>${words}`));
  }
});
