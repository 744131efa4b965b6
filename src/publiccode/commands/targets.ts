// SPDX-License-Identifier: AGPL-3.0-or-later
// What there is to check behind a word of the command line: a file, a folder, an address, or standard input.
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { defaultMaxBytes } from '../encoding.ts';
import { fetchTarget } from '../sources/remote.ts';
import type { Target } from '../target.ts';
import { filesIn } from './folder.ts';
import { lookInFolder } from './look.ts';

/** The files behind `written`, one by one. @throws Problem `publiccode.target.…` */
export async function* targetsOf(
  written: string,
  network: boolean,
  machine: Pick<Machine, 'config'>,
): AsyncGenerator<Target> {
  if (written === '-') {
    yield { file: '-', bytes: await standardInput() };
    return;
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(written)) {
    if (!network)
      throw new Problem('invalid', 'publiccode.target.no-network', { target: written.slice(0, 200) });
    yield await fetchTarget(written, (await machine.config()).allowPrivate);
    return;
  }
  const found = await stat(written).catch(() => undefined);
  if (!found)
    throw new Problem('not-found', 'publiccode.target.not-found', { target: written.slice(0, 200) });
  if (!found.isDirectory()) yield await readTarget(written);
  else for (const file of await filesIn(written)) yield await readTarget(file);
}

async function readTarget(file: string): Promise<Target> {
  try {
    return { file, bytes: await readBounded(file), look: lookInFolder(path.dirname(file)) };
  } catch (reason) {
    throw new Problem('not-found', 'publiccode.target.unreadable', {
      target: file.slice(0, 200),
      why: (reason as NodeJS.ErrnoException).code ?? '?',
    });
  }
}

/**
 * No more than the limit is read: a larger file comes as that many zeros and one, and is refused for its
 * size.
 */
async function readBounded(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    if (size > defaultMaxBytes) return new Uint8Array(Math.min(size, 2 ** 30));
    const all = new Uint8Array(defaultMaxBytes + 1);
    let filled = 0;
    // A pipe (`check <(curl …)`) has no places, and comes in pieces.
    for (let read = -1; read !== 0 && filled < all.length; filled += read)
      read = (await handle.read(all, filled, all.length - filled, null)).bytesRead;
    return all.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size > defaultMaxBytes) break;
  }
  return Buffer.concat(parts);
}
