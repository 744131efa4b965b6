// SPDX-License-Identifier: AGPL-3.0-or-later
// The schema of the database, as numbered SQL files run once each, in order, under a lock, by the owner role.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { Problem } from '../base/problem.ts';
import { packageRoot } from './root.ts';
import { setSearchPathInTransaction } from './sessions.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, line ends told alike on every system. */
  readonly checksum: string;
}

export type SchemaState = Readonly<{ version: number; wanted: number; pending: readonly Migration[] }>;

const advisoryLock = 4_201_001;
type Querying = { query: pg.Pool['query'] };

/**
 * The migrations of a folder, in order.
 * @throws Problem invalid `platform.two-migrations` when two carry one number
 */
export function readMigrations(folder: string = path.join(packageRoot, 'migrations')): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}_[\w-]+\.sql$/.test(name))
    .sort();
  const all = names.map((name) => {
    const sql = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return {
      number: Number(name.slice(0, 4)),
      name,
      sql,
      checksum: createHash('sha256').update(sql).digest('hex'),
    };
  });
  const twice = all.find((migration, index) => all[index + 1]?.number === migration.number);
  if (twice) throw new Problem('invalid', 'platform.two-migrations', { name: twice.name });
  return all;
}

/**
 * Compares the database with the program.
 * @throws Problem conflict `platform.schema-newer` or `platform.migration-changed`
 */
export async function schemaState(client: Querying, all: readonly Migration[]): Promise<SchemaState> {
  const wanted = all.at(-1)?.number ?? 0;
  const done = await recorded(client);
  const version = done.at(-1)?.number ?? 0;
  if (version > wanted) throw new Problem('conflict', 'platform.schema-newer', { version, wanted });
  const known = new Map(all.map((migration) => [migration.number, migration]));
  const changed = done.find(({ number, checksum }) => known.get(number)?.checksum !== checksum);
  if (changed)
    throw new Problem('conflict', 'platform.migration-changed', {
      name: known.get(changed.number)?.name ?? String(changed.number),
    });
  const ran = new Set(done.map(({ number }) => number));
  return { version, wanted, pending: all.filter(({ number }) => !ran.has(number)) };
}

async function recorded(client: Querying): Promise<{ number: number; checksum: string }[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('halle.migration') is not null as there`,
  );
  if (!rows[0]?.there) return [];
  return (
    await client.query<{ number: number; checksum: string }>(
      'select number, checksum from halle.migration order by number',
    )
  ).rows;
}

/**
 * Runs what is pending, each file in its transaction; another process that migrates is waited for.
 * @param client connected as the owner
 * @returns the names run
 */
export async function migrate(
  client: pg.Client,
  all: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  const ran: string[] = [];
  for (let name = await runNext(client, all); name !== undefined; name = await runNext(client, all))
    ran.push(name);
  return ran;
}

/**
 * The lock ends with the transaction, so that it is left to nobody when the line is cut or a pooler lends the
 * session on.
 */
async function runNext(client: pg.Client, all: readonly Migration[]): Promise<string | undefined> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [advisoryLock]);
    const next = (await schemaState(client, all)).pending[0];
    if (next) await runWithin(client, [next]);
    await client.query('commit');
    return next?.name;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/**
 * Runs migrations within the caller's transaction.
 * @throws Problem unavailable `platform.migration-failed`
 */
export async function runWithin(client: pg.Client, migrations: readonly Migration[]): Promise<void> {
  await client.query('create schema if not exists halle');
  await client.query(setSearchPathInTransaction);
  await client.query(
    'create table if not exists halle.migration (number int primary key, name text not null, checksum text not null, at timestamptz not null default now())',
  );
  for (const { number, name, sql, checksum } of migrations) {
    try {
      await client.query(sql);
    } catch (cause) {
      throw new Problem(
        'unavailable',
        'platform.migration-failed',
        { name, reason: cause instanceof Error ? cause.message.slice(0, 300) : '' },
        { cause },
      );
    }
    await client.query('insert into halle.migration (number, name, checksum) values ($1, $2, $3)', [
      number,
      name,
      checksum,
    ]);
  }
}
