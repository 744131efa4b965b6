// SPDX-License-Identifier: AGPL-3.0-or-later
// A halle whose database has no role for the worker works, and is told that its second wall is thinner.
import type { Machine } from './cli.ts';
import type { Opened } from './opened.ts';

/** Says it to whoever starts the halle, and in its log. */
export function sayThinWall(
  { appUrl, workerUrl, log }: Opened,
  { err, say }: Pick<Machine, 'err' | 'say'>,
): void {
  if (workerUrl !== appUrl) return;
  err(say('platform.thin-wall'));
  log.warn(
    'the wall is thin: the role of the site may touch jobs and mails itself; give DATABASE_WORKER_URL',
  );
}
