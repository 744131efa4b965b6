// SPDX-License-Identifier: AGPL-3.0-or-later
// What people send by mistake or by malice: each is refused with a plain sentence, and nothing typed is lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { saveEdition } from '../people/directory/actions.ts';
import { readOperators } from '../people/directory/sources/operators.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { plainBacking, sayNeed, smallNeed } from '../testing/builders.ts';
import { openMarket } from '../testing/market.ts';
import { braine, namur } from '../testing/organisations.ts';
import type { Held, Visitor } from '../testing/site.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let [clerk, neighbour, syndicate]: Visitor[] = [];
const imio = stableId('operator', 'imio');
before(async () => {
  market = await openMarket();
  for (const edition of await readOperators()) await saveEdition(market.halle.db, edition);
  clerk = await market.comeIn('secretariat', [[namur.id, ['agent']]]);
  neighbour = await market.comeIn('voisine', [[braine.id, ['agent']]]);
  const held: Held[] = [[imio as unknown as Held[0], ['agent']]];
  syndicate = await market.comeIn('syndicat', held);
});
after(() => market.close());

const plain = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');

test('inhabitants that nobody counts are asked as agents, never taken for none', async () => {
  const need = await sayNeed(market, clerk!, smallNeed('Suivre les arbres', namur.id));
  const backing = { ...plainBacking, organisation: imio, voteBy: '' };
  const unknown = await market.post(`${need}/back`, { ...backing, ceiling: '1 234' }, syndicate);
  assert.equal(unknown.statusCode, 422);
  assert.match(
    plain(unknown.body),
    /ne connaît pas le nombre d’habitants d[^.]*\. Dites plutôt combien d’agents/,
  );
  assert.match(unknown.body, /value="1 234"/, 'nothing typed is lost');
  const by = { ...backing, weight: 'agents', agents: '120' };
  assert.equal((await market.post(`${need}/back`, by, syndicate)).statusCode, 303);
});

test('ten copies of one need are one: nine are told so, whoever sends them and however they are typed', async () => {
  const answers: Awaited<ReturnType<typeof market.post>>[] = [];
  for (let n = 0; n < 10; n++) {
    const [who, organisation] = n % 2 ? ([neighbour, braine.id] as const) : ([clerk, namur.id] as const);
    const title = n % 3 ? 'Réserver les salles' : 'RÉSERVER  les salles !';
    const purpose = 'Ce qui manque : réserver une salle sans téléphoner.';
    const copy = { ...smallNeed(title, organisation), purpose };
    answers.push(await market.post('/besoins/nouveau', copy, who));
  }
  // the very same form sent twice by one session leads to where the first led
  const led = answers
    .filter(({ statusCode }) => statusCode === 303)
    .map(({ headers }) => headers['location']);
  assert.equal(new Set(led).size, 1);
  const refused = answers.filter(({ statusCode }) => statusCode !== 303);
  for (const { statusCode, body } of refused) {
    assert.equal(statusCode, 422);
    assert.match(plain(body), /exactement la même chose|assez pour aujourd’hui|trop de besoins/i);
  }
  const board = plain((await market.get('/besoins')).body);
  assert.equal(board.match(/réserver {1,2}les salles/gi)?.length, 1);
});
