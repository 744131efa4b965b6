// SPDX-License-Identifier: AGPL-3.0-or-later
// The net under a process that serves: what nobody heard is written to the log. Only the loss of a database
// connection is survived here, and it should never come so far, since every connection is heard where it is
// made (`connections.ts`); anything else ends the process.
import { faultCode } from './cli.ts';
import { isDatabaseAway } from './connections.ts';
import type { Log } from './log.ts';

export function spreadNet(log: Log): void {
  process.on('uncaughtException', (error) => {
    if (isDatabaseAway(error)) {
      log.error({ err: error }, 'a lost database connection was heard by nobody: the process goes on');
      return;
    }
    log.fatal({ err: error }, 'an unexpected error ends the process');
    process.exit(faultCode);
  });
}
