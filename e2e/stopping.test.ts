// SPDX-License-Identifier: AGPL-3.0-or-later
// Whatever happens to those who launched a halle, nothing of it is left running; what a kill leaves, the next
// start takes over.
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { markOf } from '../src/platform/process.ts';
import { type TestDatabase, testDatabase } from '../src/testing/database.ts';
import { secret } from '../src/testing/settings.ts';

const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync('/var/tmp/halle-stopping-');
chmodSync(folder, 0o755);
const children: ChildProcess[] = [];
let database: TestDatabase;
let port: number;

before(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  ({ port } = probe.address() as { port: number });
  await new Promise((resolve) => probe.close(resolve));
});
after(async () => {
  for (const child of children) child.kill('SIGKILL');
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

const ground = () => ({
  PATH: process.env['PATH'],
  HOME: folder,
  LANG: 'en_GB.UTF-8',
  HALLE_HOME: path.join(folder, 'home'),
  HALLE_LOG: 'silent',
});

/** A server of ours on the test database. */
const serving = () => ({
  ...ground(),
  DATABASE_URL: database.url,
  HALLE_SECRET: secret,
  PORT: String(port),
  HOST: '127.0.0.1',
});

async function launch(
  program: string,
  words: string[],
  env: Record<string, string | undefined>,
  ready: RegExp,
): Promise<ChildProcess> {
  const child = spawn(program, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream!.on('data', (piece) => {
        said += piece;
        if (ready.test(said)) resolve();
      });
    child.once('exit', () => reject(new Error(said)));
  });
  return child;
}

/** On a connection of its own: one that is kept would be that of a server before. */
const answers = () =>
  new Promise<boolean>((resolve) => {
    get({ port, host: '127.0.0.1', path: '/healthz', agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    }).on('error', () => resolve(false));
  });

/** Waits for what must happen by itself. */
async function soon(what: () => boolean | Promise<boolean>, words: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await what()) return;
    await sleep(100);
  }
  assert.fail(words);
}

for (const signal of ['SIGTERM', 'SIGKILL'] as const)
  test(`npm start ends whole by ${signal} to npm alone`, { timeout: 300_000 }, async () => {
    const npm = await launch('npm', ['start'], serving(), /Halle: http/);
    await soon(answers, 'the site does not answer');
    npm.kill(signal);
    await soon(async () => !(await answers()), 'the site still answers');
  });

test('killing the command kills the program: they are one process', {
  timeout: 300_000,
  skip: process.platform === 'win32' && 'no execve',
}, async () => {
  const command = await launch(process.execPath, ['bin/halle', 'start'], serving(), /Halle: http/);
  assert.match(
    execFileSync('ps', ['-o', 'args=', '-p', String(command.pid)], { encoding: 'utf8' }),
    /dist\/cli\.js start/,
  );
  command.kill('SIGKILL');
  await soon(async () => !(await answers()), 'the site still answers');
});

const older = olderNode();
test('under an older Node, which cannot give its place, the program hears that its parent was killed', {
  timeout: 300_000,
  skip: !older && 'no older Node on this machine',
}, async () => {
  const command = await launch(older!, ['bin/halle', 'start'], serving(), /Halle: http/);
  await soon(answers, 'the site does not answer');
  command.kill('SIGKILL');
  await soon(async () => !(await answers()), 'the site still answers');
});

/** The machine's own Node where it lacks execve. */
function olderNode(): string | undefined {
  try {
    const found = ['/usr/bin/node', '/usr/local/bin/node'].find(
      (place) => execFileSync(place, ['-p', '!process.execve'], { encoding: 'utf8' }).trim() === 'true',
    );
    return found;
  } catch {
    return undefined;
  }
}

test('a database that a kill left running is taken over by the next command, and stopped with it', {
  timeout: 300_000,
}, async () => {
  const data = path.join(folder, 'home', 'database');
  const postmaster = () => Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const first = await launch(process.execPath, ['bin/halle', 'work'], ground(), /Background work is running/);
  const pid = postmaster();
  const dead = new Promise((resolve) => first.once('exit', resolve));
  first.kill('SIGKILL');
  await dead;
  assert.notEqual(markOf(pid), undefined, 'PostgreSQL outlives a kill');
  const next = await launch(process.execPath, ['bin/halle', 'work'], ground(), /Background work is running/);
  assert.equal(postmaster(), pid);
  const ended = new Promise((resolve) => next.once('exit', resolve));
  next.kill('SIGTERM');
  await ended;
  await soon(() => markOf(pid) === undefined, 'PostgreSQL still runs');
});
