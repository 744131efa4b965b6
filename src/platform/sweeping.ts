// SPDX-License-Identifier: AGPL-3.0-or-later
// What is over leaves the database by itself, in the site as in a worker: every hour, one process at a time
// however many there are.
import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from './db.ts';
import type { Opened } from './opened.ts';
import { repeatEvery } from './repeat.ts';

/** Removes what is over at a moment. Done twice, it is done once. */
export interface Sweep {
  /** `people.sessions`, for the log. */
  readonly name: string;
  run(db: Db | Tx, at: Date): Promise<void>;
}

const advisoryLock = 4_201_028;
const everyHour = 3_600_000;

/**
 * Runs each sweep in a transaction of its own, so that one failure does not stop the others.
 * @returns the names of those done; another process is doing the rest
 */
export async function sweepAll(
  { db, log }: Pick<Opened, 'db' | 'log'>,
  sweeps: readonly Sweep[],
  at: Date,
): Promise<string[]> {
  const done: string[] = [];
  for (const sweep of sweeps)
    try {
      if (await alone(db, (tx) => sweep.run(tx, at))) done.push(sweep.name);
    } catch (error) {
      log.warn(
        { message: (error as Error).message, sweep: sweep.name },
        'what is over could not be swept; tried again in an hour',
      );
    }
  return done;
}

function alone(db: Db, work: (tx: Tx) => Promise<void>): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { rows } = await sql<{
      mine: boolean;
    }>`select pg_try_advisory_xact_lock(${advisoryLock}::bigint) as mine`.execute(tx);
    if (rows[0]?.mine) await work(tx);
    return rows[0]?.mine === true;
  });
}

/**
 * Sweeps now, then every hour until stopped.
 * @returns the function that stops it and waits for the sweep under way
 */
export function keepSweeping(
  opened: Pick<Opened, 'db' | 'log'>,
  sweeps: readonly Sweep[],
  everyMs = everyHour,
): () => Promise<void> {
  const turn = () => sweepAll(opened, sweeps, new Date());
  const first = turn();
  const stop = repeatEvery(turn, everyMs);
  return async () => void (await Promise.all([first, stop()]));
}
