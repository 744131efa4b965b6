// SPDX-License-Identifier: AGPL-3.0-or-later
// Coming in by a real OpenID provider on this machine, shaped as ProConnect: signed user information, SIRET,
// given and usual names.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import Provider from 'oidc-provider';
import { openSite } from '../../../app.ts';
import { openLog } from '../../../platform/log.ts';
import { wordsOf } from '../../../platform/mail/store.ts';
import { withClient } from '../../../platform/roles.ts';
import type { Web } from '../../../platform/web.tsx';
import { type TestDatabase, testDatabase, testServer } from '../../../testing/database.ts';
import { configWith, keyFor } from '../../../testing/settings.ts';

const url = 'https://halle.example';
const siren = '210100012';
interface Person {
  readonly sub: string;
  readonly siret?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}
/** Who the provider will say that the visitor is. */
let person: Person;
let halle: TestDatabase;
let web: Web;
let server: Server;
let issuer: string;

before(async () => {
  halle = await testDatabase();
  await openProvider();
  const proconnect = {
    name: 'pro',
    preset: 'proconnect',
    issuer,
    clientId: 'halle',
    clientSecret: 'a word for tests',
  };
  const config = configWith({
    HALLE_URL: url,
    HALLE_ALLOW_PRIVATE: new URL(issuer).host,
    HALLE_OIDC: JSON.stringify([proconnect]),
  });
  web = await openSite({ db: halle.db, config, log: openLog('silent'), keyFor });
  await withClient(halle.ownerUrl, (client) =>
    client.query(`insert into halle.organisation (id, kind, name, slug, folded, country, siren, source, source_version)
      values ('019a0000-0000-7000-8000-000000000001', 'commune', 'Valmont', 'valmont', 'valmont', 'FR', '${siren}', 'test', '1')`),
  );
});
beforeEach(() =>
  withClient(halle.ownerUrl, (client) =>
    client.query('truncate halle.account, halle.agent, halle.session, halle.mail, halle.link cascade'),
  ),
);
after(async () => {
  await web?.server.close();
  server?.close();
  await halle?.close();
});

async function openProvider(): Promise<void> {
  server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const scopes = ['openid', 'given_name', 'usual_name', 'email', 'siret', 'uid'];
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'halle',
        client_secret: 'a word for tests',
        redirect_uris: [`${url}/openid/pro`],
        post_logout_redirect_uris: [`${url}/`],
        token_endpoint_auth_method: 'client_secret_post',
        userinfo_signed_response_alg: 'RS256',
      },
    ],
    scopes,
    claims: Object.fromEntries(
      scopes.map((scope) => [
        scope,
        scope === 'email' ? ['email', 'email_verified'] : [scope === 'openid' ? 'sub' : scope],
      ]),
    ),
    jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: 'one' }] as never },
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({
      accountId,
      claims: async () => ({
        ...person,
        sub: accountId,
        given_name: 'Agent',
        usual_name: 'DU SERVICE',
        uid: 'x',
      }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope(scopes.join(' '));
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  const handle = async (
    request: Parameters<typeof callback>[0],
    response: Parameters<typeof callback>[1],
  ) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
    await provider.interactionFinished(request, response, { login: { accountId: person.sub } });
  };
  server.on('request', (request, response) => void handle(request, response));
}

type Cookies = Map<string, string>;
const get = (address: string, cookies: Cookies = new Map()) =>
  web.server.inject({
    url: address,
    headers: { accept: 'text/html', cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
  });

function keep(cookies: Cookies, set: string | string[] | undefined): void {
  for (const line of typeof set === 'string' ? [set] : (set ?? [])) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value) cookies.set(name, value);
    else cookies.delete(name);
  }
}

/** Leaves for the provider and comes back to the door with what it says, not yet let in. */
async function leaveAndReturn(from: string, cookies: Cookies): Promise<string> {
  const left = await get(from, cookies);
  assert.equal(left.statusCode, 302, left.body);
  keep(cookies, left.headers['set-cookie']);
  const there: Cookies = new Map();
  let address = String(left.headers['location']);
  while (address.startsWith(issuer)) {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...there].map((pair) => pair.join('=')).join('; ') },
    });
    keep(there, answer.headers.getSetCookie());
    const next = answer.headers.get('location');
    assert.ok(next, `${answer.status} ${await answer.text()}`);
    address = new URL(next, address).href;
  }
  assert.ok(address.startsWith(`${url}/openid/pro?`), address);
  return address.slice(url.length);
}

/** Comes in as `who`; gives where that led, and the cookies. */
async function signIn(
  who: Person,
  from = '/entrer/par/pro',
  cookies: Cookies = new Map(),
): Promise<{ to: string; cookies: Cookies }> {
  person = who;
  const back = await leaveAndReturn(from, cookies);
  const arrived = await get(back, cookies);
  assert.equal(arrived.statusCode, 303, arrived.body.match(/<main[\s\S]*<\/main>/)?.[0] ?? '');
  keep(cookies, arrived.headers['set-cookie']);
  return { to: String(arrived.headers['location']), cookies };
}

const post = (address: string, fields: Record<string, string>, cookies: Cookies) =>
  web.server.inject({
    method: 'POST',
    url: address,
    payload: new URLSearchParams(fields).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
    },
  });
const field = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(body)![1]!;
/** Reads past the second wall, as nobody who serves the halle can. */
async function bare<Row>(words: string): Promise<Row[]> {
  const { superUrl, leave } = await testServer();
  const all = Object.assign(new URL(superUrl), { pathname: new URL(halle.ownerUrl).pathname });
  const { rows } = await withClient(all.href, (client) => client.query(words));
  await leave();
  return rows as Row[];
}

test('who comes first with the SIRET of a commune becomes its first agent, and is told so', async () => {
  const { to, cookies } = await signIn({ sub: 'a', siret: `${siren}00017` });
  assert.equal(to, '/compte/arrivee?w=first-agent&o=valmont');
  assert.match((await get(to, cookies)).body, /premier agent/);
  const account = await get('/compte', cookies);
  assert.match(account.body, /Valmont/);
  assert.match(account.body, /un service d’identité/);
  assert.match(account.body, /ProConnect, depuis le/);
  const [signedIn] = await bare<{ facts: unknown }>(
    `select facts from halle.journal_entry where kind = 'people.signed-in' order by at desc limit 1`,
  );
  assert.deepEqual(signedIn!.facts, { way: 'openid' });
});

test('coming back by the same identity opens the same account', async () => {
  const { cookies } = await signIn({ sub: 'a', siret: `${siren}00017` });
  const again = await signIn({ sub: 'a', siret: `${siren}00017` });
  assert.equal(again.to, '/compte');
  assert.equal((await bare('select * from halle.account')).length, 1);
  assert.equal((await get('/compte', cookies)).statusCode, 200);
});

test('the second of an organisation waits until its administrator admits them; the name is erased by the answer', async () => {
  const first = await signIn({ sub: 'a', siret: `${siren}00017` });
  const second = await signIn({ sub: 'b', siret: `${siren}00025` });
  assert.equal(second.to, '/compte/arrivee?w=asked&o=valmont');
  assert.match((await get(second.to, second.cookies)).body, /D’autres agissent déjà/);
  // whom one acts for, without the deeds of one's own account that the page ends with
  const actsFor = async () => (await get('/compte', second.cookies)).body.split('id="deeds"', 1)[0]!;
  assert.doesNotMatch(await actsFor(), /Valmont/);
  assert.doesNotMatch((await get('/compte/demandes', second.cookies)).body, /DU SERVICE/);
  assert.match((await get('/compte', first.cookies)).body, /1 personne demande/);
  const { body } = await get('/compte/demandes', first.cookies);
  assert.match(body, /Agent DU SERVICE/);
  const fields = {
    form: field(body, 'form'),
    organisation: field(body, 'organisation'),
    request: field(body, 'request'),
  };
  const theirs = {
    ...fields,
    form: field((await get('/compte', second.cookies)).body, 'form'),
    duty: 'secrétariat',
    answer: 'yes',
  };
  assert.equal(
    (await post('/compte/demandes', theirs, second.cookies)).statusCode,
    403,
    'nobody admits themselves',
  );
  assert.equal(
    (await post('/compte/demandes', { ...fields, duty: 'x', answer: 'yes' }, first.cookies)).statusCode,
    422,
  );
  assert.equal(
    (await post('/compte/demandes', { ...fields, duty: 'secrétariat', answer: 'yes' }, first.cookies))
      .statusCode,
    303,
  );
  assert.match(await actsFor(), /Valmont/);
  assert.equal((await post('/compte/demandes', { ...fields, answer: 'no' }, first.cookies)).statusCode, 422);
  assert.deepEqual(await bare('select sealed from halle.agent_request'), [{ sealed: null }]);
});

test('nothing of the person stands in clear in the database', async () => {
  await signIn({ sub: 'who-they-are', siret: `${siren}00017` });
  await signIn({ sub: 'b', siret: `${siren}00017`, email: 'agent@valmont.example', email_verified: true });
  const rows = await bare<{ words: string }>(`
    select row_to_json(t)::text as words from (select * from halle.openid_identity) t
    union all select row_to_json(t)::text from halle.agent_request t union all select row_to_json(t)::text from halle.account t
    union all select row_to_json(t)::text from halle.openid_session t union all select row_to_json(t)::text from halle.journal_entry t`);
  assert.ok(rows.length >= 7);
  for (const { words } of rows) assert.doesNotMatch(words, /who-they-are|DU SERVICE|valmont\.example|eyJ/);
});

test('an organisation that the halle does not know is said; nobody becomes agent', async () => {
  const { to, cookies } = await signIn({ sub: 'a', siret: '99999999900017' });
  assert.equal(to, '/compte/arrivee?w=no-organisation');
  assert.match((await get(to, cookies)).body, /pour vous-même/);
  assert.equal((await bare('select * from halle.agent')).length, 0);
});

test('a checked address leads to the account it opens already, and its owner is told by mail', async () => {
  const address = 'agent@valmont.example';
  await signIn({ sub: 'one', email: address, email_verified: true });
  assert.equal((await bare('select * from halle.mail')).length, 0);
  await signIn({ sub: 'other', email: address, email_verified: true });
  assert.equal((await bare('select * from halle.account')).length, 1);
  const mail = await halle.worker.selectFrom('mail').select(['id', 'sealed']).executeTakeFirstOrThrow();
  const { to, content } = wordsOf(keyFor, {
    id: mail.id,
    sealed: mail.sealed!,
  });
  assert.equal(to, address);
  assert.match(content.subject, /ProConnect ouvre maintenant votre compte/);
});

test('an address that the provider has not checked leads to nobody else’s account', async () => {
  const address = 'agent@valmont.example';
  await signIn({ sub: 'one', email: address, email_verified: true });
  const { cookies } = await signIn({ sub: 'thief', email: address, email_verified: false });
  await signIn({ sub: 'silent thief', email: address });
  assert.equal((await bare('select * from halle.account')).length, 3);
  assert.match((await get('/compte', cookies)).body, /ne connaît pas votre adresse/);
});

test('an owner opens their account by an identity too, from a page of theirs only', async () => {
  const { cookies } = await signIn({ sub: 'one', email: 'agent@valmont.example', email_verified: true });
  await bare('delete from halle.openid_identity');
  const { body } = await get('/compte', cookies);
  const from = /href="(\/entrer\/par\/pro\?form=[^"]+)"/.exec(body)![1]!;
  assert.equal((await get('/entrer/par/pro?form=guessed', cookies)).statusCode, 403);
  await signIn({ sub: 'two' }, from, cookies);
  assert.equal((await bare('select * from halle.account')).length, 1);
  await signIn({ sub: 'of another' });
  const again = await get('/compte', cookies);
  await bare(
    `delete from halle.openid_identity where account_id in (select account_id from halle.session where way = 'openid' order by created_at limit 1)`,
  );
  const link = /href="(\/entrer\/par\/pro\?form=[^"]+)"/.exec((await get('/compte', cookies)).body)?.[1];
  assert.ok(link, again.body);
  person = { sub: 'of another' };
  const refused = await get(await leaveAndReturn(link, cookies), cookies);
  assert.equal(refused.statusCode, 409);
  assert.match(refused.body, /déjà un autre compte/);
});

test('a return serves once, in the browser that left, for the provider it left for', async () => {
  person = { sub: 'a' };
  const cookies: Cookies = new Map();
  const back = await leaveAndReturn('/entrer/par/pro', cookies);
  assert.match((await get(back)).body, /dans un autre navigateur/);
  assert.equal((await get(back, new Map(cookies))).statusCode, 303);
  const replayed = await get(back, cookies);
  assert.equal(replayed.statusCode, 409);
  assert.match(replayed.body, /a déjà servi/);
});

test('a state that is not the one this browser left with is refused', async () => {
  person = { sub: 'a' };
  const cookies: Cookies = new Map();
  const back = await leaveAndReturn('/entrer/par/pro', cookies);
  const refused = await get(back.replace(/state=[^&]+/, 'state=another'), cookies);
  assert.equal(refused.statusCode, 403);
  assert.match(refused.body, /pas celui que ce navigateur attend/);
});

test('who is turned away there, or gives up, is told in plain words', async () => {
  const left = await get('/entrer/par/pro');
  const cookies: Cookies = new Map();
  keep(cookies, left.headers['set-cookie']);
  const state = new URL(String(left.headers['location'])).searchParams.get('state')!;
  const refused = await get(
    `/openid/pro?error=access_denied&state=${state}&iss=${encodeURIComponent(issuer)}`,
    cookies,
  );
  assert.equal(refused.statusCode, 403);
  assert.match(refused.body, /vous avez renoncé/);
});

test('leaving offers to close the session of the provider too', async () => {
  const { cookies } = await signIn({ sub: 'a' });
  const form = field((await get('/compte', cookies)).body, 'form');
  const left = await post('/compte/sortie', { form }, cookies);
  assert.equal(left.statusCode, 200);
  const address = new URL(/href="(http:[^"]+)"/.exec(left.body)![1]!.replaceAll('&amp;', '&'));
  assert.ok(
    address.href.startsWith(issuer) &&
      address.searchParams.get('id_token_hint') &&
      address.searchParams.get('state'),
  );
  assert.equal(address.searchParams.get('post_logout_redirect_uri'), `${url}/`);
  assert.equal((await fetch(address)).status, 200);
  assert.equal((await get('/compte', cookies)).statusCode, 303);
});

test('too many entries by one identity within an hour are refused, and so are too many departures from one place', async () => {
  for (let n = 0; n < 5; n++) await signIn({ sub: 'a' });
  const cookies: Cookies = new Map();
  const refused = await get(await leaveAndReturn('/entrer/par/pro', cookies), cookies);
  assert.equal(refused.statusCode, 503);
  assert.match(refused.body, /Trop d’essais/);
  for (let n = 6; n < 50; n++) assert.equal((await get('/entrer/par/pro')).statusCode, 302);
  assert.equal((await get('/entrer/par/pro')).statusCode, 503);
});

test('a provider that this halle does not know leads nowhere', async () => {
  assert.equal((await get('/entrer/par/else')).statusCode, 404);
  assert.equal((await get('/openid/else?code=a&state=b')).statusCode, 404);
});

test('the door names the provider', async () => {
  const { body } = await get('/entrer');
  assert.match(body, /<a class="btn" href="\/entrer\/par\/pro" rel="nofollow">Entrer avec ProConnect<\/a>/);
  assert.match((await get('/en/sign-in')).body, /Sign in with ProConnect/);
});
