// SPDX-License-Identifier: AGPL-3.0-or-later
// Two needs become one when both who lead them agree, whoever proposes first or both at once, and two again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { plainBacking, sayNeed, smallNeed } from '../../testing/builders.ts';
import { openMarket } from '../../testing/market.ts';
import { beauvechain, braine, namur } from '../../testing/organisations.ts';
import type { Visitor } from '../../testing/site.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let [one, other, third]: Visitor[] = [];
before(async () => {
  market = await openMarket();
  one = await market.comeIn('namur', [[namur.id, ['admin']]]);
  other = await market.comeIn('braine', [[braine.id, ['admin']]]);
  third = await market.comeIn('beauvechain', [[beauvechain.id, ['admin']]]);
});
after(() => market.close());

const plain = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');
const page = async (at: string, who?: Visitor) => plain((await market.get(at, who)).body);
const slug = (at: string) => at.split('/').at(-1)!;
const say = (who: Visitor, title: string, organisation: string) =>
  sayNeed(market, who, smallNeed(title, organisation));
const merge = (who: Visitor, at: string, ...[into]: [string]) =>
  market.post(`${at}/merge`, { with: slug(into) }, who);
const idIn = async (at: string, who: Visitor) =>
  /name="merge" value="([0-9a-f-]{36})"/.exec((await market.get(at, who)).body)?.[1] ?? '';

test('proposed by one, agreed by the other: what is behind both is counted together, each once; and undone', async () => {
  const first = await say(one!, 'Gérer les concessions du cimetière', namur.id);
  const second = await say(other!, 'Suivre les tombes et concessions du cimetière', braine.id);
  await market.post(`${second}/back`, { ...plainBacking, organisation: namur.id }, one);
  assert.match(await page(first, one), /Qui dit la même chose[\s\S]*Suivre les tombes/);
  assert.equal((await merge(third!, first, second)).statusCode, 403);
  assert.equal((await merge(one!, first, second)).statusCode, 303);
  assert.match(await page(first), /1 administration ?,/);
  assert.equal((await merge(one!, first, second)).statusCode, 422);
  assert.match(await page(second, other), /votre accord est attendu/);
  const id = await idIn(second, other!);
  assert.equal((await market.post(`${second}/agree`, { merge: id }, other)).statusCode, 303);
  assert.match(await page(first), /2 administrations ?,/);
  assert.match(await page(second), /réuni avec un autre/);
  const board = await page('/besoins');
  assert.ok(board.includes('Gérer les concessions') && !board.includes('Suivre les tombes'));
  assert.equal((await market.post(`${first}/part`, { merge: id }, one)).statusCode, 303);
  assert.match(await page(first), /1 administration ?,/);
  assert.match(await page(second), /2 administrations ?,/);
  assert.ok((await page('/besoins')).includes('Suivre les tombes'));
});

test('two who propose crosswise at once agree, neither waits for ever, and no need gathers itself', async () => {
  for (let round = 0; round < 3; round++) {
    const first = await say(one!, `Entretenir les chemins ${round}`, namur.id);
    const second = await say(other!, `Entretien des chemins ${round}`, braine.id);
    const answers = await Promise.all([merge(one!, first, second), merge(other!, second, first)]);
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [303, 303],
      answers.map(({ body }) => plain(body).slice(0, 300)).join('\n'),
    );
    const shown = await page(first);
    assert.match(shown, /2 administrations ?,/);
    assert.match(await page(second), /réuni avec un autre/);
  }
});

test('three needs make no circle: a gathered need is made one with no other', async () => {
  const first = await say(one!, 'Louer les salles des fêtes', namur.id);
  const second = await say(other!, 'Réserver les salles communales', braine.id);
  const last = await say(third!, 'Location des salles de la commune', beauvechain.id);
  await merge(one!, first, second);
  await merge(other!, second, first);
  const refused = await merge(other!, second, last);
  assert.equal(refused.statusCode, 422);
  assert.match(plain(refused.body), /déjà réuni avec un autre/);
  await merge(third!, last, first);
  await merge(one!, first, last);
  assert.match(await page(first), /3 administrations ?,/);
});
