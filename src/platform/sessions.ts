// SPDX-License-Identifier: AGPL-3.0-or-later
// What every session of a role starts with, kept in the database with the role (ALTER ROLE … IN DATABASE …
// SET) and not said by the connection: a pooler in transaction mode refuses what a connection says, and lends
// one session to many.
import type pg from 'pg';
import { newClient } from './connections.ts';

type Querying = { query: pg.Pool['query'] };

const searchPath = 'halle, public';

/** Said once for each role of a database; what an operator has set otherwise stands. */
const wishes: Readonly<Record<string, string>> = {
  timezone: 'UTC',
  // Limits on idle transactions, on the time of a query, and on the wait for a lock.
  idle_in_transaction_session_timeout: '60s',
  statement_timeout: '5min',
  lock_timeout: '6s',
  client_connection_check_interval: '10s',
};

/** For a session of one's own that must not wait for its role's settings: the owner's, a superuser's. */
export const setSearchPath = `select set_config('search_path', '${searchPath}', false), set_config('timezone', 'UTC', false)`;

/** The same until the transaction ends, which is all that a pooler leaves standing. */
export const setSearchPathInTransaction = `select set_config('search_path', '${searchPath}', true), set_config('timezone', 'UTC', true)`;

/** Whoever waits for a lock that is held for long by right (an import) says so in its transaction. */
export const allowLongLockWait = `select set_config('lock_timeout', '5min', true)`;

/**
 * Gives the role of a session its settings in this database, where it lacks them: a role may set its own,
 * without further rights.
 * @param client a session that has said nothing itself
 */
export async function configureRole(client: Querying): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select lower(split_part(unnest(setconfig), '=', 1)) as name from pg_db_role_setting
    where setdatabase in (0, (select oid from pg_database where datname = current_database()))
      and setrole in (0, (select oid from pg_roles where rolname = session_user))`);
  const known = new Set(rows.map(({ name }) => name));
  if (!(await isConfigured(client))) await setOwn(client, 'search_path', searchPath);
  for (const [name, value] of Object.entries(wishes)) {
    // Some systems cannot look whether whoever asked is still there: the wish is left out.
    if (!known.has(name)) await setOwn(client, name, `'${value}'`).catch(unlessUnknown);
  }
}

/**
 * Gives the owner of the database the path to our tables and no limit of time: it migrates, saves and
 * imports.
 * @param client as its owner
 */
export async function configureOwner(client: Querying): Promise<void> {
  if (!(await isConfigured(client))) await setOwn(client, 'search_path', searchPath);
}

function unlessUnknown(error: unknown): void {
  if (!/^22|^42704|^0A/.test((error as { code?: string }).code ?? '')) throw error;
}

async function setOwn(client: Querying, name: string, value: string): Promise<void> {
  const { rows } = await client.query<{ role: string; base: string }>(
    'select quote_ident(session_user) as role, quote_ident(current_database()) as base',
  );
  await client.query(`alter role ${rows[0]!.role} in database ${rows[0]!.base} set ${name} = ${value}`);
}

/** Whether a session that has said nothing meets our tables first. */
export async function isConfigured(client: Querying): Promise<boolean> {
  const { rows } = await client.query<{ path: string }>(`select current_setting('search_path') as path`);
  return rows[0]!.path.replaceAll(' ', '') === searchPath.replaceAll(' ', '');
}

/**
 * Ends the other sessions of a role in this database: a pooler then begins them anew, with their settings.
 */
export async function endOtherSessions(url: string): Promise<void> {
  const client = newClient(url);
  try {
    await client.connect();
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where usename = session_user and datname = current_database() and pid <> pg_backend_pid()`);
  } finally {
    await client.end().catch(() => {});
  }
}
