// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { allSweeps } from '../sweeps.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { inTransaction } from './db.ts';
import { openLog } from './log.ts';
import { withClient } from './roles.ts';
import { keepSweeping, type Sweep, sweepAll } from './sweeping.ts';

let halle: TestDatabase;
const at = new Date('2026-11-21T12:00:00Z');
const log = openLog('silent');
const ago = (days: number) => new Date(at.getTime() - days * 86_400_000).toISOString();

before(async () => {
  halle = await testDatabase();
});
after(() => halle.close());

const hash = `sha256(gen_random_uuid()::text::bytea)`;
/** How long a row of each table is still kept, and how a row is made that ended so many days ago. */
const rows: Readonly<Record<string, readonly [days: number, insert: (on: string) => string]>> = {
  session: [
    0,
    (
      on,
    ) => `insert into session (id, account_id, token, rotated_at, created_at, seen_on, idle_until, ends_at, browser, way)
    values (gen_random_uuid(), '${account}', ${hash}, '${on}', '${on}', '${on}', '${on}', '${on}', 'firefox-linux', 'link')`,
  ],
  link: [
    0,
    (on) => `insert into link (id, token, purpose, asked_at, expires_at, leaves_at)
    values (gen_random_uuid(), ${hash}, 'people.sign-in', '${on}', '${on}', '${on}')`,
  ],
  agent_request: [
    60,
    (on) => `insert into agent_request (id, organisation_id, account_id, provider, asked_at, ended_at)
    values (gen_random_uuid(), '${organisation}', '${account}', 'x', '${on}', '${on}')`,
  ],
  agent_invitation: [
    30,
    (
      on,
    ) => `insert into agent_invitation (id, organisation_id, reader, roles, duty, invited_by, invited_at, expires_at, ended_at)
    values (gen_random_uuid(), '${organisation}', ${hash}, '{agent}', 'accueil', '${account}', '${on}', '${on}', null)`,
  ],
  proved_address: [
    2,
    (on) => `insert into proved_address (id, account_id, mail_hash, asked_at)
    values (gen_random_uuid(), '${account}', substring(${hash} for 16), '${on}')`,
  ],
};
const [account, organisation] = [
  '01938c7e-0000-7000-8000-0000000000aa',
  '01938c7e-0000-7000-8000-0000000000bb',
];

/** Row-level policies are set aside while the rows of the test are made and counted. */
const asOwner = (work: (query: (words: string) => Promise<{ rows: { n: number }[] }>) => Promise<void>) =>
  withClient(halle.ownerUrl, async (client) => {
    const all = [...Object.keys(rows), 'account', 'last_form'];
    for (const table of all) await client.query(`alter table halle.${table} no force row level security`);
    await client.query('set search_path to halle, public');
    await work((words) => client.query(words));
    for (const table of all) await client.query(`alter table halle.${table} force row level security`);
  });

test('what is over leaves at its day and not before, by the one list that site and worker run', async () => {
  await asOwner(async (query) => {
    await query(
      `insert into account (id, reader, address, lang, created_at) values ('${account}', ${hash}, '', 'fr', '${ago(90)}')`,
    );
    await query(`insert into organisation (id, kind, name, slug, folded, country, source, source_version, source_date)
      values ('${organisation}', 'other', 'X', 'x', 'x', 'BE', 'test', '1', '2026-01-01')`);
    for (const [days, insert] of Object.values(rows)) {
      await query(insert(ago(days + 0.01)));
      await query(insert(ago(days - 0.01)));
    }
    await query(
      `insert into last_form (account_id, form, led_to, answered_at) values ('${account}', ${hash}, '/compte', '${ago(1.01)}')`,
    );
  });
  assert.equal((await sweepAll({ db: halle.db, log }, allSweeps, at)).length, allSweeps.length);
  await asOwner(async (query) => {
    for (const table of Object.keys(rows)) {
      const { rows: found } = await query(`select count(*)::int as n from ${table}`);
      assert.equal(found[0]!.n, 1, table);
    }
    assert.equal((await query('select count(*)::int as n from last_form')).rows[0]!.n, 0);
    assert.equal((await query('select count(*)::int as n from account')).rows[0]!.n, 1);
  });
});

test('of several processes one sweeps at a time; one sweep that fails keeps none of the others', async () => {
  let running = 0;
  let most = 0;
  const slow: Sweep = {
    name: 'test.slow',
    run: async (db) => {
      most = Math.max(most, ++running);
      await sql`select pg_sleep(0.05)`.execute(db);
      running--;
    },
  };
  const broken: Sweep = {
    name: 'test.broken',
    run: async (db) => void (await sql`select 1 / 0`.execute(db)),
  };
  const processes = await Promise.all(
    [1, 2, 3].map(() => sweepAll({ db: halle.db, log }, [broken, slow], at)),
  );
  assert.equal(most, 1);
  assert.ok(processes.flat().every((name) => name === 'test.slow') && processes.flat().length >= 1);
});

test('a site sweeps as soon as it is open, again and again, and stops whole', async () => {
  let turns = 0;
  let enough = () => {};
  const twice = new Promise<void>((resolve) => (enough = resolve));
  const count: Sweep = { name: 'test.count', run: async () => void (++turns === 2 && enough()) };
  const stop = keepSweeping({ db: halle.db, log }, [count], 10);
  await twice;
  await stop();
  const after = turns;
  await inTransaction(halle.db, (tx) => sql`select pg_sleep(0.05)`.execute(tx));
  assert.equal(turns, after);
});
