// SPDX-License-Identifier: AGPL-3.0-or-later
// Who uses the embedded server: one small file for each user, named after its process. Files of dead
// processes do not count.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive, ownMark } from '../process.ts';

/** Takes a lease; call under the lock. @returns its file, for `leave` */
export function takeLease(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${ownMark()}+${randomBytes(4).toString('hex')}`);
  writeFileSync(file, '');
  return file;
}

/** Gives a lease back; call under the lock. @returns whether it was the last of living processes */
export function leave(file: string): boolean {
  rmSync(file, { force: true });
  return living(path.dirname(file)) === 0;
}

/** Whether no living process holds a lease; call under the lock. */
export function isUnused(folder: string): boolean {
  return !existsSync(folder) || living(folder) === 0;
}

function living(folder: string): number {
  const [alive, dead] = readdirSync(folder).reduce<[string[], string[]]>(
    ([alive, dead], name) =>
      isAlive(name.split('+')[0]!) ? [[...alive, name], dead] : [alive, [...dead, name]],
    [[], []],
  );
  for (const name of dead) rmSync(path.join(folder, name), { force: true });
  return alive.length;
}
