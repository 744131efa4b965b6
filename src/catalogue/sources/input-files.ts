// SPDX-License-Identifier: AGPL-3.0-or-later
// The files of an input that lie on this disk: bounded in size and number, links not followed.
import { opendir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import type { InputFile } from './reading.ts';
import type { KnownSource } from './registry.ts';

/** A file on this disk. */
export interface FileThere {
  /** As `InputFile`. */
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly url?: string;
}

/** Most bytes of one file. */
export const longestFile = 200_000_000;

/** Most bytes of all. */
export const mostBytes = 1_000_000_000;

const mostFiles = 200_000;
const mostEntries = 500_000;
const deepest = 12;

/** The files of a folder that belong to the source, or the one that is named, each within its limit. */
export async function filesAt(given: string, source: KnownSource): Promise<FileThere[]> {
  const found = await stat(given).catch((cause: NodeJS.ErrnoException) => {
    throw new Problem(
      'not-found',
      'catalogue.import.nothing-there',
      { given: given.slice(0, 300) },
      { cause },
    );
  });
  if (!found.isDirectory()) return [await fileThere(given, path.basename(given))];
  const names = await filesIn(given, source.files);
  if (names.length === 0)
    throw new Problem('not-found', 'catalogue.import.empty-folder', { given: given.slice(0, 300) });
  const files: FileThere[] = [];
  let left = mostBytes;
  for (const name of names.sort()) {
    files.push(await fileThere(path.join(given, name), name, left));
    left -= files.at(-1)!.size;
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

async function fileThere(file: string, name: string, most = longestFile): Promise<FileThere> {
  const found = await stat(file).catch((cause) => {
    throw nothingThere(file, cause);
  });
  // A pipe would be waited for, a device read, for ever.
  if (!found.isFile())
    throw new Problem('invalid', 'catalogue.import.not-a-file', { given: file.slice(0, 300) });
  const limit = Math.min(most, longestFile);
  if (found.size > limit)
    throw new Problem('invalid', 'catalogue.import.too-long', {
      limit: (most < longestFile ? mostBytes : limit) / 1e6,
    });
  return { name, path: file, size: found.size };
}

export async function readOne({ name, path: file, url }: FileThere): Promise<InputFile> {
  try {
    return { name, bytes: await readFile(file), ...(url && { url }) };
  } catch (cause) {
    throw nothingThere(file, cause);
  }
}

const nothingThere = (file: string, cause: unknown) =>
  new Problem('not-found', 'catalogue.import.nothing-there', { given: file.slice(0, 300) }, { cause });
