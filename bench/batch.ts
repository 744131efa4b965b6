// SPDX-License-Identifier: AGPL-3.0-or-later
// Two hundred and fifty small repositories measured by `halle measure --list`: by the command alone, then
// with one and with two `halle work` beside it, each time on an empty database; and the sum of the plain `git
// log` of the same repositories. The forges are on the loopback, each its own
// host, so that the two places of a host do not decide.
// node --import tsx bench/batch.ts [repositories]
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { makeRepository, openForge, scratch, steady } from '../fixtures/measure/repositories.ts';
import { logFormat } from '../src/measure/sources/log-reader.ts';
import { testDatabase } from '../src/testing/database.ts';
import { secret } from '../src/testing/settings.ts';

const count = Number(process.argv[2] ?? 250);
const commitsOfEach = 400;
const hosts = 10;
const program = path.join(import.meta.dirname, '..', 'bin', 'halle');
const now = Math.floor(Date.now() / 1000);
const root = scratch();
const folders = Array.from({ length: count }, (_, index) => {
  const place = path.join(root, `h${index % hosts}`);
  mkdirSync(place, { recursive: true });
  const people = Array.from({ length: 6 }, (_, who) => `p${who}@org${who % 3}.example.org`);
  const folder = makeRepository(
    steady(now - 4 * 365 * 86_400, now - 3600, commitsOfEach, people),
    path.join(place, `p${index}.git`),
  );
  for (const name of ['allowFilter', 'allowAnySHA1InWant'])
    spawnSync('git', ['config', `uploadpack.${name}`, 'true'], { cwd: folder });
  return folder;
});
const forges = await Promise.all(
  Array.from({ length: hosts }, (_, index) => openForge(path.join(root, `h${index}`))),
);
const list = path.join(root, 'urls.txt');
writeFileSync(
  list,
  folders.map((folder, index) => `${forges[index % hosts]!.url}/${path.basename(folder)}\n`).join(''),
);

function start(url: string, ...args: string[]): ChildProcess {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    HALLE_SECRET: secret,
    HALLE_HOME: scratch(),
    HALLE_LOG: 'silent',
    HALLE_MEASURE_EVERY_DAYS: '0',
    HALLE_ALLOW_PRIVATE: forges.map((forge) => new URL(forge.url).host).join(','),
  };
  return spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on('close', resolve));
const heard = (child: ChildProcess, words: RegExp) =>
  new Promise<void>((resolve) => child.stderr!.on('data', (chunk) => words.test(String(chunk)) && resolve()));

/** Seconds from the start of the command to its end, workers already running. */
async function measured(workers: number): Promise<number> {
  const { url, close } = await testDatabase();
  const helping = Array.from({ length: workers }, () => start(url, 'work', '--lang', 'en'));
  await Promise.all(helping.map((child) => heard(child, /Background work/)));
  const out = path.join(scratch(), 'results.ndjson');
  const began = performance.now();
  const code = await ended(start(url, 'measure', '--list', list, '--out', out, '--no-forge'));
  const seconds = (performance.now() - began) / 1000;
  for (const child of helping) child.kill('SIGTERM');
  await Promise.all(helping.map(ended));
  const lines = readFileSync(out, 'utf8').trim().split('\n');
  const graded = lines.filter((line) => JSON.parse(line).grade).length;
  if (code !== 0 || lines.length !== count || graded !== count)
    throw new Error(`exit ${code}: ${lines.length} lines, ${graded} graded, of ${count}`);
  await close();
  return seconds;
}

function logs(): number {
  const began = performance.now();
  for (const folder of folders)
    spawnSync('sh', ['-c', `git --git-dir='${folder}' log -z --format='${logFormat}' main > /dev/null`]);
  return (performance.now() - began) / 1000;
}

const load = loadavg()[0]!;
const sum = logs();
console.log(
  `repositories              ${count} of ${commitsOfEach} commits, on ${hosts} hosts; load ${load.toFixed(1)} at the start`,
);
console.log(`sum of git log            ${sum.toFixed(2)} s`);
for (const workers of [0, 1, 2]) {
  const seconds = await measured(workers);
  const rate = (count / seconds).toFixed(1);
  console.log(
    `command + ${workers} halle work    ${seconds.toFixed(1)} s, ${rate} repositories a second, ${(seconds / sum).toFixed(1)} × git log; load ${loadavg()[0]!.toFixed(1)}`,
  );
}
await Promise.all(forges.map((forge) => forge.close()));
process.exit();
