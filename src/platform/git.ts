// SPDX-License-Identifier: AGPL-3.0-or-later
// The `git` program, shut in: no configuration but ours, no hook, no prompt, no lazy fetch, only the protocols asked for,
// limits of time and size, and no process left behind.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { Problem } from '../base/problem.ts';
import { folderBytes } from './git/folders.ts';
import { environment, safe } from './git/shut-in.ts';

export interface GitOptions {
  /** The repository to work in: always a bare one of ours (`ourRepository`). */
  readonly gitDir?: string;
  /** Further configuration, above the safe one. */
  readonly config?: Readonly<Record<string, string>>;
  /** Protocols this run may speak: none by default. */
  readonly protocols?: readonly ('https' | 'http' | 'file')[];
  readonly input?: string;
  /** Seconds before the run is ended. */
  readonly seconds?: number;
  /** A folder that may not outgrow `bytes` while the run lasts. */
  readonly folder?: string;
  readonly bytes?: number;
  /** Hears how large that folder is, a few times a second. */
  readonly grown?: (bytes: number) => void;
  /** Bytes of answer that `git()` keeps; beyond it refuses. 32 MB by default. */
  readonly answerBytes?: number;
}

export interface GitEnd {
  readonly code: number;
  /** The last 8 kB of what git complained of, in English (LC_ALL=C). */
  readonly complaint: string;
  readonly stopped?: 'time' | 'size';
}

const living = new Set<number>();
let watching = false;

function watchOurEnd(): void {
  if (watching) return;
  watching = true;
  // Before the folders they write to are removed.
  process.prependOnceListener('exit', () => {
    for (const pid of living) endGroup(pid);
  });
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // already over
  }
}

/** Starts git and hands over its answer as a stream; `end` resolves when it is over, whatever its exit code. */
export function gitStream(args: readonly string[], options: GitOptions = {}): { answer: Readable; end: Promise<GitEnd>; stop: () => void } {
  watchOurEnd();
  const protocols = options.protocols ?? [];
  const config = { ...safe, ...Object.fromEntries(protocols.map((name) => [`protocol.${name}.allow`, 'always'])), ...options.config };
  const flags = Object.entries(config).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const place = options.gitDir ? [`--git-dir=${options.gitDir}`] : [];
  // A group of its own: ending it ends git's children too, and it has no terminal to ask anything on.
  const child = spawn('git', [...place, ...flags, '--no-pager', ...args], {
    env: environment(protocols),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    cwd: options.gitDir ?? tmpdir(),
  });
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return { answer: child.stdout, end: ending(child, options), stop: () => child.pid && endGroup(child.pid) };
}

async function ending(child: ChildProcessWithoutNullStreams, options: GitOptions): Promise<GitEnd> {
  const pid = child.pid ?? 0;
  const run: { complaint: string; stopped?: 'time' | 'size' } = { complaint: '' };
  const stop = (why: 'time' | 'size') => {
    run.stopped ??= why;
    if (living.has(pid)) endGroup(pid);
  };
  if (pid) living.add(pid);
  child.stderr.on('data', (chunk: Buffer) => {
    run.complaint = (run.complaint + chunk.toString('utf8')).slice(-8192);
  });
  const timer = setTimeout(() => stop('time'), Math.min(2 ** 31 - 1, (options.seconds ?? 600) * 1000));
  const scale = options.folder ? setInterval(() => void weigh(options, stop), 250) : undefined;
  try {
    const code = await closed(child).finally(() => living.delete(pid));
    // A quick run may end between two weighings.
    if (options.folder) await weigh(options, stop);
    return { ...run, code: run.stopped ? -1 : code };
  } finally {
    clearTimeout(timer);
    clearInterval(scale);
  }
}

function closed(child: ChildProcessWithoutNullStreams): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause: NodeJS.ErrnoException) =>
      reject(new Problem('unavailable', 'git.not-installed', { code: cause.code ?? '' }, { cause })),
    );
    child.once('close', (code) => resolve(code ?? -1));
  });
}

async function weigh({ folder = '', bytes = Number.POSITIVE_INFINITY, grown }: GitOptions, stop: (why: 'size') => void): Promise<void> {
  const size = await folderBytes(folder);
  grown?.(size);
  if (size > bytes) stop('size');
}

/** Runs git to its end and keeps its answer. An exit code other than 0 is not an error here: the caller judges it. */
export async function git(args: readonly string[], options: GitOptions = {}): Promise<GitEnd & { answer: Buffer }> {
  const run = gitStream(args, options);
  const limit = options.answerBytes ?? 32 * 1024 * 1024;
  const chunks: Buffer[] = [];
  let size = 0;
  run.answer.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) run.stop();
    else chunks.push(chunk);
  });
  const end = await run.end;
  return { ...end, ...(size > limit ? { stopped: 'size' as const } : {}), answer: Buffer.concat(chunks) };
}
