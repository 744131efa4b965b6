// SPDX-License-Identifier: AGPL-3.0-or-later
// A clone on this disk: found (working tree, worktree, bare, submodule), and read without ever obeying its
// own configuration.

import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { oneLine } from '../../base/text.ts';
import { findRepositoryUrl } from '../../base/url.ts';
import { temporaryFolder } from '../../platform/git/folders.ts';
import { ourRepository } from '../../platform/git/repository.ts';
import { git } from '../../platform/git.ts';
import { type Copy, objectId, objectsOf } from './copy.ts';
import { copyDate } from './copy-date.ts';
import { findGitFolders, type GitFolders, objectFolders, smallFile } from './git-folders.ts';
import { readRefs } from './refs.ts';

/**
 * Opens a clone on this disk for reading.
 * @throws Problem not-found, invalid `measure.not-git-folder`, `measure.empty`
 */
export async function openFolder(written: string, now: number): Promise<Copy> {
  const folder = path.resolve(written);
  const { own, common } = await findGitFolders(folder);
  const { head, tags, limits } = await readRefs({ own, common }, folder);
  const shallow = await readShallow(common);
  const place = temporaryFolder();
  let close = place.close;
  try {
    const gitDir = await ourRepository(
      path.join(place.folder, 'reading.git'),
      await objectFolders(path.join(common, 'objects')),
      shallow,
      head.length === 64 ? 'sha256' : 'sha1',
    );
    const origin = await originOf(common, place.folder);
    const objects = objectsOf(gitDir, nameOf(folder));
    close = () => {
      objects.close();
      place.close();
    };
    const { at, isUncertain } = await copyDate(
      { own, common },
      { objects, head, now },
      origin === undefined ? undefined : await originFolder(origin, path.dirname(common)),
    );
    const repository = (origin && findRepositoryUrl(origin)) ?? nameOf(folder);
    const further = [...(shallow.length ? ['shallow'] : []), ...(isUncertain ? ['copy-date'] : [])];
    return { gitDir, objects, head, tags, readAt: at, repository, limits: [...limits, ...further], close };
  } catch (error) {
    close();
    throw error;
  }
}

const nameOf = (folder: string) =>
  oneLine(path.basename(folder).replace(/\.git$/, '') || path.basename(path.dirname(folder)), 200);

export async function readShallow(common: string): Promise<string[]> {
  const found = await lstat(path.join(common, 'shallow')).catch(() => undefined);
  if (!found?.isFile() || found.size > 16 * 1024 * 1024) return [];
  return (await readFile(path.join(common, 'shallow'), 'utf8'))
    .split('\n')
    .filter((line) => objectId.test(line));
}

/**
 * Where the clone says it comes from, read as data: `git config --file` without includes obeys nothing in it.
 */
async function originOf(common: string, folder: string): Promise<string | undefined> {
  const words = await smallFile(path.join(common, 'config'));
  if (words === undefined || !/remote/i.test(words)) return undefined;
  const plain = plainOrigin(words);
  if (plain) return plain;
  const found = await git(
    ['config', '--no-includes', '--file', path.join(common, 'config'), '--get', 'remote.origin.url'],
    {
      seconds: 10,
      answerBytes: 65_536,
      folder,
    },
  );
  return found.answer.toString('utf8').trim() || undefined;
}

/**
 * The folder on this disk that a clone came from, where that is a copy itself; `lost` where it is no longer
 * there; undefined for an address, and for a repository that was made here.
 */
async function originFolder(origin: string, place: string): Promise<GitFolders | 'lost' | undefined> {
  const written = /^file:\/\/(\/.*)$/.exec(origin)?.[1] ?? origin;
  if (/^[a-z][a-z0-9+.-]*:\/\/|^[^/]+:/i.test(written)) return undefined;
  const found = await findGitFolders(path.resolve(place, written)).catch(() => undefined);
  if (!found) return 'lost';
  const config = await smallFile(path.join(found.common, 'config'));
  return config === undefined || /^\s*\[remote /m.test(config) ? found : undefined;
}

/**
 * As `git clone` writes it, and nothing that could be meant otherwise: then no program is started to read it.
 */
function plainOrigin(words: string): string | undefined {
  const urls = words.match(/^.*\burl\b.*$/gim) ?? [];
  if (urls.length !== 1 || /^\s*\[include|\\/im.test(words)) return undefined;
  return /^\[remote "origin"\]\n(?:\t(?!url\b)[^\n[]*\n)*\turl = ([\w.:/@~+-]+)$/m.exec(words)?.[1];
}
