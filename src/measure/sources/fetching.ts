// SPDX-License-Identifier: AGPL-3.0-or-later
// What is fetched of a repository: its commits and tags without files, the tree of its head, a few words.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { type GitEnd, type GitOptions, git } from '../../platform/git.ts';
import type { Served } from './address.ts';
import { patienceOfGit } from './patience.ts';
import { listFiles, wordsWanted } from './tree.ts';

/** What was asked for, as it is told. */
export interface Asked {
  readonly written: string;
  readonly seconds: number;
  /** Into a copy that holds the commits of an earlier fetch: what it does not hold is never taken for granted. */
  readonly onlyNew?: boolean;
}

const quiet = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head'];
const refs = ['+HEAD:refs/halle/head', '+refs/tags/*:refs/tags/*'];

/** @returns whether everything came, files included: the server cannot leave them out */
export async function fetchCommits(gitDir: string, { url, canFilter }: Served, wire: GitOptions, asked: Asked): Promise<boolean> {
  // One pack for each fetch, however small.
  const config = { ...wire.config, 'fetch.unpackLimit': '1' };
  const run = (filter: string[]) => git([...quiet, '--prune', ...filter, url.href, ...refs], { ...wire, config, gitDir });
  let end = await run(canFilter ? ['--filter=tree:0'] : []);
  let whole = !canFilter;
  if (end.code !== 0 && !end.stopped && /filter/i.test(end.complaint) && !asked.onlyNew) {
    end = await run([]);
    whole = true;
  }
  if (end.code !== 0) throw refusedFetch(end, asked, wire);
  return whole;
}

function refusedFetch({ stopped, complaint }: GitEnd, { written, seconds }: Asked, { bytes = 0 }: GitOptions): Problem {
  const repository = oneLine(written, 200);
  if (stopped === 'size') return new Problem('unavailable', 'measure.too-big', { repository, megabytes: Math.ceil(bytes / 1024 / 1024) });
  if (stopped === 'time') return new Problem('unavailable', 'measure.took-too-long', { repository, seconds });
  if (/couldn't find remote ref HEAD/i.test(complaint)) return new Problem('invalid', 'measure.empty', { repository });
  if (/Authentication failed|could not read (Username|Password)|error: 40[13]/.test(complaint))
    return new Problem('forbidden', 'measure.needs-password', { repository });
  const patience = patienceOfGit(written, complaint);
  if (patience) return patience;
  return new Problem('unavailable', 'measure.unreachable', { repository, why: oneLine(complaint.replace(/^.*fatal: /s, ''), 160) });
}

/** The tree of the head alone. Where the server refuses, files stay unknown: no reason to fail. */
export async function fetchHead(gitDir: string, url: string, head: string, wire: GitOptions): Promise<void> {
  const run = (want: string) => git([...quiet, '--depth=1', '--filter=blob:none', url, want], { ...wire, gitDir });
  const end = await run(head);
  if (end.code !== 0 && !end.stopped) await run('HEAD');
}

/** The words that are read of the files at the head. @param reading where its tree is seen @param gitDir where they go */
export async function fetchWords(reading: string, gitDir: string, url: string, head: string, wire: GitOptions): Promise<void> {
  const wanted = wordsWanted((await listFiles(reading, head, 60)) ?? []).map(({ id }) => id);
  if (wanted.length) await git([...quiet, '--filter=blob:none', url, ...new Set(wanted)], { ...wire, gitDir });
}
