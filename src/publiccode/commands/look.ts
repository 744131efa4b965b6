// SPDX-License-Identifier: AGPL-3.0-or-later
// Looks into the folder of a publiccode.yml for the files that it names: their first bytes, and nothing
// outside the folder.
import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Look, Looked } from '../references.ts';

/** A way to look at relative paths from `folder`. Links that lead out of it count as missing. */
export function lookInFolder(folder: string): NonNullable<Look['file']> {
  return async (relative) => {
    try {
      const [base, file] = await Promise.all([realpath(folder), realpath(path.join(folder, relative))]);
      if (file !== base && !file.startsWith(`${base}${path.sep}`)) return { state: 'missing' };
      return await firstBytes(file);
    } catch (reason) {
      const code = (reason as NodeJS.ErrnoException).code ?? '';
      return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'].includes(code)
        ? { state: 'missing' }
        : { state: 'unknown', why: code };
    }
  };
}

async function firstBytes(file: string): Promise<Looked> {
  // Asked before opening: opening a pipe would wait for ever.
  if (!(await stat(file)).isFile()) return { state: 'missing' };
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(64), 0, 64, 0);
    return { state: 'found', head: buffer.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}
