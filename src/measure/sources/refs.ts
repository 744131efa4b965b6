// SPDX-License-Identifier: AGPL-3.0-or-later
// The head and the tags of a clone on this disk, read as the text files they are: no name in them is ever
// given to a command.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { maxTags, objectId } from './copy.ts';
import type { GitFolders } from './git-folders.ts';
import { smallFile } from './git-folders.ts';
import { mainBranch } from './listing.ts';

type Refs = Map<string, string>;

/**
 * @throws Problem invalid `measure.empty` where no commit can be found, `measure.reftable` for refs this
 * version cannot read
 */
export async function readRefs(
  { own, common }: GitFolders,
  folder: string,
): Promise<{ head: string; tags: Refs; limits: string[] }> {
  await refuseTables(common, folder);
  const packed = await packedRefs(common);
  const head =
    (await follow(own, common, packed, 'HEAD')) ?? (await otherHead({ own, common }, packed, folder));
  if (!head) throw new Problem('invalid', 'measure.empty', { repository: oneLine(folder) });
  const tags: Refs = new Map(
    [...packed].filter(([name]) => name.startsWith('refs/tags/')).map(([name, id]) => [name.slice(10), id]),
  );
  await looseRefs(path.join(common, 'refs', 'tags'), '', tags);
  if (tags.size <= maxTags) return { head, tags, limits: [] };
  return { head, tags: new Map([...tags].slice(-maxTags)), limits: ['tags'] };
}

/**
 * A head that names a branch which is not there (a mirror of renamed branches): the usual names, then the
 * only one.
 */
async function otherHead(
  { own, common }: GitFolders,
  packed: Refs,
  folder: string,
): Promise<string | undefined> {
  const usual = [
    'refs/remotes/origin/HEAD',
    ...['main', 'master', 'trunk', 'develop'].flatMap((name) => [
      `refs/heads/${name}`,
      `refs/remotes/origin/${name}`,
    ]),
  ];
  for (const name of usual) {
    const found = await follow(own, common, packed, name);
    if (found) return found;
  }
  const loose: Refs = new Map();
  await looseRefs(path.join(common, 'refs', 'heads'), 'refs/heads/', loose);
  const branches = new Map([...packed, ...loose].filter(([name]) => name.startsWith('refs/heads/')));
  const main = mainBranch([...branches.keys()], folder);
  return main && branches.get(main);
}

async function follow(
  own: string,
  common: string,
  packed: Refs,
  name: string,
  depth = 0,
): Promise<string | undefined> {
  if (depth > 5) return undefined;
  const inside = /^(HEAD|refs\/.+)$/.test(name) && !name.split('/').includes('..') && !name.includes('\0');
  if (!inside) return undefined;
  const words = ((await smallFile(path.join(name === 'HEAD' ? own : common, name))) ?? '').trim();
  if (objectId.test(words)) return words;
  const next = /^ref: *(\S+)$/.exec(words)?.[1];
  return next ? follow(own, common, packed, next, depth + 1) : packed.get(name);
}

/**
 * Every reference under these, with what it names: of a tag, the tag object. Those that lead to another one
 * by its name are left out.
 * @param prefixes `refs/heads/`, …
 * @throws Problem invalid `measure.reftable`
 */
export async function refsUnder(
  { common }: Pick<GitFolders, 'common'>,
  folder: string,
  prefixes: readonly string[],
): Promise<Refs> {
  await refuseTables(common, folder);
  const packed = await packedRefs(common, false);
  const found: Refs = new Map(
    [...packed].filter(([name]) => prefixes.some((prefix) => name.startsWith(prefix))).slice(0, maxTags),
  );
  for (const prefix of prefixes) await looseRefs(path.join(common, prefix), prefix, found);
  return found;
}

async function refuseTables(common: string, folder: string): Promise<void> {
  if (await stat(path.join(common, 'reftable')).catch(() => undefined))
    throw new Problem('invalid', 'measure.reftable', { folder: oneLine(folder) });
}

/**
 * `packed-refs`: one `<id> <name>` a line, followed by `^<id>` where the name is that of a tag object.
 * @param peels whether a tag object is passed over for the commit that it names
 */
async function packedRefs(common: string, peels = true): Promise<Refs> {
  const name = path.join(common, 'packed-refs');
  const found = await stat(name).catch(() => undefined);
  const refs: Refs = new Map();
  if (!found?.isFile() || found.size > 256 * 1024 * 1024) return refs;
  let last = '';
  for (const line of (await readFile(name, 'utf8')).split('\n')) {
    const peeled = line.startsWith('^') && objectId.test(line.slice(1)) ? line.slice(1) : undefined;
    if (peeled && last && peels) refs.set(last, peeled);
    const [id, ref] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
    if (!objectId.test(id)) continue;
    last = ref;
    refs.set(ref, id);
  }
  return refs;
}

async function looseRefs(folder: string, prefix: string, refs: Refs): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (refs.size > maxTags) return;
    const name = prefix + entry.name;
    if (entry.isDirectory() && prefix.length < 1024)
      await looseRefs(path.join(folder, entry.name), `${name}/`, refs);
    const id = entry.isFile() ? ((await smallFile(path.join(folder, entry.name))) ?? '').trim() : '';
    if (objectId.test(id)) refs.set(name, id);
  }
}
