// SPDX-License-Identifier: AGPL-3.0-or-later
// Bringing a saved halle back: all of it in one transaction, or nothing of it.
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { isDatabaseAway } from '../database-away.ts';
import { type Migration, readMigrations, runWithin } from '../migrations.ts';
import { grantTo, withClient } from '../roles.ts';
import { setSearchPathInTransaction } from '../sessions.ts';
import { entriesOf, verifyArchive } from './archive.ts';
import { type Manifest, type StoredTable, storedTables, tableOfChunk } from './manifest.ts';
import { setAside } from './set-aside.ts';

export interface Restoring {
  readonly ownerUrl: string;
  /** The other roles, which are given their rights again. */
  readonly app: string;
  readonly worker: string;
  /** Whether what the database holds may be replaced. */
  readonly replace: boolean;
}

/**
 * Loads a backup into a database whose schema exists. The file is checked from end to end before anything is
 * touched. A backup of an older schema is loaded as it was, then migrated.
 * @throws Problem conflict `platform.restore.not-empty`, `platform.restore.newer`,
 * `platform.restore.other-schema`; what `verifyArchive` throws
 */
export async function restore(
  file: string,
  { ownerUrl, app, worker, replace }: Restoring,
): Promise<Manifest> {
  const manifest = await verifyArchive(file);
  const all = readMigrations();
  refuseOtherSchema(manifest, all);
  await withClient(ownerUrl, async (client) => {
    await client.query('begin');
    await client.query(setSearchPathInTransaction);
    await client.query(`select pg_advisory_xact_lock(4201001)`);
    if (!replace) await refuseUsed(client, all);
    await client.query('drop schema halle cascade');
    await runWithin(client, all.slice(0, manifest.migrations.length));
    await loadWhole(client, file, manifest);
    for (const { name, value, called } of manifest.sequences)
      await client.query('select setval($1::regclass, $2, $3)', [
        `halle.${client.escapeIdentifier(name)}`,
        value,
        called,
      ]);
    await runWithin(client, all.slice(manifest.migrations.length));
    await grantTo(client, { app, worker });
    await client.query('commit');
  });
  return manifest;
}

/**
 * Tells as damage the rows that the schema refuses and foreign keys that lead nowhere: checksums cannot
 * detect those.
 */
async function loadWhole(client: pg.Client, file: string, manifest: Manifest): Promise<void> {
  try {
    const putBack = await setAside(client);
    for (const { name, columns } of manifest.tables) {
      await client.query(`truncate halle.${client.escapeIdentifier(name)}`);
      // A table without rows copies nothing: its columns are asked for all the same.
      await client.query(`select ${listOf(client, columns)} from halle.${client.escapeIdentifier(name)}`);
    }
    await load(client, file, manifest);
    await putBack();
  } catch (cause) {
    if (cause instanceof Problem || isDatabaseAway(cause)) throw cause;
    throw new Problem(
      'invalid',
      'platform.restore.damaged',
      { file, reason: oneLine((cause as Error).message, 120) },
      { cause },
    );
  }
}

function refuseOtherSchema({ migrations, halle }: Manifest, all: readonly Migration[]): void {
  if (migrations.length > all.length) throw new Problem('conflict', 'platform.restore.newer', { halle });
  const other = migrations.find(
    ({ number, checksum }, index) => all[index]?.number !== number || all[index]?.checksum !== checksum,
  );
  if (other) throw new Problem('conflict', 'platform.restore.other-schema', { halle, name: other.name });
}

/**
 * A halle is in use when a table holds more rows than the migrations put there. To know how many that is, the
 * migrations are run in a transaction that is then rolled back.
 */
async function refuseUsed(client: pg.Client, all: readonly Migration[]): Promise<void> {
  await client.query(`select set_config('halle.backup', 'on', true)`);
  const held = await counts(client);
  await client.query('savepoint fresh');
  await client.query('drop schema halle cascade');
  await runWithin(client, all);
  const fresh = await counts(client);
  await client.query('rollback to savepoint fresh');
  // These hold a row for each transaction, and here all migrations are one.
  for (const counting of ['revised', 'revision_of_thing']) held.delete(counting);
  const used = [...held].find(([table, count]) => count > (fresh.get(table) ?? 0));
  if (used) throw new Problem('conflict', 'platform.restore.not-empty', { table: used[0] });
}

async function counts(client: pg.Client): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const { name } of await storedTables(client)) {
    const { rows } = await client.query<{ n: number }>(
      `select count(*) as n from halle.${client.escapeIdentifier(name)}`,
    );
    found.set(name, rows[0]!.n);
  }
  return found;
}

async function load(client: pg.Client, file: string, { tables }: Manifest): Promise<void> {
  const known = new Map(tables.map((table) => [table.name, table]));
  let current: { table: string; stream: Writable } | undefined;
  const finish = async () => {
    current?.stream.end();
    if (current) await finished(current.stream);
  };
  for await (const { name, content } of entriesOf(file)) {
    const table = tableOfChunk(name);
    if (table !== current?.table) {
      await finish();
      current = table === undefined ? undefined : { table, stream: copyInto(client, known.get(table)!) };
    }
    for await (const piece of content)
      if (current && !current.stream.write(piece)) await drained(current.stream);
  }
  await finish();
}

function copyInto(client: pg.Client, { name, columns }: StoredTable): Writable {
  return client.query(
    copyFrom(`copy halle.${client.escapeIdentifier(name)} (${listOf(client, columns)}) from stdin`),
  );
}

const listOf = (client: pg.Client, columns: readonly string[]) =>
  columns.map((column) => client.escapeIdentifier(column)).join(', ');

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('drain', resolve).once('error', reject);
  });
}
