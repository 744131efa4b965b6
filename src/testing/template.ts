// SPDX-License-Identifier: AGPL-3.0-or-later
// The migrated database that the databases of tests are copies of, made once for each set of migrations, and
// the roles that all of them share.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { bringUpToDate } from '../open.ts';
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

/** A copy of the template, under another name. */
export async function copyTemplate(client: pg.Client, superUrl: string, name: string): Promise<void> {
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

/** The template's name: another for each set of migrations and rights. */
export function templateName(): string {
  const all = readMigrations().map(({ name, checksum }) => name + checksum);
  // Rights are given by the program, after the migrations.
  const rights = readFileSync(path.join(import.meta.dirname, '..', 'platform', 'roles.ts'), 'utf8');
  return `halle_template_${createHash('sha256')
    .update([engineRelease, rights, ...all].join())
    .digest('hex')
    .slice(0, 12)}`;
}

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
