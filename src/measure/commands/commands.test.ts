// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { makeRepository, scratch, steady } from '../../../fixtures/measure/repositories.ts';
import { fromSources } from '../../testing/program.ts';
import { method } from '../forecast/method.ts';

const now = Math.floor(Date.now() / 1000);
const year = 365 * 86_400;
const root = path.join(import.meta.dirname, '../../..');
const folder = makeRepository(
  steady(now - 3 * year, now - 3600, 300, [
    'une@mairie.example.fr',
    'deux@syndicat.example.be',
    'trois@asso.example.ca',
  ]),
);

/** A forge that says it serves git, then never answers the fetch. */
const servesThenNothing: RequestListener = (request, response) => {
  if (request.method === 'GET')
    response
      .writeHead(200, { 'content-type': 'application/x-git-upload-pack-advertisement' })
      .end(
        '001e# service=git-upload-pack\n0000000eversion 2\n0016agent=git/halle-1\n0013ls-refs=unborn\n0012fetch=shallow\n0000',
      );
};

function start(...args: string[]) {
  const env = { ...process.env, HALLE_LANG: 'fr', HALLE_HOME: scratch() };
  return spawn(process.execPath, [...fromSources, 'src/cli.ts', 'measure', ...args], { cwd: root, env });
}

async function halle(...args: string[]): Promise<{ out: string; err: string; code: number | null }> {
  const child = start(...args);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { out, err, code };
}

test('a clone is measured without database or server: letter, word, picture, no colour into a file', async () => {
  const { out, err, code } = await halle(folder);
  assert.equal(code, 0, err);
  assert.match(out, /\[ [A-E] \] {2}\p{Lu}/u);
  assert.match(out, /[▁▂▃▄▅▆▇█]{5}/);
  assert.ok(out.includes(`méthode ${method}`));
  assert.doesNotMatch(out + err, /\u001b|\r/);
  assert.match(err, /lecture…/);
});

test('several at once, one of them missing: the others are answered, an exit code of its own tells, JSON is one array in the order asked', async () => {
  const { out, err, code } = await halle('--json', '--lang', 'en', folder, '/no/such/place', folder);
  assert.equal(code, 4);
  const answers = JSON.parse(out);
  assert.deepEqual(
    answers.map((one: { asked: string }) => one.asked),
    [folder, '/no/such/place', folder],
  );
  assert.equal(answers[1].problem.key, 'measure.no-such-folder');
  assert.match(err, /does not exist/);
  const { letter, findings, activity, confidence } = answers[0];
  assert.match(letter, /^[A-E]$/);
  assert.ok(findings.length >= 15 && activity.quarters.length >= 12 && confidence.of >= confidence.measured);
  assert.match(findings[0].sentence, /Less than four years of history/);
});

test('badge, facts, address and date', async () => {
  const place = scratch();
  const badge = path.join(place, 'badge.svg');
  const at = new Date((now - year) * 1000).toISOString().slice(0, 10);
  const { out, code } = await halle(
    folder,
    '--badge',
    badge,
    '--facts',
    place,
    '--as',
    'https://forge.example/mairie/projet',
    '--at',
    at,
    '--json',
  );
  assert.equal(code, 0);
  assert.match(readFileSync(badge, 'utf8'), /^<svg /);
  assert.deepEqual(readdirSync(place).sort(), [
    'badge.svg',
    'forge-example-mairie-projet.csv.gz',
    'forge-example-mairie-projet.json',
  ]);
  assert.equal(JSON.parse(out)[0].at.slice(0, 10), at);
  assert.doesNotMatch(
    readFileSync(path.join(place, 'forge-example-mairie-projet.json'), 'utf8'),
    /mairie\.example\.fr|Personne/,
  );
});

test('what cannot be asked is refused in one sentence', async () => {
  assert.equal((await halle(folder, '--at', 'yesterday')).code, 64);
  assert.equal((await halle(folder, '--at', '2999-01-01')).code, 64);
  assert.equal((await halle(folder, '--max-size', '-3')).code, 64);
  assert.equal((await halle(folder, folder, '--badge', 'x.svg')).code, 64);
  const shut = await halle('http://127.0.0.1:9/x/y');
  assert.equal(shut.code, 77);
  assert.match(shut.err, /--allow-private/);
  const unwritten = await halle(folder, '--facts', '/dev/null/x');
  assert.equal(unwritten.code, 66);
  assert.match(unwritten.err, /Cet endroit n’existe pas \(\/dev\/null\/x\)/);
});

test('a forge that never answers is given up when the time is over, whichever step it stops at', {
  timeout: 60_000,
}, async (t) => {
  const silent = createServer(() => {});
  const half = createServer(servesThenNothing);
  for (const server of [silent, half]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
  }
  const places = [silent, half].map(
    (server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/x/y`,
  );
  const started = performance.now();
  const { code, err } = await halle('--allow-private', '--timeout', '2', ...places);
  assert.equal(code, 75);
  assert.match(err, /arrêtée après 2\ss/);
  assert.ok(performance.now() - started < 20_000);
});

test('stopped in the middle, it leaves no process and no folder behind', { timeout: 30_000 }, async (t) => {
  const server = createServer(servesThenNothing);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const child = start('--allow-private', `http://127.0.0.1:${(server.address() as AddressInfo).port}/x/y`);
  const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`halle-git-${child.pid}-`));
  for (let turn = 0; ours().length === 0 && turn < 200; turn++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(ours().length, 1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill('SIGINT');
  assert.equal(await new Promise((resolve) => child.on('exit', resolve)), 130);
  assert.deepEqual(ours(), []);
});
