// SPDX-License-Identifier: AGPL-3.0-or-later
// A lock between processes of one machine that survives crashes. It is a folder of numbered files, of which
// only the one with the highest number counts. Its file says who holds it (pid and start time) or `free`;
// taking over means creating the next number, which only one can do.
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../base/problem.ts';
import { isAlive, ownMark } from './process.ts';

const free = 'free';

/**
 * Runs `work` while holding the lock of `folder`; a holder that died is passed over at once.
 * @param waitMs how long to wait for a living holder
 * @throws Problem unavailable `platform.home-locked` with the holder's pid
 */
export async function withLock<Result>(
  folder: string,
  waitMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const held = await take(folder, Date.now() + waitMs);
  try {
    return await work();
  } finally {
    release(folder, held);
  }
}

async function take(folder: string, deadline: number): Promise<number> {
  for (;;) {
    const last = highest(folder);
    const holder = last === 0 ? free : holderOf(folder, last);
    if (holder !== undefined && (holder === free || !isAlive(holder))) {
      if (claim(folder, last + 1)) return last + 1;
    }
    if (Date.now() > deadline)
      throw new Problem('unavailable', 'platform.home-locked', { folder, pid: holder?.split('@')[0] ?? '?' });
    await sleep(20 + Math.random() * 30);
  }
}

/**
 * A process that paused between looking and claiming may create a number that is already outdated. The
 * highest number holds the lock, so such a process withdraws.
 */
function claim(folder: string, number: number): boolean {
  const draft = path.join(folder, `draft-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    writeFileSync(draft, ownMark());
    linkSync(draft, fileOf(folder, number));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  if (highest(folder) === number) return true;
  rmSync(fileOf(folder, number), { force: true });
  return false;
}

function release(folder: string, number: number): void {
  const draft = path.join(folder, `draft-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    writeFileSync(draft, free);
    renameSync(draft, fileOf(folder, number));
  } catch {
    // A full disk still lets files be removed, and a lock without a file is free.
    for (const place of [draft, fileOf(folder, number)]) rmSync(place, { force: true });
  }
  for (const older of numbers(folder)) if (older < number) rmSync(fileOf(folder, older), { force: true });
}

function holderOf(folder: string, number: number): string | undefined {
  try {
    return readFileSync(fileOf(folder, number), 'utf8');
  } catch {
    return undefined;
  }
}

const fileOf = (folder: string, number: number) => path.join(folder, String(number));
const numbers = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
const highest = (folder: string) => Math.max(0, ...numbers(folder));
