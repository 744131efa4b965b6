// SPDX-License-Identifier: AGPL-3.0-or-later
// Opens a halle: its database (embedded or given), brought to the schema of this program, and what every
// entry needs beside it.
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { Problem } from './base/problem.ts';
import type { Config } from './platform/config.ts';
import { openPool, patience } from './platform/connections.ts';
import { isDatabaseAway } from './platform/database-away.ts';
import { openDb } from './platform/db.ts';
import { isEngineReady } from './platform/jobs/release.ts';
import { type Log, openLog } from './platform/log.ts';
import { migrate, readMigrations, schemaState } from './platform/migrations.ts';
import type { Opened, Opening } from './platform/opened.ts';
import {
  type Addresses,
  addressesOf,
  areGranted,
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
import { configureRole, endOtherSessions, isConfigured } from './platform/sessions.ts';

export type { Opened, Opening };

interface Place {
  readonly appUrl: string;
  readonly directUrl: string;
  /** The same as `appUrl` where only two roles were made. */
  readonly workerUrl: string;
  readonly ownerUrl: string | undefined;
  leave(): Promise<void>;
}

/**
 * @throws Problem with a sentence that says what to do: database down, newer schema, a role with too much
 * power …
 */
export async function openHalle(config: Config, opening: Opening = {}): Promise<Opened> {
  const log = openLog(config.logLevel);
  const place = config.databaseUrl ? given(config, config.databaseUrl) : await embedded(config, opening);
  const { pool, working, shortenTimeouts, close } = poolsOf(place, config, log);
  try {
    // A worker's address that is wrong is told at start, not at the first mail.
    if (place.workerUrl !== place.appUrl) await withBareClient(place.workerUrl, async () => {});
    const migrated = place.ownerUrl ? await bringUpToDate({ ...place, ownerUrl: place.ownerUrl }) : [];
    opening.migrated?.(migrated);
    await settle(place);
    await refuseUnfit(pool, place);
  } catch (error) {
    await pool.end();
    await place.leave();
    throw error;
  }
  const { appUrl, workerUrl, ownerUrl } = place;
  const db = openDb(pool);
  const workerDb = working === pool ? db : openDb(working);
  const directUrl = as(workerUrl, place.directUrl);
  return {
    db,
    workerDb,
    config,
    log,
    keyFor: openSecret(config),
    appUrl,
    workerUrl,
    directUrl,
    ownerUrl,
    shortenTimeouts,
    close,
  };
}

/**
 * The pools of the site and of the worker, which are one where they have one role. Connections are made at
 * first need.
 */
function poolsOf({ appUrl, workerUrl, leave }: Place, { pool: max }: Config, log: Log) {
  let closing = false;
  let waiting: number = patience.work;
  // A pool is said to have ended a moment before its last connections have.
  const onError = ({ message }: Error) => closing || log.warn({ message }, 'a database connection was cut');
  const pool = openPool(appUrl, { max, patience: () => waiting, onError });
  const working = workerUrl === appUrl ? pool : openPool(workerUrl, { max, onError });
  const shortenTimeouts = () => {
    waiting = patience.visitors;
  };
  const close = async () => {
    closing = true;
    await Promise.all([...new Set([pool, working])].map((one) => one.end()));
    await leave();
  };
  return { pool, working, shortenTimeouts, close };
}

function given({ migrationUrl, directUrl, workerUrl }: Config, databaseUrl: string): Place {
  const hasWorker = workerUrl !== undefined && roleOf(workerUrl) !== roleOf(databaseUrl);
  return {
    appUrl: databaseUrl,
    directUrl: directUrl ?? databaseUrl,
    workerUrl: hasWorker ? workerUrl : databaseUrl,
    ownerUrl: migrationUrl,
    leave: async () => {},
  };
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

/**
 * Migrates as the owner, prepares the job engine, and gives the other roles their rights.
 * @returns the names of the migrations run
 */
export function bringUpToDate({ ownerUrl, appUrl, workerUrl }: Addresses): Promise<string[]> {
  const roles = { app: roleOf(appUrl), worker: roleOf(workerUrl) };
  return withClient(ownerUrl, async (client) => {
    const ran = await migrate(client);
    if (!(await isEngineReady(client)))
      await (await import('./platform/jobs/engine.ts')).prepareEngine(client, ownerUrl);
    if (ran.length > 0 || !(await areGranted(client, roles))) await grantTo(client, roles);
    return ran;
  });
}

/** The sessions of the site's role and of the worker's meet our tables first. */
async function settle({ appUrl, workerUrl, directUrl }: Place): Promise<void> {
  for (const url of new Set([appUrl, workerUrl])) await settleRole(url, as(url, directUrl));
}

/**
 * A session of a role meets our tables first, through a pooler too: one that holds sessions of before begins
 * them anew.
 */
async function settleRole(url: string, directUrl: string): Promise<void> {
  await withBareClient(directUrl, configureRole);
  for (let tries = 0; ; tries++) {
    const found = await withBareClient(url, isConfigured).catch((error: unknown) => {
      // A pooler may still lend a session that was ended the moment before.
      if (tries === 0 || tries === settlings || !isAway(error)) throw error;
      return undefined;
    });
    if (found) return;
    if (tries === settlings)
      throw new Problem('unavailable', 'platform.sessions-unsettled', { role: roleOf(url) });
    if (found === false) await endOtherSessions(directUrl);
    await sleep(100);
  }
}

/** Cut while it was asked, or while it connected. */
const isAway = (error: unknown) => isDatabaseAway(error instanceof Problem ? error.cause : error);

/** The place of an address, as the role of another. */
function as(role: string, place: string): string {
  if (roleOf(role) === roleOf(place)) return place;
  const { username, password } = new URL(role);
  return Object.assign(new URL(place), { username, password }).href;
}

const settlings = 5;

async function refuseUnfit(pool: pg.Pool, { appUrl, workerUrl }: Place): Promise<void> {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (cause) {
    throw databaseDown(appUrl, cause);
  }
  try {
    await refuseBypass(client, workerUrl === appUrl ? undefined : roleOf(workerUrl));
    const { pending, version, wanted } = await schemaState(client, readMigrations());
    if (pending.length > 0) throw new Problem('unavailable', 'platform.schema-behind', { version, wanted });
  } finally {
    client.release();
  }
}
