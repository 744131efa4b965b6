// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Problem } from '../../base/problem.ts';
import { readInput } from './input.ts';
import { findSource } from './registry.ts';

let server: Server;
let port: number;
before(async () => {
  server = createServer((request, response) => {
    const page = new URL(request.url!, 'http://x').searchParams.get('page') ?? '1';
    if (request.url!.startsWith('/gone')) return void response.writeHead(404).end();
    if (request.url!.startsWith('/broken')) return void response.writeHead(500).end();
    response.setHeader('content-type', 'application/json');
    if (request.url!.startsWith('/round'))
      return void response.end(JSON.stringify({ data: [], links: { next: '/round' } }));
    if (request.url!.startsWith('/away'))
      return void response.end(JSON.stringify({ data: [], links: { next: 'http://169.254.169.254/' } }));
    response.end(
      JSON.stringify({
        data: [{ id: page }],
        links: { next: page === '3' ? null : `?page=${Number(page) + 1}` },
      }),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
after(() => new Promise((done) => server.close(done)));

const italia = findSource('developers-italia')!;
const allowed = () => [`127.0.0.1:${port}`];
const refuses = (key: string) => (error: unknown) => error instanceof Problem && error.textKey === key;

test('the pages of an API are followed to the last', async () => {
  const pages = await readInput(`http://127.0.0.1:${port}/v1/software`, italia, allowed());
  assert.deepEqual(
    pages.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString()).data[0].id),
    ['1', '2', '3'],
  );
});

test('an address of a private network is refused, unless it is opened by name', async () => {
  await assert.rejects(
    readInput(`http://127.0.0.1:${port}/v1/software`, italia),
    refuses('platform.http.private-address'),
  );
  await assert.rejects(
    readInput('http://169.254.169.254/latest/meta-data', italia),
    refuses('platform.http.private-address'),
  );
});

test('nothing there, an error and an empty folder are told apart', async () => {
  await assert.rejects(
    readInput(`http://127.0.0.1:${port}/gone`, findSource('sill')!, allowed()),
    refuses('catalogue.import.nothing-there'),
  );
  await assert.rejects(
    readInput(`http://127.0.0.1:${port}/broken`, findSource('sill')!, allowed()),
    refuses('catalogue.import.bad-answer'),
  );
  await assert.rejects(
    readInput('/nowhere/at/all.csv', findSource('sill')!),
    refuses('catalogue.import.nothing-there'),
  );
  await assert.rejects(
    readInput('migrations', findSource('sill')!),
    refuses('catalogue.import.empty-folder'),
  );
});

test('pages that go round or lead elsewhere are no list: nothing of them is taken', async () => {
  for (const start of ['/round', '/away'])
    await assert.rejects(
      readInput(`http://127.0.0.1:${port}${start}`, italia, allowed()),
      refuses('catalogue.import.endless-pages'),
    );
});

test('in a folder only its own files are read: no link, pipe or device, and no circle of folders', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'halle-input-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, 'inside.yml'));
  writeFileSync(path.join(folder, 'inside.yml', 'own.yml'), 'name: Own\n');
  for (const name of ['a', 'b', 'c']) symlinkSync('.', path.join(folder, name));
  symlinkSync('/dev/zero', path.join(folder, 'endless.yml'));
  symlinkSync('/etc/hostname', path.join(folder, 'elsewhere.yml'));
  symlinkSync('nowhere', path.join(folder, 'broken.yml'));
  execFileSync('mkfifo', [path.join(folder, 'pipe.yml')]);
  const publiccode = findSource('publiccode')!;
  assert.deepEqual(
    (await readInput(folder, publiccode)).map(({ name }) => name),
    ['inside.yml/own.yml'],
  );
  for (const odd of [path.join(folder, 'pipe.yml'), '/dev/zero'])
    await assert.rejects(readInput(odd, publiccode), refuses('catalogue.import.not-a-file'));
});
