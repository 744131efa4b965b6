// SPDX-License-Identifier: AGPL-3.0-or-later
// Opens a halle: its database (embedded or given), brought to the schema of this program, and what every entry needs beside it.
import type pg from 'pg';
import { Problem } from './base/problem.ts';
import type { Config } from './platform/config.ts';
import { openPool, patience } from './platform/connections.ts';
import { openDb } from './platform/db.ts';
import { isEngineReady } from './platform/jobs/release.ts';
import { type Log, openLog } from './platform/log.ts';
import { migrate, readMigrations, schemaState } from './platform/migrations.ts';
import type { Opened, Opening } from './platform/opened.ts';
import {
  type Addresses,
  addressesOf,
  databaseDown,
  ensureDatabase,
  ensureRoles,
  grantTo,
  refuseBypass,
  roleOf,
  usualRoles,
  withBareClient,
  withClient,
} from './platform/roles.ts';
import { openSecret } from './platform/secret.ts';
import { beginSessionsAnew, isSettled, settleSessions } from './platform/sessions.ts';

export type { Opened, Opening };

interface Place {
  readonly appUrl: string;
  readonly directUrl: string;
  readonly ownerUrl: string | undefined;
  leave(): Promise<void>;
}

/** @throws Problem with a sentence that says what to do: database down, newer schema, a role with too much power … */
export async function openHalle(config: Config, opening: Opening = {}): Promise<Opened> {
  const log = openLog(config.logLevel);
  const place = config.databaseUrl ? given(config, config.databaseUrl) : await embedded(config, opening);
  const { pool, hurry, close } = poolOf(place, config, log);
  try {
    const migrated = place.ownerUrl ? await bringUpToDate({ ownerUrl: place.ownerUrl, appUrl: place.appUrl }) : [];
    opening.migrated?.(migrated);
    await settle(place);
    await refuseUnfit(pool, place);
  } catch (error) {
    await pool.end();
    await place.leave();
    throw error;
  }
  const { appUrl, directUrl, ownerUrl } = place;
  return { db: openDb(pool), config, log, keyFor: openSecret(config), appUrl, directUrl, ownerUrl, hurry, close };
}

function poolOf({ appUrl, leave }: Place, { pool: max }: Config, log: Log) {
  let closing = false;
  let waiting: number = patience.work;
  const pool = openPool(appUrl, {
    max,
    patience: () => waiting,
    // A pool is said to have ended a moment before its last connections have.
    onError: ({ message }) => closing || log.warn({ message }, 'a database connection was cut'),
  });
  const hurry = () => {
    waiting = patience.visitors;
  };
  const close = async () => {
    closing = true;
    await pool.end();
    await leave();
  };
  return { pool, hurry, close };
}

function given({ migrationUrl, directUrl }: Config, databaseUrl: string): Place {
  return { appUrl: databaseUrl, directUrl: directUrl ?? databaseUrl, ownerUrl: migrationUrl, leave: async () => {} };
}

async function embedded({ home }: Config, { firstTime }: Opening): Promise<Place> {
  const { attach } = await import('./platform/embedded/embedded.ts');
  const server = await attach(home, firstTime ? { firstTime } : {});
  try {
    const addresses = await prepareDatabase(server.superUrl);
    return { ...addresses, directUrl: addresses.appUrl, leave: server.leave };
  } catch (error) {
    await server.leave();
    throw error;
  }
}

/** Roles and database of the embedded server: made outside migrations, since only a superuser can. */
function prepareDatabase(superUrl: string): Promise<Addresses> {
  const secret = new URL(superUrl).password;
  return withClient(superUrl, async (client) => {
    await client.query('select pg_advisory_lock(4201000)');
    await ensureRoles(client, usualRoles, secret);
    await ensureDatabase(client, 'halle', usualRoles.owner);
    return addressesOf(superUrl, 'halle', usualRoles, secret);
  });
}

/** Migrates as the owner, prepares the job engine, and gives the site's role its rights. @returns the names of the migrations run */
export function bringUpToDate({ ownerUrl, appUrl }: Addresses): Promise<string[]> {
  const app = roleOf(appUrl);
  return withClient(ownerUrl, async (client) => {
    const ran = await migrate(client);
    if (!(await isEngineReady(client))) await (await import('./platform/jobs/engine.ts')).prepareEngine(client, ownerUrl);
    const { rows } = await client.query<{ works: boolean }>(
      'select has_table_privilege($1, $2, $4) and has_table_privilege($1, $3, $4) as works',
      [app, 'halle.migration', 'pgboss.job', 'select'],
    );
    if (ran.length > 0 || !rows[0]?.works) await grantTo(client, app);
    return ran;
  });
}

/** A session of the site's role meets our tables first, through a pooler too: one that holds sessions of before begins them anew. */
async function settle({ appUrl, directUrl }: Place): Promise<void> {
  await withBareClient(directUrl, settleSessions);
  for (let tries = 0; !(await withBareClient(appUrl, isSettled)); tries++) {
    if (tries === settlings) throw new Problem('unavailable', 'platform.sessions-unsettled', { role: roleOf(appUrl) });
    await beginSessionsAnew(directUrl);
  }
}

const settlings = 5;

async function refuseUnfit(pool: pg.Pool, { appUrl }: Place): Promise<void> {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (cause) {
    throw databaseDown(appUrl, cause);
  }
  try {
    await refuseBypass(client);
    const { pending, version, wanted } = await schemaState(client, readMigrations());
    if (pending.length > 0) throw new Problem('unavailable', 'platform.schema-behind', { version, wanted });
  } finally {
    client.release();
  }
}
