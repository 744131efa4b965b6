// SPDX-License-Identifier: AGPL-3.0-or-later
// Errors of a process that serves: those that nothing else caught are logged here. Only the loss of a
// database connection is survived (it should never get here, since `connections.ts` catches it); anything
// else ends the process.
import { faultCode } from './cli.ts';
import { isDatabaseAway } from './database-away.ts';
import type { Log } from './log.ts';

export function handleStrayErrors(log: Log): void {
  process.on('uncaughtException', (error) => {
    if (isDatabaseAway(error)) {
      log.error({ err: error }, 'a lost database connection was heard by nobody: the process goes on');
      return;
    }
    log.fatal({ err: error }, 'an unexpected error ends the process');
    process.exit(faultCode);
  });
}
