// SPDX-License-Identifier: AGPL-3.0-or-later
// No git outlives the program that started it. Ended by `exit`, the program ends its runs itself; killed, it
// cannot, and a small shell that waits on a pipe does it. Should that be killed as well, the next start
// sweeps what still runs for a program that is no more.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { Socket } from 'node:net';
import { isAlive, ownMark } from '../process.ts';

/** Says, in the environment of every git and of its children, which process they work for. */
const ownerName = 'GIT_RUN_BY_HALLE';
export const owner = (): NodeJS.ProcessEnv => ({ [ownerName]: ownMark() });

/**
 * A shell that reads from a pipe which process groups begin and end, and kills those that are left when the
 * pipe closes because our program has died.
 */
const watching = `trap '' HUP INT TERM
groups=' '
while read -r what group; do
  case $what in
    begun) groups="$groups$group " ;;
    ended) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -s KILL -- "-$group"; done`;

const living = new Set<number>();
let watcher: ChildProcess | undefined;
let begun = false;

/** Makes the watcher ready, so that a group is told to it in the moment that it begins. */
export function beReady(): void {
  if (!begun) begin();
  if (!watcher) watch();
}

/** A group of processes that must not outlive this one. @returns the function that tells that it is over */
export function watchGroup(group: number): () => void {
  living.add(group);
  tell('begun', group);
  return () => {
    if (living.delete(group)) tell('ended', group);
  };
}

/** Ends a group that is watched and not over. */
export function endGroup(group: number): void {
  if (!living.has(group)) return;
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // it has ended meanwhile
  }
}

function begin(): void {
  begun = true;
  endOrphans();
  // Before the folders they write to are removed.
  process.prependOnceListener('exit', () => {
    for (const group of living) endGroup(group);
  });
}

function watch(): void {
  if (process.platform === 'win32') return;
  const child = spawn('/bin/sh', ['-c', watching], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    env: {},
  });
  watcher = child;
  // One that dies is followed by another with the next run.
  const forget = () => {
    if (watcher === child) watcher = undefined;
  };
  child.once('error', forget).once('exit', forget).unref();
  child.stdin!.on('error', forget);
  (child.stdin as Socket).unref();
  for (const group of living) tell('begun', group);
}

const tell = (what: 'begun' | 'ended', group: number) => void watcher?.stdin?.write(`${what} ${group}\n`);

/**
 * Kills git processes that a dead program left running. Only Linux shows the environment a process was
 * started with, so elsewhere nothing is done.
 */
export function endOrphans(): void {
  if (process.platform !== 'linux') return;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const worksFor = new RegExp(`(?:^|\\0)${ownerName}=([^\\0]+)`).exec(
        readFileSync(`/proc/${pid}/environ`, 'latin1'),
      )?.[1];
      if (worksFor && !isAlive(worksFor) && isOfThisSystem(pid)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // another's, or over since
    }
  }
}

/** A container counts its processes by numbers of its own. */
const isOfThisSystem = (pid: string) =>
  readlinkSync(`/proc/${pid}/ns/pid`) === readlinkSync('/proc/self/ns/pid');
