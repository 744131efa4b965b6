// SPDX-License-Identifier: AGPL-3.0-or-later
// Saving a halle to one file while it runs: every table as PostgreSQL's own COPY gives it, in one snapshot,
// with checksums.
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Pack, pack } from 'tar-stream';
import { Problem } from '../../base/problem.ts';
import { diskProblem } from '../faults.ts';
import { withClient } from '../roles.ts';
import { setSearchPathInTransaction } from '../sessions.ts';
import {
  checksumsName,
  chunkName,
  describe,
  type Manifest,
  manifestName,
  type StoredTable,
} from './manifest.ts';

/** A table travels in pieces of this many bytes: a tar entry must say its size before its content. */
const chunkBytes = 4 * 1024 * 1024;

/**
 * Writes a backup. The file appears under its name only once it is whole and on the disk.
 * @param ownerUrl the database as its owner, who alone reads private tables for a backup
 * @throws Problem conflict `platform.backup.exists`, and those of `diskProblem`
 */
export async function backup(ownerUrl: string, file: string, at: Date): Promise<Manifest> {
  if (existsSync(file)) throw new Problem('conflict', 'platform.backup.exists', { file });
  const draft = `${file}.part`;
  try {
    const manifest = await withClient(ownerUrl, (client) => writeTo(draft, client, at));
    await rename(draft, file);
    return manifest;
  } catch (error) {
    await rm(draft, { force: true });
    throw diskProblem(error, path.resolve(file)) ?? error;
  }
}

async function writeTo(draft: string, client: pg.Client, at: Date): Promise<Manifest> {
  await client.query('begin isolation level repeatable read read only');
  await client.query(setSearchPathInTransaction);
  await client.query(`select set_config('halle.backup', 'on', true)`);
  const manifest = await describe(client, at);
  const archive = pack();
  // The pipeline tells of it; once it has ended, nobody else would hear the archive.
  archive.on('error', () => {});
  const written = pipeline(archive, createGzip(), createWriteStream(draft, { mode: 0o600 }));
  await Promise.all([
    written,
    fill(archive, client, manifest).catch((error: Error) => archive.destroy(error)),
  ]);
  const handle = await open(draft, 'r+');
  await handle.sync();
  await handle.close();
  return manifest;
}

async function fill(archive: Pack, client: pg.Client, manifest: Manifest): Promise<void> {
  const checksums: Record<string, string> = {};
  const add = async (name: string, content: Buffer) => {
    checksums[name] = createHash('sha256').update(content).digest('hex');
    await entry(archive, name, content);
  };
  await add(manifestName, Buffer.from(JSON.stringify(manifest, null, 1)));
  for (const table of manifest.tables) {
    let index = 0;
    for await (const chunk of chunksOf(client, table)) await add(chunkName(table.name, ++index), chunk);
  }
  await entry(archive, checksumsName, Buffer.from(JSON.stringify(checksums, null, 1)));
  archive.finalize();
}

async function* chunksOf(client: pg.Client, { name, columns }: StoredTable): AsyncGenerator<Buffer> {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const rows = client.query(copyTo(`copy halle.${client.escapeIdentifier(name)} (${list}) to stdout`));
  let pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of rows as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
    if (size < chunkBytes) continue;
    yield Buffer.concat(pieces);
    [pieces, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(pieces);
}

function entry(archive: Pack, name: string, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    archive.entry({ name, size: content.length, mode: 0o600 }, content, (error) =>
      error ? reject(error) : resolve(),
    );
  });
}
