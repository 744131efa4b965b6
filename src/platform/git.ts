// SPDX-License-Identifier: AGPL-3.0-or-later
// The `git` program, shut in: no configuration but ours, no hook, no prompt, no lazy fetch, only the
// protocols asked for, limits of time, size, memory and words, and no process left behind.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { Problem } from '../base/problem.ts';
import { beReady, endGroup, watchGroup } from './git/ends.ts';
import { folderBytes } from './git/folders.ts';
import { environment, safeConfiguration } from './git/isolation.ts';
import { bounded, endsForMemory, isOutOfMemory, isWithoutGit } from './git/limits.ts';

export interface GitOptions {
  /** The repository to work in: always a bare one of ours (`ourRepository`). */
  readonly gitDir?: string;
  /** Further configuration, above the safe one. */
  readonly config?: Readonly<Record<string, string>>;
  /** Protocols this run may speak: none by default. */
  readonly protocols?: readonly ('https' | 'http' | 'file')[];
  readonly input?: string | Buffer;
  /** The input stays open: `ask` writes to it, and the run is over when it is closed. */
  readonly stays?: true;
  /** Seconds before the run is ended. */
  readonly seconds?: number;
  /** A folder that may not outgrow `bytes` while the run lasts. */
  readonly folder?: string;
  readonly bytes?: number;
  /** Hears how large that folder is, a few times a second. */
  readonly grown?: (bytes: number) => void;
  /** Ends the run when it aborts. */
  readonly signal?: AbortSignal;
  /** Bytes of answer: beyond, the run is ended. 32 MB by default where the answer is kept whole. */
  readonly answerBytes?: number;
}

export interface GitEnd {
  readonly code: number;
  /** The last 8 kB of what git complained of, in English (LC_ALL=C). */
  readonly complaint: string;
  readonly stopped?: Stopped;
}

/** Which limit ended the run: its time, the size of its folder, its memory, or what it had to say. */
export type Stopped = 'time' | 'size' | 'memory' | 'output';

export interface GitRun {
  /** Must be read to its end, at once or later. */
  readonly answer: AsyncIterable<Buffer>;
  readonly end: Promise<GitEnd>;
  /** More input, where it stays open. */
  ask(words: string): void;
  /** No more input. */
  close(): void;
}

/** Bytes of an answer that is read as it comes: six times what a history of 1.3 million commits takes. */
const mostStreamed = 2 * 1024 ** 3;
/** Bytes of complaints, those of the server included. */
const mostComplained = 16 * 1024 ** 2;

/**
 * Starts git and hands over its answer as a stream; `end` resolves when it is over, whatever its exit code.
 */
export function gitStream(args: readonly string[], options: GitOptions = {}): GitRun {
  const protocols = options.protocols ?? [];
  const config = {
    ...safeConfiguration,
    ...Object.fromEntries(protocols.map((name) => [`protocol.${name}.allow`, 'always'])),
    ...options.config,
  };
  const flags = Object.entries(config).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const place = options.gitDir ? [`--git-dir=${options.gitDir}`] : [];
  beReady();
  const child = begin([...place, ...flags, '--no-pager', ...args], protocols, options.gitDir ?? tmpdir());
  const over = child.pid ? watchGroup(child.pid) : () => {};
  if (!options.stays) child.stdin.end(options.input ?? '');
  const run: Run = { child, complaint: '' };
  const end = ending(run, options).finally(over);
  // Whoever reads the answer first asks for the end later.
  end.catch(() => {});
  return {
    answer: bounding(run, options.answerBytes ?? mostStreamed),
    end,
    ask: (words) => void child.stdin.write(words),
    close: () => void child.stdin.end(),
  };
}

/** A group of its own: ending it ends git's children too, and it has no terminal to ask anything on. */
function begin(words: readonly string[], protocols: readonly string[], cwd: string) {
  const { program, args, first } = bounded(words);
  const env = environment(protocols);
  const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'pipe'], detached: true, cwd });
  child.stdin.on('error', () => {});
  // Whoever reads late loses nothing: when a program ends, Node pours away what nobody waits for.
  child.stdout.on('readable', () => {});
  child.stdin.write(first);
  return child;
}

interface Run {
  readonly child: ChildProcessWithoutNullStreams;
  complaint: string;
  stopped?: Stopped;
}

function stop(run: Run, why: Stopped): void {
  run.stopped ??= why;
  if (run.child.pid) endGroup(run.child.pid);
}

async function* bounding(run: Run, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of run.child.stdout) {
    size += (chunk as Buffer).length;
    if (size > limit) return stop(run, 'output');
    yield chunk as Buffer;
  }
}

async function ending(run: Run, options: GitOptions): Promise<GitEnd> {
  const { child } = run;
  let complained = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    run.complaint = (run.complaint + chunk.toString('utf8')).slice(-8192);
    complained += chunk.length;
    if (complained > mostComplained) stop(run, 'output');
  });
  const timer = setTimeout(() => stop(run, 'time'), Math.min(2 ** 31 - 1, (options.seconds ?? 600) * 1000));
  const scale = options.folder ? weighing(run, options) : undefined;
  const abandon = () => stop(run, 'time');
  options.signal?.addEventListener('abort', abandon);
  if (options.signal?.aborted) abandon();
  try {
    const code = await closed(child);
    // A quick run may end between two weighings.
    await scale?.();
    if (isWithoutGit(code, run.complaint))
      throw new Problem('unavailable', 'git.not-installed', { code: 'ENOENT' });
    if (code !== 0 && (endsForMemory.has(child.signalCode) || isOutOfMemory(run.complaint)))
      run.stopped ??= 'memory';
    const { complaint, stopped } = run;
    return { complaint, code: stopped ? -1 : code, ...(stopped ? { stopped } : {}) };
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', abandon);
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

/**
 * Weighs the folder a few times a second, one weighing at a time.
 * @returns the function that weighs for the last time
 */
function weighing(
  run: Run,
  { folder = '', bytes = Number.POSITIVE_INFINITY, grown }: GitOptions,
): () => Promise<void> {
  const weigh = async () => {
    const size = await folderBytes(folder, bytes);
    grown?.(size);
    if (size > bytes) stop(run, 'size');
  };
  let last: Promise<void> = Promise.resolve();
  let busy = false;
  const scale = setInterval(() => {
    if (busy) return;
    busy = true;
    last = weigh().finally(() => {
      busy = false;
    });
  }, 250);
  return async () => {
    clearInterval(scale);
    await last;
    await weigh();
  };
}

/**
 * Runs git to its end and keeps its answer. An exit code other than 0 is not an error here: the caller judges
 * it.
 */
export async function git(
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitEnd & { answer: Buffer }> {
  const run = gitStream(args, { answerBytes: 32 * 1024 * 1024, ...options });
  const chunks: Buffer[] = [];
  // Heard beside the answer: a git that cannot be started has none.
  const end = Promise.allSettled([run.end]);
  for await (const chunk of run.answer) chunks.push(chunk);
  const [ended] = await end;
  if (ended.status === 'rejected') throw ended.reason;
  return { ...ended.value, answer: Buffer.concat(chunks) };
}
