// SPDX-License-Identifier: AGPL-3.0-or-later
// What is handed to an import: a file, a folder, or an address. Bounded in size and number, and never followed into private networks.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { type Allowed, fetchBounded } from '../../platform/http.ts';
import { fetchTarget } from '../../publiccode/commands/remote.ts';
import type { InputFile } from './reading.ts';
import type { KnownSource } from './registry.ts';
import { isMapping } from './words.ts';

const longestFile = 200_000_000;
const mostFiles = 50_000;
const mostPages = 1_000;

/** @throws Problem not-found `catalogue.import.nothing-there`, `.empty-folder`; invalid `.too-many-files`, `.too-long`; those of `fetchBounded` */
export async function readInput(given: string, source: KnownSource, allow: Allowed = []): Promise<InputFile[]> {
  if (/^https?:\/\//i.test(given)) return fetchInput(given, source, allow);
  const found = await stat(given).catch((cause: NodeJS.ErrnoException) => {
    throw new Problem('not-found', 'catalogue.import.nothing-there', { given: given.slice(0, 300) }, { cause });
  });
  if (!found.isDirectory()) return [await readOne(given, path.basename(given))];
  const all = await readdir(given, { recursive: true });
  const names = all
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => source.files.test(name) && !/(^|\/)(\.git|node_modules)\//.test(name));
  if (names.length === 0) throw new Problem('not-found', 'catalogue.import.empty-folder', { given: given.slice(0, 300) });
  if (names.length > mostFiles) throw new Problem('invalid', 'catalogue.import.too-many-files', { n: names.length, limit: mostFiles });
  const files: InputFile[] = [];
  for (const name of names.sort()) files.push(await readOne(path.join(given, name), name));
  return files;
}

function fetchInput(given: string, source: KnownSource, allow: Allowed): Promise<InputFile[]> {
  if (source.name === 'developers-italia') return fetchPages(given, allow);
  return (source.name === 'publiccode' ? fetchPubliccode(given, allow) : fetchOne(given, allow)).then((file) => [file]);
}

/** The file itself, its page on a forge, or the page of its repository. */
async function fetchPubliccode(given: string, allow: Allowed): Promise<InputFile> {
  const { bytes } = await fetchTarget(given, allow);
  return { name: 'publiccode.yml', bytes, url: given };
}

async function readOne(file: string, name: string): Promise<InputFile> {
  try {
    const { size } = await stat(file);
    if (size > longestFile) throw new Problem('invalid', 'catalogue.import.too-long', { limit: longestFile / 1e6 });
    return { name, bytes: await readFile(file) };
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('not-found', 'catalogue.import.nothing-there', { given: file.slice(0, 300) }, { cause });
  }
}

async function fetchOne(address: string, allow: Allowed): Promise<InputFile> {
  const { status, body, url } = await fetchBounded(address, { maxBytes: longestFile, timeoutMs: 120_000, allow });
  if (status === 404 || status === 410) throw new Problem('not-found', 'catalogue.import.nothing-there', { given: address.slice(0, 300) });
  if (status >= 400) throw new Problem('unavailable', 'catalogue.import.bad-answer', { given: address.slice(0, 300), status });
  return { name: path.posix.basename(new URL(url).pathname) || 'import', bytes: body, url: address };
}

/** Follows `links.next` of an API page until there is none. */
async function fetchPages(first: string, allow: Allowed): Promise<InputFile[]> {
  const pages: InputFile[] = [];
  let next: string | undefined = first;
  while (next && pages.length < mostPages) {
    const page: InputFile = await fetchOne(next, allow);
    pages.push({ ...page, name: `page ${pages.length + 1}` });
    const after = linkNext(page);
    const url: URL | null | undefined = after === undefined ? undefined : URL.parse(after, next);
    next = url && url.origin === new URL(first).origin ? url.href : undefined;
  }
  return pages;
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
