// SPDX-License-Identifier: AGPL-3.0-or-later
// How much memory git may ask for. Each of its processes has the limit, its children (the one that speaks to
// the server, the one that reads the pack) as well: the system refuses the next byte, git says so and ends.
// On macOS the system takes the limit and does not hold it.
import { existsSync } from 'node:fs';

/**
 * A history of 1.3 million commits needs 740 MB of it when fetched whole, 580 MB when read
 * (`bench/git-memory.ts`).
 */
export const usualMemory = 1024 ** 3;

let memory = usualMemory;

/** @param bytes of address space for each process of git, from now on */
export function boundGit(bytes: number): void {
  memory = bytes;
}

export const memoryOfGit = (): number => memory;

/**
 * No core dump, and no more address space than that; where the system refuses to bound, git runs all the
 * same. It begins with the line that `goAhead` is: a program that dies before it has told who ends this run
 * closes the input, and nothing begins.
 */
const bounding = 'ulimit -c 0; ulimit -v "$0" 2>/dev/null; read -r go || exit 1; exec git "$@"';

/** What the input of a bounded run begins with. The shell reads it byte by byte, and nothing beyond it. */
const goAhead = 'go\n';

const shell = '/bin/sh';

/** The program to start for `git words…` within its limits, and what to send it before its input. */
export function bounded(words: readonly string[]): { program: string; args: string[]; first: string } {
  if (process.platform === 'win32' || !existsSync(shell))
    return { program: 'git', args: [...words], first: '' };
  const args = ['-c', bounding, String(Math.ceil(memory / 1024)), ...words];
  return { program: shell, args, first: goAhead };
}

const complaints =
  /out of memory|cannot allocate memory|malloc failed|mmap failed|unable to create thread|failed to map segment|died of signal (?:6|7|9|11)\b/i;

/** Signals by which the system ends a program that it cannot give memory to. */
export const endsForMemory: ReadonlySet<string | null> = new Set(['SIGKILL', 'SIGSEGV', 'SIGBUS', 'SIGABRT']);

/**
 * Whether a run that failed met the limit, by what it complained of; what the server says of itself does not
 * count.
 */
export function isOutOfMemory(complaint: string): boolean {
  const own = complaint.split(/[\r\n]/).filter((line) => !line.startsWith('remote:'));
  return own.some((line) => complaints.test(line));
}

/** Whether the shell found no git. */
export const isWithoutGit = (code: number, complaint: string): boolean =>
  code === 127 && /git: (?:command )?not found/.test(complaint);
