// SPDX-License-Identifier: AGPL-3.0-or-later
// The folders of a clone on this disk, and what its small files say.
import { readFile, stat } from 'node:fs/promises';

/** The two folders of a git repository: its own, and the one it shares with its sister worktrees. */
export interface GitFolders {
  readonly own: string;
  readonly common: string;
}

/** The words of a regular file of at most 64 kB, undefined for anything else (a pipe would wait for ever). */
export async function smallFile(name: string): Promise<string | undefined> {
  const found = await stat(name).catch(() => undefined);
  if (!found?.isFile() || found.size > 65_536) return undefined;
  return readFile(name, 'utf8').catch(() => undefined);
}
