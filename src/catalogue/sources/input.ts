// SPDX-License-Identifier: AGPL-3.0-or-later
// What is handed to an import: a file, a folder, or an address. Bounded in size and number, and never
// followed into private networks.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Allowed } from '../../platform/http.ts';
import { fetchIfChanged, fetchInput, type Kept } from './input-fetched.ts';
import { type FileThere, filesAt, readOne } from './input-files.ts';
import { type InputFile, type LongFile, type ReadRecord, textsOf } from './reading.ts';
import type { KnownSource } from './registry.ts';

/** What is handed to an import. */
export interface OpenedInput {
  /** All of it, where it is short. */
  readonly files?: readonly InputFile[];
  /** Its records from the first, some at a time, as often as is asked, where it is long. */
  readonly parts?: (on: string) => AsyncIterable<readonly ReadRecord[]>;
  /** SHA-256 of all files, by their names. */
  readonly digest: () => Promise<Buffer>;
  /** Copies that were made of what was fetched are removed. */
  readonly close: () => Promise<void>;
}

/** From so many files on a folder is read in parts, and from so many bytes on a file. */
const manyFiles = 2_000;
const manyBytes = 8 * 2 ** 20;
/** Records, or files of one record each, that are read at once. */
const inPart = 200;

/**
 * @throws Problem not-found `catalogue.import.nothing-there`, `.empty-folder`; invalid `.too-many-files`,
 * `.too-long`, `.not-a-file`; those of `fetchBounded`
 */
export async function openInput(
  given: string,
  source: KnownSource,
  allow: Allowed = [],
): Promise<OpenedInput> {
  if (!/^https?:\/\//i.test(given)) return openFiles(await filesAt(given, source), source);
  const folder = await mkdtemp(path.join(tmpdir(), 'halle-import-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    return await openFiles(await fetchInput(given, source, allow, folder), source, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The same of an address, where its server says that something changed. @throws Problem as `openInput` */
export async function openIfChanged(
  given: string,
  source: KnownSource,
  kept: Kept,
  allow: Allowed,
): Promise<(Kept & { readonly input: OpenedInput; readonly bytes: number }) | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'halle-import-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const fetched = await fetchIfChanged(given, source, kept, allow, folder);
    if (!fetched) await remove();
    if (!fetched) return undefined;
    const { files, ...marks } = fetched;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    return { ...marks, bytes, input: await openFiles(files, source, remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** All files in memory: what is short, and what comes with the program. @throws Problem as `openInput` */
export async function readInput(
  given: string,
  source: KnownSource,
  allow: Allowed = [],
): Promise<InputFile[]> {
  if (!/^https?:\/\//i.test(given)) return Promise.all((await filesAt(given, source)).map(readOne));
  const folder = await mkdtemp(path.join(tmpdir(), 'halle-import-'));
  try {
    return await Promise.all((await fetchInput(given, source, allow, folder)).map(readOne));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openFiles(
  all: readonly FileThere[],
  source: KnownSource,
  close: OpenedInput['close'] = async () => undefined,
): Promise<OpenedInput> {
  const size = all.reduce((sum, file) => sum + file.size, 0);
  const isLong = source.eachAlone ? all.length >= manyFiles : size >= manyBytes && source.long !== undefined;
  if (isLong)
    return { parts: (on) => recordsIn(all, source, on), digest: () => digestOf(streamed(all)), close };
  const files: InputFile[] = [];
  for (const file of all) files.push(await readOne(file));
  await close();
  const digest = () =>
    digestOf(files.map(({ name, bytes }) => ({ name, size: bytes.length, chunks: [bytes] })));
  return { files, digest, close: async () => undefined };
}

async function* recordsIn(
  all: readonly FileThere[],
  source: KnownSource,
  on: string,
): AsyncIterable<readonly ReadRecord[]> {
  if (source.eachAlone || !source.long)
    for (let from = 0; from < all.length; from += inPart) {
      const files: InputFile[] = [];
      for (const file of all.slice(from, from + inPart)) files.push(await readOne(file));
      yield source.read(files, on);
    }
  else
    for (const file of all) {
      let some: ReadRecord[] = [];
      for await (const read of source.long(longFile(file), on)) {
        some.push(read);
        if (some.length < inPart) continue;
        yield some;
        some = [];
      }
      if (some.length > 0) yield some;
    }
}

function longFile(file: FileThere): LongFile {
  const chunks = () => chunksOf(file).chunks;
  return { name: file.name, chunks, texts: () => textsOf(chunks(), file.name) };
}

/** One after the other: no more than one is open. */
function* streamed(all: readonly FileThere[]): Generator<Digested> {
  for (const file of all) yield chunksOf(file);
}

const chunksOf = ({ name, size, path: file }: FileThere) => ({
  name,
  size,
  chunks: createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>,
});

interface Digested {
  readonly name: string;
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

async function digestOf(files: Iterable<Digested>): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const { name, size, chunks } of files) {
    hash.update(`${name}\n${size}\n`);
    for await (const chunk of chunks) hash.update(chunk);
  }
  return hash.digest();
}
