// SPDX-License-Identifier: AGPL-3.0-or-later
// What an import reads from an address: one file, a publiccode.yml of a repository, or the pages of an API.
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { type Allowed, fetchBounded } from '../../platform/http.ts';
import { fetchTarget } from '../../publiccode/sources/remote.ts';
import type { InputFile } from './reading.ts';
import type { KnownSource } from './registry.ts';
import { isMapping } from './words.ts';

/** Most bytes of one file. */
export const longestFile = 200_000_000;

/** Most bytes of all. */
export const mostBytes = 1_000_000_000;

const mostPages = 1_000;

/** The files that this source has at an address. @throws Problem those of `fetchBounded` */
export function fetchInput(given: string, source: KnownSource, allow: Allowed): Promise<InputFile[]> {
  if (source.name === 'developers-italia') return fetchPages(given, allow);
  return (source.name === 'publiccode' ? fetchPubliccode(given, allow) : fetchOne(given, allow)).then(
    (file) => [file],
  );
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
): Promise<(Kept & { readonly files: InputFile[] }) | undefined> {
  if (source.name === 'developers-italia' || source.name === 'publiccode')
    return { files: await fetchInput(given, source, allow) };
  const asked = {
    ...(kept.etag && { 'if-none-match': kept.etag }),
    ...(kept.lastModified && { 'if-modified-since': kept.lastModified }),
  };
  const { status, headers, file } = await fetchAnswer(given, allow, asked);
  if (status === 304) return undefined;
  const [etag, lastModified] = [headers['etag'], headers['last-modified']];
  return {
    files: [file],
    ...(etag && etag.length <= 500 && { etag }),
    ...(lastModified && lastModified.length <= 100 && { lastModified }),
  };
}

/** The file itself, its page on a forge, or the page of its repository. */
async function fetchPubliccode(given: string, allow: Allowed): Promise<InputFile> {
  const { bytes } = await fetchTarget(given, allow);
  return { name: 'publiccode.yml', bytes, url: given };
}

const fetchOne = async (address: string, allow: Allowed): Promise<InputFile> =>
  (await fetchAnswer(address, allow)).file;

async function fetchAnswer(address: string, allow: Allowed, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetchBounded(address, { maxBytes: longestFile, timeoutMs: 120_000, allow, headers });
  const { status, body, url } = answer;
  if (status === 404 || status === 410)
    throw new Problem('not-found', 'catalogue.import.nothing-there', { given: address.slice(0, 300) });
  if (status >= 400)
    throw new Problem('unavailable', 'catalogue.import.bad-answer', { given: address.slice(0, 300), status });
  const name = path.posix.basename(new URL(url).pathname) || 'import';
  const file: InputFile = { name, bytes: body, url: address };
  return { status, headers: answer.headers, file };
}

/**
 * Follows `links.next` of an API page until there is none. If any page fails, the whole list is refused:
 * records missing from half a list would look withdrawn.
 */
async function fetchPages(first: string, allow: Allowed): Promise<InputFile[]> {
  const pages: InputFile[] = [];
  const seen = new Set<string>();
  let left = mostBytes;
  for (let next: string | undefined = first; next !== undefined; ) {
    const page: InputFile = await fetchOne(next, allow);
    pages.push({ ...page, name: `page ${pages.length + 1}` });
    seen.add(next);
    left -= page.bytes.length;
    next = nextPage(page, next);
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
function nextPage(page: InputFile, here: string): string | undefined {
  const after = linkNext(page);
  return after === undefined ? undefined : (URL.parse(after, here)?.href ?? after);
}

function linkNext(page: InputFile): string | undefined {
  try {
    const links = (JSON.parse(Buffer.from(page.bytes).toString('utf8')) as { links?: unknown }).links;
    const next = isMapping(links) ? links['next'] : undefined;
    return typeof next === 'string' && next ? next : undefined;
  } catch {
    return undefined;
  }
}
