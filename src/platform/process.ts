// SPDX-License-Identifier: AGPL-3.0-or-later
// Telling one process from another that later got the same number: a process is its pid and the moment it
// started.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** `4711@123456`: pid and start time, in the system's own unit. */
export type ProcessMark = string;

let own: ProcessMark | undefined;

/** The mark of the running process. */
export function ownMark(): ProcessMark {
  own ??= markOf(process.pid);
  return own ?? `${process.pid}@`;
}

/** Whether the process of this mark still runs. */
export function isAlive(mark: ProcessMark): boolean {
  const pid = Number(mark.split('@')[0]);
  return Number.isInteger(pid) && pid > 0 && markOf(pid) === mark;
}

/** @returns undefined when no such process runs */
export function markOf(pid: number): ProcessMark | undefined {
  const started = startTime(pid);
  return started === undefined ? undefined : `${pid}@${started}`;
}

function startTime(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return linuxStart(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    process.kill(pid, 0);
    return process.platform === 'win32'
      ? ''
      : execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
          .trim()
          .replaceAll(' ', '_');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? '' : undefined;
  }
}

/**
 * Fields of proc(5): the name may hold spaces and brackets, so count from its end; a zombie no longer runs.
 */
function linuxStart(stat: string): string | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}
