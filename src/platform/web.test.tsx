// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { Problem } from '../base/problem.ts';
import { site } from '../site.ts';
import { readConfig } from './config.ts';
import type { Db } from './db.ts';
import { openLog } from './log.ts';
import { texts as mailTexts } from './mail/texts.ts';
import { packageRoot } from './root.ts';
import { troubleOf } from './web/answers.tsx';
import { sheets } from './web/assets.ts';
import { openWeb, type Shell, type Web } from './web.tsx';

const shell: Shell = {
  doors: [{ id: 'choose', word: { fr: 'Choisir', en: 'Choose' }, address: site.search }],
  foot: [[{ word: { fr: 'Méthode', en: 'Method' }, address: site.method }]],
  terms: [
    {
      id: 'git',
      words: { fr: ['git'], en: ['git'] },
      meaning: { fr: 'Garde l’histoire.', en: 'Keeps history.' },
    },
  ],
};
const texts = { 'trial.no-such': { fr: 'Rien de tel que « {what} ».', en: 'No such thing as “{what}”.' } };
let revision = 1;
const revisions = () => new Map([['trial', String(revision)]]);
let built = 0;
let web: Web;

function open(
  env: Record<string, string> = {},
  more: Partial<Parameters<typeof openWeb>[0]> = {},
): Promise<Web> {
  const config = readConfig({
    HALLE_URL: 'https://halle.example',
    HALLE_RATE_LIMIT: '0',
    HALLE_LOG: 'silent',
    ...env,
  });
  return openWeb({
    db: undefined as unknown as Db,
    config,
    log: openLog('silent'),
    keyFor: () => Buffer.alloc(32, 7),
    shell,
    texts,
    revisions: {
      families: async () => revisions(),
      things: async () => ({ families: revisions(), things: new Map() }),
    },
    health: async () => ({}),
    ...more,
  });
}

before(async () => {
  web = await open();
  web.get({ fr: '/essai/:what', en: '/en/trial/:what' }, async ({ lang, request }) => {
    const { what } = request.params as { what: string };
    if (what === 'refused') throw new Problem('not-found', 'trial.no-such', { what: '<b>' });
    if (what === 'away')
      throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
    if (what === 'bug') throw new Error('the secret detail');
    if (what === 'moved') return { movedTo: '/essai/here' };
    if (what === 'names') return { lang, title: what, body: <halle-names data-kind="x" /> };
    built++;
    return { lang, title: what, body: <p>{what} avec git</p> };
  });
  await web.server.ready();
});

after(() => web.server.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  web.server.inject({ url, headers: { accept: 'text/html', ...headers } });

test('a page allows only files of our own: nothing inline, no frame, no guess of types', async () => {
  const { headers, body } = await get('/essai/a');
  const policy = String(headers['content-security-policy']);
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['x-frame-options'], 'DENY');
  assert.match(String(headers['strict-transport-security']), /max-age=31536000/);
  assert.doesNotMatch(body, /<script|style=|<style/);
});

test('a page runs the script of an element that stands in it, and no other', async () => {
  const { body } = await get('/essai/names');
  assert.deepEqual(
    body.match(/<script[^>]*>/g)?.map((tag) => tag.replace(/\.[\w-]+\.js/, '.js')),
    ['<script type="module" src="/assets/names.js">'],
  );
  const [, address] = /src="([^"]+)"/.exec(body) ?? [];
  assert.match(String((await get(address!)).headers['content-type']), /javascript/);
});

test('on plain http nothing promises https', async () => {
  const plain = await open({ HALLE_URL: 'http://localhost:3000' });
  assert.equal((await plain.server.inject('/healthz')).headers['strict-transport-security'], undefined);
  await plain.server.close();
});

test('what comes from outside is escaped', async () => {
  const { body } = await get('/essai/%3Cimg%20src=x%20onerror=alert(1)%3E');
  assert.doesNotMatch(body, /<img/);
});

test('a refusal becomes a page in the language of its address', async () => {
  const { statusCode, body, headers } = await get('/en/trial/refused');
  assert.equal(statusCode, 404);
  assert.match(body, /No such thing as “&lt;b>”/);
  assert.equal(headers['cache-control'], 'no-store');
});

test('a refusal becomes application/problem+json for a program', async () => {
  const { statusCode, headers, json } = await get('/essai/refused', { accept: 'application/json' });
  assert.equal(statusCode, 404);
  assert.match(String(headers['content-type']), /^application\/problem\+json/);
  assert.deepEqual(
    { ...(json() as object), requestId: '' },
    {
      type: 'about:blank',
      title: 'Cette page n’existe pas',
      status: 404,
      detail: 'Rien de tel que « <b> ».',
      kind: 'not-found',
      key: 'trial.no-such',
      facts: { what: '<b>' },
      requestId: '',
    },
  );
});

test('a bug says its number and nothing else', async () => {
  for (const accept of ['text/html', 'application/json']) {
    const { statusCode, body, headers } = await get('/essai/bug', { accept });
    assert.equal(statusCode, 500);
    assert.doesNotMatch(body, /secret detail|at .*\.tsx/);
    assert.ok(body.includes(String(headers['x-request-id'])));
  }
});

test('a limit that somebody reached does not say that the halle is closed', () => {
  const told = (lang: string) =>
    troubleOf(new Problem('unavailable', 'mail.too-many-account', { most: 40, hours: 1 }), lang, mailTexts);
  assert.equal(told('fr').title, 'Trop de demandes pour l’instant');
  assert.match(told('en').detail, /at most 40 in an hour/);
});

test('a database that is away closes the halle for a moment, and says nothing of where it is', async () => {
  for (const [accept, type] of [
    ['text/html', /text\/html/],
    ['application/json', /problem\+json/],
  ] as const) {
    const { statusCode, body, headers } = await get('/essai/away', { accept });
    assert.deepEqual([statusCode, headers['retry-after']], [503, '30']);
    assert.match(String(headers['content-type']), type);
    assert.match(body, /base de données ne répond pas/);
    assert.doesNotMatch(body, /10\.0\.0\.7|ECONN/);
  }
});

test('an address that leads nowhere offers a search, and JSON under /api', async () => {
  const { statusCode, body } = await get('/nulle-part');
  assert.equal(statusCode, 404);
  assert.match(body, /action="\/logiciels"/);
  assert.match(String((await get('/api/v1/nowhere')).headers['content-type']), /problem\+json/);
});

test('an address that cannot be read is a refusal, not a bug', async () => {
  for (const address of [
    '/%E0%A4%A',
    '/%ff',
    '/essai/%00',
    '/essai/a?q=%00',
    `/essai/${'a'.repeat(300)}`,
    '/en/trial/%c0%ae',
  ]) {
    const { statusCode, headers, body } = await get(address);
    assert.equal(statusCode, 400, address);
    assert.match(body, address.startsWith('/en') ? /lang="en"/ : /lang="fr"/, address);
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
  }
  const { statusCode, headers } = await get('/api/v1/%ff');
  assert.deepEqual([statusCode, headers['content-type']], [400, 'application/problem+json; charset=utf-8']);
});

test('what has moved is found again for good', async () => {
  const { statusCode, headers } = await get('/essai/moved');
  assert.deepEqual([statusCode, headers['location']], [301, '/essai/here']);
});

test('a kept page is made once, and anew when the revision changes', async () => {
  built = 0;
  await Promise.all([get('/essai/kept'), get('/essai/kept'), get('/essai/kept')]);
  await get('/essai/kept');
  assert.equal(built, 1);
  revision++;
  await get('/essai/kept');
  assert.equal(built, 2);
});

test('a browser that has the page already is told so', async () => {
  const { headers } = await get('/essai/etag');
  const again = await get('/essai/etag', { 'if-none-match': String(headers['etag']) });
  assert.deepEqual([again.statusCode, again.body], [304, '']);
});

test('pages and style are sent compressed to who accepts it, whole to who does not', async () => {
  const plain = (await get('/essai/big')).body;
  const br = await get('/essai/big', { 'accept-encoding': 'gzip, deflate, br' });
  assert.equal(brotliDecompressSync(br.rawPayload).toString(), plain);
  const gz = await get('/essai/big', { 'accept-encoding': 'gzip' });
  assert.equal(gunzipSync(gz.rawPayload).toString(), plain);
  const style = /href="(\/assets\/halle\.[\w-]+\.css)"/.exec(plain)![1]!;
  const sheet = await get(style, { 'accept-encoding': 'br' });
  assert.match(String(sheet.headers['cache-control']), /immutable/);
  assert.ok(sheet.rawPayload.length < 15_000, `${sheet.rawPayload.length} bytes of style`);
  assert.ok(
    !/url\((?:font|https?):/.test(brotliDecompressSync(sheet.rawPayload).toString()),
    'style loads from elsewhere',
  );
});

test('who asks too much is told to wait, in their language', async () => {
  const strict = await open({ HALLE_RATE_LIMIT: '2' });
  const ask = () => strict.server.inject({ url: '/en/nowhere', headers: { accept: 'text/html' } });
  strict.get(site.patterns.home, async ({ lang }) => ({ lang, title: 'home', body: null }));
  strict.get({ fr: '/un', en: '/en/one' }, async ({ lang }) => ({ lang, title: 'one', body: null }));
  const one = () => strict.server.inject({ url: '/en/one', headers: { accept: 'text/html' } });
  await one();
  await one();
  const refused = await one();
  assert.equal(refused.statusCode, 429);
  assert.match(refused.body, /Too many requests at once/);
  assert.equal((await ask()).statusCode, 429, 'addresses that lead nowhere count too');
  assert.equal(
    (await strict.server.inject({ url: '/%ff', headers: { accept: 'text/html' } })).statusCode,
    429,
    'and those that cannot be read',
  );
  assert.equal((await strict.server.inject('/healthz')).statusCode, 200);
  await strict.server.close();
});

test('each style sheet is named, and what else lies in public/ is served to nobody', () => {
  assert.deepEqual(globSync('*.css', { cwd: path.join(packageRoot, 'public') }).sort(), [...sheets]);
});

test('an address that is a secret is kept by nobody, not compressed, and told to no other site, whatever it answers', async () => {
  const site_ = await open();
  const words = 'much to say '.repeat(500);
  const patterns = [
    site.patterns.signInLink,
    site.patterns.providerLink,
    site.patterns.usageLink,
    site.patterns.memberLink,
    site.patterns.developerProof,
    site.patterns.mailRefusal,
  ];
  for (const pattern of patterns)
    site_.get(pattern, async ({ lang }) => ({ lang, title: 'link', body: <p>{words}</p> }));
  site_.get(site.patterns.home, async ({ lang }) => ({ lang, title: 'home', body: <p>{words}</p> }));
  site_.get({ fr: '/ailleurs', en: '/en/elsewhere' }, async () => ({ movedTo: '/' }));
  site_.server.get('/openid/:provider', async (_, reply) => reply.redirect('/', 303));
  const secret = [
    ...(['fr', 'en'] as const).flatMap((lang) => [
      site.signInLink(lang, { t: 'abc' }),
      site.providerLink(lang, { t: 'abc' }),
      site.usageLink(lang, { t: 'abc' }),
      site.developerProof(lang, { t: 'abc' }),
      site.mailRefusal(lang, 'abc'),
    ]),
    ...[
      '/?t=abc',
      '/?a=b&%74=abc',
      '/pr%65uve?t=abc',
      '/preuve/?t=abc',
      '/nulle-part?t=abc',
      '/ailleurs?t=abc',
      '/entrer/par/x?form=abc',
      '/openid/x?code=a&state=b',
    ],
  ];
  for (const url of secret)
    for (const method of ['GET', 'HEAD', 'POST'] as const) {
      const { headers } = await site_.server.inject({
        method,
        url,
        headers: { accept: 'text/html', 'accept-encoding': 'br, gzip' },
      });
      const told = [
        headers['cache-control'],
        headers['referrer-policy'],
        headers['content-encoding'],
        headers['etag'],
      ];
      assert.deepEqual(told, ['private, no-store', 'no-referrer', undefined, undefined], `${method} ${url}`);
    }
  const { headers } = await site_.server.inject({ url: '/', headers: { 'accept-encoding': 'br' } });
  assert.deepEqual([headers['content-encoding'], headers['cache-control']], ['br', 'no-cache']);
  await site_.server.close();
});

test('a browser before 2023 may post the form of a link, and nothing else, from a page that names itself to nobody', async () => {
  const site_ = await open();
  for (const path of ['/preuve', '/compte/sortie']) site_.server.post(path, async () => 'done');
  const post = async (url: string, headers: Record<string, string>) =>
    (await site_.server.inject({ method: 'POST', url, headers })).statusCode;
  assert.equal(await post('/preuve', { origin: 'null' }), 200);
  assert.equal(await post('/preuve', { origin: 'null', 'sec-fetch-site': 'cross-site' }), 403);
  assert.equal(await post('/compte/sortie', { origin: 'null' }), 403);
  assert.equal(await post('/compte/sortie?t=abc', { origin: 'null' }), 403);
  await site_.server.close();
});

test('no log writes an address that is a secret', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const site_ = await open({}, { log });
  site_.get(site.patterns.mailRefusal, async () => {
    throw new Error('broken');
  });
  await site_.server.inject('/courrier/refus/c2VjcmV0');
  await site_.server.inject('/nulle-part?t=c2VjcmV0');
  await site_.server.inject({ method: 'PUT', url: '/courrier/refus/c2VjcmV0' });
  assert.ok(lines.some((line) => line.includes('/courrier/refus/:refusal')));
  assert.doesNotMatch(lines.join(''), /c2VjcmV0/);
  await site_.server.close();
});

/**
 * Sends a request drop by drop on a real connection.
 * @returns what was answered once the line was cut, and after how many milliseconds
 */
function trickle(port: number, first: string, drop: string): Promise<{ answer: string; after: number }> {
  return new Promise((resolve) => {
    const started = performance.now();
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(first));
    const dropping = setInterval(() => drop && socket.write(drop), 40);
    socket.on('data', (piece) => {
      answer += piece;
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(dropping);
      resolve({ answer, after: performance.now() - started });
    });
  });
}

test('a connection whose request arrives too slowly is closed', { timeout: 60_000 }, async () => {
  const hasty = await open({}, { patience: { headers: 300, request: 900, silence: 3_000, look: 50 } });
  let posted = 0;
  hasty.server.post('/essai', async () => `${++posted}`);
  await hasty.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = hasty.server.server.address() as { port: number };
  const head =
    'POST /essai HTTP/1.1\r\nHost: halle.example\r\nContent-Type: application/x-www-form-urlencoded\r\n';
  const ends = await Promise.all([
    trickle(port, `${head}Content-Length: 100000\r\n\r\n`, 'a'),
    trickle(port, `${head}Transfer-Encoding: chunked\r\n\r\n`, '1\r\na\r\n'),
    trickle(port, head, 'X-A: b\r\n'),
    trickle(port, 'GE', ''),
    trickle(port, '', ''),
  ]);
  for (const { answer, after } of ends) assert.match(answer, /^(HTTP\/1\.1 408 |$)/, `${after} ms`);
  assert.equal(posted, 0);
  await hasty.server.close();
});

test('the usual patience is told to the server itself, with a bound for connections', () => {
  const { requestTimeout, headersTimeout, timeout, maxConnections } = web.server.server;
  assert.deepEqual(
    [requestTimeout, headersTimeout, timeout, maxConnections],
    [120_000, 15_000, 120_000, 4_000],
  );
});
