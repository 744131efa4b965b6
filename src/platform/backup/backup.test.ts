// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { Problem } from '../../base/problem.ts';
import { embeddedTestServer, type TestDatabase, testDatabase } from '../../testing/database.ts';
import { testRoles } from '../../testing/template.ts';
import { inTransaction } from '../db.ts';
import { sealPending } from '../journal/sealer.ts';
import { verifyJournal } from '../journal/verify.ts';
import { record } from '../journal.ts';
import { withClient } from '../roles.ts';
import { backup } from './backup.ts';
import { storedTables } from './manifest.ts';
import { restore } from './restore.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-backup-'));
const open: TestDatabase[] = [];
after(async () => {
  await Promise.all(open.map(({ close }) => close()));
  rmSync(folder, { recursive: true });
});

const at = new Date('2026-11-21T10:00:00Z');
const full = await made(testDatabase());
await inhabit(full);
const saved = path.join(folder, 'halle.tar.gz');
await backup(full.ownerUrl, saved, at);

async function made(database: Promise<TestDatabase>): Promise<TestDatabase> {
  open.push(await database);
  return open.at(-1)!;
}

/** A halle with entries, words that trouble a naive format, and more rows than one piece holds. */
async function inhabit({ db }: TestDatabase): Promise<void> {
  await inTransaction(db, (tx) => record(tx, { kind: 'test.begun', facts: { n: 1 } }, at));
  await sealPending(db);
  await sql`insert into journal_cursor select 'reader\t' || n || E'\n\\N é « »' || repeat('x', 900), n from generate_series(1, 6000) n`.execute(
    db,
  );
}

/** Everything a database holds, table by table, as one word. */
async function contents({ ownerUrl }: TestDatabase): Promise<Record<string, string>> {
  return withClient(ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    const found: Record<string, string> = {};
    for (const { name } of await storedTables(client)) {
      const { rows } = await client.query<{ sum: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text collate "C")), '') as sum from halle.${name} t`,
      );
      found[name] = rows[0]!.sum;
    }
    return found;
  });
}

const bring = (file: string, { ownerUrl }: TestDatabase, replace = false) =>
  restore(file, { ownerUrl, ...testRoles, replace });
const refused = (key: string) => (error: unknown) =>
  error instanceof Problem && error.textKey === `platform.${key}`;

test('a halle comes back whole: rows, chain of the journal, rights of the site, watch of the triggers', async () => {
  const other = await made(testDatabase());
  await bring(saved, other);
  assert.deepEqual(await contents(other), await contents(full));
  assert.equal((await verifyJournal(other.db)).broken, undefined);
  await inTransaction(other.db, (tx) => record(tx, { kind: 'test.continued' }, at));
  assert.equal(await sealPending(other.db), 1);
  await assert.rejects(sql`delete from journal_entry`.execute(other.db), /only grows/);
});

test('a backup is one private file, and an existing file is not written over', async () => {
  assert.equal(statSync(saved).mode & 0o777, 0o600);
  await assert.rejects(backup(full.ownerUrl, saved, at), refused('backup.exists'));
  await assert.rejects(
    backup(full.ownerUrl, path.join(folder, 'none', 'x.tar.gz'), at),
    refused('no-such-place'),
  );
  assert.deepEqual(readdirSync(folder), ['halle.tar.gz']);
});

test('a halle in use is replaced only when told to, and then entirely', async () => {
  const used = await made(testDatabase());
  await inTransaction(used.db, (tx) => record(tx, { kind: 'test.other' }, at));
  await assert.rejects(bring(saved, used), refused('restore.not-empty'));
  await bring(saved, used, true);
  assert.deepEqual(await contents(used), await contents(full));
});

test('a halle that only counted revisions is not in use, however many it counted', async () => {
  const fresh = await made(testDatabase());
  for (let n = 0; n < 20; n++)
    await inTransaction(fresh.db, (tx) =>
      sql`select halle.revise('usages', ${crypto.randomUUID()}::uuid)`.execute(tx),
    );
  const { rows } = await sql<{ n: number }>`select count(*) as n from halle.revised`.execute(fresh.worker);
  assert.ok(rows[0]!.n >= 20);
  await bring(saved, fresh);
  assert.deepEqual(await contents(fresh), await contents(full));
});

test('a damaged, cut or foreign file is refused before anything is touched', async () => {
  const target = await made(testDatabase());
  const before = await contents(target);
  const plain = gunzipSync(readFileSync(saved));
  const changed = Buffer.from(plain);
  changed[changed.indexOf('test.begun') + 5] = 'B'.charCodeAt(0);
  const files: Record<string, Buffer> = {
    changed: gzipSync(changed),
    cut: readFileSync(saved).subarray(0, -2000),
    short: gzipSync(plain.subarray(0, 1024)),
    foreign: Buffer.from('hello'),
  };
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    await assert.rejects(bring(file, target, true), refused('restore.damaged'), name);
    rmSync(file);
  }
  await assert.rejects(bring(path.join(folder, 'absent'), target), refused('restore.no-file'));
  assert.deepEqual(await contents(target), before);
});

test('a backup of a newer schema is refused', async () => {
  const source = await made(testDatabase());
  await withClient(source.ownerUrl, (client) =>
    client.query(`insert into migration (number, name, checksum) values (9999, '9999_future.sql', 'x')`),
  );
  const file = path.join(folder, 'future');
  await backup(source.ownerUrl, file, at);
  await assert.rejects(bring(file, await made(testDatabase())), refused('restore.newer'));
});

test('a restoration that fails half-way leaves what was there', async () => {
  const source = await made(testDatabase());
  await withClient(source.ownerUrl, (client) =>
    client.query(
      `alter table journal_pending drop constraint journal_pending_entry_fkey; insert into journal_pending values (gen_random_uuid())`,
    ),
  );
  const file = path.join(folder, 'broken');
  await backup(source.ownerUrl, file, at);
  const target = await made(testDatabase());
  await inTransaction(target.db, (tx) => record(tx, { kind: 'test.kept' }, at));
  const before = await contents(target);
  await assert.rejects(bring(file, target, true), /foreign key/);
  assert.deepEqual(await contents(target), before);
  assert.ok(existsSync(file));
});

const one = !process.env['DATABASE_URL'] && 'only one PostgreSQL here: give DATABASE_URL for the other';
test('a backup of the embedded PostgreSQL is restored into another one, and back', {
  skip: one,
}, async () => {
  const embedded = await made(testDatabase(undefined, embeddedTestServer()));
  await bring(saved, embedded);
  assert.deepEqual(await contents(embedded), await contents(full));
  const back = path.join(folder, 'back.tar.gz');
  await backup(embedded.ownerUrl, back, at);
  const again = await made(testDatabase());
  await bring(back, again);
  assert.deepEqual(await contents(again), await contents(full));
});

test('a backup is of one moment: what is written while it runs is not in it', async () => {
  const busy = await made(testDatabase());
  const file = path.join(folder, 'busy');
  await withClient(busy.ownerUrl, async (client) => {
    await client.query('begin; lock table catalogue_revision in access exclusive mode');
    const saving = backup(busy.ownerUrl, file, at);
    for (let tries = 0; tries < 500; tries++) {
      const waiting = await client.query(
        `select from pg_locks where not granted and relation = 'catalogue_revision'::regclass`,
      );
      if (waiting.rowCount) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await client.query(`insert into journal_cursor values ('late', 1); commit`);
    await saving;
  });
  const other = await made(testDatabase());
  await bring(file, other);
  assert.deepEqual(await other.db.selectFrom('journal_cursor').select('reader').execute(), []);
});

test('numbers go on where they were', async () => {
  const counting = await made(testDatabase());
  const file = path.join(folder, 'counting');
  const next = ({ ownerUrl }: TestDatabase) =>
    withClient(
      ownerUrl,
      async (client) =>
        (await client.query(`select nextval('software_slug_number_seq')::int as n`)).rows[0].n,
    );
  await next(counting);
  await next(counting);
  await backup(counting.ownerUrl, file, at);
  const other = await made(testDatabase());
  await bring(file, other);
  assert.equal(await next(other), 3);
});
