// SPDX-License-Identifier: AGPL-3.0-or-later
// Temporary folders for copies: each is removed when the process that made it ends; if that process was
// killed, the next one removes it.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { markOf } from '../process.ts';

const folders = new Set<string>();
let watching = false;

function watchOurEnd(): void {
  if (watching) return;
  watching = true;
  process.once('exit', () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

/**
 * A temporary folder, gone when `close` is called or when this process ends; those of processes that died are
 * swept here.
 * @param parent where it is made: the machine's own place for such folders when not given
 */
export function temporaryFolder(parent = tmpdir()): { readonly folder: string; close(): void } {
  watchOurEnd();
  mkdirSync(parent, { recursive: true });
  sweep(parent);
  const folder = mkdtempSync(path.join(parent, `halle-git-${process.pid}-`));
  folders.add(folder);
  const close = () => {
    rmSync(folder, { recursive: true, force: true });
    folders.delete(folder);
  };
  return { folder, close };
}

function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = /^halle-git-(\d+)-/.exec(name)?.[1];
    if (!pid || markOf(Number(pid))) continue;
    try {
      rmSync(path.join(parent, name), { recursive: true, force: true });
    } catch {
      // another user's: theirs to sweep
    }
  }
}

/** What the smallest file takes on a disk. A server can name a million references of forty bytes each. */
const block = 4096;

/**
 * Bytes that the files under a folder take, each at least one block; what vanishes meanwhile counts for
 * nothing.
 * @param enough beyond it, the rest is not looked at
 */
export async function folderBytes(folder: string, enough = Number.POSITIVE_INFINITY): Promise<number> {
  let sum = 0;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const whole = path.join(folder, entry.name);
    sum += entry.isDirectory() ? block + (await folderBytes(whole, enough - sum)) : await fileBytes(whole);
    if (sum > enough) break;
  }
  return sum;
}

const fileBytes = (file: string) =>
  lstat(file).then(
    ({ size }) => Math.max(size, block),
    () => 0,
  );
