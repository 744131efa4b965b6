// SPDX-License-Identifier: AGPL-3.0-or-later
// A program of ours run in a process of its own, on what strangers sent: without environment, it reads its
// own files, and writes, begins and calls nothing; it ends when it takes too long or too much memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Bounds {
  readonly seconds: number;
  /** Of the whole process, in bytes; watched where the system tells it (Linux), else of its objects alone. */
  readonly memory: number;
  /** Of what it answers, in bytes. */
  readonly answer: number;
  /** It may load machine code of packages (`sharp`). */
  readonly addons?: boolean;
}

/** What it answered on its output, or why there is no answer. */
export type Answered = { readonly words: string } | { readonly ended: 'too-slow' | 'too-heavy' | 'broken' };

const watchEvery = 100;

/**
 * @param input written to its standard input, one after the other
 * @param words what it is begun with, after its name
 */
export async function runConfined(
  program: string,
  input: Iterable<Uint8Array>,
  bounds: Bounds,
  words: readonly string[] = [],
): Promise<Answered> {
  const heap = Math.max(64, Math.floor(bounds.memory / 1_000_000 / 1.5));
  const held = ['--permission', '--allow-fs-read=*', `--max-old-space-size=${heap}`];
  const all = [...held, ...(bounds.addons ? ['--allow-addons'] : []), program, ...words];
  const child = spawn(process.execPath, all, { stdio: ['pipe', 'pipe', 'ignore'], env: {} });
  const watched = watch(child, bounds);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  try {
    // a program that ends before it has read everything says why
    const written = pipeline(Readable.from(input), child.stdin).catch(() => {});
    const answer = await readAll(child.stdout, bounds.answer);
    await written;
    const code = await closed;
    const ended = watched.ended();
    if (ended) return { ended };
    // the engine aborts when its objects take more than they may
    if (code === null || code === aborted) return { ended: 'too-heavy' };
    return code === 0 && answer !== undefined ? { words: answer } : { ended: 'broken' };
  } finally {
    watched.stop();
    child.kill('SIGKILL');
  }
}

/** What a shell says of a process that SIGABRT ended. */
const aborted = 134;

function watch(child: ChildProcess, { seconds, memory }: Bounds) {
  let ended: 'too-slow' | 'too-heavy' | undefined;
  const end = (why: 'too-slow' | 'too-heavy') => {
    ended ??= why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => end('too-slow'), seconds * 1000);
  const looking = setInterval(() => {
    if (memoryOf(child.pid) > memory) end('too-heavy');
  }, watchEvery);
  return {
    ended: () => ended,
    stop() {
      clearTimeout(timer);
      clearInterval(looking);
    },
  };
}

/** `undefined`: it answered more than it may. */
async function readAll(from: AsyncIterable<Buffer>, most: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of from) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const pageSize = 4096;

/** In bytes; 0 where the system does not tell. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * pageSize;
  } catch {
    return 0;
  }
}
