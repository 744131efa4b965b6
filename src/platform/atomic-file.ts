// SPDX-License-Identifier: AGPL-3.0-or-later
// Files that appear whole or not at all: whatever stops the writing, the former file stays and nothing
// half-written is left.
import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { diskProblem } from './faults.ts';

/**
 * Writes a file, on the disk when this returns. A pipe or a device is written to as it is.
 * @throws Problem of `diskProblem`, which names the file
 */
export async function writeAtomically(file: string, content: string | Buffer, mode = 0o666): Promise<void> {
  try {
    const there = await stat(file).catch(() => undefined);
    if (there && !there.isFile()) return await writeFile(file, content);
    // A link stays a link.
    await replace(there ? await realpath(file) : file, content, there ? there.mode & 0o777 : mode);
  } catch (error) {
    throw diskProblem(error, file) ?? error;
  }
}

async function replace(file: string, content: string | Buffer, mode: number): Promise<void> {
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
  try {
    const handle = await open(draft, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}
