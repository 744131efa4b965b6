// SPDX-License-Identifier: AGPL-3.0-or-later
// The files of a tree, folder by folder, asked of the git that stays: to start another one would cost a small
// repository more than all its trees.
import type { GitObjects } from '../../platform/git/objects.ts';

export interface TreeEntry {
  readonly path: string;
  readonly id: string;
}

/** An entry of one folder; the mode as git writes it: `100644`, `40000`. */
interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

/** Bytes of all trees, with the folders before each entry: a few trees can name each other for ever. */
const mostBytes = 64 * 1024 * 1024;
const mostFolders = 100_000;

/**
 * Regular files of a commit's tree, in git's order (no symbolic link, no submodule); undefined where a folder
 * is not there, cannot be read, or where there are too many.
 */
export async function walkTree(objects: GitObjects, commit: string): Promise<TreeEntry[] | undefined> {
  const walk = { objects, idBytes: commit.length / 2, room: mostBytes, folders: 0 };
  return folder(walk, `${commit}^{tree}`, '');
}

interface Walk {
  readonly objects: GitObjects;
  readonly idBytes: number;
  /** Bytes that are left. */
  room: number;
  folders: number;
}

/** Folders that lie side by side are asked for at once. */
async function folder(walk: Walk, name: string, prefix: string): Promise<TreeEntry[] | undefined> {
  if (walk.room < 0 || ++walk.folders > mostFolders) return stop(walk);
  const tree = await walk.objects.contents(name, (size) => take(walk, size));
  const entries = tree && readTree(tree, walk.idBytes);
  if (!entries || !take(walk, entries.length * prefix.length)) return stop(walk);
  const parts = await Promise.all(
    entries.map(({ mode, name, id }) => {
      const path = prefix + name;
      if (mode === '40000') return folder(walk, id, `${path}/`);
      return mode.startsWith('100') ? [{ id, path }] : [];
    }),
  );
  return parts.includes(undefined) ? undefined : (parts as TreeEntry[][]).flat();
}

/** Nothing more is asked once the answer is that it is unknown. */
function stop(walk: Walk): undefined {
  walk.room = -1;
}

function take(walk: Walk, bytes: number): boolean {
  walk.room -= bytes;
  return walk.room >= 0;
}

/** A tree as git stores it: `<mode> <name> NUL <id>`, the id as bytes; undefined where it is not one. */
export function readTree(tree: Buffer, idBytes: number): Entry[] | undefined {
  const entries: Entry[] = [];
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, at);
    const next = end + 1 + idBytes;
    if (space < 0 || end < space || next > tree.length) return undefined;
    const name = tree.toString('utf8', space + 1, end);
    entries.push({ mode: tree.toString('latin1', at, space), name, id: tree.toString('hex', end + 1, next) });
    at = next;
  }
  return entries;
}
