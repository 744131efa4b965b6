// SPDX-License-Identifier: AGPL-3.0-or-later
// Votes by what each pays: the weights are the shares of the key that is frozen when the vote opens, shown
// with the key they come from, and a later key changes nothing of them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Id } from '../../base/id.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { withClient } from '../../platform/roles.ts';
import { charterAnswering } from '../../testing/charters.ts';
import { poolForms, smallPool } from '../../testing/forms-pools.ts';
import { opening, smallProposal, voteForms } from '../../testing/forms-votes.ts';
import { openMarket } from '../../testing/market.ts';
import type { Fields, Visitor } from '../../testing/site.ts';
import { closeDueVotes } from './actions/close.ts';

type Organisation = Id<'Organisation'>;
const [namur, beauvechain] = ['92094', '25005'].map((code) => stableId('nis', code)) as [
  Organisation,
  Organisation,
];
let market: Awaited<ReturnType<typeof openMarket>>;
let [founder, second]: Visitor[] = [];
let at: string;

const rows = <Row extends object>(question: string) =>
  withClient(market.halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return (await client.query<Row>(question)).rows;
  });
const plain = (words: string) =>
  (/<main[^>]*>([\s\S]*)<\/main>/.exec(words)?.[1] ?? words).replaceAll(/[\u00a0\u202f]/g, ' ');
const page = async (address: string, who = founder) =>
  plain((await market.get(address, who!)).body).replaceAll(/<[^>]*>/g, ' ');

before(async () => {
  market = await openMarket();
  founder = await market.comeIn('coordonne', [[namur, ['buyer', 'signatory']]]);
  second = await market.comeIn('voisine', [[beauvechain, ['buyer', 'signatory']]]);
  const made = await market.post('/groupements/nouveau', smallPool('Cimetières de Meuse', namur), founder);
  at = made.headers['location'] as string;
  const joined = await market.post(`${at}/join`, poolForms(beauvechain, '')['join']!, second);
  assert.equal(joined.statusCode, 303);
});
after(() => market.close());

async function proposed(question: string): Promise<string> {
  const sent = await market.post(
    `${at}/votes/proposer`,
    { ...smallProposal(beauvechain), question, shown: '' },
    second!,
  );
  assert.equal(sent.statusCode, 303, plain(sent.body).slice(0, 1_500));
  return sent.headers['location'] as string;
}
const open = (address: string, rule: string) =>
  market.post(`${address}/open`, { ...opening, rule, quorum: '' }, founder!);
const freeze = (more: Fields) =>
  market.post(`${at}/freeze`, { ...poolForms(namur, '')['freeze']!, ...more }, founder!);

test('by the share paid: none frozen is said; the source and each weight are shown; a later key changes nothing', async () => {
  const address = await proposed('everyday');
  const early = await open(address, 'shares');
  assert.equal(early.statusCode, 422);
  assert.match(plain(early.body), /aucune n’est gelée/);
  const unequal = {
    equal: '',
    'by-use': '100',
    use: 'sites',
    members: 'Namur;3\nBeauvechain;1',
    source: 'Relevé.',
  };
  assert.equal((await freeze(unequal)).statusCode, 303);
  assert.equal((await open(address, 'shares')).statusCode, 303);
  assert.match(await page(address), /sa part de la clé n° 1 du groupement/);
  assert.match(await page(address), /Beauvechain\s+25 %[\s\S]*Namur\s+75 %/);
  assert.equal((await freeze({})).statusCode, 303, 'equal parts from now on');
  for (const [who, organisation, choice] of [
    [founder, namur, 'for'],
    [second, beauvechain, 'against'],
  ] as const) {
    const [seat] = await rows<{ id: string }>(
      `select id from halle.pool_member where organisation_id = '${organisation}'`,
    );
    const fields = { ...voteForms(organisation, seat!.id)['cast']!, choice };
    assert.equal((await market.post(`${address}/cast`, fields, who!)).statusCode, 303);
  }
  const later = new Date(Date.now() + 20 * 86_400_000);
  assert.equal(await closeDueVotes(market.halle.worker, market.web.keyFor, later), 1);
  assert.match(await page(address), /Adopté : 630 000 pour, 210 000 contre/);
});

test('a charter that says « by the share paid » is obeyed by the key, and a member that no key knows is named', async () => {
  await charterAnswering(market.halle.ownerUrl, at.split('/').at(-1)!, ['money-rule', 'weighted']);
  const address = await proposed('money');
  assert.equal((await open(address, 'charter')).statusCode, 303);
  assert.match(await page(address), /sa part de la clé n° 2/);
  const third = await market.comeIn('troisieme', [[stableId('nis', '25014'), ['buyer']]]);
  const joining = poolForms(stableId('nis', '25014'), '')['join']!;
  assert.equal((await market.post(`${at}/join`, joining, third)).statusCode, 303);
  const more = await proposed('money');
  const refused = await open(more, 'charter');
  assert.equal(refused.statusCode, 422);
  assert.match(plain(refused.body), /Braine-l’Alleud n’est pas dans la clé gelée/);
});
