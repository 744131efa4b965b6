// SPDX-License-Identifier: AGPL-3.0-or-later
// Warns at start when the database has no separate role for the worker: the halle works, but its site has
// more rights than it needs.
import type { Machine } from './cli.ts';
import type { Opened } from './opened.ts';

/** Says it to whoever starts the halle, and in its log. */
export function warnWithoutWorkerRole(
  { appUrl, workerUrl, log }: Opened,
  { err, say }: Pick<Machine, 'err' | 'say'>,
): void {
  if (workerUrl !== appUrl) return;
  err(say('platform.no-worker-role'));
  log.warn(
    'no role for the worker: the role of the site may touch jobs and mails itself; give DATABASE_WORKER_URL',
  );
}
