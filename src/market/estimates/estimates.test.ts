// SPDX-License-Identifier: AGPL-3.0-or-later
// A band of price asked before a purchase: one line, one button, between the two sides alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { naming } from '../../testing/agents.ts';
import { becomeProvider } from '../../testing/builders.ts';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';
import { bandsOf, checkLine } from './estimate.ts';
import { sweepEstimates } from './store.ts';
import { bandWords } from './words.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let [maker, clerk, stranger]: Visitor[] = [];
let slug: string;
let provider: Id<'Organisation'>;
const [town, other] = ['92094', '25005'].map((code) => stableId('nis', code)) as [
  Id<'Organisation'>,
  Id<'Organisation'>,
];
before(async () => {
  market = await openMarket();
  maker = await market.comeIn('fondatrice');
  slug = await becomeProvider(market, maker);
  clerk = await market.comeIn('achats', [[town, ['agent']]]);
  stranger = await market.comeIn('voisine', [[other, ['agent', 'buyer', 'admin']]]);
  const { rows } = await sql<{ id: Id<'Organisation'> }>`
    select id from organisation where slug = ${slug}`.execute(market.halle.db);
  provider = rows[0]!.id;
});
after(() => market.close());

const ours = '/compte/ordres-de-grandeur';
const line = 'Douze agents, <b>trois</b> cimetières.';
const ask = (more: Record<string, string> = {}, who = clerk!) =>
  market.post(
    `/prestataires/${slug}/ordre-de-grandeur`,
    { organisation: town, kind: 'migration', software: '', line, ...more },
    who,
  );
const say = (id: string, answer: string, who = maker!, of: string = provider) =>
  market.post(ours, { id, provider: of, answer }, who);
const page = async (who: Visitor) => (await market.get(ours, who)).body;
const waiting = async () => /name="id" value="([^"]+)"/.exec(await page(maker!))?.[1] ?? '';

test('bands follow the money of the country and leave no gap; a line is one line', () => {
  for (const currency of ['EUR', 'CAD', 'CHF']) {
    const bands = bandsOf(currency);
    assert.equal(bands.length, 4);
    for (const [place, { to }] of bands.slice(0, 3).entries()) assert.deepEqual(bands[place + 1]!.from, to);
  }
  const words = bandsOf('CAD').map((band) => bandWords('fr', band).replace(/[\u00a0\u202f]/g, ' '));
  assert.deepEqual(words.at(0), 'moins de 7 500 $CA');
  assert.deepEqual(words.at(-1), 'plus de 60 000 $CA');
  assert.equal(checkLine(' Douze agents,\n trois sites. '), 'Douze agents, trois sites.');
  for (const bad of ['court', 'x'.repeat(161), 'Appelez le 04 50 33 65 12.'])
    assert.throws(() => checkLine(bad), { kind: 'invalid' });
});

test('one line is asked, refused where it is long or tells how to be reached; what was typed stays', async () => {
  const form = (await market.get(`/prestataires/${slug}/ordre-de-grandeur`, clerk)).body;
  assert.match(form, /n’engage personne et ne remplace pas la mise en concurrence/);
  assert.doesNotMatch(form, /<textarea|type="file"/);
  for (const [bad, why] of [
    ['Écrivez à achats@namur.example pour la suite.', /est une boîte aux lettres/],
    ['x'.repeat(161), /160/],
    ['court', /10/],
  ] as const) {
    const { statusCode, body } = await ask({ line: bad });
    assert.equal(statusCode, 422);
    assert.match(body, why);
    assert.ok(body.includes(bad.slice(0, 40)));
  }
  assert.equal((await ask({ organisation: other })).statusCode, 403, 'for another town');
  assert.equal((await ask({ organisation: provider }, maker)).statusCode, 422, 'nobody asks itself');
  assert.equal((await ask({}, stranger)).statusCode, 403);
  assert.equal((await market.get(`/prestataires/${slug}/ordre-de-grandeur`)).statusCode, 303);
});

test('the provider answers by a button; the band is read by the two sides, and stands in no mail or journal', async () => {
  assert.equal((await ask()).statusCode, 303);
  assert.match((await ask()).body, /attend déjà la réponse/);
  const got = await page(maker!);
  assert.ok(got.includes('Douze agents, &lt;b>trois&lt;/b> cimetières.'));
  assert.match(got, /moins de 5\s000/);
  const id = await waiting();
  assert.equal((await say(id, '9')).statusCode, 422);
  for (const [who, of] of [
    [stranger!, other],
    [clerk!, town],
  ] as const)
    assert.equal((await say(id, '0', who, of)).statusCode, 404, 'not theirs to answer');
  assert.equal((await say(id, '0', stranger)).statusCode, 403);
  assert.equal((await say(id, '1')).statusCode, 303);
  assert.match((await say(id, '3')).body, /a déjà sa réponse/);
  for (const who of [maker!, clerk!]) assert.match(await page(who), /de 5\s000\s€ à 15\s000\s€, hors taxes/);
  assert.doesNotMatch(await page(stranger!), /Douze agents|15\s000/);
  const mails = JSON.stringify((await market.mails('market.estimates')).map(({ words }) => words.content));
  assert.match(mails, /vous demande un ordre de grandeur/);
  assert.match(mails, /a répondu à votre demande/);
  assert.doesNotMatch(mails, /15\s000/);
  const { rows } = await sql<{ words: string }>`
    select row_to_json(e)::text as words from journal_entry e where kind like 'market.estimate-%'`.execute(
    market.halle.db,
  );
  assert.equal(rows.length, 2);
  assert.ok(
    rows.every(
      ({ words }) => !/band|15/.test(words.replace(/"(id|at|account|organisation|subject)":"[^"]*"/g, '')),
    ),
  );
});

test('not to answer is allowed and asks for no reason', async () => {
  assert.equal((await ask({ kind: 'training' })).statusCode, 303);
  assert.equal((await say(await waiting(), 'no')).statusCode, 303);
  assert.match(await page(clerk!), /ce prestataire ne répond pas/);
});

test('who acts for both sides neither asks nor answers', async () => {
  const both = await market.comeIn('double', [
    [town, ['agent']],
    [provider, ['agent']],
  ]);
  assert.equal((await ask({ kind: 'audit' }, both)).statusCode, 403);
  assert.equal((await ask({ kind: 'audit' })).statusCode, 303);
  assert.equal((await say(await waiting(), '0', both)).statusCode, 403);
});

test('by SQL, past the program: each side does its own part, and nobody else reads', async () => {
  const act = (who: Visitor, organisation: string, write: RawBuilder<unknown>) =>
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, naming(organisation, who.account));
      return write.execute(tx);
    });
  const all = sql`select id from estimate`;
  assert.equal((await act(stranger!, other, all)).rows.length, 0);
  assert.equal((await all.execute(market.halle.db)).rows.length, 0);
  assert.equal((await act(clerk!, town, all)).rows.length, 3);
  const answering = (who: Visitor) =>
    sql`update estimate set band = 0, answered_at = halle.moment(), answered_account = ${who.account} where answered_at is null`;
  assert.equal((await act(clerk!, town, answering(clerk!))).numAffectedRows, 0n, 'a town answers itself');
  await assert.rejects(act(maker!, provider, answering(stranger!)), { code: '42501' });
  const rewritten = sql`update estimate set line = 'Tout autre chose.', answered_at = halle.moment(),
    answered_account = ${maker!.account} where answered_at is null`;
  await assert.rejects(act(maker!, provider, rewritten), { code: '42501' });
  const again = sql`update estimate set band = 3 where answered_at is not null`;
  await assert.rejects(act(maker!, provider, again), { textKey: 'market.estimate.answered' });
  const own = sql`insert into estimate (id, organisation_id, provider_id, kind, line, currency, account_id, asked_at)
    values (gen_random_uuid(), ${provider}, ${provider}, 'audit', 'Dix signes au moins.', 'EUR', ${maker!.account}, halle.moment())`;
  await assert.rejects(act(maker!, provider, own));
});

test('a year after it was asked, it is gone', async () => {
  const left = async () =>
    inTransaction(market.halle.db, async (tx) => {
      await actAs(tx, naming(town, clerk!.account));
      return (await sql`select id from estimate`.execute(tx)).rows.length;
    });
  const now = Date.now();
  await sweepEstimates(market.halle.db, new Date(now + 364 * 86_400_000));
  assert.equal(await left(), 3);
  await sweepEstimates(market.halle.db, new Date(now + 367 * 86_400_000));
  assert.equal(await left(), 0);
});
