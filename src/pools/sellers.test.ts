// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever may sell sits nowhere among buyers and reads nothing there, whatever the hat: an agent of a
// provider, an independent of the bank.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../base/id.ts';
import { mayAct } from '../people/agents/actor.ts';
import { actsApart, allActs, roles } from '../people/agents/permissions.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { withClient } from '../platform/roles.ts';
import { naming } from '../testing/agents.ts';
import { becomeProvider, independentProfile, plainBacking, sayNeed, smallNeed } from '../testing/builders.ts';
import { letter, poolForms, smallPool } from '../testing/forms-pools.ts';
import { openMarket } from '../testing/market.ts';
import { braine, namur } from '../testing/organisations.ts';
import type { Visitor } from '../testing/site.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let [buyer, honest, agentOfSeller, independent]: Visitor[] = [];
let [need, pool]: string[] = [];
const all = [...roles];
type Organisation = Id<'Organisation'>;

const owner = <Row extends object>(question: string) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query<Row>(question)).rows;
  });
const done = async (answer: Promise<{ statusCode: number; body: string }>, what: string) => {
  const { statusCode, body } = await answer;
  assert.equal(statusCode, 303, `${what}: ${plain(body).slice(0, 400)}`);
};
const plain = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');

/** Braine backs the need and sits in the pool by an agent who sells nothing; then others of it look. */
before(async () => {
  market = await openMarket();
  buyer = await market.comeIn('coordonne', [[namur.id, all]]);
  honest = await market.comeIn('collegue', [[braine.id, all]]);
  need = await sayNeed(market, buyer, { ...smallNeed('Suivre les arbres', namur.id), ceiling: '7319' });
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur.id), buyer);
  pool = made.headers['location'] as string;
  const backing = { ...plainBacking, organisation: braine.id, ceiling: '4128', named: '' };
  await done(market.post(`${need}/back`, backing, honest), 'backing');
  const said = { question: 'cost', organisation: braine.id, words: 'environ quatre mille' };
  await done(market.post(`${need}/echanges/answer`, said, honest), 'answering');
  await done(market.post(`${pool}/join`, poolForms(braine.id, '')['join']!, honest), 'joining');
  const [seat] = await owner<{ id: string }>(
    `select id from halle.pool_member where organisation_id = '${braine.id}'`,
  );
  await done(market.post(`${pool}/intend`, letter(seat!.id, 'Sous réserve.'), honest), 'a letter');
  const seller = await market.comeIn('atelier');
  await becomeProvider(market, seller);
  const [provider] = await owner<{ id: Organisation }>('select organisation_id as id from halle.provider');
  agentOfSeller = await market.comeIn('deux-chapeaux', [
    [braine.id, all],
    [provider!.id, ['agent']],
  ]);
  independent = await market.comeIn('soir-et-semaine', [[braine.id, all]]);
  await done(market.post('/developpeurs/moi', independentProfile, independent), 'a profile');
});
after(() => market.close());

const sellers = () =>
  [
    ['an agent of a provider', agentOfSeller, /Vous agissez pour un prestataire/],
    ['an independent', independent, /Vous vous proposez comme indépendant/],
  ] as const;

test('acts among buyers are those of needs and pools, and whoever sells has none of them, with every role', () => {
  assert.deepEqual(
    allActs.filter((act) => /^(?:needs|pools)\./.test(act) && !actsApart.includes(act)),
    // what whoever sells does itself: it is heard by a pool, and sits in none
    ['pools.be-heard'],
  );
  const account = 'a' as Id<'Account'>;
  const membership = { organisation: braine.id as Organisation, roles: all };
  for (const act of actsApart) {
    const may = (sells?: 'provider' | 'independent') =>
      mayAct(
        { account, memberships: [membership], mandates: [], sells },
        act,
        braine.id as Organisation,
        '2026-11-21',
      );
    assert.deepEqual([may(), may('provider'), may('independent')], [true, false, false], act);
  }
});

test('their colleague sees amounts, answers and members; they see the public pages, and why', async () => {
  const page = async (at: string, who?: Visitor) => plain((await market.get(at, who)).body);
  assert.match(await page(pool!, honest), /Autour de la table[\s\S]*420,50/);
  assert.match(await page(need!, buyer), /Braine/);
  assert.match(await page(`${need}/echanges`, honest), /environ quatre mille/);
  for (const [what, who, why] of sellers()) {
    const [ofPool, ofNeed] = [await page(pool!, who), await page(need!, who)];
    assert.doesNotMatch(ofPool, /Autour de la table|420,50|Sous réserve|Qui paie quoi/, what);
    assert.match(ofPool, why, what);
    assert.doesNotMatch(ofNeed, /Braine|4128|Ce que peuvent/, what);
    assert.match(ofNeed, why, what);
    const talk = await market.get(`${need}/echanges`, who);
    assert.doesNotMatch(plain(talk.body), /environ quatre mille/, what);
    assert.doesNotMatch(await page('/groupements/les-notres', who), /Cimetières de Meuse/, what);
    assert.match(await page('/besoins/nouveau', who), why, what);
    assert.match(await page('/groupements/nouveau', who), why, what);
  }
});

test('each form is refused them with the reason, and what was typed stays', async () => {
  const [seat] = await owner<{ id: string }>(
    `select id from halle.pool_member where organisation_id = '${braine.id}'`,
  );
  for (const [what, who, why] of sellers()) {
    for (const [at, fields] of [
      ['/besoins/nouveau', smallNeed('Compter les bancs publics', braine.id)],
      [`${need}/back`, { ...plainBacking, organisation: braine.id }],
      [`${need}/leave`, { organisation: braine.id }],
      [`${need}/echanges/answer`, { question: 'do', organisation: braine.id, words: 'compter' }],
      ['/groupements/nouveau', smallPool('Un de plus', braine.id)],
      [`${pool}/join`, poolForms(braine.id, '')['join']!],
    ] as const) {
      const answer = await market.post(at, fields, who);
      assert.ok([403, 422].includes(answer.statusCode), `${what} ${at}: ${answer.statusCode}`);
      if (answer.statusCode === 422) assert.match(plain(answer.body), why, `${what} ${at}`);
    }
    for (const step of ['intend', 'leave', 'deliberate', 'sign'] as const) {
      const tried = await market.post(`${pool}/${step}`, poolForms(braine.id, seat!.id)[step]!, who);
      assert.ok([403, 404, 422].includes(tried.statusCode), `${what} ${step}`);
    }
    const kept = await market.post('/groupements/nouveau', smallPool('Un de plus', braine.id), who);
    assert.match(kept.body, /Hébergement et assistance du registre/, 'nothing typed is lost');
  }
});

const privateTables = [
  ...['need_backing', 'need_ceiling', 'need_answer', 'pool_member', 'pool_seat_step', 'pool_intent'],
] as const;

test('the database refuses them too: nothing private is read, nothing written', async () => {
  const as = <Result>(who: Visitor, work: Parameters<typeof inTransaction<Result>>[1]) =>
    inTransaction(market.halle.db, async (tx, ...more) => {
      await actAs(tx, naming(braine.id, who.account, 'needs.back'));
      return work(tx, ...more);
    });
  const counts = (who: Visitor) =>
    as(who, async (tx) => {
      const found: number[] = [];
      for (const table of privateTables) {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}
          ${sql.raw(table === 'need_backing' ? 'where not named' : '')}`.execute(tx);
        found.push(rows[0]!.n);
      }
      return found;
    });
  assert.ok(
    (await counts(honest!)).every((n) => n > 0),
    'their colleague reads them',
  );
  for (const [what, who] of sellers()) {
    assert.deepEqual(
      await counts(who!),
      privateTables.map(() => 0),
      what,
    );
    const bands = await as(who!, (tx) =>
      sql`select c.* from need n cross join lateral halle.ceilings_of(n.id) c`.execute(tx),
    );
    assert.deepEqual(bands.rows, []);
    for (const writing of [
      sql`insert into need_answer (id, need_id, organisation_id, account_id, question, words, said_at)
        select gen_random_uuid(), id, ${braine.id}::uuid, ${who!.account}::uuid, 'do', 'compter', halle.moment() from need`,
      sql`insert into need_backing (id, need_id, group_id, organisation_id, account_id, weight, useful_by, named, since)
        select gen_random_uuid(), id, id, ${braine.id}::uuid, ${who!.account}::uuid, 'inhabitants', '2030-01-01', true, halle.moment() from need`,
      sql`insert into pool_member (id, group_id, organisation_id, standing)
        select gen_random_uuid(), id, ${braine.id}::uuid, 'own' from pool`,
    ])
      await assert.rejects(
        as(who!, (tx) => writing.execute(tx)),
        { textKey: /^people\.sells-/ },
        what,
      );
  }
});
