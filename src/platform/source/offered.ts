// SPDX-License-Identifier: AGPL-3.0-or-later
// The archive that this program can offer: there, and as its checksum says.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { archivePlace, hashOf } from './archive.ts';

export interface Offered {
  readonly file: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/**
 * Undefined when none was made with this program, or when it is not what its checksum says.
 * @param root the package's folder
 */
export async function findOffered(root: string): Promise<Offered | undefined> {
  const file = path.join(root, archivePlace);
  try {
    const [words, { size }] = await Promise.all([readFile(`${file}.sha256`, 'utf8'), stat(file)]);
    const sha256 = await hashOf(file);
    return words.startsWith(`${sha256} `) ? { file, bytes: size, sha256 } : undefined;
  } catch {
    return undefined;
  }
}

/** Looks again only when the file on the disk is another one: the program may be built anew while it runs. */
export function watchOffered(root: string): () => Promise<Offered | undefined> {
  let known = '';
  let found: Promise<Offered | undefined> | undefined;
  return async () => {
    const file = path.join(root, archivePlace);
    const now = await Promise.all([file, `${file}.sha256`].map((place) => stat(place).then(mark, () => '')));
    if (!found || now.join() !== known) [known, found] = [now.join(), findOffered(root)];
    return found;
  };
}

const mark = ({ ino, size, mtimeMs }: { ino: number; size: number; mtimeMs: number }) =>
  `${ino} ${size} ${mtimeMs}`;
