// SPDX-License-Identifier: AGPL-3.0-or-later
// A repository on a forge, copied without its files: commits and tags in one fetch, the names of the files at
// the head and a few words of them in another. Both are then read as any clone is.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { repositoryUrl } from '../../base/url.ts';
import { temporaryFolder } from '../../platform/git/folders.ts';
import { ourRepository } from '../../platform/git/repository.ts';
import type { GitOptions } from '../../platform/git.ts';
import { checkAddress } from '../../platform/http.ts';
import { findService, type Served } from './address.ts';
import { type CopiesKept, giveBackCopy, takeCopy } from './copies.ts';
import { type Budget, type Copy, maxTags, objectsOf } from './copy.ts';
import { fetchCommits, fetchFiles, headFetched } from './fetching.ts';
import { listCommits, withGraph } from './graph.ts';
import { branchInstead, digestOf, listRemote } from './listing.ts';
import { findLog, type KeptLog, writeLog } from './log-file.ts';
import type { LogColumns } from './log-reader.ts';
import { headOf, tagsOf } from './remote-refs.ts';

export interface RemoteOptions extends Budget {
  readonly now: number;
  readonly allowPrivate: readonly string[];
  /** Hears how many bytes have been copied. */
  readonly copied?: (bytes: number) => void;
  /** Where copies are kept between readings; none is when absent. */
  readonly copies?: CopiesKept | undefined;
  /** `digestOf` the last reading: where the server lists the same, nothing is copied. */
  readonly listed?: string | undefined;
}

export interface RemoteCopy extends Copy {
  readonly listed?: string;
  /** The log that was kept beside the commits, where it is that of this head. */
  keptLog(head: string): Promise<KeptLog | undefined>;
  /** Lays what was read of the log beside commits that will be kept; absent where none will be. */
  readonly keepLog?: (columns: LogColumns) => Promise<unknown>;
  /** Keeps the commits for the next reading; `close` comes after. */
  keep(): Promise<void>;
}

/**
 * Copies what is needed of a remote repository; `unchanged` where it lists what it listed.
 * @throws Problem, see `findService` and `within`
 */
export async function openRemote(written: string, options: RemoteOptions): Promise<RemoteCopy | 'unchanged'> {
  const until = performance.now() + options.seconds * 1000;
  const served = await findService(written, options);
  const temporary = temporaryFolder(options.copies?.folder);
  // One of two copies that fails ends the other: nothing writes on into a folder that is gone.
  const leaving = new AbortController();
  const place = {
    folder: temporary.folder,
    close: () => {
      leaving.abort();
      temporary.close();
    },
  };
  try {
    const wire = await pinned(served.url, place.folder, { ...options, until, signal: leaving.signal });
    const listing = options.listed ? await listRemote(served.url.href, wire) : undefined;
    if (listing && options.listed === digestOf(listing)) {
      place.close();
      return 'unchanged';
    }
    const work = { folder: place.folder, wire, written, options };
    const copy = await copied(served, work, listing?.head).catch(async (error) => {
      const isEmpty = error instanceof Problem && error.textKey === 'measure.empty';
      const branch = isEmpty ? await branchInstead(served.url.href, wire, written) : undefined;
      if (!branch) throw error;
      await rm(path.join(place.folder, 'head.git'), { recursive: true, force: true });
      await rm(path.join(place.folder, 'commits.git'), { recursive: true, force: true });
      return copied({ ...served, branch }, work, undefined);
    });
    const close = () => {
      copy.objects.close();
      place.close();
    };
    return { ...copy, close };
  } catch (error) {
    place.close();
    throw error;
  }
}

interface CopyRequest {
  readonly folder: string;
  readonly wire: GitOptions;
  readonly written: string;
  readonly options: RemoteOptions;
}

async function copied(
  served: Served,
  work: CopyRequest,
  expected: string | undefined,
): Promise<Omit<RemoteCopy, 'close'>> {
  const { folder, wire, written, options } = work;
  const { format, branch = 'HEAD' } = served;
  const href = served.url.href;
  const tree = await ourRepository(path.join(folder, 'head.git'), [], [], format);
  const files = (head: string) => fetchFiles(tree, href, head, wire);
  // Beside the commits, not after them: most of that time is spent waiting for the server.
  const early = served.canFilter ? files(expected ?? branch) : undefined;
  const [{ commits, whole, isKept, name }, first] = await Promise.all([commitsIn(served, work), early]);
  const [head, tags] = await Promise.all([headOf(commits, written), tagsOf(commits, written)]);
  const { seen, files: known } = whole || head === first?.seen ? { ...first } : await files(head);
  const read = [commits, tree].map((one) => path.join(one, 'objects'));
  const gitDir = await ourRepository(path.join(folder, 'reading.git'), read, [], format);
  const limits = [...(whole ? ['no-filter'] : []), ...(tags.size >= maxTags ? ['tags'] : [])];
  const listed = digestOf({ head, tags });
  const keep = async () => {
    const place = options.copies && (await giveBackCopy(options.copies, name, commits));
    // Done after the answer, since it only makes the next reading faster.
    if (place) void listCommits(place);
  };
  const objects = objectsOf(gitDir, written);
  const at = { gitDir, objects, head, tags, readAt: options.now, repository: repositoryUrl(href), limits };
  return {
    ...at,
    ...(known && seen === head ? { files: known } : {}),
    ...(listed ? { listed } : {}),
    ...(isKept ? { graph: true as const } : {}),
    keptLog: async (wanted) => (isKept ? findLog(commits, wanted) : undefined),
    ...(options.copies ? { keepLog: (columns: LogColumns) => writeLog(commits, head, columns) } : {}),
    keep,
  };
}

/** The commits: those kept, brought up to date, where they can be; a new copy else. */
async function commitsIn(
  served: Served,
  { folder, wire, written, options }: CopyRequest,
): Promise<{ commits: string; whole: boolean; isKept: boolean; name: string }> {
  const name = `${served.url.href}${served.canFilter ? '' : ' whole'}`;
  const commits = path.join(folder, 'commits.git');
  const asked = { written, seconds: options.seconds };
  if (options.copies && (await takeCopy(options.copies, name, commits))) {
    const before = await headFetched(commits);
    const whole =
      before &&
      (await fetchCommits(commits, served, withGraph(wire), { ...asked, onlyNew: true }).catch(
        () => undefined,
      ));
    if (before && whole !== undefined) return { commits, whole: whole === true, isKept: true, name };
    await rm(commits, { recursive: true, force: true });
  }
  await ourRepository(commits, [], [], served.format);
  return { commits, whole: await fetchCommits(commits, served, wire, asked), isKept: false, name };
}

/** The connection is held to the address that was checked; size and time are those of the budget. */
export async function pinned(
  url: URL,
  folder: string,
  options: Pick<RemoteOptions, 'allowPrivate' | 'maxBytes' | 'copied'> & {
    readonly until: number;
    readonly signal: AbortSignal;
  },
): Promise<GitOptions> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const address = await checkAddress(url.hostname, port, options.allowPrivate);
  const bare = url.hostname.replace(/^\[|\]$/g, '');
  return {
    protocols: [url.protocol === 'https:' ? 'https' : 'http'],
    config: { 'http.curloptResolve': `${bare}:${port}:${address.includes(':') ? `[${address}]` : address}` },
    folder,
    signal: options.signal,
    bytes: options.maxBytes,
    // What is left of the time for all copies together.
    get seconds() {
      return Math.max(0.001, (options.until - performance.now()) / 1000);
    },
    ...(options.copied ? { grown: options.copied } : {}),
  };
}
