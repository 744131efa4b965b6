// SPDX-License-Identifier: AGPL-3.0-or-later
// A database for each test file: the copy of a migrated template, on the embedded PostgreSQL or on that of
// DATABASE_URL. The site's role is used, as in real life, so that what it may not do fails here too.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Id } from './base/id.ts';
import { bringUpToDate } from './open.ts';
import { asSystem } from './people/agents/actions/acting.ts';
import type { Actor } from './people/agents/actor.ts';
import { addAgent } from './people/agents/stores/agents.ts';
import { readCode } from './people/directory/codes/code.ts';
import { importMailboxes } from './people/directory/mailboxes/actions.ts';
import { Acting } from './platform/acting.ts';
import { openPool } from './platform/connections.ts';
import { type Alone, actAs, type Db, inTransaction, openDb, type Tx } from './platform/db.ts';
import { engineRelease } from './platform/jobs/release.ts';
import { readMigrations } from './platform/migrations.ts';
import { asOwner } from './platform/owner.ts';
import { addressesOf, ensureDatabase, ensureRoles, type Roles, withClient } from './platform/roles.ts';

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

export const testRoles: Roles = {
  owner: 'halle_test_owner',
  app: 'halle_test_app',
  worker: 'halle_test_worker',
};
const advisoryLock = 4_201_002;
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
  const { attach } = await import('./platform/embedded/embedded.ts');
  const root = process.getuid?.() === 0;
  return attach(root ? '/var/tmp/halle-tests' : path.join(tmpdir(), `halle-tests-${userInfo().username}`), {
    durable: false,
  });
}

/** A migrated, empty database of one's own. Close it after the tests: `after(() => close())`. */
export async function testDatabase(on: Promise<TestServer> = testServer()): Promise<TestDatabase> {
  const server = await on;
  const name = `${prefix}${Date.now()}_${randomBytes(4).toString('hex')}`;
  await withClient(server.superUrl, (client) => copyTemplate(client, server.superUrl, name));
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
      const old = rows.filter(({ name }) =>
        name.startsWith(prefix)
          ? Number(name.split('_')[2]) < Date.now() - 3_600_000
          : name !== templateName(),
      );
      for (const { name } of old)
        await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
    }),
  );
}

/** The program itself, for a test that prepares rows of an organisation or looks at them. */
export const asProgram = (organisation: string, account?: string): Acting =>
  asSystem('first-agent', organisation as Id<'Organisation'>, account as Id<'Account'> | undefined);

/**
 * What a faulty program would say: an organisation that nothing was checked of. The database must make
 * nothing of it.
 */
export const naming = (organisation: string | undefined, account?: string, act?: string): Acting | Alone =>
  organisation === undefined ? { account } : new Acting({ account, organisation, ...(act ? { act } : {}) });

const since = new Date('2026-01-01T00:00:00Z');

/** Puts actors made by hand into the database: it looks up itself who is an agent of what. */
export async function makeAgents(db: Db | Tx, ...actors: readonly Actor[]): Promise<void> {
  for (const { account, memberships, mandates } of actors)
    await inTransaction(db, async (tx) => {
      await actAs(tx, { account });
      await sql`insert into ${sql.table('account')} (id, reader, address, lang, created_at)
        values (${account}, sha256(${account}::text::bytea), '', 'fr', ${since}) on conflict do nothing`.execute(
        tx,
      );
      for (const { organisation, roles } of memberships) {
        await actAs(tx, asProgram(organisation, account));
        const agent = { id: crypto.randomUUID(), organisation, account: account!, roles, duty: 'guichet' };
        await addAgent(tx, agent, since);
      }
      for (const { grantor, mandatary, acts, from, until } of mandates) {
        const signatory = {
          account: crypto.randomUUID() as Id<'Account'>,
          memberships: [{ organisation: grantor, roles: ['signatory'] as const }],
          mandates: [],
        };
        await makeAgents(tx, signatory);
        await actAs(tx, naming(grantor, signatory.account));
        await sql`insert into ${sql.table('mandate')} (id, grantor_id, mandatary_id, acts, from_day, until_day, granted_by, granted_at)
          values (gen_random_uuid(), ${grantor}, ${mandatary}, ${[...acts]}, ${from}, ${until}, ${signatory.account}, ${since})`.execute(
          tx,
        );
      }
    });
}

const collation = `template template0 encoding 'UTF8' lc_collate 'C'`;

async function copyTemplate(client: pg.Client, superUrl: string, name: string): Promise<void> {
  await underLock(client, async () => {
    await ensureTemplate(client, superUrl);
    await ensureDatabase(client, name, testRoles.owner, `template ${templateName()}`);
    // A copy has not the settings that a role has in its model.
    await client.query(
      `alter database ${name} set search_path = halle, public; alter database ${name} set timezone = 'UTC'`,
    );
  });
}

/**
 * The template is made under another name and renamed once whole: a run that is interrupted leaves no half of
 * one.
 */
async function ensureTemplate(client: pg.Client, superUrl: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [templateName()]);
  if (rowCount) return;
  const draft = `${templateName()}_new`;
  const secret = secretOf(superUrl);
  await ensureRoles(client, testRoles, secret);
  await client.query(`drop database if exists ${draft} with (force)`);
  await ensureDatabase(client, draft, testRoles.owner, collation);
  await bringUpToDate(addressesOf(superUrl, draft, testRoles, secret));
  await client.query(`alter database ${draft} rename to ${templateName()}`);
}

function templateName(): string {
  const all = readMigrations().map(({ name, checksum }) => name + checksum);
  // Rights are given by the program, after the migrations.
  const rights = readFileSync(path.join(import.meta.dirname, 'platform', 'roles.ts'), 'utf8');
  return `halle_template_${createHash('sha256')
    .update([engineRelease, rights, ...all].join())
    .digest('hex')
    .slice(0, 12)}`;
}

/**
 * The test roles' passwords: the same for every process of a run, told by nothing but the server's own
 * address.
 */
const secretOf = (superUrl: string) => `tests ${new URL(superUrl).password}`;

async function underLock<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('select pg_advisory_lock($1)', [advisoryLock]);
  try {
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [advisoryLock]);
  }
}

/**
 * Gives official mailboxes as the operator's command does: code (`82008`, `nis:25005`) → address.
 * @param ownerUrl the database as its owner
 */
export async function giveMailboxes(
  ownerUrl: string,
  boxes: Readonly<Record<string, string>>,
): Promise<void> {
  const records = Object.entries(boxes).map(([code, address], index) => ({
    ...{ code: readCode(code), address, source: 'csv', statedOn: '2026-11-01' },
    ...{ countrySaid: true, place: index + 1 },
  }));
  const { complaints } = await asOwner({ ownerUrl }, (db) =>
    importMailboxes(db, { records, complaints: [] }, new Date('2026-11-01T08:00:00Z')),
  );
  if (complaints.length > 0) throw new Error(JSON.stringify(complaints));
}
