// SPDX-License-Identifier: AGPL-3.0-or-later
// The archive of the program's source, made when the program is built: the same files give the same bytes,
// whoever makes it and when.
import { createHash } from 'node:crypto';
import { constants, createWriteStream } from 'node:fs';
import { mkdir, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';
import { listName, type ProgramFile, writeList } from './files.ts';

/** Where the archive lies in the package; its checksum lies beside it, as `sha256sum` writes it. */
export const archivePlace = path.join('dist', 'halle-source.tar.gz');

/** No file says when it was written here: tar knows of no time before this one on any system. */
const always = new Date('1980-01-01T00:00:00Z');

export interface Made {
  readonly sha256: string;
  readonly files: number;
  /** Files that are tracked and are not there as plain files, with no link on the way: they are left out. */
  readonly left: readonly string[];
}

/** Writes the archive and its checksum under `root`; each appears whole or not at all. */
export async function makeArchive(root: string, files: readonly ProgramFile[]): Promise<Made> {
  const place = path.join(root, archivePlace);
  await mkdir(path.dirname(place), { recursive: true });
  const draft = `${place}.${process.pid}.part`;
  try {
    const left = await writeTo(draft, root, files);
    const sha256 = await hashOf(draft);
    await rename(draft, place);
    await writeFile(draft, `${sha256}  ${path.basename(place)}\n`);
    await rename(draft, `${place}.sha256`);
    return { sha256, files: files.length - left.length, left };
  } finally {
    await rm(draft, { force: true });
  }
}

export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(file);
  for await (const piece of handle.createReadStream()) hash.update(piece as Buffer);
  return hash.digest('hex');
}

async function writeTo(draft: string, root: string, files: readonly ProgramFile[]): Promise<string[]> {
  const archive = pack();
  const written = pipeline(archive, createGzip({ level: 9 }), createWriteStream(draft, { flags: 'wx' }));
  const filled = fill(archive, root, files).catch((error: Error) => {
    archive.destroy(error);
    throw error;
  });
  const [left] = await Promise.all([filled, written]);
  return left;
}

async function fill(archive: Pack, root: string, files: readonly ProgramFile[]): Promise<string[]> {
  const left: string[] = [];
  const kept: ProgramFile[] = [];
  const within = await realpath(root);
  for (const file of files) {
    const content = await readPlain(within, file.name);
    if (content === undefined) left.push(file.name);
    else {
      kept.push(file);
      await add(archive, file, content);
    }
  }
  await add(archive, { name: listName, executable: false }, Buffer.from(writeList(kept)));
  archive.finalize();
  return left;
}

/** Undefined for what is not a plain file reached without any link. */
async function readPlain(root: string, name: string): Promise<Buffer | undefined> {
  const place = path.join(root, name);
  const folder = await realpath(path.dirname(place)).catch(() => undefined);
  if (folder !== path.dirname(place)) return undefined;
  const handle = await open(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    gone,
  );
  if (!handle) return undefined;
  try {
    return (await handle.stat()).isFile() ? await handle.readFile() : undefined;
  } finally {
    await handle.close();
  }
}

function gone({ code = '', message }: NodeJS.ErrnoException): undefined {
  if (!['ENOENT', 'ELOOP', 'ENOTDIR', 'ENXIO', 'EMLINK'].includes(code)) throw new Error(message);
}

function add(archive: Pack, { name, executable }: ProgramFile, content: Buffer): Promise<void> {
  const header = {
    name: `halle/${name}`,
    size: content.length,
    mode: executable ? 0o755 : 0o644,
    mtime: always,
    uid: 0,
    gid: 0,
  };
  return new Promise((resolve, reject) => {
    archive.entry(header, content, (error) => (error ? reject(error) : resolve()));
  });
}
