// SPDX-License-Identifier: AGPL-3.0-or-later
// Providers heard apart: the same questions to all, one answer of each, read by members alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { becomeProvider } from '../../testing/builders.ts';
import { poolForms, smallPool } from '../../testing/forms-pools.ts';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';

type Organisation = Id<'Organisation'>;
let market: Awaited<ReturnType<typeof openMarket>>;
const [namur, beauvechain, wavre] = ['92094', '25005', '25112'].map((code) => stableId('nis', code)) as [
  Organisation,
  Organisation,
  Organisation,
];
let [leader, neighbour, stranger, one, other]: Visitor[] = [];
let pool: string;

before(async () => {
  market = await openMarket();
  leader = await market.comeIn('mene', [[namur, ['buyer', 'signatory']]]);
  neighbour = await market.comeIn('voisine', [[beauvechain, ['agent']]]);
  stranger = await market.comeIn('ailleurs', [[wavre, ['agent']]]);
  one = await market.comeIn('atelier');
  other = await market.comeIn('fabrique');
  await becomeProvider(market, one);
  await becomeProvider(market, other, {
    ...{ name: 'La Fabrique', scheme: 'siren', number: '404 833 048', mailbox: 'contact@example.be' },
  });
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), leader);
  pool = made.headers['location'] as string;
  await market.post(`${pool}/join`, poolForms(beauvechain, '')['join']!, neighbour);
});
after(() => market.close());

const page = async (who: Visitor) =>
  (await market.get(`${pool}/prestataires`, who)).body.replaceAll(/[\u00a0\u202f]/g, ' ');
const ask = (words: string, who = leader!) => market.post(`${pool}/prestataires/ask`, { words }, who);
const questionsOf = async (who: Visitor) => [
  ...new Set([...(await page(who)).matchAll(/name="question" value="([^"]+)"/g)].map(([, id]) => id!)),
];
const answer = (who: Visitor, question: string, words: string) =>
  market.post(`${pool}/prestataires/answer`, { question, words }, who);

test('who coordinates asks, without amounts nor addresses; members and strangers do not', async () => {
  for (const [words, why] of [
    ['Feriez-vous ceci pour 8 400 € ?', /Enlevez le montant/],
    ['Écrivez à mairie@namur.example vos délais.', /boîte aux lettres/],
    ['court', /./],
  ] as const) {
    const refused = await ask(words);
    assert.equal(refused.statusCode, 422, words);
    assert.match(refused.body.replaceAll(/[\u00a0\u202f]/g, ' '), why);
  }
  assert.equal((await ask('En combien de jours reprenez-vous nos registres ?', neighbour!)).statusCode, 403);
  assert.equal((await ask('En combien de jours reprenez-vous nos registres ?')).statusCode, 303);
  assert.equal((await ask('Qui répond <b>la veille</b> de la {Toussaint} ?')).statusCode, 303);
  assert.equal((await market.get(`${pool}/prestataires`, stranger!)).statusCode, 404);
  assert.equal((await market.get(`${pool}/seance`, one!)).statusCode, 404, 'who sells never sits in session');
});

test('each provider reads the same questions, answers each once, and reads no answer of another', async () => {
  const [first, second] = await questionsOf(one!);
  assert.deepEqual(await questionsOf(other!), [first, second]);
  assert.match(await page(one!), /&lt;b>la veille&lt;\/b> de la \{Toussaint\}/);
  assert.equal((await answer(one!, first!, 'En vingt jours ouvrés.')).statusCode, 303);
  const twice = await answer(one!, first!, 'En dix jours.');
  assert.equal(twice.statusCode, 422);
  assert.match(twice.body, /Vous avez déjà répondu/);
  assert.equal((await answer(other!, first!, 'En un mois, sur place.')).statusCode, 303);
  assert.equal((await answer(neighbour!, first!, 'Nous aussi.')).statusCode, 403);
  assert.equal((await answer(other!, crypto.randomUUID(), 'Rien.')).statusCode, 422);
  assert.match(await page(one!), /En vingt jours ouvrés/);
  assert.doesNotMatch(await page(one!), /En un mois|En dix jours/);
});

test('members read all answers by provider; once one has answered nothing more is asked', async () => {
  const read = await page(neighbour!);
  assert.match(read, /En vingt jours ouvrés[\s\S]*En un mois|En un mois[\s\S]*En vingt jours/);
  assert.doesNotMatch(read, /<textarea/);
  const late = await ask('Avez-vous une autre référence ?');
  assert.equal(late.statusCode, 422);
  assert.match(late.body.replaceAll(/[\u00a0\u202f]/g, ' '), /les questions restent les mêmes pour tous/);
});

test('the database lets nobody who does not sell answer, and shows a stranger nothing', async () => {
  const rows = await inTransaction(market.halle.db, async (tx) => {
    await actAs(tx, asMember(stranger!.actor, wavre));
    return [
      ...(await tx.selectFrom('pool_question').selectAll().execute()),
      ...(await tx.selectFrom('pool_heard').selectAll().execute()),
    ];
  });
  assert.deepEqual(rows, []);
  await assert.rejects(
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, asMember(neighbour!.actor, beauvechain));
      const { id, group_id } = await tx.selectFrom('pool_question').selectAll().executeTakeFirstOrThrow();
      await tx
        .insertInto('pool_heard')
        .values({
          ...{ question_id: id, group_id, organisation_id: beauvechain, account_id: neighbour!.account },
          ...{ words: 'Nous.', said_at: new Date() },
        })
        .execute();
    }),
    /row-level security/,
  );
});
