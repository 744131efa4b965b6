// SPDX-License-Identifier: AGPL-3.0-or-later
// What an import reads from an address: one file, a publiccode.yml of a repository, or the pages of an API.
import { open, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { type Allowed, fetchBounded } from '../../platform/http.ts';
import { fetchTarget } from '../../publiccode/sources/remote.ts';
import { type FileThere, longestFile, mostBytes } from './input-files.ts';
import type { KnownSource } from './registry.ts';
import { isMapping } from './words.ts';

const mostPages = 1_000;

/**
 * The files that this source has at an address, laid into a folder.
 * @throws Problem those of `fetchBounded`
 */
export async function fetchInput(
  given: string,
  source: KnownSource,
  allow: Allowed,
  folder: string,
): Promise<FileThere[]> {
  if (source.name === 'developers-italia') return fetchPages(given, allow, folder);
  if (source.name === 'publiccode') return [await fetchPubliccode(given, allow, folder)];
  return [await fetchOne(given, allow, path.join(folder, '1'))];
}

/** What a server said of a copy, by which it can say later that nothing changed. */
export interface Kept {
  readonly etag?: string;
  readonly lastModified?: string;
}

/**
 * As `fetchInput`, but undefined where the server says that nothing changed since. It is asked so of what
 * is one file at one address: pages after the first may change alone.
 */
export async function fetchIfChanged(
  given: string,
  source: KnownSource,
  kept: Kept,
  allow: Allowed,
  folder: string,
): Promise<(Kept & { readonly files: FileThere[] }) | undefined> {
  if (source.name === 'developers-italia' || source.name === 'publiccode')
    return { files: await fetchInput(given, source, allow, folder) };
  const asked = {
    ...(kept.etag && { 'if-none-match': kept.etag }),
    ...(kept.lastModified && { 'if-modified-since': kept.lastModified }),
  };
  const { status, headers, file } = await fetchAnswer(given, allow, path.join(folder, '1'), asked);
  if (status === 304) return undefined;
  const [etag, lastModified] = [headers['etag'], headers['last-modified']];
  return {
    files: [file],
    ...(etag && etag.length <= 500 && { etag }),
    ...(lastModified && lastModified.length <= 100 && { lastModified }),
  };
}

/** The file itself, its page on a forge, or the page of its repository. */
async function fetchPubliccode(given: string, allow: Allowed, folder: string): Promise<FileThere> {
  const { bytes } = await fetchTarget(given, allow);
  const file = path.join(folder, '1');
  await writeFile(file, bytes);
  return { name: 'publiccode.yml', path: file, size: bytes.length, url: given };
}

const fetchOne = async (address: string, allow: Allowed, into: string): Promise<FileThere> =>
  (await fetchAnswer(address, allow, into)).file;

async function fetchAnswer(
  address: string,
  allow: Allowed,
  into: string,
  headers: Readonly<Record<string, string>> = {},
) {
  const answer = await fetchBounded(address, {
    ...{ maxBytes: longestFile, timeoutMs: 120_000, allow, headers, into },
  });
  const { status, url } = answer;
  if (status === 404 || status === 410)
    throw new Problem('not-found', 'catalogue.import.nothing-there', { given: address.slice(0, 300) });
  if (status >= 400)
    throw new Problem('unavailable', 'catalogue.import.bad-answer', { given: address.slice(0, 300), status });
  const name = path.posix.basename(new URL(url).pathname) || 'import';
  const { size } = await stat(into);
  const file: FileThere = { name, path: into, size, url: address };
  return { status, headers: answer.headers, file };
}

/**
 * Follows `links.next` of an API page until there is none. If any page fails, the whole list is refused:
 * records missing from half a list would look withdrawn.
 */
async function fetchPages(first: string, allow: Allowed, folder: string): Promise<FileThere[]> {
  const pages: FileThere[] = [];
  const seen = new Set<string>();
  let left = mostBytes;
  for (let next: string | undefined = first; next !== undefined; ) {
    const n = pages.length + 1;
    const page: FileThere = await fetchOne(next, allow, path.join(folder, String(n)));
    pages.push({ ...page, name: `page ${n}` });
    seen.add(next);
    left -= page.size;
    next = await nextPage(page, next);
    if (
      next !== undefined &&
      (seen.has(next) ||
        pages.length === mostPages ||
        left < 0 ||
        URL.parse(next)?.origin !== URL.parse(first)?.origin)
    )
      throw new Problem('unavailable', 'catalogue.import.endless-pages', {
        given: first.slice(0, 300),
        next: oneLine(next, 300),
      });
  }
  return pages;
}

/** The whole address of the page after this one. */
async function nextPage(page: FileThere, here: string): Promise<string | undefined> {
  const after = linkNext(
    page.size > longestPage ? await linksOfLong(page) : await readFile(page.path, 'utf8'),
  );
  return after === undefined ? undefined : (URL.parse(after, here)?.href ?? after);
}

/** Bytes of a page that is parsed for its links alone. */
const longestPage = 8 * 2 ** 20;

/** The links of a page that is too long for that: they stand after its records, or before them. */
async function linksOfLong({ path: file, size }: FileThere): Promise<string> {
  const some = 64_000;
  const opened = await open(file);
  try {
    const read = async (position: number) => {
      const { buffer, bytesRead } = await opened.read({ buffer: Buffer.alloc(some), position });
      return buffer.toString('utf8', 0, bytesRead);
    };
    const around = `${await read(size - some)}\n${await read(0)}`;
    const [, links] = /"links"\s*:\s*(\{[^{}]*\})/.exec(around) ?? [];
    return links ? `{"links":${links}}` : '';
  } finally {
    await opened.close();
  }
}

function linkNext(page: string): string | undefined {
  try {
    const links = (JSON.parse(page) as { links?: unknown }).links;
    const next = isMapping(links) ? links['next'] : undefined;
    return typeof next === 'string' && next ? next : undefined;
  } catch {
    return undefined;
  }
}
