// SPDX-License-Identifier: AGPL-3.0-or-later
// The repository of a project as a proof reads it: its branches, its tags, its requests to merge, and all its
// objects. Nothing else that its address may serve is upstream.
import path from 'node:path';
import { Problem } from '../../../base/problem.ts';
import { findService } from '../../../measure/sources/address.ts';
import { objectId, objectsOf } from '../../../measure/sources/copy.ts';
import { readShallow } from '../../../measure/sources/folder.ts';
import { findGitFolders, objectFolders } from '../../../measure/sources/git-folders.ts';
import { refsUnder } from '../../../measure/sources/refs.ts';
import { pinned } from '../../../measure/sources/remote.ts';
import { limitMet } from '../../../measure/sources/within-limits.ts';
import { temporaryFolder } from '../../../platform/git/folders.ts';
import type { GitObjects } from '../../../platform/git/objects.ts';
import { ourRepository } from '../../../platform/git/repository.ts';
import { type GitOptions, git } from '../../../platform/git.ts';

export interface Upstream {
  /** Bare repository of ours. */
  readonly gitDir: string;
  readonly objects: GitObjects;
  /** As it was written, for what is told. */
  readonly written: string;
  /** Short name → id: `refs/heads/*`, and what each of `refs/tags/*` names. */
  readonly heads: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  /** The last commit of the request that was asked for, where it is kept. */
  readonly request?: string | undefined;
  /** Its history is cut. */
  readonly isShallow: boolean;
  close(): void;
}

export interface Opening {
  /** A request to merge that is wanted too. */
  readonly request?: number | undefined;
  readonly allowPrivate: readonly string[];
  readonly maxBytes: number;
  readonly seconds: number;
}

const requestRefs = (number: number) => [`refs/pull/${number}/head`, `refs/merge-requests/${number}/head`];
const lists = ['refs/heads/', 'refs/tags/'];
export const isAddress = (written: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(written);

/**
 * Opens a clone on this disk, or copies what an address serves.
 * @throws Problem as `findService`, `findGitFolders`; unavailable `measure.too-big`, `measure.took-too-long`
 */
export const openUpstream = (written: string, opening: Opening): Promise<Upstream> =>
  isAddress(written) ? copied(written, opening) : folder(written, opening);

async function folder(written: string, { request }: Opening): Promise<Upstream> {
  const there = await findGitFolders(path.resolve(written));
  const shallow = await readShallow(there.common);
  const place = temporaryFolder();
  try {
    const refs = await refsOf(there.common, written, request);
    const gitDir = await ourRepository(
      path.join(place.folder, 'reading.git'),
      await objectFolders(path.join(there.common, 'objects')),
      shallow,
      [...refs.values()].some((id) => id.length === 64) ? 'sha256' : 'sha1',
    );
    return opened({ gitDir, written, refs, request, isShallow: shallow.length > 0, close: place.close });
  } catch (error) {
    place.close();
    throw error;
  }
}

async function copied(written: string, opening: Opening): Promise<Upstream> {
  const until = performance.now() + opening.seconds * 1_000;
  const { url, format } = await findService(written, opening);
  const place = temporaryFolder();
  try {
    const gitDir = await ourRepository(path.join(place.folder, 'copy.git'), [], [], format);
    const wire = await pinned(url, place.folder, { ...opening, until, signal: new AbortController().signal });
    await fetchAll(gitDir, url.href, wire, { written, ...opening });
    const refs = await refsOf(gitDir, written, opening.request);
    return opened({ gitDir, written, refs, request: opening.request, isShallow: false, close: place.close });
  } catch (error) {
    place.close();
    throw error;
  }
}

const quiet = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head'];

/** Branches and tags with their files; then the request, which need not be there. */
async function fetchAll(
  gitDir: string,
  href: string,
  wire: GitOptions,
  { written, seconds, maxBytes, request }: Opening & { readonly written: string },
): Promise<void> {
  const run = (...refs: string[]) =>
    git([...quiet, href, ...refs.map((name) => `+${name}:${name}`)], { ...wire, gitDir });
  const end = await run('refs/heads/*', 'refs/tags/*');
  const told = { repository: written, seconds, bytes: maxBytes };
  const met = limitMet(end, told);
  if (met) throw met;
  if (end.code !== 0)
    throw new Problem('unavailable', 'measure.unreachable', {
      repository: written.slice(0, 200),
      why: end.complaint.replace(/^.*fatal: /s, '').slice(0, 160),
    });
  if (request === undefined) return;
  for (const name of requestRefs(request)) {
    const asked = await run(name);
    const stopped = limitMet(asked, told);
    if (stopped) throw stopped;
    if (asked.code === 0) return;
  }
}

function refsOf(common: string, written: string, request: number | undefined) {
  const wanted = request === undefined ? [] : requestRefs(request).map((name) => name.replace(/head$/, ''));
  return refsUnder({ common }, written, [...lists, ...wanted]);
}

function opened({
  gitDir,
  written,
  refs,
  request,
  isShallow,
  close,
}: Pick<Upstream, 'gitDir' | 'written' | 'isShallow' | 'close'> & {
  readonly refs: ReadonlyMap<string, string>;
  readonly request: number | undefined;
}): Upstream {
  const under = (prefix: string) =>
    new Map(
      [...refs].flatMap(([name, id]) =>
        name.startsWith(prefix) && objectId.test(id) ? [[name.slice(prefix.length), id] as const] : [],
      ),
    );
  const objects = objectsOf(gitDir, written);
  return {
    ...{ gitDir, objects, written, isShallow, heads: under('refs/heads/'), tags: under('refs/tags/') },
    request:
      request === undefined
        ? undefined
        : requestRefs(request)
            .map((name) => refs.get(name))
            .find(Boolean),
    close: () => {
      objects.close();
      close();
    },
  };
}
