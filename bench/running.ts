// SPDX-License-Identifier: AGPL-3.0-or-later
// Processes to measure from outside: the site as `bin/halle start` runs it, the bare answers it is compared
// with, and the load. Seconds of a core and memory are those that Linux counts for each.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../src/platform/root.ts';
import { secret } from '../src/testing/settings.ts';
import type { Run, Timing } from './load.ts';

export interface Running {
  readonly base: string;
  /** Process that answers. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** What one load cost. `work`: milliseconds of a core for each answer, of the process that answers. */
export type Cost = Timing & { readonly work: number };

/**
 * The compiled site on a database, as a person starts it; its first start loads what comes with it.
 * @param more further settings
 */
export async function startSite(databaseUrl: string, more: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    HALLE_HOME: mkdtempSync(path.join(tmpdir(), 'halle-bench-')),
    HALLE_SECRET: secret,
    HALLE_RATE_LIMIT: '0',
    HALLE_LOG: 'error',
    ...more,
  };
  const launcher = path.join(process.env['HALLE_BENCH_ROOT'] ?? packageRoot, 'bin', 'halle');
  const child = spawn(process.execPath, [launcher, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout!, 'data');
  const own = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
  return { base: `http://127.0.0.1:${port}`, pid: Number(own) || child.pid!, stop: () => stopped(child) };
}

/** A bare Fastify page at `/bare` and a bare query at `/select-1`, in a process of their own. */
export async function startBare(databaseUrl: string): Promise<Running> {
  const child = fork(path.join(import.meta.dirname, 'bare.ts'), [databaseUrl], {
    execArgv: ['--import', 'tsx'],
  });
  const [base] = (await once(child, 'message')) as [string];
  return { base, pid: child.pid!, stop: () => stopped(child) };
}

export function startLoad(): ChildProcess {
  return fork(path.join(import.meta.dirname, 'load.ts'), { execArgv: ['--import', 'tsx'] });
}

/** Asks these addresses, so many at a time. */
export async function visit(
  load: ChildProcess,
  { base, pid }: Running,
  paths: readonly string[],
  connections: number,
  more: Pick<Run, 'cookies' | 'seconds' | 'pause'> = {},
): Promise<Cost> {
  const before = cpuSeconds(pid);
  load.send({ base, paths, connections, ...more } satisfies Run);
  const [{ timing, error }] = (await once(load, 'message')) as [{ timing?: Timing; error?: string }];
  if (!timing) throw new Error(error);
  return { ...timing, work: (1_000 * (cpuSeconds(pid) - before)) / timing.answers };
}

/** Megabytes that the process holds, and held at most, the program file of Node included. */
export function memory(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]) / 1_024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

/** proc(5): user and system time in hundredths of a second, fields 14 and 15. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function stopped(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
