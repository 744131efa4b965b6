// SPDX-License-Identifier: AGPL-3.0-or-later
// Starts background work of a program that serves. If the database is unreachable at that moment, the
// program goes on and the work starts later.
import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseAway } from './database-away.ts';
import type { Log } from './log.ts';

/**
 * Does `work` again, a second later, as long as the database is away.
 * @param work must leave nothing half done when it fails
 * @param stopped ends the waiting
 * @returns what `work` gave; undefined when the program was stopped first
 */
export async function onceReachable<Result>(
  log: Log,
  stopped: Promise<void>,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  let isStopped = false;
  void stopped.then(() => {
    isStopped = true;
  });
  while (!isStopped) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      log.warn(
        { message: (error as Error).message },
        'the database was away when work was to begin; begun again soon',
      );
      await Promise.race([sleep(1_000, undefined, { ref: false }), stopped]);
    }
  }
  return undefined;
}
