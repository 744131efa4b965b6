// SPDX-License-Identifier: AGPL-3.0-or-later
// Servers that answer git without end: every reading ends, says why, and leaves no process behind.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Harm, openHostile } from '../../../fixtures/measure/hostile-server.ts';
import { gitIn, makeRepository, scratch, steady } from '../../../fixtures/measure/repositories.ts';
import { Problem } from '../../base/problem.ts';
import { folderBytes } from '../../platform/git/folders.ts';
import { boundGit, usualMemory } from '../../platform/git/limits.ts';
import { markOf } from '../../platform/process.ts';
import { packageRoot } from '../../platform/root.ts';
import { fromSources } from '../../testing/program.ts';
import type { Facts } from '../facts/facts.ts';
import { readRepository } from './measure.ts';

const megabyte = 1024 ** 2;
const hostile = await openHostile();
after(() => hostile.close());
afterEach(() => boundGit(usualMemory));

const isLinux = process.platform === 'linux';
const skip = isLinux ? false : 'only Linux bounds memory and tells what a process was started with';
const now = Date.UTC(2031, 5, 1) / 1000;
const options = { now, maxBytes: 20 * megabyte, seconds: 900, allowPrivate: ['*'] };

/** Processes of git that work for a process, or for anyone. */
function gitsOf(pid: number | undefined): number[] {
  const mark = new RegExp(`\0GIT_RUN_BY_HALLE=${pid ?? '\\d+'}@`);
  return readdirSync('/proc')
    .filter(
      (name) =>
        /^\d+$/.test(name) && mark.test(`\0${environmentOf(name)}`) && markOf(Number(name)) !== undefined,
    )
    .map(Number);
}

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}

/** The most address space that any git of this process had while `work` lasted, in bytes. */
async function widest(work: Promise<unknown>): Promise<number> {
  let most = 0;
  const scale = setInterval(() => {
    for (const pid of isLinux ? gitsOf(process.pid) : [])
      try {
        most = Math.max(
          most,
          Number(/VmPeak:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024,
        );
      } catch {
        // over since
      }
  }, 10);
  await work.finally(() => clearInterval(scale));
  return most;
}

async function refusal(harm: Harm, more: Partial<typeof options> = {}): Promise<Problem> {
  const error = await readRepository(hostile.url(harm), { ...options, ...more }).then(
    () => assert.fail(`${harm} was graded`),
    (error: unknown) => error,
  );
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.kind, 'unavailable');
  return error;
}

for (const harm of ['refs-v0', 'refs-v1', 'refs-v2', 'many', 'object'] as const)
  test(`${harm}: git is given no more memory than it may have, and the reading says so`, {
    skip,
    timeout: 900_000,
  }, async () => {
    boundGit(128 * megabyte);
    const refused = refusal(harm);
    const most = await widest(refused);
    const problem = await refused;
    assert.equal(problem.textKey, 'measure.too-much-memory');
    assert.equal(problem.facts['megabytes'], 128);
    // Where git is refused its memory at once, it may be gone before anyone looks.
    assert.ok(most <= 128 * megabyte && (most > 0 || !harm.startsWith('refs')), `${most / megabyte} MB`);
    assert.deepEqual(gitsOf(process.pid), []);
  });

test('progress without end is stopped, and told as what it is', { timeout: 900_000 }, async () => {
  assert.equal((await refusal('progress')).textKey, 'measure.says-too-much');
});

test('a pack without end is stopped at the limit of size, and nothing of it stays', {
  timeout: 900_000,
}, async () => {
  assert.equal((await refusal('pack')).textKey, 'measure.too-big');
  for (let turn = 0; hostile.asking() > 0 && turn < 200; turn++) await sleep(50);
  assert.equal(hostile.asking(), 0, 'nobody listens any more');
});

test('a pack that comes by a few bytes is stopped when the time is over', { timeout: 900_000 }, async () => {
  assert.equal((await refusal('trickle', { seconds: 3 })).textKey, 'measure.took-too-long');
});

test('whatever memory git has, it gives the same facts or none: nothing it could not list is taken for missing', {
  skip,
  timeout: 900_000,
}, async () => {
  const year = 365 * 86_400;
  const files = {
    '.mailmap': 'Une Personne <une@mairie.example> <deux@syndicat.example.fr>\n',
    LICENSE: 'MIT',
  };
  const folder = makeRepository([
    ...steady(now - 3 * year, now - year, 90, ['une@mairie.example', 'deux@syndicat.example.fr']),
    { at: now - 60, files, tag: 'v1' },
  ]);
  gitIn(folder, 'tag', '-a', '-m', 'x', 'v2', 'main~5');
  const told = ({ readAt: _, ...facts }: Facts) => facts;
  const whole = told(await readRepository(folder, options));
  assert.deepEqual([whole.releases.length, whole.mailmap !== undefined], [2, true]);
  const outcomes = new Set<string>();
  for (const megabytes of [4, 8, 12, 16, 20, 24, 32, 64, 128]) {
    boundGit(megabytes * megabyte);
    const read = await readRepository(folder, options).then(told, (error: unknown) => error);
    if (read instanceof Problem) outcomes.add(read.textKey);
    else assert.deepEqual(read, whole, `${megabytes} MB`);
  }
  assert.deepEqual([...outcomes], ['measure.too-much-memory']);
});

test('a million small files weigh what they take on a disk', async () => {
  const folder = scratch();
  mkdirSync(path.join(folder, 'tags'));
  assert.equal(await folderBytes(folder), 4096);
  const refs = path.join(
    makeRepository(steady(now - 900, now, 30), path.join(scratch(), 'x.git')),
    'refs',
    'heads',
  );
  assert.equal(await folderBytes(refs), 4096);
});

const programs: ChildProcess[] = [];
after(() => {
  for (const program of programs) program.kill('SIGKILL');
});

/** The program itself, begun on a repository. */
function begin(harm: Harm, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const words = [
    ...fromSources,
    path.join(packageRoot, 'src', 'cli.ts'),
    'measure',
    '--no-forge',
    '--allow-private',
    hostile.url(harm),
  ];
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  const program = spawn(process.execPath, words, {
    stdio: [...stdio],
    env: { ...process.env, TMPDIR: scratch(), ...env },
    cwd: packageRoot,
  });
  programs.push(program);
  return program;
}

test('the program says why there is no grade, and how much memory git had', {
  skip,
  timeout: 900_000,
}, async () => {
  const program = begin('many', { HALLE_GIT_MEMORY: '128', LANG: 'fr_FR.UTF-8', LC_ALL: '' });
  let told = '';
  program.stderr!.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  assert.equal(await new Promise((resolve) => program.once('close', resolve)), 75);
  assert.match(
    told,
    /demandait à git plus de 128\sMo de mémoire\s: elle a été arrêtée\. Donnez-lui-en plus avec HALLE_GIT_MEMORY/,
  );
});

/**
 * The program itself, at work on a repository; resolves when git speaks to the server. Where a limit ended it
 * before that was seen, it is begun again.
 */
async function atWork(harm: Harm): Promise<{ program: ChildProcess; gits: number[] }> {
  // git, the one that speaks to the server, and where there is a pack the one that reads it.
  const wanted = harm === 'trickle' ? 4 : 2;
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    const program = begin(harm);
    program.stderr!.resume();
    while (program.exitCode === null && performance.now() < until) {
      const gits = gitsOf(program.pid);
      if (gits.length >= wanted) return { program, gits };
      await sleep(10);
    }
  }
  return assert.fail(`never ${wanted} processes of git`);
}

const kill = (program: ChildProcess) =>
  new Promise((resolve) => {
    program.once('exit', resolve);
    program.kill('SIGKILL');
  });

async function gone(of: number): Promise<void> {
  for (let turn = 0; gitsOf(of).length > 0 && turn < 500; turn++) await sleep(20);
  assert.deepEqual(gitsOf(of), []);
}

for (const harm of ['trickle', 'progress', 'refs-v2'] as const)
  test(`${harm}: killed by SIGKILL, the program takes git and its children with it`, {
    skip,
    timeout: 300_000,
  }, async () => {
    const { program } = await atWork(harm);
    await kill(program);
    await gone(program.pid!);
  });

test('what outlives the program and its watcher is swept by the next start', {
  skip,
  timeout: 300_000,
}, async () => {
  const { program, gits } = await atWork('trickle');
  const watchers = childrenOf(program.pid!).filter(
    (pid) => !gits.includes(pid) && /^\/bin\/sh\0-c\0trap/.test(commandOf(pid)),
  );
  assert.equal(watchers.length, 1);
  process.kill(watchers[0]!, 'SIGKILL');
  await kill(program);
  await sleep(300);
  assert.ok(gitsOf(program.pid).length > 0, 'nobody was there to end them');
  const { program: next } = await atWork('refs-v2');
  await gone(program.pid!);
  await kill(next);
  await gone(next.pid!);
});

const commandOf = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'latin1');
const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
