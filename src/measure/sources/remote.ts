// SPDX-License-Identifier: AGPL-3.0-or-later
// A repository on a forge, copied without its files: commits and tags in one fetch, the names of the files at the head and a few
// words of them in another. Both copies are then read as any clone is, through a repository of ours.
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { repositoryUrl } from '../../base/url.ts';
import { temporaryFolder } from '../../platform/git/folders.ts';
import { ourRepository } from '../../platform/git/repository.ts';
import { type GitEnd, type GitOptions, git } from '../../platform/git.ts';
import { checkAddress } from '../../platform/http.ts';
import { findService, type Served } from './address.ts';
import { type Budget, type Copy, maxTags, objectId } from './copy.ts';
import { listFiles, wordsWanted } from './tree.ts';

export interface RemoteOptions extends Budget {
  readonly now: number;
  readonly allowPrivate: readonly string[];
  /** Hears how many bytes have been copied. */
  readonly copied?: (bytes: number) => void;
}

/** Copies what is needed of a remote repository. @throws Problem, see `findService`; unavailable `measure.too-big`, `measure.took-too-long` */
export async function openRemote(written: string, options: RemoteOptions): Promise<Copy> {
  const until = performance.now() + options.seconds * 1000;
  const served = await findService(written, options);
  const place = temporaryFolder();
  try {
    const wire = await pinned(served.url, place.folder, { ...options, until });
    const commits = await ourRepository(path.join(place.folder, 'commits.git'), []);
    const whole = await fetchCommits(commits, served, wire, { written, seconds: options.seconds });
    const head = await headOf(commits, written);
    const tags = await tagsOf(commits);
    const tree = await ourRepository(path.join(place.folder, 'head.git'), []);
    if (!whole) await fetchHead(tree, served.url.href, head, wire);
    const gitDir = await ourRepository(path.join(place.folder, 'reading.git'), [path.join(commits, 'objects'), path.join(tree, 'objects')]);
    if (!whole) await fetchWords(gitDir, tree, served.url.href, head, wire);
    const limits = [...(whole ? ['no-filter'] : []), ...(tags.size >= maxTags ? ['tags'] : [])];
    return { gitDir, head, tags, readAt: options.now, repository: repositoryUrl(served.url.href), limits, close: place.close };
  } catch (error) {
    place.close();
    throw error;
  }
}

/** The connection is held to the address that was checked; size and time are those of the budget. */
async function pinned(url: URL, folder: string, options: RemoteOptions & { readonly until: number }): Promise<GitOptions> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const address = await checkAddress(url.hostname, port, options.allowPrivate);
  const bare = url.hostname.replace(/^\[|\]$/g, '');
  return {
    protocols: [url.protocol === 'https:' ? 'https' : 'http'],
    config: { 'http.curloptResolve': `${bare}:${port}:${address.includes(':') ? `[${address}]` : address}` },
    folder,
    bytes: options.maxBytes,
    // What is left of the time for all copies together.
    get seconds() {
      return Math.max(0.001, (options.until - performance.now()) / 1000);
    },
    ...(options.copied ? { grown: options.copied } : {}),
  };
}

/** @returns whether everything came, files included: the server cannot leave them out */
async function fetchCommits(gitDir: string, { url, canFilter }: Served, wire: GitOptions, asked: Asked): Promise<boolean> {
  const refs = ['+HEAD:refs/halle/head', '+refs/tags/*:refs/tags/*'];
  const run = (filter: string[]) =>
    git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...filter, url.href, ...refs], { ...wire, gitDir });
  let end = await run(canFilter ? ['--filter=tree:0'] : []);
  let whole = !canFilter;
  if (end.code !== 0 && !end.stopped && /filter/i.test(end.complaint)) {
    end = await run([]);
    whole = true;
  }
  if (end.code !== 0) throw refusedFetch(end, asked, wire);
  return whole;
}

/** What was asked for, as it is told. */
interface Asked {
  readonly written: string;
  readonly seconds: number;
}

function refusedFetch({ stopped, complaint }: GitEnd, { written, seconds }: Asked, { bytes = 0 }: GitOptions): Problem {
  const repository = oneLine(written, 200);
  if (stopped === 'size') return new Problem('unavailable', 'measure.too-big', { repository, megabytes: Math.ceil(bytes / 1024 / 1024) });
  if (stopped === 'time') return new Problem('unavailable', 'measure.took-too-long', { repository, seconds });
  if (/couldn't find remote ref HEAD/i.test(complaint)) return new Problem('invalid', 'measure.empty', { repository });
  if (/Authentication failed|could not read (Username|Password)|error: 40[13]/.test(complaint))
    return new Problem('forbidden', 'measure.needs-password', { repository });
  return new Problem('unavailable', 'measure.unreachable', { repository, why: oneLine(complaint.replace(/^.*fatal: /s, ''), 160) });
}

async function headOf(gitDir: string, written: string): Promise<string> {
  const found = (await git(['rev-parse', '--verify', '--quiet', 'refs/halle/head^{commit}'], { gitDir })).answer.toString('latin1').trim();
  if (!objectId.test(found)) throw new Problem('invalid', 'measure.empty', { repository: oneLine(written, 200) });
  return found;
}

async function tagsOf(gitDir: string): Promise<Map<string, string>> {
  const { answer } = await git(
    ['for-each-ref', `--count=${maxTags}`, '--sort=-creatordate', '--format=%(objectname) %(refname:lstrip=2)', 'refs/tags/'],
    { gitDir },
  );
  const lines = answer.toString('utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]));
}

/** The tree of the head alone. Where the server refuses, files stay unknown: no reason to fail. */
async function fetchHead(gitDir: string, url: string, head: string, wire: GitOptions): Promise<void> {
  const run = (want: string) =>
    git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1', '--filter=blob:none', url, want], { ...wire, gitDir });
  const end = await run(head);
  if (end.code !== 0 && !end.stopped) await run('HEAD');
}

async function fetchWords(reading: string, gitDir: string, url: string, head: string, wire: GitOptions): Promise<void> {
  const wanted = wordsWanted((await listFiles(reading, head, 60)) ?? []).map(({ id }) => id);
  if (wanted.length)
    await git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=blob:none', url, ...new Set(wanted)], {
      ...wire,
      gitDir,
    });
}
