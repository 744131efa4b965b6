// SPDX-License-Identifier: AGPL-3.0-or-later
// The source code of the very program that answers, offered to everyone who uses it over the network (AGPL, section 13).
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { pack } from 'tar-stream';
import { site } from '../../site.ts';
import type { Log } from '../log.ts';

/** What is not source: what npm and the build make again, what belongs to a machine, and the history. */
const left = new Set(['node_modules', 'dist', '.git', '.halle']);

/** The files of the program, as paths from its root, in order. Links and anything but plain files are left out. */
export async function sourceFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const kept = entries.filter(({ name }) => !left.has(name) && !/^\.env|\.log$/.test(name));
  const lists = kept.map(async (entry) => {
    if (entry.isFile()) return [entry.name];
    if (!entry.isDirectory()) return [];
    return (await sourceFiles(path.join(root, entry.name))).map((file) => `${entry.name}/${file}`);
  });
  return (await Promise.all(lists)).flat().sort();
}

/** Answers `site.source` with the tree as a gzipped tar, streamed. */
export function serveSource(server: FastifyInstance, root: string, log: Log): void {
  server.get(site.source, { config: { rateLimit: { max: 6, timeWindow: 60_000 } } }, async (_, reply) => {
    const archive = pack();
    const zipped = createGzip({ level: 3 });
    pipeline(archive, zipped).catch((error: unknown) => log.warn({ err: error }, 'the source was not sent whole'));
    void fillArchive(archive, root).catch((error: Error) => archive.destroy(error));
    return reply.header('content-disposition', 'attachment; filename="halle-source.tar.gz"').type('application/gzip').send(zipped);
  });
}

async function fillArchive(archive: ReturnType<typeof pack>, root: string): Promise<void> {
  for (const file of await sourceFiles(root)) {
    const { size, mode, mtime } = await stat(path.join(root, file));
    const entry = archive.entry({ name: `halle/${file}`, size, mode: mode & 0o755, mtime });
    await pipeline(createReadStream(path.join(root, file)), entry);
  }
  archive.finalize();
}
