// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { refusalAddress } from '../../platform/mail/refusal.ts';
import { refusedTopics } from '../../platform/mail/store.ts';
import { parseAddress, readerOf } from '../../platform/mail.ts';
import { withClient } from '../../platform/roles.ts';
import { keyFor } from '../../testing/settings.ts';
import { type Fields, openTestSite, openWebOn } from '../../testing/site.ts';

const site = await openTestSite();
const { halle, web, lastLink } = site;
beforeEach(() =>
  withClient(halle.ownerUrl, (client) =>
    client.query('truncate halle.link, halle.session, halle.agent, halle.account, halle.mail cascade'),
  ),
);
after(() => site.close());

const get = (address: string, headers: Fields = {}) => site.get(address, {}, headers);
const post = (address: string, fields: Fields, headers: Fields = {}) =>
  site.post(address, fields, {}, headers);
const signIn = (address = 'agent@ailleurs.example') => site.comeInByLink({ address });

test('who opens their link gets a cookie that only this host sees, and their account, which nobody keeps', async () => {
  const { cookie, set } = await signIn();
  assert.match(set, /^__Host-halle=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
  const { statusCode, headers, body } = await get('/compte', { cookie });
  assert.equal(statusCode, 200);
  assert.equal(headers['cache-control'], 'private, no-store');
  assert.equal(headers['etag'], undefined);
  assert.equal(
    (await get('/compte', { cookie, 'accept-encoding': 'br, gzip' })).headers['content-encoding'],
    undefined,
  );
  assert.match(body, /agent@ailleurs\.example/);
  assert.match(body, /Firefox sur Linux/);
});

test('public pages stay the same for all who have come in: they say so without saying who', async () => {
  const { cookie } = await signIn();
  const [outside, inside] = [await get('/methode'), await get('/methode', { cookie })];
  assert.match(outside.body, /<a href="\/entrer">Entrer<\/a>/);
  assert.match(inside.body, /<a href="\/compte">Mon compte<\/a>/);
  assert.equal((await get('/methode')).body, outside.body);
  assert.ok(inside.headers['etag'] && /cookie/.test(String(inside.headers['vary'])));
  assert.doesNotMatch(inside.body, /agent@ailleurs\.example/);
});

test('without a session, or with one that is over, the account leads to the door and the cookie goes', async () => {
  for (const cookie of ['', '__Host-halle=nonsense', `__Host-halle=${'x'.repeat(43)}`]) {
    const { statusCode, headers } = await get('/compte', cookie ? { cookie } : {});
    assert.deepEqual([statusCode, headers['location']], [303, '/entrer']);
    assert.match(String(headers['set-cookie']), /__Host-halle=;/);
  }
});

test('looking at a link shows one button and changes nothing; posting it opens', async () => {
  await post('/entrer', { address: 'agent@ailleurs.example' });
  const link = await lastLink();
  for (let look = 0; look < 2; look++) {
    const { statusCode, body, headers } = await get(link.pathname + link.search);
    assert.equal(statusCode, 200);
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['cache-control'], 'private, no-store');
    assert.equal(body.match(/<main[\s\S]*<\/main>/)![0].match(/<button/g)!.length, 1);
  }
  const t = link.searchParams.get('t')!;
  assert.equal((await post('/entrer/lien', { t })).statusCode, 303);
  const again = await post('/entrer/lien', { t });
  assert.equal(again.statusCode, 409);
  assert.match(again.body, /a déjà servi/);
  assert.match((await get('/en/sign-in/link?t=forged')).body, /not one of the halle/);
});

test('a form that comes from another site, or without the token of the session, changes nothing', async () => {
  const { cookie, form } = await signIn();
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }] as Record<
    string,
    string
  >[])
    assert.equal((await post('/compte/sortie', { form }, { cookie, ...headers })).statusCode, 403);
  const old = { method: 'POST', url: '/compte/sortie', payload: `form=${form}` } as const;
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  assert.equal(
    (await web.server.inject({ ...old, headers: { ...type, cookie, origin: 'https://else.example' } }))
      .statusCode,
    403,
  );
  for (const token of ['', 'x', `${form}x`])
    assert.equal((await post('/compte/sortie', { form: token }, { cookie })).statusCode, 403);
  const { form: others } = await signIn('b@ailleurs.example');
  assert.equal((await post('/compte/sortie', { form: others }, { cookie })).statusCode, 403);
  assert.equal((await get('/compte', { cookie })).statusCode, 200);
  assert.equal((await post('/compte/sortie', { form }, { cookie })).headers['location'], '/');
  assert.equal((await get('/compte', { cookie })).statusCode, 303);
});

test('asking from elsewhere for a link is refused too', async () => {
  assert.equal(
    (await post('/entrer', { address: 'a@b.example' }, { 'sec-fetch-site': 'cross-site' })).statusCode,
    403,
  );
  assert.equal((await halle.worker.selectFrom('mail').select('id').execute()).length, 0);
});

test('the answer to a known and to an unknown address is the same', async () => {
  await signIn('known@ailleurs.example');
  const answers = await Promise.all(
    ['known', 'unknown'].map((name) => post('/entrer', { address: `${name}@ailleurs.example` })),
  );
  const [known, unknown] = answers.map(({ statusCode, headers, body }) => [
    statusCode,
    headers['location'],
    headers['set-cookie'],
    body,
  ]);
  assert.deepEqual(known, unknown);
});

test('an address that is none is repeated in its field alone, and too many links say so', async () => {
  const bad = await post('/entrer', { address: 'a@b.example\r\nBcc: c@d.example' });
  assert.equal(bad.statusCode, 422);
  assert.equal(bad.body.match(/Bcc/g)?.length, 1);
  assert.match(bad.body, /name="address"[^>]*value="a@b\.example[^"]*Bcc/);
  for (let n = 0; n < 5; n++) await post('/entrer', { address: 'a@b.example' });
  const sixth = await post('/entrer', { address: 'a@b.example' });
  assert.equal(sixth.statusCode, 503);
  assert.match(sixth.body, /Trop de liens/);
});

test('a session of another account, and the one in use, cannot be closed from the list', async () => {
  const mine = await signIn();
  const { cookie } = await signIn('b@ailleurs.example');
  const { rows } = await withClient(halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return client.query<{ id: string }>('select id from halle.session order by created_at');
  });
  assert.equal(
    (await post('/compte/seances', { form: mine.form, session: rows[1]!.id }, { cookie: mine.cookie }))
      .statusCode,
    303,
  );
  assert.equal((await get('/compte', { cookie })).statusCode, 200);
  assert.equal(
    (await post('/compte/seances', { form: mine.form, session: rows[0]!.id }, { cookie: mine.cookie }))
      .statusCode,
    422,
  );
  assert.equal(
    (await post('/compte/seances', { form: mine.form, session: "' or 1=1" }, { cookie: mine.cookie }))
      .statusCode,
    422,
  );
});

test('opening a link in a browser where someone had come in ends that session', async () => {
  const { cookie } = await signIn();
  await post('/entrer', { address: 'b@ailleurs.example' });
  const answer = await post('/entrer/lien', { t: (await lastLink()).searchParams.get('t')! }, { cookie });
  assert.notEqual(String(answer.headers['set-cookie']).split(';')[0], cookie);
  assert.equal((await get('/compte', { cookie })).statusCode, 303);
});

test('language and letter of the day are the choice of the account', async () => {
  const { cookie, form } = await signIn();
  const reader = readerOf(keyFor, parseAddress('agent@ailleurs.example'));
  assert.equal(
    (await post('/compte/choix', { form, lang: 'en' }, { cookie })).headers['location'],
    '/en/account',
  );
  assert.deepEqual(await refusedTopics(halle.db, reader), ['mail.letter']);
  assert.match((await get('/en/account', { cookie })).body, /<option[^>]*selected[^>]*>English/);
  const unknown = await post('/compte/choix', { form, lang: 'zz', letters: '1' }, { cookie });
  assert.equal(unknown.statusCode, 422);
  assert.match(unknown.body, /name="letters" value="1" checked/);
  await post('/compte/choix', { form, lang: 'en', letters: '1' }, { cookie });
  assert.deepEqual(await refusedTopics(halle.db, reader), []);
});

test('a mail program refuses further mails with one post from anywhere; opening the link does not', async () => {
  const reader = readerOf(keyFor, parseAddress('agent@ailleurs.example'));
  const address = refusalAddress(keyFor, 'fr', { reader, topic: 'measure.notice' });
  assert.match((await get(address)).body, /<form method="post"/);
  assert.deepEqual(await refusedTopics(halle.db, reader), []);
  const multipart = { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'cross-site' };
  const payload =
    '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
  assert.equal(
    (await web.server.inject({ method: 'POST', url: address, headers: multipart, payload })).statusCode,
    200,
  );
  assert.deepEqual(await refusedTopics(halle.db, reader), ['measure.notice']);
  assert.equal((await post(`${address.slice(0, -2)}xx`, {})).statusCode, 400);
  assert.equal((await get('/courrier/refus/x')).statusCode, 400);
});

test('a halle that sends no mail says so at the door, and promises no link', async () => {
  const mute = await openWebOn(halle, { HALLE_SMTP: '' });
  assert.match((await mute.server.inject('/entrer')).body, /role="note"/);
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
  const answer = await mute.server.inject({
    method: 'POST',
    url: '/entrer',
    payload: 'address=a%40b.example',
    headers,
  });
  assert.deepEqual([answer.statusCode, /HALLE_SMTP/.test(answer.body)], [503, true]);
  assert.doesNotMatch((await get('/entrer')).body, /role="note"/);
  await mute.server.close();
});

test('a halle without https, elsewhere than on this machine, lets nobody in', async () => {
  const clear = await openWebOn(halle, { HALLE_URL: 'http://halle.example' });
  const answer = await clear.server.inject({
    method: 'POST',
    url: '/entrer',
    payload: 'address=a%40b.example',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
  });
  assert.equal(answer.statusCode, 503);
  assert.match(answer.body, /https/);
  await clear.server.close();
});
