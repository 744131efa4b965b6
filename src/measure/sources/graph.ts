// SPDX-License-Identifier: AGPL-3.0-or-later
// Beside a kept copy, git's own list of its commits and their parents: with it, what is new in a long history
// is found at once.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { folderBytes } from '../../platform/git/folders.ts';
import { type GitOptions, git } from '../../platform/git.ts';

/** Smaller copies are walked as quickly without. */
const worthIt = 5 * 1024 * 1024;

/** Only for copies of ours: the list that a foreign clone brings with it is not believed. */
export const withGraph = (options: GitOptions): GitOptions => ({
  ...options,
  config: { ...options.config, 'core.commitGraph': 'true' },
});

/**
 * Writes the list where there is none yet. A copy that is taken or goes away meanwhile has none, and its next
 * reading takes longer: nothing else.
 * @param least bytes of packs from which it is worth it
 */
export async function listCommits(gitDir: string, least = worthIt): Promise<void> {
  const there = await stat(path.join(gitDir, 'objects', 'info', 'commit-graph')).catch(() => undefined);
  if (there || (await folderBytes(path.join(gitDir, 'objects', 'pack'))) < least) return;
  await git(
    ['commit-graph', 'write', '--reachable', '--no-progress'],
    withGraph({ gitDir, seconds: 600 }),
  ).catch(() => undefined);
}
