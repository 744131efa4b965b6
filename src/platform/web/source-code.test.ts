// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { httpStatus, Problem } from '../../base/problem.ts';
import { site } from '../../site.ts';
import { archivePlace, makeArchive } from '../source/archive.ts';
import { serveSource } from './source-code.ts';

const root = mkdtempSync(path.join(tmpdir(), 'halle-offer-'));
after(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(path.join(root, 'src'));
writeFileSync(path.join(root, 'src', 'cli.ts'), 'the program');
writeFileSync(path.join(root, 'prod.env'), 'HALLE_SECRET=private');

const server = Fastify();
serveSource(server, root);
after(() => server.close());

test('without an archive, nothing of the disk is sent in its place', async () => {
  server.setErrorHandler((error, _, reply) =>
    reply.code(error instanceof Problem ? httpStatus[error.kind] : 500).send((error as Problem).textKey),
  );
  for (const address of [site.source, site.sourceChecksum]) {
    const { statusCode, body } = await server.inject(address);
    assert.deepEqual([statusCode, body], [404, 'web.source-missing']);
  }
});

test('the archive is sent as it was made, with its checksum', async () => {
  const { sha256 } = await makeArchive(root, [{ name: 'src/cli.ts', executable: false }]);
  const { statusCode, headers, rawPayload } = await server.inject(site.source);
  assert.equal(statusCode, 200);
  assert.equal(createHash('sha256').update(rawPayload).digest('hex'), sha256);
  assert.equal(headers['repr-digest'], `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
  assert.equal(Number(headers['content-length']), rawPayload.length);
  assert.doesNotMatch(gunzipSync(rawPayload).toString('latin1'), /private|prod\.env/);
  assert.equal((await server.inject(site.sourceChecksum)).body, `${sha256}  halle-source.tar.gz\n`);
  const again = await server.inject({ url: site.source, headers: { 'if-none-match': `"${sha256}"` } });
  assert.deepEqual([again.statusCode, again.rawPayload.length], [304, 0]);
  const head = await server.inject({ method: 'HEAD', url: site.source });
  assert.deepEqual([head.statusCode, Number(head.headers['content-length'])], [200, rawPayload.length]);
});

test('an archive that was cut short is not sent', async () => {
  writeFileSync(path.join(root, archivePlace), 'half');
  assert.equal((await server.inject(site.source)).statusCode, 404);
});
