// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Problem } from '../base/problem.ts';
import { isPublic } from './http/addresses.ts';
import { checkAddress, fetchBounded } from './http.ts';

let heard: (string | undefined)[] = [];

const answers: Record<string, RequestListener> = {
  '/hello': (_, response) => response.end('hello'),
  '/packed': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('packed')),
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000))),
  '/endless': (_, response) => void setInterval(() => response.write(Buffer.alloc(100_000)), 1).unref(),
  '/silent': () => {},
  '/odd': (_, response) => response.setHeader('content-encoding', 'lzma').end('?'),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/inside': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/other-port': (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
  '/nowhere': (_, response) => response.writeHead(302, { location: 'http://[bad' }).end(),
  '/secret': (_, response) => response.writeHead(302, { location: 'http://someone:secret@127.0.0.1/' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/moved': (request, response) =>
    response.writeHead(301, { location: `http://localhost:${request.socket.localPort}/who` }).end(),
  '/echo': (request, response) => void request.pipe(response),
  '/who': (request, response) => {
    heard.push(request.headers.authorization);
    response.end('who');
  },
};
const server = createServer((request, response) => answers[request.url!]!(request, response));
let here = '';
let allow: string[] = [];

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  here = `http://127.0.0.1:${port}`;
  allow = [`127.0.0.1:${port}`, `localhost:${port}`];
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const refused = (key: string) => (error: unknown) =>
  error instanceof Problem && error.textKey === `platform.http.${key}`;

test('an address inside the network is refused, however it is written', async () => {
  const port = new URL(here).port;
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0x7f.1',
    '2130706433',
    '0.0.0.0',
    '10.1.2.3',
    '169.254.169.254',
    '100.64.0.1',
    '[fd00::1]',
    '[fe80::1]',
    '[64:ff9b::7f00:1]',
  ]) {
    await assert.rejects(fetchBounded(`http://${host}:${port}/hello`), refused('private-address'), host);
  }
});

test('public addresses are known from all others', () => {
  for (const address of ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])
    assert.ok(isPublic(address), address);
  for (const address of [
    '192.168.1.1',
    '172.16.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::127.0.0.1',
    '2001:db8::1',
    '2002:7f00:1::',
    'ff02::1',
    'fec0::1',
  ])
    assert.ok(!isPublic(address), address);
});

test('an exact exception opens one port and no other', async () => {
  assert.equal((await fetchBounded(`${here}/hello`, { allow })).body.toString(), 'hello');
  assert.equal(await checkAddress('127.0.0.1', Number(new URL(here).port), allow), '127.0.0.1');
  await assert.rejects(checkAddress('127.0.0.1', 9, allow), refused('private-address'));
});

test('even the widest exception leaves link-local addresses shut', async () => {
  await assert.rejects(checkAddress('169.254.169.254', 80, ['*']), refused('private-address'));
  assert.equal(await checkAddress('127.0.0.1', 80, ['*']), '127.0.0.1');
});

test('a redirect is checked as the first address was', async () => {
  for (const path of ['/inside', '/other-port'])
    await assert.rejects(fetchBounded(here + path, { allow }), refused('private-address'), path);
  await assert.rejects(fetchBounded(`${here}/file`, { allow }), refused('bad-address'));
  await assert.rejects(fetchBounded(`${here}/loop`, { allow }), refused('too-many-redirects'));
});

test('a token given for one host is not told to the host it redirects to', async () => {
  heard = [];
  const answer = await fetchBounded(`${here}/moved`, { allow, headers: { authorization: 'Bearer x' } });
  assert.equal(answer.url, `http://localhost:${new URL(here).port}/who`);
  assert.deepEqual(heard, [undefined]);
});

test('a question is sent with its words, and is not carried on to where it is redirected', async () => {
  const answer = await fetchBounded(`${here}/echo`, { allow, method: 'POST', body: 'a question' });
  assert.equal(answer.body.toString(), 'a question');
  assert.equal(
    (await fetchBounded(`${here}/moved`, { allow, method: 'POST', body: 'a question' })).status,
    301,
  );
});

test('packed answers are unfolded, and never beyond the limit', async () => {
  assert.equal((await fetchBounded(`${here}/packed`, { allow })).body.toString(), 'packed');
  await assert.rejects(fetchBounded(`${here}/bomb`, { allow, maxBytes: 1_000_000 }), refused('too-large'));
  await assert.rejects(fetchBounded(`${here}/endless`, { allow, maxBytes: 300_000 }), refused('too-large'));
  await assert.rejects(fetchBounded(`${here}/odd`, { allow }), refused('bad-body'));
});

test('a server that says nothing is given up in time', async () => {
  await assert.rejects(fetchBounded(`${here}/silent`, { allow, timeoutMs: 200 }), refused('timeout'));
});

test('an address that cannot be called is refused before any call', async () => {
  for (const bad of ['', 'ftp://x/', 'javascript:1', 'http://user:secret@example.org/'])
    await assert.rejects(fetchBounded(bad), refused('bad-address'), bad);
  await assert.rejects(fetchBounded('http://nowhere.invalid/'), refused('unknown-host'));
});

test('a port where nobody listens is said to be so', async () => {
  await assert.rejects(fetchBounded('http://127.0.0.1:9/', { allow: ['127.0.0.1:9'] }), refused('failed'));
});

test('a redirect that is no address is refused as one, and tells no password', async () => {
  for (const path of ['/nowhere', '/secret'])
    await assert.rejects(
      fetchBounded(here + path, { allow }),
      (error: unknown) =>
        refused('bad-address')(error) && !/secret@|someone/.test(JSON.stringify((error as Problem).facts)),
    );
});
