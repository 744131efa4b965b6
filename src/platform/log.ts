// SPDX-License-Identifier: AGPL-3.0-or-later
// The technical log: one JSON object a line on standard error, so that a command's own output stays clean.
import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Headers and fields that may carry a secret never reach the log. */
const hidden = [
  'req.headers.authorization',
  'req.headers.cookie',
  'password',
  'secret',
  'token',
  '*.password',
  '*.secret',
  '*.token',
];

/** @param level pino level, or `silent` */
export function openLog(level: string): Log {
  const output = pino.destination({ fd: 2, sync: true });
  // A log that cannot be written (its disk is full) stops nothing: there is nobody left to tell.
  output.on('error', () => {});
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: hidden, censor: '…' } },
    output,
  );
}
