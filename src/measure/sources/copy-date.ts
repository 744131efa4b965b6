// SPDX-License-Identifier: AGPL-3.0-or-later
// When a clone was last brought up to date: what happened upstream since is unknown, so no silence is counted
// after it. Dates of files say little by themselves: `cp -r` and `git gc` make them new.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { GitObjects } from '../../platform/git/objects.ts';
import { type CloneTrace, traceOf } from './copy-trace.ts';
import type { GitFolders } from './git-folders.ts';

const day = 86_400;
/** Sources further apart than this disagree; and a head older than this could be that of an old copy. */
const apart = 90 * day;

export interface CopyDate {
  /** Seconds since 1970. Never before the head's commit, never after `now`. */
  readonly at: number;
  /** Nothing tells for sure when the copy was made: `at` is then only the earliest that it can be. */
  readonly isUncertain: boolean;
}

/**
 * The order of evidence: git's own notes of what came (reflogs survive a copy), the last fetch where its file
 * is no copy, then files that a clone writes once. The latter alone are believed only beside a recent head.
 * @param origin the folder that the clone came from, where it was one on this disk: a copy of a copy is no
 * newer than what it copies
 */
export async function copyDate(
  folders: GitFolders,
  { objects, head, now }: { objects: GitObjects; head: string; now: number },
  origin?: GitFolders | 'lost',
): Promise<CopyDate> {
  const committed = Math.min(now, committedAt(await objects.contents(head, commitBytes)));
  const own = weigh(await evidenceIn(folders, head, now), committed);
  const first =
    origin && origin !== 'lost' ? weigh(await evidenceIn(origin, head, now), committed) : undefined;
  const { at, isUncertain } = first && first.at < own.at ? first : own;
  const isLost = origin === 'lost' && at - committed > apart;
  const known = isLost ? committed : at;
  return { at: Math.min(now, Math.max(known, committed) || now), isUncertain: isUncertain || isLost };
}

/** Commits have been seen whose message is a whole log. */
const commitBytes = 4 * 1024 * 1024;

/** What stands after the last `>` of the line of the committer, as `git log` reads it; 0 without one. */
function committedAt(commit: Buffer | undefined): number {
  const [heads = ''] = (commit?.toString('latin1') ?? '').split('\n\n', 1);
  return Number(/^committer .*> *(\d+)/m.exec(heads)?.[1]) || 0;
}

interface Evidence extends CloneTrace {
  /** The newest of the files that a clone or a fetch writes: also what a copy of the folder makes new. */
  readonly written: number;
}

function weigh({ noted, fetched, isUntouched, written }: Evidence, committed: number): CopyDate {
  const sure = Math.max(noted, fetched);
  if (!sure) {
    // Only files tell. Beside a recent head it makes no difference when exactly they were written.
    const isFar = written - committed > apart;
    return { at: isFar ? committed : written, isUncertain: isFar };
  }
  // A fetch that brought nothing for months leaves old notes behind: so it is where no file was made new.
  if (noted && fetched - noted > apart && !isUntouched) return { at: noted, isUncertain: true };
  return { at: sure, isUncertain: written - sure > apart };
}

async function evidenceIn({ own, common }: GitFolders, head: string, now: number): Promise<Evidence> {
  const [trace, ...written] = await Promise.all([
    traceOf({ own, common }, head, now),
    changed(path.join(common, 'packed-refs')),
    changed(path.join(common, 'refs', 'remotes', 'origin', 'HEAD')),
    newestPack(path.join(common, 'objects', 'pack')),
  ]);
  return { ...trace, written: Math.min(now, Math.max(...written)) };
}

async function newestPack(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const dates = await Promise.all(
    names.filter((name) => name.endsWith('.pack')).map((name) => changed(path.join(folder, name))),
  );
  return Math.max(0, ...dates);
}

/** When a file was last written: seconds since 1970, 0 where there is none. */
export async function changed(name: string): Promise<number> {
  return stat(name).then(
    (found) => Math.floor(found.mtimeMs / 1000),
    () => 0,
  );
}
