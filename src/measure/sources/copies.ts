// SPDX-License-Identifier: AGPL-3.0-or-later
// Copies without files, kept between two readings so that the next fetches only what is new. Taken by
// renaming, so that one process alone has it; given back whole or not at all. Losing any of them costs a
// longer reading and nothing else.
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { folderBytes } from '../../platform/git/folders.ts';

export interface CopiesKept {
  readonly folder: string;
  /** Bytes that all of them may take; those not used for longest go first. */
  readonly bytes: number;
}

/** Each reading adds a pack; with more than these a new copy is quicker. */
const manyPacks = 60;

const placeOf = ({ folder }: CopiesKept, name: string) =>
  path.join(folder, `${createHash('sha256').update(name).digest('hex').slice(0, 40)}.git`);

/**
 * Takes the copy of this name, if there is one.
 * @param into a path where nothing stands
 * @returns whether there was
 */
export async function takeCopy(copies: CopiesKept, name: string, into: string): Promise<boolean> {
  return rename(placeOf(copies, name), into).then(
    () => true,
    () => false,
  );
}

/**
 * Gives a copy back, in the place of any other of that name, and makes room.
 * @returns where it stands now, if it was kept
 */
export async function giveBackCopy(
  copies: CopiesKept,
  name: string,
  from: string,
): Promise<string | undefined> {
  const packs = await readdir(path.join(from, 'objects', 'pack')).catch(() => []);
  if (packs.filter((file) => file.endsWith('.pack')).length > manyPacks) return undefined;
  const place = placeOf(copies, name);
  await mkdir(copies.folder, { recursive: true });
  await rm(place, { recursive: true, force: true });
  const isKept = await rename(from, place).then(
    () => true,
    () => false,
  );
  const now = new Date();
  await utimes(place, now, now).catch(() => {});
  await sweepCopies(copies);
  return isKept ? place : undefined;
}

/** Removes what was used least recently until the rest fits. */
export async function sweepCopies({ folder, bytes }: CopiesKept): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f]{40}\.git$/.test(name));
  const copies = await Promise.all(
    names.map(async (name) => {
      const place = path.join(folder, name);
      const used = await stat(place).catch(() => undefined);
      return { place, used: used?.mtimeMs ?? 0, size: await folderBytes(place) };
    }),
  );
  let room = bytes;
  for (const { place, size } of copies.sort((a, b) => b.used - a.used)) {
    room -= size;
    if (room < 0) await rm(place, { recursive: true, force: true });
  }
}
