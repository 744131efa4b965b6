// SPDX-License-Identifier: AGPL-3.0-or-later
// The folder of a demonstration: made for it, marked before anything is put into it, made anew when a filling
// was interrupted. A folder that holds anything else is left alone.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDemonstration, markDemonstration } from '../src/platform/demonstration.ts';

const whole = (home: string) => path.join(home, 'demonstration-whole');

/**
 * Makes the folder ready.
 * @param fresh whether to begin again
 * @returns whether its life is still to be made
 * @throws Error in words for who started the program, where the folder is not one of a demonstration
 */
export function prepareHome(home: string, fresh: boolean): boolean {
  const used = existsSync(home) && readdirSync(home).length > 0;
  if (used && !isDemonstration(home))
    throw new Error(`${home} is no demonstration: choose another folder, npm run demo -- --home FOLDER`);
  if (used && existsSync(whole(home)) && !fresh) return false;
  if (isServed(home)) throw new Error(`${home} is in use: end the demonstration that runs there first`);
  if (used) rmSync(home, { recursive: true });
  markDemonstration(home);
  return true;
}

/** Whether its database runs. */
function isServed(home: string): boolean {
  const file = path.join(home, 'database', 'postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  if (!pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It belongs to another user, and runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Its life is made. */
export const finishHome = (home: string): void => writeFileSync(whole(home), '');
