// SPDX-License-Identifier: AGPL-3.0-or-later
// The folders of a clone on this disk, and what its small files say.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';

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

/**
 * Finds the git folders of a clone: `.git` folder, `.git` file of a worktree or submodule, or a bare
 * repository.
 */
export async function findGitFolders(folder: string): Promise<GitFolders> {
  const there = await stat(folder).catch(() => undefined);
  if (!there) throw new Problem('not-found', 'measure.no-such-folder', { folder: oneLine(folder) });
  if (!there.isDirectory())
    throw new Problem('invalid', 'measure.not-git-folder', { folder: oneLine(folder) });
  const own = (await isGitFolder(folder)) ? folder : await pointed(path.join(folder, '.git'), folder);
  const shared = await smallFile(path.join(own, 'commondir'));
  const common = shared ? path.resolve(own, shared.trim()) : own;
  if (!(await isFolder(path.join(common, 'objects'))))
    throw new Problem('invalid', 'measure.not-git-folder', { folder: oneLine(folder) });
  return { own, common };
}

async function pointed(dotGit: string, folder: string): Promise<string> {
  if (await isGitFolder(dotGit)) return dotGit;
  const target = /^gitdir: (.+)$/m.exec((await smallFile(dotGit)) ?? '')?.[1];
  const own = target && path.resolve(folder, target.trim());
  if (!own || !(await smallFile(path.join(own, 'HEAD'))))
    throw new Problem('invalid', 'measure.not-git-folder', { folder: oneLine(folder) });
  return own;
}

async function isGitFolder(folder: string): Promise<boolean> {
  return (
    Boolean(await smallFile(path.join(folder, 'HEAD'))) &&
    ((await isFolder(path.join(folder, 'objects'))) ||
      Boolean(await smallFile(path.join(folder, 'commondir'))))
  );
}

async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * The `objects` folders of a clone: its own, those it borrows from, and theirs, five deep as git itself goes.
 */
export async function objectFolders(objects: string, depth = 0, seen = new Set<string>()): Promise<string[]> {
  if (depth > 5 || seen.has(objects) || seen.size > 100 || !(await isFolder(objects))) return [];
  seen.add(objects);
  const lines = ((await smallFile(path.join(objects, 'info', 'alternates'))) ?? '')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const others: string[] = [];
  for (const line of lines)
    others.push(
      ...(await objectFolders(
        path.resolve(objects, line.startsWith('"') ? unquote(line) : line),
        depth + 1,
        seen,
      )),
    );
  return [objects, ...others];
}

function unquote(line: string): string {
  return line
    .replace(/^"|"$/g, '')
    .replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}
