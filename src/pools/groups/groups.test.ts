// SPDX-License-Identifier: AGPL-3.0-or-later
// A pool from its founding to signatures, by the forms of the site: what all see, what members see, and who
// is refused.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Id } from '../../base/id.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { actAs, inTransaction } from '../../platform/db.ts';
import { withClient } from '../../platform/roles.ts';
import { naming } from '../../testing/agents.ts';
import { becomeProvider } from '../../testing/builders.ts';
import { day } from '../../testing/clock.ts';
import { letter, poolForms, smallPool } from '../../testing/forms-pools.ts';
import { openMarket } from '../../testing/market.ts';
import type { Held, Visitor } from '../../testing/site.ts';

type Organisation = Id<'Organisation'>;
let market: Awaited<ReturnType<typeof openMarket>>;
const [namur, beauvechain, braine, wavre] = ['92094', '25005', '25014', '25112'].map((code) =>
  stableId('nis', code),
) as [Organisation, Organisation, Organisation, Organisation];
let [founder, neighbour, stranger, seller, both]: Visitor[] = [];
let pool: string;
let at: string;

before(async () => {
  market = await openMarket();
  founder = await market.comeIn('coordonne', [[namur, ['buyer', 'signatory']]]);
  neighbour = await market.comeIn('voisine', [[beauvechain, ['agent', 'buyer', 'signatory', 'admin']]]);
  stranger = await market.comeIn('ailleurs', [[braine, ['agent']]]);
  seller = await market.comeIn('atelier');
  await becomeProvider(market, seller);
});
after(() => market.close());

const page = async (who?: Visitor) =>
  (await market.get(at, who ?? {})).body.replaceAll(/[\u00a0\u202f]/g, ' ');
const join = (who: Visitor, organisation: string, more: Record<string, string> = {}) =>
  market.post(`${at}/join`, { ...poolForms(organisation, '')['join']!, ...more }, who);
/** As the owner, who looks for a backup. */
const rows = <Row extends object>(question: string) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query<Row>(question)).rows;
  });
const seatOf = async (organisation: string) =>
  (
    await rows<{ id: string }>(
      `select id from halle.pool_member where organisation_id = '${organisation}' and until is null order by id desc`,
    )
  )[0]!.id;

test('a pool is founded by who may, without amounts nor addresses, and begins with who coordinates', async () => {
  for (const [more, why] of [
    [{ purpose: 'Hébergement pour quatre ans, 8 400 € par an.' }, /Enlevez le montant/],
    [{ rule: 'Environ 500 euros chacune.' }, /Enlevez le montant/],
    [{ purpose: 'Écrivez à mairie@namur.example pour en être.' }, /boîte aux lettres/],
    [{ closes: day(-1) }, /Ce jour est passé/],
    [{ kind: 'other' }, /./],
  ] as const) {
    const refused = await market.post(
      '/groupements/nouveau',
      { ...smallPool('Cimetières', namur), ...more },
      founder,
    );
    assert.equal(refused.statusCode, 422, JSON.stringify(more));
    assert.match(refused.body, why);
    assert.match(refused.body, /value="Cimetières"/, 'nothing typed is lost');
  }
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), founder);
  assert.equal(made.statusCode, 303, made.body.slice(0, 2_000));
  at = made.headers['location'] as string;
  pool = at.split('/').at(-1)!;
  const shown = await page();
  assert.match(shown, /Cimetières de Meuse/);
  assert.match(shown, /1 administration pour/);
  assert.match(shown, /À parts égales/);
  assert.match(shown, /prestataire à choisir/);
  assert.doesNotMatch(shown, /Autour de la table/);
  assert.match(await page(founder), /Vous êtes seuls autour de la table/);
});

test('it is listed, narrowed by kind, function, territory and door, and taken away as a table', async () => {
  const list = (await market.get('/groupements?genre=maintain&fonction=cemetery&porte=later')).body;
  assert.match(list, /Cimetières de Meuse/);
  assert.doesNotMatch((await market.get('/groupements?genre=build')).body, /Cimetières de Meuse/);
  const feed = (await market.get('/groupements.atom?fonction=cemetery')).body;
  assert.match(feed, /<entry>[\s\S]*Cimetières de Meuse[\s\S]*Namur coordonne/);
  assert.doesNotMatch((await market.get('/en/pools.atom?kind=build')).body, /Cimetières de Meuse/);
  const narrowed = (await market.get('/groupements?fonction=cemetery')).body;
  assert.match(narrowed, /href="\/suivre\?fonction=cemetery"/);
  assert.match((await market.get('/nouvelles.atom?fonction=cemetery')).body, /Groupement de Namur/);
  const table = (await market.get('/groupements.csv')).body;
  assert.match(table, /Cimetières de Meuse/);
  assert.match(table, /Namur/);
});

test('two windows join at once: one sits, the other is told, and members see each other', async () => {
  const [one, two] = await Promise.all([
    join(neighbour!, beauvechain),
    join(neighbour!, beauvechain, { quantity: 'x' }),
  ]);
  assert.deepEqual([one.statusCode, two.statusCode].toSorted(), [303, 422]);
  assert.match([one, two].find(({ statusCode }) => statusCode === 422)!.body, /y siège déjà/);
  assert.match(await page(), /2 administrations pour/);
  assert.match(await page(founder), /Beauvechain/);
  assert.match(await page(neighbour), /Autour de la table/);
  assert.doesNotMatch(await page(stranger), /Beauvechain|Autour de la table/);
});

test('each finds the pools in which its organisations sit, and nobody else’s', async () => {
  assert.match((await market.get('/groupements/les-notres', neighbour)).body, /Cimetières de Meuse/);
  const none = (await market.get('/en/pools/ours', stranger)).body;
  assert.match(none, /sit in no pool/);
  assert.doesNotMatch(none, /Cimetières de Meuse/);
});

test('nobody who sells sits in it, by any hat', async () => {
  const [made] = await rows<{ id: string }>(`select organisation_id as id from halle.provider`);
  const refused = await join(seller!, made!.id);
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /qui vend ne siège pas/);
  const own = await market.post('/groupements/nouveau', smallPool('Un de plus', made!.id), seller);
  assert.match(own.body, /qui vend ne siège pas/);
  // an agent of a commune who also acts for the provider: neither sits nor reads
  const hats: Held[] = [
    [wavre, ['agent', 'buyer']],
    [made!.id as Organisation, ['agent']],
  ];
  both = await market.comeIn('deux-chapeaux', hats);
  const again = await join(both, wavre);
  assert.match(again.body, /Vous agissez pour un prestataire/);
  assert.doesNotMatch(await page(both), /Autour de la table/);
});

test('a letter of intent is seen by members alone; its amounts are told to nobody else', async () => {
  const seat = await seatOf(beauvechain);
  const empty = await market.post(`${at}/intend`, { ...letter(seat), build: '', year: '' }, neighbour);
  assert.match(empty.body, /Donnez au moins un montant/);
  const past = await market.post(`${at}/intend`, { ...letter(seat), budget: day(-3) }, neighbour);
  assert.match(past.body, /Ce jour est passé/);
  const early = await market.post(`${at}/deliberate`, { seat, on: day(-1) }, neighbour);
  assert.match(early.body, /Envoyez d’abord la lettre/);
  const sent = await market.post(`${at}/intend`, letter(seat, 'Sous réserve.'), neighbour);
  assert.equal(sent.statusCode, 303, sent.body.slice(0, 500));
  assert.match(await page(founder), /420,50 €/);
  assert.match(await page(neighbour), /dans 1 lettre d’intention/);
  for (const who of [undefined, stranger, seller]) assert.doesNotMatch(await page(who), /420,50|1 500/);
  assert.doesNotMatch((await market.get('/groupements.csv')).body, /420/);
});

test('the council decides, the convention is signed, and whoever signed leaves no more', async () => {
  const seat = await seatOf(beauvechain);
  const future = await market.post(`${at}/deliberate`, { seat, on: day(2) }, neighbour);
  assert.match(future.body, /n’est pas encore venu/);
  for (const [step, fields] of [
    ['deliberate', { seat, on: day(-1), reference: '2026-41' }],
    ['sign', { seat }],
  ] as const)
    assert.equal((await market.post(`${at}/${step}`, fields, neighbour)).statusCode, 303, step);
  const left = await market.post(`${at}/leave`, { seat }, neighbour);
  assert.match(left.body, /La convention est signée/);
  assert.match(await page(founder), /signée le/);
});

test('nobody moves the seat of another', async () => {
  const seat = await seatOf(beauvechain);
  for (const step of ['intend', 'deliberate', 'sign', 'leave']) {
    const tried = await market.post(`${at}/${step}`, { ...letter(seat), on: day(-1) }, stranger);
    assert.ok([403, 404].includes(tried.statusCode), `${step}: ${tried.statusCode}`);
  }
  for (const step of ['describe', 'close', 'end']) {
    const tried = await market.post(`${at}/${step}`, poolForms(braine, '')[step]!, stranger);
    assert.equal(tried.statusCode, 403, step);
  }
});

test('who only reads is told that a colleague does it; one leaves, and may come back', async () => {
  assert.equal((await join(stranger!, braine)).statusCode, 303);
  assert.match(await page(stranger), /Un collègue à qui l’on a donné ce rôle/);
  const buyer = await market.comeIn('achats', [[braine, ['buyer']]]);
  const seat = await seatOf(braine);
  assert.equal((await market.post(`${at}/leave`, { seat }, buyer)).statusCode, 303);
  assert.doesNotMatch(await page(buyer), /Autour de la table/, 'whoever left sees nothing');
  assert.match(await page(), /2 administrations/);
  assert.equal((await join(buyer, braine)).statusCode, 303);
  assert.notEqual(await seatOf(braine), seat);
});

test('the database itself refuses what no page asks: a seat of another, a step out of turn, a letter read', async () => {
  const as = (account: string, organisation: Organisation, act: string) =>
    naming(organisation, account as Id<'Account'>, act);
  const { rows: who } = await inTransaction(market.halle.db, (tx) =>
    sql<{ n: number }>`select count(*)::int as n from pool_intent`.execute(tx),
  );
  assert.deepEqual(who, [{ n: 0 }], 'nobody');
  const account = stranger!.account;
  const seat = await seatOf(namur);
  for (const question of [
    sql`insert into pool_member (id, group_id, organisation_id, standing)
      select gen_random_uuid(), id, ${beauvechain}::uuid, 'own' from pool where slug = ${pool}`,
    sql`insert into pool_seat_step (thing_id, step, once_for, account_id, organisation_id, at)
      values (${seat}::uuid, 'left', ${seat}::uuid, ${account}::uuid, ${braine}::uuid, halle.moment())`,
    sql`insert into pool_act (id, seat_id, group_id, organisation_id, subject_kind, subject_id, decided_on, account_id, said_at)
      select ${seat}::uuid, ${seat}::uuid, id, ${braine}::uuid, 'seat', ${seat}::uuid, '2026-01-01', ${account}::uuid, halle.moment()
      from pool where slug = ${pool}`,
  ])
    await assert.rejects(
      inTransaction(market.halle.db, async (tx) => {
        await actAs(tx, as(account, braine, 'pools.join'));
        await question.execute(tx);
      }),
      { code: '42501' },
    );
});

test('what cannot be is refused with a plain sentence, beside the field, and nothing typed is lost', async () => {
  const seat = await seatOf(namur);
  const huge = await market.post(
    `${at}/intend`,
    { ...letter(seat), build: '1 000 000 000 000 000' },
    founder,
  );
  assert.equal(huge.statusCode, 422);
  assert.match(huge.body, /420,50/, 'what else was typed stays');
  const byBuyer = await market.comeIn('sans-role', [[namur, ['agent']]]);
  for (const step of ['describe', 'close', 'end', 'freeze'] as const) {
    const tried = await market.post(`${at}/${step}`, poolForms(namur, '')[step]!, byBuyer);
    assert.equal(tried.statusCode, 403, `${step}: a coordinator without the role`);
  }
  const founding = await market.post('/groupements/nouveau', smallPool('Sans rôle', namur), byBuyer);
  assert.equal(founding.statusCode, 403);
});

test('the door shuts: nobody joins any more', async () => {
  assert.equal((await market.post(`${at}/close`, {}, founder)).statusCode, 303);
  const wanting = await market.comeIn('tardive', [[wavre, ['agent']]]);
  const late = await join(wanting, wavre);
  assert.match(late.body, /ne peut plus rejoindre/);
  assert.match(await page(), /On ne rejoint plus ce groupement/);
  assert.match((await market.get('/groupements?porte=closed')).body, /Cimetières de Meuse/);
});
