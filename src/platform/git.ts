// SPDX-License-Identifier: AGPL-3.0-or-later
// The `git` program, shut in: no configuration but ours, no hook, no prompt, no lazy fetch, only the protocols asked for,
// limits of time and size, and nothing left behind: neither a process nor a folder.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Problem } from '../base/problem.ts';

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

const safe: Readonly<Record<string, string>> = {
  'core.hooksPath': devNull,
  'core.fsmonitor': 'false',
  'core.pager': 'cat',
  'core.commitGraph': 'false',
  'core.askPass': '',
  'core.attributesFile': devNull,
  'credential.helper': '',
  'protocol.allow': 'never',
  'protocol.version': '2',
  'transfer.bundleURI': 'false',
  'transfer.credentialsInUrl': 'die',
  'fetch.recurseSubmodules': 'false',
  'fetch.writeCommitGraph': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'http.followRedirects': 'false',
  'http.emptyAuth': 'false',
  'http.lowSpeedLimit': '100',
  'http.lowSpeedTime': '60',
  'safe.directory': '*',
};

const living = new Set<number>();
const folders = new Set<string>();
let watching = false;

function watchOurEnd(): void {
  if (watching) return;
  watching = true;
  process.once('exit', () => {
    for (const pid of living) endGroup(pid);
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // already over
  }
}

function environment(protocols: readonly string[]): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    SYSTEMROOT: process.env['SYSTEMROOT'],
    TMPDIR: tmpdir(),
    HOME: devNull,
    XDG_CONFIG_HOME: devNull,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: devNull,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_SSH_COMMAND: 'false',
    // Whole buffers: by default git writes to a pipe commit by commit, which triples the time of a reading.
    GIT_FLUSH: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: protocols.join(':') || 'none',
    GIT_PROTOCOL_FROM_USER: '0',
  };
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

/** A temporary folder, gone when `close` is called or when this process ends; those of processes that died are swept here. */
export function temporaryFolder(): { readonly folder: string; close(): void } {
  watchOurEnd();
  sweep();
  const folder = mkdtempSync(path.join(tmpdir(), `halle-git-${process.pid}-`));
  folders.add(folder);
  const close = () => {
    rmSync(folder, { recursive: true, force: true });
    folders.delete(folder);
  };
  return { folder, close };
}

function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^halle-git-(\d+)-/.exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    try {
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // another user's: theirs to sweep
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Bytes of the files under a folder; what vanishes meanwhile counts for nothing. */
export async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map((entry) => {
      const whole = path.join(folder, entry.name);
      return entry.isDirectory()
        ? folderBytes(whole)
        : lstat(whole).then(
            (stat) => stat.size,
            () => 0,
          );
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * A bare repository of ours in `folder`, with our configuration alone, that reads the objects of others as alternates.
 * @param objects absolute paths of `objects` folders @param shallow commit ids at which a shallow copy is cut
 */
export async function ourRepository(
  folder: string,
  objects: readonly string[],
  shallow: readonly string[] = [],
  format: 'sha1' | 'sha256' = 'sha1',
): Promise<string> {
  const made = await git(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, folder]);
  if (made.code !== 0) throw new Problem('unavailable', 'git.no-room', { why: made.complaint.slice(0, 200) });
  const { mkdir, writeFile } = await import('node:fs/promises');
  await mkdir(path.join(folder, 'objects', 'info'), { recursive: true });
  if (objects.length) await writeFile(path.join(folder, 'objects', 'info', 'alternates'), `${objects.map(quoted).join('\n')}\n`);
  if (shallow.length) await writeFile(path.join(folder, 'shallow'), `${shallow.join('\n')}\n`);
  return folder;
}

/** Alternates are read line by line, `"` starts a C-quoted path and `#` a comment. */
function quoted(folder: string): string {
  return /^["#]|[\n\\]/.test(folder) ? `"${folder.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"` : folder;
}
