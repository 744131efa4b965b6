// SPDX-License-Identifier: AGPL-3.0-or-later
// Histories made up for the benches, and how a process is weighed while it lasts.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/platform/root.ts';

/**
 * A branchy history over twelve years: one merge in eight, a tag every 500 commits, a message of a few lines,
 * one file touched.
 */
export function buildHistory(folder: string, commits: number, people = 400): Promise<void> {
  spawnSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder]);
  const child = spawn('git', ['fast-import', '--quiet', '--date-format=raw'], {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const part = partOf(commits, people);
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`fast-import ended with ${code}`)),
    );
    (async () => {
      for (let index = 0; index < commits; index++)
        if (!child.stdin.write(part(index)))
          await new Promise((drained) => child.stdin.once('drain', drained));
      child.stdin.end();
    })().catch(reject);
  });
}

function partOf(commits: number, people: number): (index: number) => string {
  let seed = 42;
  const chance = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const now = Math.floor(Date.now() / 1000);
  const step = (12 * 365 * 86_400) / commits;
  return (index) => {
    const at = Math.floor(now - (commits - index) * step);
    const who = Math.min(chance(people), chance(people));
    const signed = `Person Number${who} <person${who}@org${who % 60}.example.org> ${at} +0000`;
    const message = `Change ${index}\n\n${'Some words about why this was done. '.repeat(1 + chance(6))}\n`;
    const merge = index > 10 && index % 8 === 0 ? `merge :${index - 1 - chance(5)}\n` : '';
    const mark = `mark :${index + 1}\n`;
    const tag = index % 500 === 499 ? `reset refs/tags/v${index}\nfrom refs/heads/main\n\n` : '';
    return `commit refs/heads/main\n${mark}author ${signed}\ncommitter ${signed}\ndata ${Buffer.byteLength(message)}\n${message}${merge}M 100644 inline f${index % 50}/g${index % 7}\ndata 5\n${String(index % 9999).padStart(5, '0')}\n${tag}`;
  };
}

/**
 * `bin/halle` as people run it; seconds, and the peak memory of the process that does the work, in megabytes.
 */
export async function runHalle(
  words: readonly string[],
): Promise<{ seconds: number; peak: number; out: string }> {
  const launcher = path.join(process.env['HALLE_BENCH_ROOT'] ?? packageRoot, 'bin', 'halle');
  const started = performance.now();
  const child = spawn(process.execPath, [launcher, ...words], { stdio: ['ignore', 'pipe', 'ignore'] });
  let [out, peak] = ['', 0];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  const scale = setInterval(() => {
    peak = Math.max(peak, peakOfChild(child));
  }, 25);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(scale);
  return { seconds: (performance.now() - started) / 1000, peak, out };
}

function peakOfChild({ pid }: ChildProcess): number {
  try {
    const own = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0];
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${own}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

export function secondsOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

export const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1]!;
