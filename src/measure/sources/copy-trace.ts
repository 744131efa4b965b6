// SPDX-License-Identifier: AGPL-3.0-or-later
// What git itself noted of the head of a clone: in its reflogs, which bear their own dates, and in
// FETCH_HEAD.
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { type GitFolders, smallFile } from './git-folders.ts';

const minute = 60;
const day = 86_400;

/** Seconds since 1970; 0 where nothing tells. */
export interface CloneTrace {
  /** The last note that this head came from somewhere: cloned, fetched, pulled, pushed, or written here. */
  readonly noted: number;
  /** The last fetch that saw this head, where the folder was not copied since. */
  readonly fetched: number;
  /** The notes were not written again since their last line: no copy, no `git gc` made the files new. */
  readonly isUntouched: boolean;
}

export async function traceOf({ own, common }: GitFolders, head: string, now: number): Promise<CloneTrace> {
  const branch = /^ref: refs\/heads\/(\S+)$/m.exec((await smallFile(path.join(own, 'HEAD'))) ?? '')?.[1];
  const remotes = path.join(common, 'logs', 'refs', 'remotes', 'origin');
  const isInside = branch !== undefined && !branch.split('/').includes('..');
  const names = [
    path.join(own, 'logs', 'HEAD'),
    path.join(remotes, 'HEAD'),
    ...(isInside ? [path.join(remotes, branch)] : []),
  ];
  const logs = await Promise.all(names.map((name) => readNotes(name, head, now)));
  const fetched = await Promise.all(
    [...new Set([own, common])].map((one) => fetchedIn(one, { own, common }, head)),
  );
  const heads = logs[0]!;
  return {
    noted: Math.max(...logs.map(({ noted }) => noted)),
    fetched: Math.min(now, Math.max(...fetched)),
    isUntouched: heads.last > 0 && Math.abs(heads.written - heads.last) <= day,
  };
}

interface Notes {
  readonly noted: number;
  readonly last: number;
  readonly written: number;
}

/** Moves within the clone: they say nothing of what there was elsewhere. */
const local = /^(?:checkout|switch|reset|rebase|branch|stash|bisect|am|restore|worktree|filter-branch)\b/i;

/** `<old> <new> <who> <seconds> <zone>\t<message>`, newest last. */
async function readNotes(name: string, head: string, now: number): Promise<Notes> {
  const { words, written } = await lastWords(name);
  let [noted, last] = [0, 0];
  for (const line of words.split('\n')) {
    const [, id, seconds, message] = /^\S+ ([0-9a-f]+) .*> (\d{1,11}) [-+]\d+(?:\t(.*))?$/.exec(line) ?? [];
    const at = Number(seconds);
    if (!id || at > now + day) continue;
    last = at;
    if (id === head && message && !local.test(message)) noted = Math.max(noted, Math.min(at, now));
  }
  return { noted, last, written };
}

/**
 * When FETCH_HEAD was written, if the fetch saw this head. Within a minute of files that only a clone or a
 * copy of the folder writes, it may be that copy's date.
 */
async function fetchedIn(folder: string, { own, common }: GitFolders, head: string): Promise<number> {
  const { words, written } = await lastWords(path.join(folder, 'FETCH_HEAD'));
  if (!written || !words.split('\n').some((line) => line.startsWith(head))) return 0;
  const beside = [path.join(own, 'HEAD'), path.join(common, 'config'), path.join(common, 'description')];
  const [atHead, atConfig, atDescription] = await Promise.all(
    beside.map(async (name) => {
      const at = await stat(name).catch(() => undefined);
      return at !== undefined && Math.abs(at.mtimeMs / 1000 - written) <= minute;
    }),
  );
  return (atHead && atConfig) || atDescription ? 0 : written;
}

/** A mirror of many requests has a long list of what it fetched. */
const mostRead = 4 * 1024 * 1024;

/** The last words of a regular file, and when it was written; empty and 0 where there is none. */
async function lastWords(name: string): Promise<{ words: string; written: number }> {
  const found = await stat(name).catch(() => undefined);
  if (!found?.isFile()) return { words: '', written: 0 };
  const handle = await open(name).catch(() => undefined);
  if (!handle) return { words: '', written: 0 };
  try {
    const length = Math.min(found.size, mostRead);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, found.size - length);
    return { words: buffer.toString('latin1', 0, bytesRead), written: Math.floor(found.mtimeMs / 1000) };
  } finally {
    await handle.close();
  }
}
