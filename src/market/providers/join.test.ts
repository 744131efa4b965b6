// SPDX-License-Identifier: AGPL-3.0-or-later
// A form from end to end: refused, it comes back with every word; an ended session loses none either.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openMarket } from '../../testing/market.ts';
import type { Visitor } from '../../testing/site.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
let founder: Visitor;
const typed = {
  name: 'Atelier "Exemple"',
  scheme: 'neq',
  number: '732829321',
  mailbox: 'contact@atelier-exemple.fr',
};

before(async () => {
  market = await openMarket();
  founder = await market.comeIn('fondatrice');
});
after(() => market.close());

const tokenIn = (body: string) => /name="form" value="([^"]+)"/.exec(body)?.[1] ?? '';

/** Sends as the browser of `cookie` would, with the token of a page it holds. */
function send(fields: Record<string, string>, cookie: string, headers: Record<string, string> = {}) {
  return market.web.server.inject({
    method: 'POST',
    url: '/devenir-prestataire',
    payload: new URLSearchParams(fields).toString(),
    headers: {
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      cookie,
      ...headers,
    },
  });
}

function keepsAll(body: string): void {
  assert.match(body, /name="name"[^>]*value="Atelier &quot;Exemple&quot;"/);
  assert.match(body, /<option value="neq" selected>/);
  assert.match(body, /value="732829321"/);
  assert.match(body, /value="contact@atelier-exemple\.fr"/);
}

test('a number that does not check comes back with the whole form, the fault beside it', async () => {
  const answer = await market.post('/devenir-prestataire', typed, founder);
  assert.equal(answer.statusCode, 422);
  assert.equal(answer.headers['cache-control'], 'private, no-store');
  keepsAll(answer.body);
  assert.match(answer.body, /<title>À corriger\u00a0: [^<]+<\/title>/);
  assert.match(answer.body, /<div class="refused"[^>]* autofocus>[\s\S]*<a href="#join-number">/);
  assert.match(answer.body, /id="join-number-error"/);
  assert.equal(answer.body.match(/aria-invalid="true"/g)?.length, 1);
});

test('all that cannot be read is said at once', async () => {
  const answer = await market.post(
    '/devenir-prestataire',
    { ...typed, name: ' ', mailbox: 'nobody' },
    founder,
  );
  assert.equal(answer.statusCode, 422);
  for (const field of ['name', 'mailbox']) assert.ok(answer.body.includes(`href="#join-${field}"`), field);
  assert.match(answer.body, /value="nobody"/);
});

test('a program is told the refusal as a program', async () => {
  const form = tokenIn((await market.get('/devenir-prestataire', founder)).body);
  const answer = await send({ form, ...typed, name: '' }, founder.cookie, { accept: 'application/json' });
  assert.equal(answer.statusCode, 422);
  assert.deepEqual([answer.json().key, answer.json().facts], ['market.provider.no-name', { field: 'name' }]);
});

test('a page that was open before one signed in again gives back its words, to the same account only', async () => {
  const again = await market.comeIn('fondatrice');
  const other = await market.comeIn('passante');
  const form = tokenIn((await market.get('/devenir-prestataire', founder)).body);
  const answer = await send({ form, ...typed }, again.cookie);
  assert.equal(answer.statusCode, 403);
  keepsAll(answer.body);
  assert.notEqual(tokenIn(answer.body), form);
  const done = await send(
    { form: tokenIn(answer.body), ...typed, scheme: 'siren', number: '732829320' },
    again.cookie,
  );
  assert.equal(done.headers['location'], '/devenir-prestataire?sent=1');
  for (const forged of [form, '', 'x.y']) {
    const refused = await send({ form: forged, ...typed }, other.cookie);
    assert.equal(refused.statusCode, 403);
    assert.ok(!refused.body.includes('732829321'));
  }
});

test('whose session ended finds what they wrote once they are signed in; others are led to sign in', async () => {
  const form = tokenIn((await market.get('/devenir-prestataire', founder)).body);
  const over = await send({ form, ...typed }, '__Host-halle=ended');
  assert.equal(over.statusCode, 403);
  assert.equal(over.headers['cache-control'], 'private, no-store');
  const back = /onward=([^;]+);/.exec(String(over.headers['set-cookie']))![1]!;
  const resumed = await market.get(decodeURIComponent(back), await market.comeIn('fondatrice'));
  keepsAll(resumed.body);
  assert.equal(
    (await send({ form, ...typed }, '')).statusCode,
    403,
    'a cookie that is gone loses no word either',
  );
  assert.equal((await send(typed, '')).headers['location'], '/entrer');
});
