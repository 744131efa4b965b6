// SPDX-License-Identifier: AGPL-3.0-or-later
// Moves jobs that were asked for from the table `asked_job` to the engine's queues, in one transaction, so
// that none is lost or done twice.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromKysely, type PgBoss } from 'pg-boss';
import { type Db, inTransaction } from '../db.ts';
import type { Log } from '../log.ts';
import './tables.ts';

/** Between two looks, in ms. */
const pause = 1_000;
const most = 200;

/**
 * Hands over what was asked of the jobs named, until `stopping`. A database that is away for a while is
 * waited for.
 */
export async function keepHandingOver(
  engine: PgBoss,
  db: Db,
  names: readonly string[],
  log: Log,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    const handed = await handOver(engine, db, names).catch((error: Error) => {
      if (!stopping.aborted) log.warn({ message: error.message }, 'jobs that were asked for wait');
      return 0;
    });
    if (handed < most) await sleep(pause, undefined, { signal: stopping, ref: false }).catch(() => {});
  }
}

/** @returns how many */
export function handOver(engine: PgBoss, db: Db, names: readonly string[]): Promise<number> {
  return inTransaction(db, async (tx) => {
    const asked = await tx
      .deleteFrom('asked_job')
      .where('id', 'in', (some) =>
        some
          .selectFrom('asked_job')
          .select('id')
          .where('name', 'in', names)
          .orderBy('id')
          .limit(most)
          .forUpdate()
          .skipLocked(),
      )
      .returning(['name', 'data', 'key', 'not_before'])
      .execute();
    for (const { name, data, key, not_before } of asked)
      await engine.send(name, data, {
        db: fromKysely(tx),
        singletonKey: key ?? randomUUID(),
        ...(not_before && { startAfter: not_before }),
      });
    return asked.length;
  });
}
