// SPDX-License-Identifier: AGPL-3.0-or-later
// What is fetched of a repository: its commits and tags without files, the tree of its head, a few words.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { type GitEnd, type GitOptions, git } from '../../platform/git.ts';
import type { Served } from './address.ts';
import { objectId, objectsOf } from './copy.ts';
import { patienceOfGit } from './patience.ts';
import { wordsWanted } from './tree.ts';
import { type TreeEntry, walkTree } from './tree-walk.ts';
import { limitMet } from './within-limits.ts';

/** What was asked for, as it is told. */
export interface FetchOptions {
  readonly written: string;
  readonly seconds: number;
  /**
   * Into a copy that holds the commits of an earlier fetch: what it does not hold is never taken for granted.
   */
  readonly onlyNew?: boolean;
}

const quiet = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head'];
const headRef = 'refs/halle/head';
const refs = (head: string) => [`+${head}:${headRef}`, '+refs/tags/*:refs/tags/*'];

/** @returns whether everything came, files included: the server cannot leave them out */
export async function fetchCommits(
  gitDir: string,
  { url, canFilter, branch = 'HEAD' }: Served,
  wire: GitOptions,
  asked: FetchOptions,
): Promise<boolean> {
  // One pack for each fetch, however small.
  const config = { ...wire.config, 'fetch.unpackLimit': '1' };
  const run = (filter: string[]) =>
    git([...quiet, '--prune', ...filter, url.href, ...refs(branch)], { ...wire, config, gitDir });
  let end = await run(canFilter ? ['--filter=tree:0'] : []);
  let whole = !canFilter;
  if (end.code !== 0 && !end.stopped && /filter/i.test(end.complaint) && !asked.onlyNew) {
    end = await run([]);
    whole = true;
  }
  if (end.code !== 0) throw refusedFetch(end, asked, wire);
  return whole;
}

function refusedFetch(end: GitEnd, { written, seconds }: FetchOptions, { bytes }: GitOptions): Problem {
  const repository = oneLine(written, 200);
  const { complaint } = end;
  const met = limitMet(end, { repository: written, seconds, bytes });
  if (met) return met;
  if (/couldn't find remote ref HEAD/i.test(complaint))
    return new Problem('invalid', 'measure.empty', { repository });
  if (/Authentication failed|could not read (Username|Password)|error: 40[13]/.test(complaint))
    return new Problem('forbidden', 'measure.needs-password', { repository });
  const patience = patienceOfGit(written, complaint);
  if (patience) return patience;
  return new Problem('unavailable', 'measure.unreachable', {
    repository,
    why: oneLine(complaint.replace(/^.*fatal: /s, ''), 160),
  });
}

/**
 * The tree of the head, and the words that are read of its files. Where the server refuses, files stay
 * unknown: no reason to fail.
 * @param head its id, or `HEAD` @returns the id of the head whose files came, and what they are
 */
export async function fetchFiles(
  gitDir: string,
  url: string,
  head: string,
  wire: GitOptions,
): Promise<HeadFiles> {
  const run = (want: string) =>
    git([...quiet, '--depth=1', '--filter=blob:none', url, `+${want}:${headRef}`], { ...wire, gitDir });
  const end = await run(head);
  if (end.code !== 0 && !end.stopped && head !== 'HEAD') await run('HEAD');
  const seen = await headFetched(gitDir);
  const files = seen ? await filesAt(gitDir, seen) : undefined;
  const wanted = wordsWanted(files ?? []).map(({ id }) => id);
  // A client that says it has the commit is not sent its files.
  const config = { ...wire.config, 'fetch.negotiationAlgorithm': 'noop' };
  if (wanted.length)
    await git([...quiet, '--filter=blob:none', url, ...new Set(wanted)], { ...wire, config, gitDir });
  return { seen, files };
}

export interface HeadFiles {
  readonly seen: string | undefined;
  readonly files: readonly TreeEntry[] | undefined;
}

async function filesAt(gitDir: string, head: string): Promise<TreeEntry[] | undefined> {
  const objects = objectsOf(gitDir, '');
  return walkTree(objects, head).finally(() => objects.close());
}

/** The head that a fetch left in a repository of ours, as the file it is. */
export async function headFetched(gitDir: string): Promise<string | undefined> {
  const words = await readFile(path.join(gitDir, headRef), 'latin1').catch(() => '');
  return objectId.test(words.trim()) ? words.trim() : undefined;
}
