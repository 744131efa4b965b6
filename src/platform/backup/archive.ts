// SPDX-License-Identifier: AGPL-3.0-or-later
// Reading a backup file: first from end to end to check it, then again to load it. A file that is not whole
// is never loaded.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { Problem } from '../../base/problem.ts';
import {
  checksumsName,
  checksumsShape,
  format,
  type Manifest,
  manifestName,
  manifestShape,
  tableOfChunk,
} from './manifest.ts';

export interface ArchiveEntry {
  readonly name: string;
  readonly content: AsyncIterable<Buffer>;
}

/** What a word file of a backup may weigh. */
const mostWords = 64 * 1024 * 1024;

/** The entries of a file, in order; each must be read before the next is asked for. */
export async function* entriesOf(file: string): AsyncGenerator<ArchiveEntry> {
  const reading = extract();
  pipeline(createReadStream(file), createGunzip(), reading, () => {});
  for await (const entry of reading)
    yield { name: entry.header.name, content: entry as AsyncIterable<Buffer> };
}

/**
 * Reads a whole backup and compares every piece with its checksum.
 * @throws Problem not-found `platform.restore.no-file`, invalid `platform.restore.damaged`, conflict
 * `platform.restore.newer-format`
 */
export async function verifyArchive(file: string): Promise<Manifest> {
  try {
    const { found, words } = await readAll(file);
    const promised = checksumsShape.parse(JSON.parse(words.get(checksumsName) ?? ''));
    found.delete(checksumsName);
    const wrong =
      [...found].find(([name, hash]) => promised[name] !== hash)?.[0] ??
      Object.keys(promised).find((name) => !found.has(name));
    if (wrong !== undefined) throw new Error(`checksum of ${wrong}`);
    const manifest = manifestOf(words.get(manifestName) ?? '');
    const stray = [...found.keys()]
      .map(tableOfChunk)
      .find((table) => table !== undefined && !manifest.tables.some(({ name }) => name === table));
    if (stray !== undefined) throw new Error(`unexpected ${stray}`);
    return manifest;
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR')
      throw new Problem('not-found', 'platform.restore.no-file', { file }, { cause });
    throw new Problem(
      'invalid',
      'platform.restore.damaged',
      { file, reason: message.split('\n')[0]!.slice(0, 120) },
      { cause },
    );
  }
}

function manifestOf(words: string): Manifest {
  const read = JSON.parse(words) as { format?: number };
  if (typeof read.format === 'number' && read.format > format)
    throw new Problem('conflict', 'platform.restore.newer-format', { found: read.format, wanted: format });
  const shaped = manifestShape.safeParse(read);
  if (!shaped.success) throw new Error(`${manifestName}: ${shaped.error.issues[0]?.path.join('.')}`);
  return shaped.data;
}

async function readAll(file: string): Promise<{ found: Map<string, string>; words: Map<string, string> }> {
  const found = new Map<string, string>();
  const words = new Map<string, string>();
  for await (const { name, content } of entriesOf(file)) {
    const isWords = name === manifestName || name === checksumsName;
    if (!isWords && tableOfChunk(name) === undefined) throw new Error(`unexpected ${name.slice(0, 80)}`);
    const hash = createHash('sha256');
    let kept = '';
    for await (const piece of content) {
      hash.update(piece);
      if (isWords) kept += piece.toString();
      if (kept.length > mostWords) throw new Error(`${name} too large`);
    }
    if (isWords) words.set(name, kept);
    found.set(name, hash.digest('hex'));
  }
  return { found, words };
}
