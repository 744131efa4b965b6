// SPDX-License-Identifier: AGPL-3.0-or-later
// The password of an embedded server, in the 0600 file `database.json` of its home, and its change: the next
// one is written before it is given and the former forgotten after, so that a crash between the two locks
// nobody out.
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { version } from '../root.ts';

export interface Passwords {
  readonly password: string;
  /** Being given to the server: it holds the one or the other. */
  readonly next?: string;
}

const fileOf = (home: string) => path.join(home, 'database.json');

/** The passwords of a home, made at first need. */
export function readPasswords(home: string): Passwords {
  if (!existsSync(fileOf(home))) savePasswords(home, { password: freshPassword() });
  return JSON.parse(readFileSync(fileOf(home), 'utf8')) as Passwords;
}

/** Whole or not at all, on the disk when it returns. */
export function savePasswords(home: string, { password, next }: Passwords): void {
  const draft = `${fileOf(home)}.new`;
  const handle = openSync(draft, 'w', 0o600);
  try {
    writeSync(handle, JSON.stringify({ password, ...(next === undefined ? {} : { next }), halle: version }));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  chmodSync(draft, 0o600);
  renameSync(draft, fileOf(home));
}

export const freshPassword = (): string => randomBytes(24).toString('base64url');
