// SPDX-License-Identifier: AGPL-3.0-or-later
// A bare repository of ours: the objects of foreign clones are read as its alternates, never under their own configuration.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { git } from '../git.ts';

/**
 * A bare repository of ours in `folder`, with our configuration alone, that reads the objects of others as alternates.
 * @param objects absolute paths of `objects` folders @param shallow commit ids at which a shallow copy is cut
 */
export async function ourRepository(
  folder: string,
  objects: readonly string[],
  shallow: readonly string[] = [],
  format: 'sha1' | 'sha256' = 'sha1',
): Promise<string> {
  const made = await git(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, folder]);
  if (made.code !== 0) throw new Problem('unavailable', 'git.no-room', { why: made.complaint.slice(0, 200) });
  await mkdir(path.join(folder, 'objects', 'info'), { recursive: true });
  if (objects.length) await writeFile(path.join(folder, 'objects', 'info', 'alternates'), `${objects.map(quoted).join('\n')}\n`);
  if (shallow.length) await writeFile(path.join(folder, 'shallow'), `${shallow.join('\n')}\n`);
  return folder;
}

/** Alternates are read line by line, `"` starts a C-quoted path and `#` a comment. */
function quoted(folder: string): string {
  return /^["#]|[\n\\]/.test(folder) ? `"${folder.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"` : folder;
}
