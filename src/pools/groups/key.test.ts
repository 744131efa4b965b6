// SPDX-License-Identifier: AGPL-3.0-or-later
// The frozen key of a pool: each member sees its share, the public the rule without amounts; a price that
// falls is told, and nobody who signed is asked to sign again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { withClient } from '../../platform/roles.ts';
import { day } from '../../testing/clock.ts';
import { letter, poolForms, smallPool } from '../../testing/forms-pools.ts';
import { openMarket } from '../../testing/market.ts';
import type { Fields, Visitor } from '../../testing/site.ts';
import { readKey } from '../shares/key.ts';
import { tellPoolNews } from './actions/news.ts';
import { ruleWords } from './parts/key.tsx';
import { ruleOf } from './rule.ts';

type Organisation = Id<'Organisation'>;
let market: Awaited<ReturnType<typeof openMarket>>;
const [namur, beauvechain, braine] = ['92094', '25005', '25014'].map((code) => stableId('nis', code)) as [
  Organisation,
  Organisation,
  Organisation,
];
let [founder, neighbour, third, stranger]: Visitor[] = [];
let at: string;

before(async () => {
  market = await openMarket();
  founder = await market.comeIn('coordonne', [[namur, ['buyer', 'signatory']]]);
  neighbour = await market.comeIn('voisine', [[beauvechain, ['buyer', 'signatory']]]);
  third = await market.comeIn('troisieme', [[braine, ['buyer', 'signatory']]]);
  stranger = await market.comeIn('ailleurs', []);
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), founder);
  at = made.headers['location'] as string;
});
after(() => market.close());

const plain = (body: string) => body.replaceAll(/[\u00a0\u202f]/g, ' ');
const page = async (who?: Visitor) => plain((await market.get(at, who ?? {})).body);
const freeze = async (more: Fields = {}, who = founder!) => {
  const answer = await market.post(`${at}/freeze`, { ...poolForms(namur, '')['freeze']!, ...more }, who);
  return { status: answer.statusCode, body: plain(answer.body) };
};
const owner = <Row extends object>(question: string) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query<Row>(question)).rows;
  });

test('one member alone shares nothing; a second joins, and each has a line', async () => {
  assert.match((await freeze({ members: 'Namur' })).body, /Un groupement d’un seul membre ne partage rien/);
  assert.equal(
    (await market.post(`${at}/join`, poolForms(beauvechain, '')['join']!, neighbour)).statusCode,
    303,
  );
  for (const [more, why] of [
    [{ members: 'Namur' }, /« Beauvechain » siège dans le groupement et n’a pas de ligne/],
    [{ members: 'Namur\nBeauvechain\nWavre' }, /« Wavre » ne siège pas/],
    [{ equal: '90' }, /100/],
    [{ total: 'beaucoup' }, /n’est pas un montant/],
    [{ equal: '50', 'by-use': '50', members: 'Namur ; 10\nBeauvechain ; 2' }, /d’où viennent ces mesures/],
    [
      { equal: '', 'by-use': '100', members: 'Namur ; 10\nBeauvechain', source: 'dit en 2026' },
      /Beauvechain/,
    ],
    [{ cap: '40' }, /40|plafond/],
    [{ key: '{"parts":[' }, /JSON/],
  ] as const) {
    const refused = await freeze(more);
    assert.equal(refused.status, 422, JSON.stringify(more));
    assert.match(refused.body, why, JSON.stringify(more));
    assert.match(refused.body, new RegExp(`value="${more.total ?? '8 400'}"`), 'nothing typed is lost');
  }
  assert.equal((await freeze({}, neighbour)).status, 403, 'who coordinates freezes it');
});

test('each member sees its share and where weights come from; all see the rule, nobody else an amount', async () => {
  const frozen = await freeze({ equal: '30', people: '70', floor: '300' });
  assert.equal(frozen.status, 303, frozen.body.slice(0, 800));
  const [, papers] = /href="(\/partage\/papiers[^"]+)"/.exec(await page(neighbour))!;
  const prepared = await market.get(papers!.replaceAll('&amp;', '&'));
  assert.equal(prepared.statusCode, 200, 'its own papers are filled with the key in force');
  assert.match(plain(prepared.body), /<option value="Beauvechain" selected/);
  assert.doesNotMatch(await page(), /partage\/papiers/, 'no amount leaves the pool');
  for (const who of [founder, neighbour]) {
    const shown = await page(who);
    assert.match(shown, /Clé n° 1, gelée le/);
    assert.match(shown, /votre part, par an, hors taxes/);
    assert.match(shown, /Habitants : annuaire de la halle, population de 20\d\d/);
    assert.match(shown, /8 400,00 €/);
  }
  for (const who of [undefined, stranger, third]) {
    const shown = await page(who);
    assert.match(shown, /30 % à parts égales, 70 % par habitant, avec un minimum pour chacun/);
    assert.doesNotMatch(shown, /8 400|votre part|Beauvechain/);
  }
});

test('who signed pays more by no later key; a price that falls is told to whom it falls', async () => {
  const [seat] = await owner<{ id: string }>(
    `select id from halle.pool_member where organisation_id = '${beauvechain}'`,
  );
  for (const [step, fields] of [
    ['intend', letter(seat!.id)],
    ['deliberate', { seat: seat!.id, on: day(-1) }],
    ['sign', { seat: seat!.id }],
  ] as const)
    assert.equal((await market.post(`${at}/${step}`, fields, neighbour)).statusCode, 303, step);
  const dearer = await freeze({ total: '9 000', equal: '30', people: '70', floor: '300' });
  assert.match(dearer.body, /La part de Beauvechain, qui a signé, monterait/);
  assert.equal((await market.post(`${at}/join`, poolForms(braine, '')['join']!, third)).statusCode, 303);
  assert.match(await page(founder), /1 administration a rejoint depuis/);
  const cheaper = await freeze({
    ...{ equal: '30', people: '70', floor: '300' },
    members: 'Namur\nBeauvechain\nBraine-l’Alleud',
  });
  assert.equal(cheaper.status, 303, cheaper.body.slice(0, 800));
  assert.match(await page(neighbour), /Elle a baissé : .* avant. Rien à signer de nouveau/);
  const [pool] = await owner<{ id: string }>('select id from halle.pool');
  const news = { pool: pool!.id, as: namur, by: namur, news: 'key' as const };
  const id = '01938c7e-0000-7000-8000-0000000000f1';
  const mails = { keyFor: market.web.keyFor, url: 'https://halle.example' };
  for (const _ of [1, 2]) await tellPoolNews(market.halle.worker, mails, { ...news, id }, new Date());
  const told = (await market.mails('pools.news')).map(({ subject }) => plain(subject)).toSorted();
  assert.deepEqual(told, [
    'La clé de « Cimetières de Meuse » est gelée',
    'Votre part de « Cimetières de Meuse » baisse',
  ]);
});

test('a rule says every kind of key, and no amount of it', () => {
  const keys = [
    [
      '{"parts":[{"cents":100000,"kind":"equal"},{"rest":true,"kind":"weight","column":"use"}]}',
      'une part fixe',
    ],
    ['{"kind":"rate","column":"population","centsPerUnit":110}', 'un prix par unité'],
    ['{"kind":"tiers","steps":[{"fromMembers":1,"cents":50000}]}', 'un prix qui baisse'],
    [
      '{"parts":[{"bp":10000,"kind":"equal"}],"floorCents":123456,"capBp":3000,"grants":[{"rateBp":7000}]}',
      'au plus 30',
    ],
  ] as const;
  for (const [key, said] of keys) {
    const words = plain(ruleWords('fr', { ...ruleOf(readKey(key)), useWord: 'concessions' }));
    assert.ok(words.includes(said), words);
    assert.doesNotMatch(words, /1 ?000|1,10|500|1234|€/);
  }
});
