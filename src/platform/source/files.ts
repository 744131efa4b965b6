// SPDX-License-Identifier: AGPL-3.0-or-later
// The files of the program: those that git tracks where the program is built from a checkout; where there is
// no git, those of the list that came with the source. A folder is never walked: what somebody put beside the
// program is not the program's.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { environment, safeConfiguration } from '../git/isolation.ts';

/** One plain file of the program. */
export interface ProgramFile {
  /** From the program's folder, with `/`. */
  readonly name: string;
  readonly executable: boolean;
}

/** The list that every archive carries, so that what is built from it, without git, offers the same. */
export const listName = 'source-files.txt';

/**
 * In order of their bytes; links and submodules are not among them. Undefined when neither git nor a list
 * tells.
 */
export async function programFiles(root: string): Promise<readonly ProgramFile[] | undefined> {
  return sorted((await tracked(root)) ?? listed(root));
}

async function tracked(root: string): Promise<ProgramFile[] | undefined> {
  try {
    // A folder inside somebody else's repository is not that repository's program.
    if ((await git(root, 'rev-parse', '--show-prefix')).trim() !== '') return undefined;
    const entries = (await git(root, 'ls-files', '--stage', '-z')).split('\0').filter(Boolean);
    return entries.flatMap(readLine);
  } catch {
    return undefined;
  }
}

async function git(root: string, ...words: string[]): Promise<string> {
  const settings = Object.entries(safeConfiguration).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const options = { cwd: root, env: environment([]), maxBuffer: 64 * 1024 * 1024 };
  return (await promisify(execFile)('git', [...settings, ...words], options)).stdout;
}

function listed(root: string): ProgramFile[] | undefined {
  try {
    return readFileSync(path.join(root, listName), 'utf8').split('\n').filter(Boolean).flatMap(readLine);
  } catch {
    return undefined;
  }
}

/**
 * `100644 <object> <stage>\tname` as git writes it, or `100644\tname` as our list does; 12… are links, 16…
 * submodules.
 */
function readLine(line: string): ProgramFile[] {
  const [, mode, name] = /^(100644|100755)(?: [0-9a-f]+ \d)?\t([^\0]+)$/s.exec(line) ?? [];
  return name !== undefined && name !== listName && isWithin(name)
    ? [{ name, executable: mode === '100755' }]
    : [];
}

/**
 * Even a tampered list must not name files outside the folder; a name with a line break cannot be in the list
 * at all.
 */
function isWithin(name: string): boolean {
  return path.posix.normalize(name) === name && !/^(\/|\.\.(\/|$)|\.git(\/|$))|[\\\n]/.test(name);
}

/** A file in conflict stands there three times. */
function sorted(files: readonly ProgramFile[] | undefined): readonly ProgramFile[] | undefined {
  if (!files || files.length === 0) return undefined;
  const byName = new Map(files.map((file) => [file.name, file]));
  return [...byName.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}

/** The list as it is written: one line a file. */
export function writeList(files: readonly ProgramFile[]): string {
  return files.map(({ name, executable }) => `${executable ? '100755' : '100644'}\t${name}\n`).join('');
}
