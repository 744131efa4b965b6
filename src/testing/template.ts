// SPDX-License-Identifier: AGPL-3.0-or-later
// The migrated databases that those of tests are copies of, made once for each set of migrations (an empty
// one) or for each state of the sources (those that are filled), and the roles that all of them share.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { loadStarter } from '../catalogue/firstload.ts';
import { bringUpToDate } from '../open.ts';
import { loadDirectory } from '../people/directory/actions.ts';
import { openPool } from '../platform/connections.ts';
import { type Db, openDb } from '../platform/db.ts';
import { engineRelease } from '../platform/jobs/release.ts';
import { readMigrations } from '../platform/migrations.ts';
import { addressesOf, ensureDatabase, ensureRoles, type Roles } from '../platform/roles.ts';

export const testRoles: Roles = {
  owner: 'halle_test_owner',
  app: 'halle_test_app',
  worker: 'halle_test_worker',
};
const advisoryLock = 4_201_002;

/** Sorting by bytes, as in life. */
export const collation = `template template0 encoding 'UTF8' lc_collate 'C'`;

/** What a first start loads, as a database of tests may hold it already: see `firstload.ts`. */
const fillings = {
  organisations: async (db: Db) => void (await loadDirectory(db)),
  catalogue: async (db: Db) => {
    await loadDirectory(db);
    await loadStarter(db, new Date('2026-11-21T08:00:00Z'));
  },
};
/** The lists of organisations, or these and the starter catalogue as of 21 November 2026. */
export type Filling = keyof typeof fillings;

/** A copy of the template, under another name. */
export async function copyTemplate(
  client: pg.Client,
  superUrl: string,
  name: string,
  filling?: Filling,
): Promise<void> {
  await underLock(client, async () => {
    await ensureTemplate(client, superUrl);
    if (filling) await ensureFilled(client, superUrl, filling);
    await copy(client, filling ? filledName(filling) : templateName(), name);
  });
}

async function copy(client: pg.Client, template: string, name: string): Promise<void> {
  await ensureDatabase(client, name, testRoles.owner, `template ${template}`);
  // A copy has not the settings that a role has in its model.
  await client.query(
    `alter database ${name} set search_path = halle, public; alter database ${name} set timezone = 'UTC'`,
  );
}

async function ensureTemplate(client: pg.Client, superUrl: string): Promise<void> {
  await ensureWhole(client, templateName(), async (draft) => {
    const secret = secretOf(superUrl);
    await ensureRoles(client, testRoles, secret);
    await ensureDatabase(client, draft, testRoles.owner, collation);
    await bringUpToDate(addressesOf(superUrl, draft, testRoles, secret));
  });
}

async function ensureFilled(client: pg.Client, superUrl: string, filling: Filling): Promise<void> {
  await ensureWhole(client, filledName(filling), async (draft) => {
    await copy(client, templateName(), draft);
    const { appUrl } = addressesOf(superUrl, draft, testRoles, secretOf(superUrl));
    const db = openDb(openPool(appUrl, { max: 4 }));
    await fillings[filling](db).finally(() => db.destroy());
  });
}

/**
 * A template is made under another name and renamed once whole: a run that is interrupted leaves no half of
 * one.
 */
async function ensureWhole(
  client: pg.Client,
  name: string,
  make: (draft: string) => Promise<void>,
): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount) return;
  const draft = `${name}_new`;
  await client.query(`drop database if exists ${draft} with (force)`);
  await make(draft);
  await client.query(`alter database ${draft} rename to ${name}`);
}

/** The template's name: another for each set of migrations and rights. */
export function templateName(): string {
  const all = readMigrations().map(({ name, checksum }) => name + checksum);
  // Rights are given by the program, after the migrations.
  const rights = readFileSync(path.join(import.meta.dirname, '..', 'platform', 'roles.ts'), 'utf8');
  return named([engineRelease, rights, ...all]);
}

/** Another for each state of the sources: any of them may have a say in what is loaded. */
function filledName(filling: Filling): string {
  sources ??= hashOfSources();
  return named([templateName(), filling, sources]);
}
let sources: string | undefined;

function hashOfSources(): string {
  const root = path.join(import.meta.dirname, '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|csv|yml|json|gz)$/.test(file) && !/\.test\.tsx?$/.test(file))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

const named = (parts: readonly string[]) =>
  `halle_template_${createHash('sha256').update(parts.join()).digest('hex').slice(0, 12)}`;

/** The templates that tests of these sources copy. */
export const templateNames = (): ReadonlySet<string> =>
  new Set([templateName(), ...(Object.keys(fillings) as Filling[]).map(filledName)]);

/**
 * The test roles' passwords: the same for every process of a run, told by nothing but the server's own
 * address.
 */
export const secretOf = (superUrl: string) => `tests ${new URL(superUrl).password}`;

/** One process of a run at a time. */
export async function underLock<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('select pg_advisory_lock($1)', [advisoryLock]);
  try {
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [advisoryLock]);
  }
}
