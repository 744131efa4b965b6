// SPDX-License-Identifier: AGPL-3.0-or-later
// The embedded server lives through crashes of those who use it, and of itself.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../base/problem.ts';
import { fromSources } from '../../testing/program.ts';
import { withClient } from '../roles.ts';
import { packageRoot } from '../root.ts';
import { runningPort } from './cluster.ts';
import { attach } from './embedded.ts';

const folder = mkdtempSync('/var/tmp/halle-embedded-');
chmodSync(folder, 0o755);
const home = path.join(folder, 'home');
const data = path.join(home, 'database');
const children: ChildProcess[] = [];

after(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const name of ['home', 'crowd']) {
    const port = runningPort(path.join(folder, name, 'database'));
    if (port) await (await attach(path.join(folder, name), { durable: false })).leave();
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Another process that attaches and stays, until it is killed. */
async function neighbour(place: string): Promise<ChildProcess> {
  const words = `import { attach } from ${JSON.stringify(path.join(packageRoot, 'src/platform/embedded/embedded.ts'))};
    await attach(process.argv[1], { durable: false }); process.stdout.write('attached'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, [...fromSources, '--input-type=module', '-e', words, place], {
    cwd: packageRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await new Promise((resolve, reject) => {
    child.stdout!.once('data', resolve);
    child.once('exit', () => reject(new Error('the neighbour could not attach')));
  });
  return child;
}

const kill = (child: ChildProcess) =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGKILL');
  });

const serverPid = () => Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
const answer = async (url: string) =>
  (await withClient(url, (client) => client.query<{ n: number }>('select 1 as n'))).rows[0]?.n;

test('two processes share one server, and the last to leave stops it', async () => {
  const other = await neighbour(home);
  const pid = serverPid();
  const ours = await attach(home, { durable: false });
  assert.equal(serverPid(), pid);
  await kill(other);
  assert.equal(await answer(ours.superUrl), 1, 'the server outlives one of its users');
  await ours.leave();
  assert.equal(runningPort(data), undefined);
  assert.deepEqual(readdirSync(path.join(home, 'leases')), []);
});

test('after everyone was killed, the next to come finds the server and stops it when done', async () => {
  await kill(await neighbour(home));
  const pid = serverPid();
  const ours = await attach(home, { durable: false });
  assert.equal(serverPid(), pid);
  await ours.leave();
  assert.equal(runningPort(data), undefined);
});

test('after the server itself was killed, nothing committed is lost', async () => {
  const before = await attach(home);
  await withClient(before.superUrl, (client) => client.query('create table kept as select 42 as n'));
  process.kill(serverPid(), 'SIGKILL');
  await sleep(300);
  const again = await attach(home);
  const { rows } = await withClient(again.superUrl, (client) =>
    client.query<{ n: number }>('select n from kept'),
  );
  assert.equal(rows[0]?.n, 42);
  await again.leave();
  await before.leave();
  assert.equal(runningPort(data), undefined);
});

test('a server that dies under its users comes back by itself, where they look for it', async () => {
  const ours = await attach(home);
  process.kill(serverPid(), 'SIGKILL');
  const alive = () => answer(ours.superUrl).catch(() => undefined);
  for (let tries = 0; tries < 150 && (await alive()) === undefined; tries++) await sleep(100);
  assert.equal(await alive(), 1);
  await ours.leave();
  assert.equal(runningPort(data), undefined);
});

test('first starts at the same moment make one database', async () => {
  const crowd = path.join(folder, 'crowd');
  const all = await Promise.all([
    attach(crowd, { durable: false }),
    attach(crowd, { durable: false }),
    neighbour(crowd),
  ]);
  assert.equal(all[0].superUrl, all[1].superUrl);
  await kill(all[2]);
  await Promise.all([all[0].leave(), all[1].leave()]);
  assert.equal(runningPort(path.join(crowd, 'database')), undefined);
});

test('a first start that was interrupted is begun again', async () => {
  const place = path.join(folder, 'interrupted');
  mkdirSync(path.join(place, 'database.new'), { recursive: true });
  writeFileSync(path.join(place, 'database.new', 'PG_VERSION'), '18');
  const ours = await attach(place, { durable: false });
  assert.equal(await answer(ours.superUrl), 1);
  await ours.leave();
});

test('the password is known to nobody else, and needed', async () => {
  const ours = await attach(home, { durable: false });
  const wrong = new URL(ours.superUrl);
  wrong.password = 'guess';
  await assert.rejects(answer(wrong.href), Problem);
  assert.equal(statSync(path.join(home, 'database.json')).mode & 0o777, 0o600);
  await ours.leave();
});

test('the data of another major version is refused and left as it is', async () => {
  const place = path.join(folder, 'older');
  mkdirSync(path.join(place, 'database'), { recursive: true });
  writeFileSync(path.join(place, 'database', 'PG_VERSION'), '16\n');
  await assert.rejects(
    attach(place),
    (error: unknown) =>
      error instanceof Problem &&
      error.textKey === 'platform.database-other-version' &&
      error.facts['found'] === 16,
  );
  assert.deepEqual(readdirSync(path.join(place, 'database')), ['PG_VERSION']);
});

test('a folder that the user postgres cannot enter is refused by name', {
  skip: process.getuid?.() !== 0 && 'only root starts the server as another user',
}, async () => {
  const place = path.join(folder, 'closed', 'home');
  mkdirSync(place, { recursive: true });
  chmodSync(path.join(folder, 'closed'), 0o700);
  await assert.rejects(
    attach(place),
    (error: unknown) =>
      error instanceof Problem &&
      error.textKey === 'platform.home-unreachable' &&
      error.facts['folder'] === place,
  );
});
