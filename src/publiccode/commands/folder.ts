// SPDX-License-Identifier: AGPL-3.0-or-later
// The publiccode.yml of a folder and its subfolders; where none has that name, every YAML file of the folder:
// it was asked for.
import { opendir } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';

const deepest = 8;
const mostFiles = 20_000;
const mostEntries = 500_000;
const named = /^(?:.*[_.-])?publiccode\.ya?ml$/i;
const yaml = /\.ya?ml$/i;

/**
 * Paths in the order of their names.
 * @throws Problem `publiccode.target.no-publiccode`, `publiccode.target.too-many`
 */
export async function filesIn(folder: string): Promise<string[]> {
  const all: string[] = [];
  let entries = 0;
  const walk = async (from: string, depth: number): Promise<void> => {
    for await (const entry of await opendir(from)) {
      entries += 1;
      if (entries > mostEntries || all.length > mostFiles)
        throw new Problem('invalid', 'publiccode.target.too-many', {
          target: folder.slice(0, 200),
          limit: mostFiles,
        });
      const at = path.join(from, entry.name);
      if (
        entry.isDirectory() &&
        depth < deepest &&
        !entry.name.startsWith('.') &&
        entry.name !== 'node_modules'
      )
        await walk(at, depth + 1);
      if (entry.isFile() && yaml.test(entry.name)) all.push(at);
    }
  };
  await walk(folder, 0);
  const wanted = all.filter((file) => named.test(path.basename(file)));
  const files = wanted.length > 0 ? wanted : all;
  if (files.length === 0)
    throw new Problem('not-found', 'publiccode.target.no-publiccode', { target: folder.slice(0, 200) });
  return files.sort();
}
