// SPDX-License-Identifier: AGPL-3.0-or-later
// The job engine on the halle's own database: its schema is made by the owner, its work is done by the site's role.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Tx } from '../db.ts';
import { type AnyJob, engineSchema } from '../jobs.ts';
import type { Log } from '../log.ts';
import { engineRelease } from './release.ts';

const quiet = { schema: engineSchema, migrate: false, supervise: false, schedule: false } as const;

/** Sends through the connection of a transaction: an engine is started on it, which reads two rows, and let go. */
export async function send(tx: Tx, job: AnyJob, data: object, { key, after }: { key?: string; after?: Date }): Promise<void> {
  const engine = new PgBoss({ ...quiet, db: fromKysely(tx) });
  engine.on('error', () => {});
  await engine.start();
  try {
    await ensureQueueWithin(tx, engine, job);
    await engine.send(job.name, data, { singletonKey: key ?? randomUUID(), ...(after && { startAfter: after }) });
  } finally {
    await engine.stop({ graceful: false, close: false });
  }
}

/** A queue holds one waiting run for each key. */
export async function ensureQueue(engine: PgBoss, job: AnyJob): Promise<void> {
  if (await engine.getQueue(job.name)) await engine.updateQueue(job.name, rulesOf(job));
  else await engine.createQueue(job.name, { ...rulesOf(job), policy: 'short' });
}

/** The engine's own `createQueue` ends with a COMMIT, which would be that of whoever asks: its function is called instead. */
async function ensureQueueWithin(tx: Tx, engine: PgBoss, job: AnyJob): Promise<void> {
  if (await engine.getQueue(job.name)) return ensureQueue(engine, job);
  const options = JSON.stringify({ ...rulesOf(job), policy: 'short' });
  await sql`select ${sql.id(engineSchema, 'create_queue')}(${job.name}, ${options}::jsonb)`.execute(tx);
}

const rulesOf = ({ retries = 3, minutes = 15 }: AnyJob) => ({
  ...{ retryLimit: retries, retryDelay: 30, retryBackoff: true },
  expireInSeconds: minutes * 60,
});

/** The engine of a worker, started. */
export async function openEngine(appUrl: string, log: Log): Promise<PgBoss> {
  const engine = new PgBoss({
    connectionString: appUrl,
    schema: engineSchema,
    migrate: false,
    createSchema: false,
    reindex: false,
    max: 4,
    application_name: 'halle work',
  });
  engine.on('error', ({ message }) => log.error({ message }, 'the job engine met an error'));
  engine.on('warning', ({ message }) => log.warn({ message }, 'the job engine warns'));
  return engine.start();
}

/** Makes or upgrades the engine's schema. @param client connected as the owner */
export async function prepareEngine(client: pg.Client, ownerUrl: string): Promise<void> {
  const engine = new PgBoss({ ...quiet, connectionString: ownerUrl, migrate: true, max: 1 });
  engine.on('error', () => {});
  await engine.start();
  await engine.stop({ graceful: false });
  await client.query(`comment on schema ${engineSchema} is ${client.escapeLiteral(engineRelease)}`);
}
