// SPDX-License-Identifier: AGPL-3.0-or-later
// When a clone was last brought up to date: what happened upstream since is unknown, so no silence is counted
// after it.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { git } from '../../platform/git.ts';
import type { GitFolders } from './git-folders.ts';

/**
 * Seconds since 1970. The last fetch, where git noted one; else the newest pack or list of references (a
 * clone writes both once). Never before the newest commit, never after `now`.
 */
export async function copyDate(
  { own, common }: GitFolders,
  gitDir: string,
  head: string,
  now: number,
): Promise<number> {
  const fetched = Math.max(
    await changed(path.join(own, 'FETCH_HEAD')),
    await changed(path.join(common, 'FETCH_HEAD')),
  );
  const copied =
    fetched ||
    Math.max(
      await changed(path.join(common, 'packed-refs')),
      await newestPack(path.join(common, 'objects', 'pack')),
    );
  const last = await git(['log', '-1', '--format=%ct', head, '--'], { gitDir, seconds: 60 });
  const committed = Number(last.answer.toString('latin1').trim()) || 0;
  return Math.min(now, Math.max(copied, committed) || now);
}

async function newestPack(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const dates = await Promise.all(
    names.filter((name) => name.endsWith('.pack')).map((name) => changed(path.join(folder, name))),
  );
  return Math.max(0, ...dates);
}

async function changed(name: string): Promise<number> {
  return stat(name).then(
    (found) => Math.floor(found.mtimeMs / 1000),
    () => 0,
  );
}
