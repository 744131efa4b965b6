// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { pino } from 'pino';
import { extract } from 'tar-stream';
import { site } from '../../site.ts';
import { packageRoot } from '../root.ts';
import { serveSource, sourceFiles } from './source-code.ts';

test('the source that is offered is the program’s own, without what is made again and without its history', async () => {
  const files = await sourceFiles(packageRoot);
  for (const file of ['LICENSE', 'package.json', 'src/cli.ts', 'migrations/0001_platform.sql', 'bin/halle'])
    assert.ok(files.includes(file), file);
  assert.deepEqual(
    files.filter((file) => /(^|\/)(node_modules|dist|\.git)\//.test(file)),
    [],
  );
});

test('the archive opens whole', async () => {
  const server = Fastify();
  serveSource(server, packageRoot, pino({ level: 'silent' }));
  const answer = await server.inject(site.source);
  assert.equal(answer.statusCode, 200);
  const names: string[] = [];
  const reading = extract();
  reading.end(gunzipSync(answer.rawPayload));
  for await (const entry of reading) {
    names.push(entry.header.name);
    entry.resume();
  }
  assert.deepEqual(
    names,
    (await sourceFiles(packageRoot)).map((file) => `halle/${file}`),
  );
  await server.close();
});
