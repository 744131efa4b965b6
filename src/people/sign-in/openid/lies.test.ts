// SPDX-License-Identifier: AGPL-3.0-or-later
// A provider of identity that lies: each lie is refused in a plain sentence, and nobody comes in.
import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import type { Problem } from '../../../base/problem.ts';
import { type TestDatabase, testDatabase } from '../../../testing/database.ts';
import { configWith, keyFor } from '../../../testing/settings.ts';
import { choose, comeBack, type OpenIdContext } from './actions.ts';

const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [own, other] = [keys(), keys()];
const words = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
function token(header: object, claims: object, key?: KeyObject): string {
  const said = `${words(header)}.${words(claims)}`;
  return `${said}.${key ? sign('sha256', Buffer.from(said), key).toString('base64url') : ''}`;
}

type Claims = Record<string, unknown>;
/** What this provider does otherwise than it should. */
interface Lie {
  readonly claims?: Claims;
  readonly header?: object;
  readonly key?: KeyObject | undefined;
  readonly unsigned?: boolean;
  readonly metadata?: object;
  readonly userinfo?: Claims;
  readonly userinfoKey?: KeyObject;
  readonly plainUserinfo?: boolean;
  readonly broken?: string;
}

let halle: TestDatabase;
let server: Server;
let issuer: string;
let lie: Lie;
let nonce: string;
const at = new Date();

before(async () => {
  halle = await testDatabase();
  server = createServer((request, response) => {
    const answers: Record<string, () => [string, string]> = {
      '/.well-known/openid-configuration': () => [
        'application/json',
        JSON.stringify({ ...metadata(), ...lie.metadata }),
      ],
      '/jwks': () => [
        'application/json',
        JSON.stringify({
          keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
        }),
      ],
      '/token': () => [
        'application/json',
        lie.broken ?? JSON.stringify({ access_token: 'a', token_type: 'Bearer', id_token: idToken() }),
      ],
      '/userinfo': () => userinfo(),
    };
    const [type, body] = answers[new URL(request.url!, issuer).pathname]?.() ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  lie = {};
});
after(async () => {
  server.close();
  await halle.close();
});

const metadata = () => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/jwks`,
  id_token_signing_alg_values_supported: ['RS256', 'none', 'HS256'],
});
const header = { alg: 'RS256', kid: 'one' };
const soon = () => Math.floor(Date.now() / 1000);
const truth = (): Claims => ({
  iss: issuer,
  aud: 'halle',
  sub: 'someone',
  nonce,
  iat: soon(),
  exp: soon() + 300,
});
function idToken(): string {
  return token(
    { ...header, ...lie.header },
    { ...truth(), ...lie.claims },
    lie.unsigned ? undefined : (lie.key ?? own.privateKey),
  );
}
function userinfo(): [string, string] {
  const claims = { iss: issuer, aud: 'halle', sub: 'someone', ...lie.userinfo };
  if (lie.plainUserinfo) return ['application/json', JSON.stringify(claims)];
  return ['application/jwt', token(header, claims, lie.userinfoKey ?? own.privateKey)];
}

/** A desk of its own each time: what a provider says of itself is believed for an hour. */
function desk(over: object = {}): OpenIdContext {
  const provider = {
    name: 'liar',
    preset: 'proconnect',
    issuer,
    clientId: 'halle',
    clientSecret: `word ${Math.random()}`,
    label: 'Ici',
    ...over,
  };
  const config = configWith({ HALLE_OIDC: JSON.stringify([provider]) });
  const limits = { perAddress: 1_000, perClient: 1_000 };
  const allow = [new URL(issuer).host];
  return {
    db: halle.db,
    keyFor,
    url: 'https://halle.example',
    limits,
    providers: config.openid,
    allow,
  };
}

async function signIn(
  over: object = {},
  query: (state: string) => string = (state) => `?code=a&state=${state}`,
) {
  const here = desk(over);
  const { address, token: attempt } = await choose(
    here,
    { provider: 'liar', lang: 'fr', ip: '192.0.2.7' },
    at,
  );
  const left = new URL(address).searchParams;
  nonce = left.get('nonce')!;
  assert.equal(left.get('code_challenge_method'), 'S256');
  const returning = {
    provider: 'liar',
    query: query(left.get('state')!),
    token: attempt,
    browser: 'other-other',
  };
  return { arrived: await comeBack(here, returning, at), again: () => comeBack(here, returning, at) };
}
const sessions = async () =>
  (await halle.db.selectFrom('journal_entry').select('id').where('kind', '=', 'people.signed-in').execute())
    .length;

test('the truth lets in, once', async () => {
  const { arrived, again } = await signIn();
  assert.equal(arrived.joined.as, 'before');
  await assert.rejects(again(), { textKey: 'people.ways.over' });
});

const lies: readonly [string, () => Lie, string, object?][] = [
  ['a token of another issuer', () => ({ claims: { iss: 'https://else.example' } }), 'wrong-issuer'],
  [
    'another issuer in what it says of itself',
    () => ({ metadata: { issuer: 'https://else.example' } }),
    'wrong-issuer',
  ],
  ['a token for another site', () => ({ claims: { aud: 'another' } }), 'wrong-audience'],
  ['a token for us and for another', () => ({ claims: { aud: ['halle', 'another'] } }), 'wrong-audience'],
  ['a token given to another', () => ({ claims: { azp: 'another' } }), 'wrong-audience'],
  ['the nonce of another request', () => ({ claims: { nonce: 'another' } }), 'wrong-nonce'],
  ['no nonce', () => ({ claims: { nonce: undefined } }), 'wrong-nonce'],
  ['a token that is over', () => ({ claims: { iat: soon() - 900, exp: soon() - 600 } }), 'expired'],
  ['a token that is not yet valid', () => ({ claims: { nbf: soon() + 600 } }), 'expired'],
  ['a token signed by another', () => ({ key: other.privateKey }), 'not-signed'],
  ['a token without signature', () => ({ unsigned: true }), 'not-signed'],
  [
    'a token that says it needs no signature',
    () => ({ header: { alg: 'none' }, unsigned: true }),
    'not-signed',
  ],
  ['a token under a secret that both know', () => ({ header: { alg: 'HS256' } }), 'not-signed'],
  ['a key that it does not publish', () => ({ header: { kid: 'two' } }), 'not-signed'],
  ['user information of somebody else', () => ({ userinfo: { sub: 'somebody else' } }), 'wrong-person'],
  [
    'user information of another issuer',
    () => ({ userinfo: { iss: 'https://else.example' } }),
    'wrong-issuer',
  ],
  ['user information for another site', () => ({ userinfo: { aud: 'another' } }), 'wrong-audience'],
  ['user information signed by another', () => ({ userinfoKey: other.privateKey }), 'not-signed'],
  [
    'user information without the signature that ProConnect promises',
    () => ({ plainUserinfo: true }),
    'not-signed',
  ],
  ['no token at all', () => ({ broken: '{"access_token":"a","token_type":"Bearer"}' }), 'unreadable'],
  ['a page instead of a token', () => ({ broken: '<html>' }), 'unreadable'],
  [
    'a name of the person that is too long',
    () => ({ claims: { sub: 'x'.repeat(256) }, userinfo: { sub: 'x'.repeat(256) } }),
    'unreadable',
  ],
];
for (const [what, told, word, over] of lies) {
  test(`${what}: nobody comes in`, async () => {
    const before = await sessions();
    lie = told();
    await assert.rejects(signIn(over), ({ textKey, facts }: Problem) => {
      assert.equal(textKey, `people.openid.${word}`);
      return facts['label'] === 'Ici';
    });
    assert.equal(await sessions(), before);
  });
}

test('a return for another provider of the same browser is refused', async () => {
  await assert.rejects(
    signIn({}, (state) => `?code=a&state=${state}&iss=https%3A%2F%2Felse.example`),
    { textKey: 'people.openid.wrong-issuer' },
  );
});

test('a return with no state, or none at all, is refused', async () => {
  await assert.rejects(
    signIn({}, () => '?code=a'),
    { textKey: 'people.openid.wrong-state' },
  );
  await assert.rejects(
    signIn({}, () => ''),
    { kind: 'forbidden' },
  );
});

test('a provider on a local network is not called unless the settings open its port, nor one without https', async () => {
  const choosing = { provider: 'liar', lang: 'fr', ip: '192.0.2.7' };
  const shut = { ...desk({ issuer: issuer.replace('http:', 'https:') }), allow: [] };
  await assert.rejects(choose(shut, choosing, at), ({ textKey, cause }: Problem) => {
    assert.match(String((cause as Error).cause), /platform\.http\.private-address/);
    return textKey === 'people.openid.away';
  });
  await assert.rejects(choose({ ...desk(), allow: [] }, choosing, at), { textKey: 'people.openid.in-clear' });
});

test('an attempt of ten minutes ago is over', async () => {
  const here = desk();
  const { token: attempt } = await choose(here, { provider: 'liar', lang: 'fr', ip: '192.0.2.7' }, at);
  const late = new Date(at.getTime() + 10 * 60_000 + 1);
  const returning = { provider: 'liar', query: '?code=a', token: attempt, browser: 'other-other' };
  await assert.rejects(comeBack(here, returning, late), { textKey: 'people.ways.over' });
});
