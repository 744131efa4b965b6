// SPDX-License-Identifier: AGPL-3.0-or-later
// What is handed to an import: a file, a folder, or an address. Bounded in size and number, and never
// followed into private networks.
import { opendir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { type Allowed, fetchBounded } from '../../platform/http.ts';
import { fetchTarget } from '../../publiccode/sources/remote.ts';
import type { InputFile } from './reading.ts';
import type { KnownSource } from './registry.ts';
import { isMapping } from './words.ts';

const longestFile = 200_000_000;
const mostBytes = 1_000_000_000;
const mostFiles = 50_000;
const mostEntries = 500_000;
const deepest = 12;
const mostPages = 1_000;

/**
 * @throws Problem not-found `catalogue.import.nothing-there`, `.empty-folder`; invalid `.too-many-files`,
 * `.too-long`, `.not-a-file`; those of `fetchBounded`
 */
export async function readInput(
  given: string,
  source: KnownSource,
  allow: Allowed = [],
): Promise<InputFile[]> {
  if (/^https?:\/\//i.test(given)) return fetchInput(given, source, allow);
  const found = await stat(given).catch((cause: NodeJS.ErrnoException) => {
    throw new Problem(
      'not-found',
      'catalogue.import.nothing-there',
      { given: given.slice(0, 300) },
      { cause },
    );
  });
  if (!found.isDirectory()) return [await readOne(given, path.basename(given))];
  const names = await filesIn(given, source.files);
  if (names.length === 0)
    throw new Problem('not-found', 'catalogue.import.empty-folder', { given: given.slice(0, 300) });
  const files: InputFile[] = [];
  let left = mostBytes;
  for (const name of names.sort()) {
    files.push(await readOne(path.join(given, name), name, left));
    left -= files.at(-1)!.bytes.length;
  }
  return files;
}

/**
 * Relative names with `/`. Symbolic links are not followed: they may lead in circles, out of the folder, or
 * to a device that never ends.
 */
async function filesIn(folder: string, wanted: RegExp): Promise<string[]> {
  const names: string[] = [];
  let entries = 0;
  const walk = async (inside: string, depth: number): Promise<void> => {
    for await (const entry of await opendir(path.join(folder, inside))) {
      entries += 1;
      const name = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.isDirectory() && depth < deepest && entry.name !== '.git' && entry.name !== 'node_modules')
        await walk(name, depth + 1);
      if (entry.isFile() && wanted.test(name)) names.push(name);
      if (names.length > mostFiles || entries > mostEntries)
        throw new Problem('invalid', 'catalogue.import.too-many-files', {
          n: Math.max(names.length, entries),
          limit: mostFiles,
        });
    }
  };
  await walk('', 0);
  return names;
}

function fetchInput(given: string, source: KnownSource, allow: Allowed): Promise<InputFile[]> {
  if (source.name === 'developers-italia') return fetchPages(given, allow);
  return (source.name === 'publiccode' ? fetchPubliccode(given, allow) : fetchOne(given, allow)).then(
    (file) => [file],
  );
}

/** The file itself, its page on a forge, or the page of its repository. */
async function fetchPubliccode(given: string, allow: Allowed): Promise<InputFile> {
  const { bytes } = await fetchTarget(given, allow);
  return { name: 'publiccode.yml', bytes, url: given };
}

async function readOne(file: string, name: string, most = longestFile): Promise<InputFile> {
  try {
    const found = await stat(file);
    // A pipe would be waited for, a device read, for ever.
    if (!found.isFile())
      throw new Problem('invalid', 'catalogue.import.not-a-file', { given: file.slice(0, 300) });
    const limit = Math.min(most, longestFile);
    if (found.size > limit)
      throw new Problem('invalid', 'catalogue.import.too-long', {
        limit: (most < longestFile ? mostBytes : limit) / 1e6,
      });
    return { name, bytes: await readFile(file) };
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem(
      'not-found',
      'catalogue.import.nothing-there',
      { given: file.slice(0, 300) },
      { cause },
    );
  }
}

async function fetchOne(address: string, allow: Allowed): Promise<InputFile> {
  const { status, body, url } = await fetchBounded(address, {
    maxBytes: longestFile,
    timeoutMs: 120_000,
    allow,
  });
  if (status === 404 || status === 410)
    throw new Problem('not-found', 'catalogue.import.nothing-there', { given: address.slice(0, 300) });
  if (status >= 400)
    throw new Problem('unavailable', 'catalogue.import.bad-answer', { given: address.slice(0, 300), status });
  return { name: path.posix.basename(new URL(url).pathname) || 'import', bytes: body, url: address };
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
