// SPDX-License-Identifier: AGPL-3.0-or-later
// A bare repository of ours: the objects of foreign clones are read as its alternates, never under their own
// configuration.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';

/**
 * A bare repository of ours in `folder`, with our configuration alone, that reads the objects of others as
 * alternates.
 * @param objects absolute paths of `objects` folders @param shallow commit ids at which a shallow copy is cut
 */
export async function ourRepository(
  folder: string,
  objects: readonly string[],
  shallow: readonly string[] = [],
  format: 'sha1' | 'sha256' = 'sha1',
): Promise<string> {
  try {
    for (const name of ['objects/info', 'objects/pack', 'refs/heads'])
      await mkdir(path.join(folder, name), { recursive: true });
    await writeFile(path.join(folder, 'HEAD'), 'ref: refs/heads/main\n');
    await writeFile(path.join(folder, 'config'), configOf(format));
  } catch (cause) {
    throw new Problem('unavailable', 'git.no-room', { why: oneLine(String(cause), 200) }, { cause });
  }
  if (objects.length)
    await writeFile(
      path.join(folder, 'objects', 'info', 'alternates'),
      `${objects.map(quoted).join('\n')}\n`,
    );
  if (shallow.length) await writeFile(path.join(folder, 'shallow'), `${shallow.join('\n')}\n`);
  return folder;
}

/**
 * Writes by itself what `git init` would: for a list of small repositories, starting that program would be
 * most of the time.
 */
function configOf(format: 'sha1' | 'sha256'): string {
  if (format === 'sha1') return '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
  return '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n';
}

/** Alternates are read line by line, `"` starts a C-quoted path and `#` a comment. */
function quoted(folder: string): string {
  return /^["#]|[\n\\]/.test(folder)
    ? `"${folder.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
    : folder;
}
