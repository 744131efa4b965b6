// SPDX-License-Identifier: AGPL-3.0-or-later
// The job engine on the halle's own database: its schema is made by the owner, its work is done by the
// worker's role.
import type pg from 'pg';
import { type ConstructorOptions, PgBoss, type StopOptions } from 'pg-boss';
import { openPool } from '../connections.ts';
import { type AnyJob, engineSchema } from '../jobs.ts';
import { type Heard, listen } from '../listening.ts';
import type { Log } from '../log.ts';
import type { Opened } from '../opened.ts';
import { engineRelease } from './release.ts';

const quiet = { schema: engineSchema, migrate: false, supervise: false, schedule: false } as const;

/** A queue holds one waiting run for each key. */
export async function ensureQueue(engine: PgBoss, job: AnyJob): Promise<void> {
  if (await engine.getQueue(job.name)) await engine.updateQueue(job.name, rulesOf(job));
  else await engine.createQueue(job.name, { ...rulesOf(job), policy: 'short' });
}

/**
 * A run whose worker is no longer heard of is given back to the queue: one that was handed out on a
 * connection cut at that very moment would wait for its time to run out, since nobody knows of it.
 */
export const heartbeat = { everySeconds: 10, secondsUntilLost: 40, lookEverySeconds: 20 } as const;

const rulesOf = ({ retries = 3, minutes = 15 }: AnyJob) => ({
  ...{ retryLimit: retries, retryDelay: 30, retryBackoff: true },
  expireInSeconds: minutes * 60,
  heartbeatSeconds: heartbeat.secondsUntilLost,
  notify: true,
});

/** An engine with a pool of its own, and how to end both. */
export interface OpenEngine {
  readonly engine: PgBoss;
  stop(options: StopOptions): Promise<void>;
}

/**
 * The engine of a worker, started. It hears of new work on a line of its own, and looks for it every few
 * seconds all the same.
 */
export async function openEngine({
  workerUrl,
  directUrl,
  log,
}: Pick<Opened, 'workerUrl' | 'directUrl' | 'log'>): Promise<OpenEngine> {
  const pool = openPool(workerUrl, {
    max: 4,
    name: 'halle work',
    onError: ({ message }) => log.warn({ message }, 'a connection of the job engine was cut'),
  });
  const db = {
    ...through(pool),
    listen: (channel: string, said: (payload: string) => void, stands: () => void) =>
      hear(directUrl, channel, { said, stands, log }),
  };
  const engine = new PgBoss({
    db,
    schema: engineSchema,
    migrate: false,
    createSchema: false,
    reindex: false,
    superviseIntervalSeconds: heartbeat.lookEverySeconds,
    monitorIntervalSeconds: heartbeat.lookEverySeconds,
    useListenNotify: true,
  });
  engine.on('error', ({ message }) => log.error({ message }, 'the job engine met an error'));
  engine.on('warning', ({ message }) => log.warn({ message }, 'the job engine warns'));
  await engine.start().catch((error) => pool.end().then(() => Promise.reject(error)));
  const stop = (options: StopOptions) => engine.stop(options).finally(() => pool.end());
  return { engine, stop };
}

/** Makes or upgrades the engine's schema. @param client connected as the owner */
export async function prepareEngine(client: pg.Client, ownerUrl: string): Promise<void> {
  const pool = openPool(ownerUrl, { max: 1 });
  const engine = new PgBoss({ ...quiet, db: through(pool), migrate: true });
  engine.on('error', () => {});
  try {
    await engine.start();
    await engine.stop({ graceful: false });
  } finally {
    await pool.end();
  }
  await client.query(`comment on schema ${engineSchema} is ${client.escapeLiteral(engineRelease)}`);
}

/** The engine asks through our pool: its own would not hear what happens to a connection that is in use. */
const through = (pool: pg.Pool): NonNullable<ConstructorOptions['db']> => ({
  executeSql: (text, values) => pool.query(text, values),
});

type Hearing = Pick<Heard, 'said' | 'stands'> & { readonly log: Log };

async function hear(
  directUrl: string,
  channel: string,
  { said, stands, log }: Hearing,
): Promise<{ close(): Promise<void> }> {
  return listen(directUrl, channel, {
    said,
    stands,
    lost: ({ message }) => log.warn({ message }, 'new work is not heard of for a moment'),
  });
}
