// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { sentences } from '../languages/index.ts';
import { testDatabase, testServer } from '../testing/database.ts';
import { newClient, openPool } from './connections.ts';
import { isDatabaseAway } from './database-away.ts';
import { inTransaction, openDb } from './db.ts';
import { listen } from './listening.ts';
import { withBareClient, withClient } from './roles.ts';
import { configureRole } from './sessions.ts';
import { troubleOf } from './web/answers.tsx';

const { db, url, close } = await testDatabase();
const server = await testServer();
const base = new URL(url).pathname.slice(1);
after(async () => {
  await close();
  await server.leave();
});

const cutAll = () =>
  withClient(server.superUrl, (client) =>
    client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [base]),
  );

/** A line to the database that can be held: what is sent waits, as before a suspended server. */
async function heldLine() {
  const to = new URL(url);
  const all = new Set<Socket>();
  const gate = createServer((from) => {
    const on = connect(Number(to.port), to.hostname);
    for (const socket of [from, on]) all.add(socket.on('error', () => {}));
    from.on('close', () => on.destroy());
    on.on('close', () => from.destroy());
    from.pipe(on);
    on.pipe(from);
  });
  gate.listen(0, '127.0.0.1');
  await once(gate, 'listening');
  const address = new URL(url);
  address.port = String((gate.address() as AddressInfo).port);
  return {
    url: address.href,
    hold: () => {
      for (const socket of all) socket.unpipe().pause();
    },
    close: () => {
      for (const socket of all) socket.destroy();
      gate.close();
    },
  };
}

test('what the server says of its own state is told as “away”: stopping, full, read only, locked, cancelled', async () => {
  const states = [
    '53100',
    '53200',
    '53300',
    '53400',
    '57014',
    '57P01',
    '57P03',
    '58030',
    '55P03',
    '25006',
    '40001',
    '40P01',
    '08006',
  ];
  for (const state of states) {
    const error = await sql
      .raw(`do $$ begin raise exception 'x' using errcode = '${state}'; end $$`)
      .execute(db)
      .then(
        () => undefined,
        (told: unknown) => told,
      );
    const { status, kind } = troubleOf(error, 'en', sentences);
    assert.deepEqual([state, status, kind], [state, 503, 'unavailable']);
  }
  const ours = await sql`select 1 / 0`.execute(db).catch((told: unknown) => told);
  assert.equal(troubleOf(ours, 'en', sentences).status, 500, 'a question that is wrong is our fault');
});

test('a connection that is cut while someone has it ends the question, not the process', async () => {
  const heard: string[] = [];
  process.on('uncaughtException', (error) => heard.push(error.message));
  const pool = openPool(url, { max: 3 });
  const own = openDb(pool);
  const cut = inTransaction(own, async (tx) => {
    await sql`select 1`.execute(tx);
    await cutAll();
    await sleep(200);
    await sql`select 1`.execute(tx);
  });
  await assert.rejects(cut, isDatabaseAway);
  const taken = await pool.connect();
  await cutAll();
  await sleep(200);
  taken.release();
  const alone = newClient(url);
  await alone.connect();
  await cutAll();
  await sleep(200);
  await assert.rejects(alone.query('select 1'), isDatabaseAway);
  await sql`select 1`.execute(own);
  await own.destroy();
  assert.deepEqual(heard, []);
});

test('a server that is silent is given up after the patience of whoever waits, in a transaction too, and asked anew', {
  timeout: 60_000,
}, async () => {
  const line = await heldLine();
  const pool = openPool(line.url, { max: 2, patience: () => 1_000 });
  const own = openDb(pool);
  await sql`select 1`.execute(own);
  const held = inTransaction(own, async (tx) => {
    await sql`select 1`.execute(tx);
    line.hold();
    await sql`select 1`.execute(tx);
  });
  const began = performance.now();
  await assert.rejects(held, isDatabaseAway);
  const waited = performance.now() - began;
  assert.ok(waited > 900, `${waited} ms`);
  await sql`select 1`.execute(own);
  await own.destroy();
  line.close();
});

test('a slow question is no silence while the server answers others; one who is busy does not take the server for silent', {
  timeout: 60_000,
}, async () => {
  const pool = openPool(url, { max: 2, patience: () => 1_500 });
  const [{ rows }] = await Promise.all([
    pool.query('select 1 as one from pg_sleep(0.7)'),
    (async () => {
      const end = performance.now() + 2_500;
      while (performance.now() < end);
    })(),
  ]);
  assert.deepEqual(rows, [{ one: 1 }]);
  await pool.end();
});

test('a role gives itself what its sessions start with, once; what an operator has said stands', async () => {
  const said = (name: string) =>
    withBareClient(
      url,
      async (client) =>
        (await client.query(`select current_setting('${name}') as said`)).rows[0].said as string,
    );
  await withClient(server.superUrl, (client) =>
    client.query(
      `alter database ${base} reset all; alter role halle_test_app in database ${base} set lock_timeout = '77s'`,
    ),
  );
  assert.equal(await said('search_path'), '"$user", public');
  for (let turn = 0; turn < 2; turn++) await withBareClient(url, configureRole);
  assert.deepEqual(
    await Promise.all(
      [
        'search_path',
        'lock_timeout',
        'statement_timeout',
        'timezone',
        'idle_in_transaction_session_timeout',
      ].map(said),
    ),
    ['halle, public', '77s', '5min', 'UTC', '1min'],
  );
});

test('the line that listens is made again when it is cut, and says so', { timeout: 60_000 }, async () => {
  const told: string[] = [];
  const line = listen(url, 'trial', {
    said: (words) => told.push(words),
    stands: () => told.push('stands'),
    lost: () => told.push('lost'),
  });
  const until = async (count: number) => {
    while (told.length < count) await sleep(20);
  };
  await until(1);
  await sql`select pg_notify('trial', 'one')`.execute(db);
  await until(2);
  await cutAll();
  await until(4);
  await sql`select pg_notify('trial', 'two')`
    .execute(db)
    .catch(() => sql`select pg_notify('trial', 'two')`.execute(db));
  await until(5);
  await line.close();
  assert.deepEqual(told, ['stands', 'one', 'lost', 'stands', 'two']);
});
