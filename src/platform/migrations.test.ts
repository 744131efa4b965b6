// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Problem } from '../base/problem.ts';
import { emptyDatabase } from '../testing/database.ts';
import { type Migration, migrate, readMigrations, schemaState } from './migrations.ts';
import { withClient } from './roles.ts';

const { ownerUrl, close } = await emptyDatabase();
after(close);

const step = (number: number, sql: string): Migration => ({
  number,
  name: `000${number}_step.sql`,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});
const first = step(1, 'create table halle.one (n int)');
const second = step(2, 'insert into halle.one values (2)');
const run = (all: Migration[]) => withClient(ownerUrl, (client) => migrate(client, all));
const state = (all: Migration[]) => withClient(ownerUrl, (client) => schemaState(client, all));
const refused = (key: string) => (error: unknown) =>
  error instanceof Problem && error.textKey === `platform.${key}`;

test('two processes that migrate at once run each migration once', async () => {
  const ran = await Promise.all([run([first, second]), run([first, second])]);
  // They may take turns.
  assert.deepEqual(ran.flat().sort(), ['0001_step.sql', '0002_step.sql']);
  assert.deepEqual(await run([first, second]), []);
});

test('a migration that fails leaves nothing behind, and those before it stand', async () => {
  const half = step(3, 'create table halle.half (n int); select 1 / 0');
  await assert.rejects(run([first, second, half]), refused('migration-failed'));
  const { pending, version } = await state([first, second, half]);
  assert.deepEqual([version, pending.map(({ number }) => number)], [2, [3]]);
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query(`select to_regclass('halle.half') as half`),
  );
  assert.equal(rows[0].half, null);
});

test('a database newer than the program is refused untouched', async () => {
  await assert.rejects(run([first]), refused('schema-newer'));
});

test('a migration that changed after it was applied is refused', async () => {
  await assert.rejects(
    run([first, step(2, 'insert into halle.one values (3)')]),
    refused('migration-changed'),
  );
});

test('the checksum of a file is the same whatever its line ends, and two files may not share a number', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'halle-migrations-'));
  writeFileSync(path.join(folder, '0001_a.sql'), 'select 1;\nselect 2;\n');
  const [unix] = readMigrations(folder);
  writeFileSync(path.join(folder, '0001_a.sql'), 'select 1;\r\nselect 2;\r\n');
  assert.equal(readMigrations(folder)[0]?.checksum, unix?.checksum);
  writeFileSync(path.join(folder, '0001_b.sql'), '');
  assert.throws(() => readMigrations(folder), refused('two-migrations'));
});
