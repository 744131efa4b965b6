// SPDX-License-Identifier: AGPL-3.0-or-later
// Temporary folders for copies: none outlives the process that made it, and those of processes that died are swept by the next.
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
 * A temporary folder, gone when `close` is called or when this process ends; those of processes that died are swept here.
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
