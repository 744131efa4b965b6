// SPDX-License-Identifier: AGPL-3.0-or-later
// What is handed to an import: a file, a folder, or an address. Bounded in size and number, and never
// followed into private networks.
import { opendir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import type { Allowed } from '../../platform/http.ts';
import { fetchInput, longestFile, mostBytes } from './input-fetched.ts';
import type { InputFile } from './reading.ts';
import type { KnownSource } from './registry.ts';

const mostFiles = 200_000;
const mostEntries = 500_000;
const deepest = 12;

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

/** The files of a large folder, some at a time; everything else is read whole. */
export interface InputInParts {
  readonly files: number;
  readonly parts: () => AsyncIterable<readonly InputFile[]>;
}

/** Files read at once. */
const inPart = 200;
/** From so many files on, a folder is read in parts. */
export const manyFiles = 2_000;

/**
 * A folder of many files; undefined where what is given is anything else, or few.
 * @throws Problem as `readInput`, while its parts are read
 */
export async function inputInParts(given: string, source: KnownSource): Promise<InputInParts | undefined> {
  if (/^https?:\/\//i.test(given)) return undefined;
  const found = await stat(given).catch(() => undefined);
  if (!found?.isDirectory()) return undefined;
  const names = (await filesIn(given, source.files)).sort();
  if (names.length < manyFiles) return undefined;
  return { files: names.length, parts: () => filesInParts(given, names) };
}

async function* filesInParts(folder: string, names: readonly string[]): AsyncIterable<readonly InputFile[]> {
  let left = mostBytes;
  for (let from = 0; from < names.length; from += inPart) {
    const files: InputFile[] = [];
    for (const name of names.slice(from, from + inPart)) {
      files.push(await readOne(path.join(folder, name), name, left));
      left -= files.at(-1)!.bytes.length;
    }
    yield files;
  }
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
