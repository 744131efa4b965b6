// SPDX-License-Identifier: AGPL-3.0-or-later
// A database for each test file: the copy of a migrated template, on the embedded PostgreSQL or on that of
// DATABASE_URL. The site's role is used, as in real life, so that what it may not do fails here too.
import { randomBytes } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { openPool } from '../platform/connections.ts';
import { type Db, openDb } from '../platform/db.ts';
import { addressesOf, ensureDatabase, ensureRoles, withClient } from '../platform/roles.ts';
import {
  collation,
  copyTemplate,
  type Filling,
  secretOf,
  templateNames,
  testRoles,
  underLock,
} from './template.ts';

export interface TestDatabase {
  readonly db: Db;
  /** The database as the worker's role, who alone reads mails and jobs. */
  readonly worker: Db;
  /** The database as the site's role. */
  readonly url: string;
  /** The database as the worker's role. */
  readonly workerUrl: string;
  /** The database as its owner. */
  readonly ownerUrl: string;
  close(): Promise<void>;
}

const prefix = 'halle_test_';

/** A superuser's address on a running test server, and how to give it up. */
export interface TestServer {
  readonly superUrl: string;
  leave(): Promise<void>;
}

/**
 * The server that the global set-up started, that of DATABASE_URL, or an embedded one shared by the test
 * processes of this user.
 */
export async function testServer(): Promise<TestServer> {
  const superUrl = process.env['HALLE_TEST_SERVER'] ?? process.env['DATABASE_URL'];
  if (superUrl) return { superUrl, leave: async () => {} };
  return embeddedTestServer();
}

/** The embedded server, shared by the test processes of this user. */
export async function embeddedTestServer(): Promise<TestServer> {
  const { attach } = await import('../platform/embedded/embedded.ts');
  const root = process.getuid?.() === 0;
  return attach(root ? '/var/tmp/halle-tests' : path.join(tmpdir(), `halle-tests-${userInfo().username}`), {
    durable: false,
  });
}

/**
 * A migrated database of one's own, empty or filled. Close it after the tests: `after(() => close())`.
 * @param filling what it holds already, loaded once for all tests
 */
export async function testDatabase(
  filling?: Filling,
  on: Promise<TestServer> = testServer(),
): Promise<TestDatabase> {
  const server = await on;
  const name = `${prefix}${Date.now()}_${randomBytes(4).toString('hex')}`;
  await withClient(server.superUrl, (client) => copyTemplate(client, server.superUrl, name, filling));
  const { appUrl, ownerUrl, workerUrl } = addressesOf(
    server.superUrl,
    name,
    testRoles,
    secretOf(server.superUrl),
  );
  const [db, worker] = [appUrl, workerUrl].map((url) => openDb(openPool(url, { max: 8 }))) as [Db, Db];
  let closed: Promise<void> | undefined;
  const shut = async () => {
    await Promise.all([db.destroy(), worker.destroy()]);
    await withClient(server.superUrl, (client) =>
      client.query(`drop database if exists ${name} with (force)`),
    );
    await server.leave();
  };
  return { db, worker, url: appUrl, workerUrl, ownerUrl, close: () => (closed ??= shut()) };
}

/** An empty database with no schema at all, for the tests of migrations and restoring. */
export async function emptyDatabase(): Promise<Omit<TestDatabase, 'db' | 'worker'>> {
  const server = await testServer();
  const name = `${prefix}${Date.now()}_${randomBytes(4).toString('hex')}`;
  await withClient(server.superUrl, async (client) => {
    await underLock(client, () => ensureRoles(client, testRoles, secretOf(server.superUrl)));
    await ensureDatabase(client, name, testRoles.owner, collation);
  });
  const { appUrl, ownerUrl, workerUrl } = addressesOf(
    server.superUrl,
    name,
    testRoles,
    secretOf(server.superUrl),
  );
  const close = async () => {
    await withClient(server.superUrl, (client) =>
      client.query(`drop database if exists ${name} with (force)`),
    );
    await server.leave();
  };
  return { url: appUrl, workerUrl, ownerUrl, close };
}

/** Removes what earlier runs left: databases over an hour old, templates of other migrations. */
export async function sweep(superUrl: string): Promise<void> {
  await withClient(superUrl, (client) =>
    underLock(client, async () => {
      const { rows } = await client.query<{ name: string }>(
        `select datname as name from pg_database where datname like 'halle\\_test\\_%' or datname like 'halle\\_template\\_%'`,
      );
      const wanted = templateNames();
      const old = rows.filter(({ name }) =>
        name.startsWith(prefix) ? Number(name.split('_')[2]) < Date.now() - 3_600_000 : !wanted.has(name),
      );
      for (const { name } of old)
        await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
    }),
  );
}
